'use client';

import { Field } from '@/app/_ui/field';
import { Select } from '@/app/_ui/input';
import { Notice } from '@/app/_ui/notice';
import { collectColumnLabels, collectFolderLabels } from '@/lib/core/metadata/collect-labels';
import type { Labelling, LabelSource } from '@/lib/core/metadata/labelling';
import { proposeLabelling } from '@/lib/core/metadata/propose-labelling';
import { ColumnFields } from './column-fields';
import { chosenSource, isSameSource } from './label-drop';
import { LabelFields } from './label-fields';
import type { ReadyDrop } from './upload-stage';

interface LabellingFormProps {
  readonly drop: ReadyDrop;
  readonly labelling: Labelling | null;
  onChange(labelling: Labelling): void;
}

const KINDS = { audformat: 'audformat', table: 'Table', folders: 'Folders' } as const;

function wordSource({ kind, paths }: LabelSource): string {
  if (kind === 'folders') return 'Folders: the one that holds a file is its emotion';
  const [first = '', ...more] = paths;
  const others = kind === 'table' && more.length > 0 ? ` and ${more.length} more` : '';
  return `${KINDS[kind]}: ${first}${others}`;
}

/** Says where the labels of own recordings are and how they are read; everything below follows at once. */
export function LabellingForm({ drop, labelling, onChange }: LabellingFormProps) {
  if (!labelling) {
    return (
      <Notice tone="warning" title="Nothing in this drop tells the labels">
        Drop a table along that names each file with its actor and emotion (CSV, JSON Lines,
        metadata.csv of an AudioFolder, or audformat), or put the files into folders named after
        their emotions. Or label them by hand below.
      </Notice>
    );
  }
  const chosen = chosenSource(drop, { labelling, corrections: {} });
  const tables = chosen?.tables ?? [];
  const counts =
    labelling.source.kind === 'folders'
      ? collectFolderLabels(drop.audioPaths)
      : collectColumnLabels(tables, labelling.columns.emotion);
  const choose = (index: number): void => {
    const next = drop.sources[index];
    if (next) onChange(proposeLabelling({ ...next, paths: drop.audioPaths }));
  };
  return (
    <fieldset className="flex min-w-0 flex-col gap-4 rounded-lg border border-line bg-sunken p-4">
      <legend className="px-1 text-sm font-semibold">How the labels are read</legend>
      <Field label="Labels come from" name="source">
        <Select
          value={drop.sources.findIndex(({ source }) => isSameSource(source, labelling.source))}
          onChange={(event) => choose(Number(event.currentTarget.value))}
        >
          {drop.sources.map(({ source, problem }, i) => (
            <option key={wordSource(source)} value={i}>
              {wordSource(source)}
              {problem === null ? '' : ' (cannot be read)'}
            </option>
          ))}
        </Select>
      </Field>
      <ColumnFields labelling={labelling} tables={tables} onChange={onChange} />
      <LabelFields labelling={labelling} counts={counts} onChange={onChange} />
    </fieldset>
  );
}
