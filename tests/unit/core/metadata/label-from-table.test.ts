import { describe, expect, it } from 'vitest';
import { guessColumns } from '@/lib/core/metadata/guess-columns';
import { labelFromTable } from '@/lib/core/metadata/label-from-table';
import type { Labelling } from '@/lib/core/metadata/labelling';
import type { MetadataTable } from '@/lib/core/metadata/metadata-table';

const COLUMNS = ['file', 'actor', 'emotion', 'take', 'note'];

const table = (...rows: readonly string[][]): MetadataTable => ({
  path: 'labels.csv',
  columns: COLUMNS,
  remarks: [],
  rows: rows.map((cells, i) => ({
    line: i + 2,
    cells: Object.fromEntries(COLUMNS.map((column, at) => [column, cells[at] ?? ''])),
  })),
});

const labelling = (change: Partial<Labelling> = {}): Labelling => ({
  source: { kind: 'table', paths: ['labels.csv'] },
  columns: guessColumns(COLUMNS),
  actorFrom: 'column',
  labels: { joy: 'happy', other: null },
  ...change,
});

const reasonOf = (reading: ReturnType<typeof labelFromTable>, path: string) => {
  const parsed = reading.byPath.get(path);
  return parsed?.ok ? 'labelled' : parsed?.reason;
};

describe('labelFromTable', () => {
  it('names each row that has no file, and each file that has no row', () => {
    const rows = table(['1.wav', 'A', 'joy', 'b', 'x'], ['2.wav', 'A', 'joy'], ['', 'A', 'joy']);
    const reading = labelFromTable([rows], ['1.wav', '3.wav'], labelling());
    expect(reading.lostRows).toEqual([
      { table: 'labels.csv', line: 3, file: '2.wav', reason: 'There is no such file in the drop.' },
      { table: 'labels.csv', line: 4, file: '', reason: 'It names no file.' },
    ]);
    expect(reading.filesWithoutRow).toEqual(['3.wav']);
    expect(reading.byPath.get('1.wav')).toMatchObject({
      ok: true,
      clip: { actorLabel: 'A', emotion: 'happy', repetition: 2, attributes: { note: 'x' } },
    });
  });

  it('keeps a file aside whose rows contradict each other; the same twice is counted', () => {
    const labels = { joy: 'happy', rage: 'angry' };
    const rows = table(
      ['1.wav', 'A', 'joy'],
      ['1.wav', 'A', 'rage'],
      ['2.wav', 'A', 'joy', '', 'first'],
      ['2.wav', 'A', 'joy', '', 'second'],
    );
    const reading = labelFromTable([rows], ['1.wav', '2.wav'], labelling({ labels }));
    expect(reading.conflicts).toEqual(['1.wav']);
    expect(reasonOf(reading, '1.wav')).toMatch(/Lines 2, 3 .* contradict/);
    expect(reasonOf(reading, '2.wav')).toBe('labelled');
    expect(reading.repeatedRows).toBe(1);
  });

  it.each([
    [['1.wav', 'A', ''], {}, /names no emotion/],
    [['1.wav', 'A', 'envy'], {}, /“envy” is not in the import’s list/],
    [['1.wav', 'A', 'other'], {}, /“other” is set aside/],
    [['1.wav', '', 'joy'], {}, /Nothing names its actor/],
    [['1.wav', 'A'.repeat(81), 'joy'], {}, /more than 80 characters/],
    [['1.wav', 'A', 'constructor'], {}, /is not in the import’s list/],
    [['1.wav', 'A', 'joy'], { columns: guessColumns(['file']) }, /No column is said to hold/],
  ])('guesses nothing for %j', (cells, change, reason) => {
    const reading = labelFromTable([table(cells)], ['1.wav'], labelling(change));
    expect(reasonOf(reading, '1.wav')).toMatch(reason);
  });

  it.each([
    ['folder', 'anna'],
    ['name-start', '03'],
    ['nobody', 'unknown'],
  ] as const)('takes the actor from the path where no column has it: %s', (actorFrom, label) => {
    const path = 'x/anna/03_one.wav';
    const reading = labelFromTable([table([path, '', 'joy'])], [path], labelling({ actorFrom }));
    expect(reading.byPath.get(path)).toMatchObject({ clip: { actorLabel: label } });
  });
});
