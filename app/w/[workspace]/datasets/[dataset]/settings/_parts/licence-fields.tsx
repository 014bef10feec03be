'use client';

import { useId, useState } from 'react';
import { Field } from '@/app/_ui/field';
import { Input, Select, Textarea } from '@/app/_ui/input';
import { findLicence } from '@/lib/core/licences/find-licence';
import { KNOWN_LICENCES } from '@/lib/core/licences/known-licences';
import { COMMERCIAL_USES, type DatasetView } from '@/lib/domain/datasets/schema';
import { COMMERCIAL_WORDS } from '../../_parts/fact-words';

/** Naming a licence that is known fills in its address and what it says of commercial use. */
export function LicenceFields({ dataset }: { dataset: DatasetView }) {
  const [url, setUrl] = useState(dataset.licenceUrl ?? '');
  const [commercialUse, setCommercialUse] = useState(dataset.commercialUse);
  const listId = useId();
  const name = (licence: string): void => {
    const known = findLicence(licence);
    if (!known) return;
    setUrl(known.url);
    setCommercialUse(known.commercialUse);
  };
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Field label="Licence" name="licence" hint="A known name fills in the next two fields.">
        <Input
          list={listId}
          autoComplete="off"
          defaultValue={dataset.licence ?? ''}
          onChange={(event) => name(event.currentTarget.value)}
        />
      </Field>
      <datalist id={listId}>
        {KNOWN_LICENCES.map(({ spdx, name: known }) => (
          <option key={spdx} value={known} />
        ))}
      </datalist>
      <Field label="Commercial use" name="commercialUse" hint="Of the recordings, and of models.">
        <Select
          value={commercialUse}
          onChange={(event) =>
            setCommercialUse(event.currentTarget.value as DatasetView['commercialUse'])
          }
        >
          {COMMERCIAL_USES.map((use) => (
            <option key={use} value={use}>
              {COMMERCIAL_WORDS[use]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label="Address of the licence" name="licenceUrl">
        <Input
          type="url"
          autoComplete="off"
          value={url}
          onChange={(event) => setUrl(event.currentTarget.value)}
        />
      </Field>
      <Field label="Source" name="sourceUrl" hint="Where the recordings were published.">
        <Input type="url" autoComplete="off" defaultValue={dataset.sourceUrl ?? ''} />
      </Field>
      <Field label="Citation" name="citation" className="sm:col-span-2">
        <Textarea rows={3} defaultValue={dataset.citation ?? ''} />
      </Field>
    </div>
  );
}
