'use client';

import { Field } from '@/app/_ui/field';
import { Select } from '@/app/_ui/input';
import { collectColumnLabels, proposeLabels } from '@/lib/core/metadata/collect-labels';
import {
  ACTOR_SOURCES,
  type ActorSource,
  CLIP_FIELDS,
  type ClipField,
  type Labelling,
} from '@/lib/core/metadata/labelling';
import type { MetadataTable } from '@/lib/core/metadata/metadata-table';
import { columnsOf } from '@/lib/core/metadata/propose-labelling';

interface ColumnFieldsProps {
  readonly labelling: Labelling;
  readonly tables: readonly MetadataTable[];
  onChange(labelling: Labelling): void;
}

const WORDS: Readonly<Record<ClipField, string>> = {
  file: 'File',
  actor: 'Actor',
  emotion: 'Emotion',
  gender: 'Gender',
  age: 'Age',
  intensity: 'Intensity',
  statement: 'Statement',
  repetition: 'Repetition',
  language: 'Language',
};

const ACTOR_WORDS: Readonly<Record<ActorSource, string>> = {
  column: 'the column',
  folder: 'the folder',
  'name-start': 'the file name’s beginning',
  nobody: 'nobody is named',
};

const EXAMPLES = 2;

function exampleOf(tables: readonly MetadataTable[], column: string | null): string | undefined {
  if (column === null) return undefined;
  const values = collectColumnLabels(tables, column).slice(0, EXAMPLES);
  return values.length > 0 ? `e.g. ${values.map(({ label }) => label).join(', ')}` : 'empty';
}

/** The labelling with another column; a new column of the emotion brings other labels. */
function mapColumn(
  { labelling, tables }: ColumnFieldsProps,
  field: ClipField,
  column: string | null,
): Labelling {
  const columns = { ...labelling.columns, [field]: column };
  if (field === 'actor') {
    return { ...labelling, columns, actorFrom: column === null ? 'nobody' : 'column' };
  }
  if (field !== 'emotion') return { ...labelling, columns };
  return { ...labelling, columns, labels: proposeLabels(collectColumnLabels(tables, column)) };
}

/** Which column tells what, with examples of its cells. */
export function ColumnFields(props: ColumnFieldsProps) {
  const { labelling, tables, onChange } = props;
  const columns = columnsOf(tables);
  return (
    <div className="grid grid-cols-2 gap-3 lg:grid-cols-3 [&>*]:min-w-0">
      {columns.length > 0 &&
        CLIP_FIELDS.map((field) => (
          <Field
            key={field}
            label={WORDS[field]}
            name={field}
            hint={exampleOf(tables, labelling.columns[field])}
          >
            <Select
              value={labelling.columns[field] ?? ''}
              onChange={(event) =>
                onChange(mapColumn(props, field, event.currentTarget.value || null))
              }
            >
              <option value="">no column</option>
              {columns.map((column) => (
                <option key={column}>{column}</option>
              ))}
            </Select>
          </Field>
        ))}
      {labelling.columns.actor === null && (
        <ActorSourceField labelling={labelling} onChange={onChange} />
      )}
    </div>
  );
}

function ActorSourceField({
  labelling,
  onChange,
}: Pick<ColumnFieldsProps, 'labelling' | 'onChange'>) {
  const { actorFrom } = labelling;
  const hint =
    actorFrom === 'nobody'
      ? 'All clips get the actor “unknown”; no split can keep voices apart then.'
      : undefined;
  return (
    <Field label="Without a column, actors come from" name="actorFrom" hint={hint}>
      <Select
        value={actorFrom}
        onChange={(event) =>
          onChange({ ...labelling, actorFrom: event.currentTarget.value as ActorSource })
        }
      >
        {ACTOR_SOURCES.filter((source) => source !== 'column').map((source) => (
          <option key={source} value={source}>
            {ACTOR_WORDS[source]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
