import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { resultFileSchema } from '@/lib/domain/experiments/result-file';
import { resultsTable, withTable } from '../../scripts/write-results-table.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const folder = path.join(root, 'results');
const read = (file: string): unknown => JSON.parse(readFileSync(path.join(folder, file), 'utf8'));

test.each(readdirSync(folder))('%s is a result, of a recipe that is kept', (file) => {
  const result = resultFileSchema.parse(read(file));
  expect(result).toEqual(read(file));
  const recipe = JSON.parse(readFileSync(path.join(root, 'recipes', file), 'utf8'));
  expect(result.recipe).toEqual(recipe);
});

test('the README’s table of results is that of the files', () => {
  const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
  expect(readme).toContain('<!-- results -->');
  expect(withTable(readme, resultsTable(folder))).toBe(readme);
});
