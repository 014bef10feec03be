import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AppError } from '@/lib/core/app-error';
import { parseCsv } from '@/lib/domain/tables/parse-csv';
import { readTables } from '@/lib/domain/tables/read-tables';

const bytes = (text: string, encoding: BufferEncoding = 'utf8') => Buffer.from(text, encoding);

const read = (path: string, content: Uint8Array) =>
  readTables({ kind: 'table', paths: [path] }, new Map([[path, content]]))[0];

const cellsOf = (path: string, content: Uint8Array) =>
  read(path, content)?.rows.map(({ cells }) => cells);

describe('readTables', () => {
  it.each([',', ';', '\t', '|'])('finds the delimiter %j by itself', (mark) => {
    const text = `${['file', 'emotion'].join(mark)}\n${['1.wav', 'angry'].join(mark)}`;
    expect(cellsOf('t.csv', bytes(text))).toEqual([{ file: '1.wav', emotion: 'angry' }]);
  });

  it('reads quotes, blank lines and Windows line ends, and says on which line a row begins', () => {
    const text = 'file,note\r\n"a,1.wav","one\r\ntwo ""2"""\r\n\r\n2.wav,\r\n';
    expect(read('t.csv', bytes(text))?.rows).toEqual([
      { line: 2, cells: { file: 'a,1.wav', note: 'one two "2"' } },
      { line: 5, cells: { file: '2.wav', note: '' } },
    ]);
  });

  it('drops byte order marks and reads UTF-16 that has one', () => {
    const text = 'file,emotion\nä.wav,Ärger\n';
    const expected = [{ file: 'ä.wav', emotion: 'Ärger' }];
    expect(cellsOf('t.csv', bytes(`\ufeff${text}`))).toEqual(expected);
    expect(cellsOf('t.csv', bytes(`\ufeff${text}`, 'utf16le'))).toEqual(expected);
    expect(() => read('t.csv', bytes(text, 'latin1'))).toThrow(/not UTF-8 text/);
  });

  it('reads JSON Lines whose objects differ', () => {
    const text = '{"file_name":"1.wav","n":1}\n\n{"file_name":"2.wav","tags":["a"]}\n';
    expect(read('m.jsonl', bytes(text))).toMatchObject({
      columns: ['file_name', 'n', 'tags'],
      rows: [
        { line: 1, cells: { file_name: '1.wav', n: '1' } },
        { line: 3, cells: { file_name: '2.wav', tags: '["a"]' } },
      ],
    });
    expect(() => read('m.jsonl', bytes('{"a":1}\n[1]'))).toThrow(/Line 2 of m\.jsonl/);
  });

  it('names columns that have no name, or that of another', () => {
    expect(parseCsv('a,,a\n1,2,3', 't.csv').columns).toEqual(['a', 'column 2', 'a (3)']);
  });

  it.each([
    ['t.csv', '', /holds no table/],
    ['t.csv', 'file,emotion\n"1.wav,angry\n2.wav,sad', /quotation mark/],
    ['m.jsonl', '', /holds no row/],
  ])('refuses %s with %j in words', (path, text, words) => {
    expect(() => read(path, bytes(text))).toThrow(words);
  });

  it.each([
    ['schemes: [', /cannot be read as YAML/],
    ['tables: 3', /no header of an audformat database/],
    ['tables: {files: {type: filewise}}', /no table of files.*not there as CSV/],
    ['tables: {parts: {type: segmented}}', /of segments inside of files/],
  ])('refuses an audformat header %j in words', (text, words) => {
    const files = new Map([['db.yaml', bytes(text)]]);
    expect(() => readTables({ kind: 'audformat', paths: ['db.yaml'] }, files)).toThrow(words);
  });

  it('ends in a table or in a readable refusal, whatever the bytes are', () => {
    const path = fc.constantFrom('t.csv', 'm.jsonl');
    const mark = fc.constantFrom(',', '"', '\n', '{', '}', '\\', 'file', '\u0000', 'é', ';', '\t');
    const text = fc.array(mark, { maxLength: 60 }).map((marks) => bytes(marks.join('')));
    fc.assert(
      fc.property(path, fc.oneof(text, fc.uint8Array({ maxLength: 80 })), (name, content) => {
        try {
          for (const { cells } of read(name, content)?.rows ?? []) {
            expect(Object.values(cells).every((cell) => !/\p{Cc}/u.test(cell))).toBe(true);
          }
        } catch (error) {
          expect(error).toBeInstanceOf(AppError);
        }
      }),
      { numRuns: 500 },
    );
  });
});
