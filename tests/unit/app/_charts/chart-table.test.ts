import { describe, expect, it } from 'vitest';
import { tableToCsv } from '@/app/_charts/chart-table';

describe('tableToCsv', () => {
  it('writes a header, CRLF, full precision and empty gaps', () => {
    const columns = [{ label: 'emotion' }, { label: 'share' }];
    expect(
      tableToCsv({
        columns,
        rows: [
          ['calm', 1 / 3],
          ['sad', null],
        ],
      }),
    ).toBe(`emotion,share\r\ncalm,${1 / 3}\r\nsad,\r\n`);
  });

  it('quotes what would break a line and disarms what a spreadsheet would run', () => {
    const rows = [['a "b", c'], ['=HYPERLINK("x")'], ['-3']];
    expect(tableToCsv({ columns: [{ label: 'x' }], rows })).toBe(
      `x\r\n"a ""b"", c"\r\n"'=HYPERLINK(""x"")"\r\n'-3\r\n`,
    );
  });

  it('leaves negative numbers as numbers', () => {
    expect(tableToCsv({ columns: [{ label: 'x' }], rows: [[-3]] })).toBe('x\r\n-3\r\n');
  });
});
