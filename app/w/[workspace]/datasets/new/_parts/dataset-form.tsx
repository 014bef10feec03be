'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { LinkButton } from '@/app/_ui/button';
import { Card } from '@/app/_ui/card';
import { Field } from '@/app/_ui/field';
import { Input, Select } from '@/app/_ui/input';
import { ActionForm } from '@/app/_ui/submit-form';
import { CORPORA } from '@/lib/core/corpora/corpora';
import { createDataset } from '../../actions';
import { CorpusCard } from './corpus-card';
import { OriginFields } from './origin-fields';

const CORPUS_KEYS = Object.keys(CORPORA);
const RATES = [
  { hz: 16000, note: 'enough for speech, quickest' },
  { hz: 22050, note: 'librosa’s default' },
  { hz: 44100, note: 'compact disc' },
  { hz: 48000, note: 'as RAVDESS was recorded' },
];

interface DatasetFormProps {
  readonly workspaceId: string;
  /** key of lib/core/corpora that is chosen first */
  readonly corpus: string;
}

export function DatasetForm({ workspaceId, corpus: first }: DatasetFormProps) {
  const [corpus, setCorpus] = useState(first);
  const router = useRouter();
  const listHref = `/w/${workspaceId}/datasets`;
  return (
    <div className="grid items-start gap-6 lg:grid-cols-2">
      <Card>
        <ActionForm
          action={createDataset}
          values={{ workspaceId }}
          submitLabel="Create dataset"
          busyLabel="Creating…"
          onDone={({ datasetId }) => router.push(`${listHref}/${datasetId}`)}
          aside={<LinkButton href={listHref}>Cancel</LinkButton>}
        >
          <Field label="Name" name="name">
            <Input required maxLength={80} autoComplete="off" />
          </Field>
          <Field label="Corpus" name="corpus">
            <Select value={corpus} onChange={(event) => setCorpus(event.currentTarget.value)}>
              {CORPUS_KEYS.map((key) => (
                <option key={key} value={key}>
                  {CORPORA[key].name}
                </option>
              ))}
            </Select>
          </Field>
          <Field
            label="Sample rate"
            name="sampleRateHz"
            hint="Every clip is mixed to mono and resampled to it; the file as you bring it is kept too."
          >
            <Select defaultValue={16000}>
              {RATES.map(({ hz, note }) => (
                <option key={hz} value={hz}>
                  {hz.toLocaleString('en-GB')} Hz – {note}
                </option>
              ))}
            </Select>
          </Field>
          <OriginFields key={corpus} corpus={CORPORA[corpus]} />
        </ActionForm>
      </Card>
      <CorpusCard corpus={CORPORA[corpus]} />
    </div>
  );
}
