import { expect, test } from 'vitest';
import { writeCsv } from '@/lib/domain/experiments/write-csv';

test('quotes what has to be quoted and ends each row with CRLF', () => {
  expect(
    writeCsv([
      ['a,b', 'say "so"', 'two\nlines'],
      ['plain', 0.5, -1],
    ]),
  ).toBe('"a,b","say ""so""","two\nlines"\r\nplain,0.5,-1\r\n');
});

test('disarms what a spreadsheet would compute', () => {
  expect(writeCsv([['=1+1', '@sum', '+x', '-x']])).toBe("'=1+1,'@sum,'+x,'-x\r\n");
});
