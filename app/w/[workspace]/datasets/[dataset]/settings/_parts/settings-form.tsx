'use client';

import { useRouter } from 'next/navigation';
import { toast } from 'sonner';
import { Card } from '@/app/_ui/card';
import { Field } from '@/app/_ui/field';
import { Input, Select, Textarea } from '@/app/_ui/input';
import { ActionForm } from '@/app/_ui/submit-form';
import { CONSENT_WORDS } from '@/lib/core/consent-words';
import { CONSENT_BASES, type DatasetView } from '@/lib/domain/datasets/schema';
import { updateDataset } from '../actions';
import { LicenceFields } from './licence-fields';

/** Everything that is said of a dataset, in one form. */
export function SettingsForm({ dataset }: { dataset: DatasetView }) {
  const router = useRouter();
  return (
    <ActionForm
      action={updateDataset}
      values={{ datasetId: dataset.id }}
      submitLabel="Save settings"
      busyLabel="Saving…"
      className="gap-6!"
      onDone={() => {
        toast.success('Saved.');
        router.refresh();
      }}
    >
      <Card title="Description">
        <div className="grid gap-4 sm:grid-cols-2">
          <Field label="Name" name="name">
            <Input required maxLength={80} autoComplete="off" defaultValue={dataset.name} />
          </Field>
          <Field label="Language" name="language" hint="Of what is said: en, de, pt-BR.">
            <Input autoComplete="off" defaultValue={dataset.language ?? ''} />
          </Field>
          <Field
            label="Description"
            name="description"
            className="sm:col-span-2"
            hint="For what purpose it was made, by whom, and how it was recorded."
          >
            <Textarea defaultValue={dataset.description ?? ''} />
          </Field>
        </div>
      </Card>
      <Card
        title="Licence and origin"
        description="Exports carry it, and a model inherits what it forbids."
      >
        <LicenceFields dataset={dataset} />
      </Card>
      <Card
        title="Consent"
        description="On what ground the recordings of these people may be used."
      >
        <div className="flex flex-col gap-4">
          <Field label="Basis" name="consentBasis">
            <Select defaultValue={dataset.consentBasis}>
              {CONSENT_BASES.map((basis) => (
                <option key={basis} value={basis}>
                  {CONSENT_WORDS[basis]}
                </option>
              ))}
            </Select>
          </Field>
          <Field
            label="Note"
            name="consentNote"
            hint="Where the consent is filed, what it covers, and how a speaker withdraws it."
          >
            <Textarea defaultValue={dataset.consentNote ?? ''} />
          </Field>
        </div>
      </Card>
    </ActionForm>
  );
}
