import type { TableColumn } from './label-table';

/** A duration as pandas writes it, which is how audformat stores values of dtype `time`. */
function writeTime(sec: number): string {
  const micro = Math.round(sec * 1e6);
  const part = (unit: number, of: number): number => Math.floor(micro / unit) % of;
  const two = (value: number): string => String(value).padStart(2, '0');
  const clock = [part(3600e6, 24), part(60e6, 60), part(1e6, 60)].map(two).join(':');
  return `${part(86_400e6, 1e6)} days ${clock}.${String(micro % 1e6).padStart(6, '0')}`;
}

const FILE: TableColumn = {
  name: 'file',
  description: 'Path of the recording.',
  dataType: 'sc:Text',
  value: ({ fileName }) => fileName,
};

const column = (name: string, description: string, value: TableColumn['value']): TableColumn => ({
  name,
  description,
  dataType: 'sc:Text',
  value,
});

/**
 * The filewise tables of the database, by id; their columns are named after their schemes, as
 * audformat's conventions recommend (https://audeering.github.io/audformat/data-conventions.html).
 */
export const AUDFORMAT_TABLES = {
  emotion: [
    FILE,
    column('emotion', 'The emotion that the actor intended.', ({ emotion }) => emotion),
  ],
  files: [
    FILE,
    column('duration', 'Length of the recording.', ({ durationSec }) => writeTime(durationSec)),
    column('speaker', 'Who speaks.', ({ actor }) => actor),
    column('text', 'What is said.', ({ statement }) => statement ?? ''),
    column('intensity', 'As the corpus says.', ({ intensity }) => intensity ?? ''),
    {
      ...column('repetition', 'Counted from 1.', ({ repetition }) => repetition ?? ''),
      dataType: 'sc:Integer',
    },
  ],
} as const satisfies Record<string, readonly TableColumn[]>;
