import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { repositoryRoot } from '../support/shared-path';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'prosodia-evaluate-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs the command where there is no database at all. */
async function evaluate(bytes: string | Buffer, ...options: readonly string[]) {
  const file = path.join(folder, 'predictions.csv');
  await writeFile(file, bytes);
  const args = [path.join(repositoryRoot, 'dist/prosodia.mjs'), 'evaluate', file, ...options];
  const env = { PATH: process.env.PATH, NODE_ENV: 'production' } as const;
  return spawnSync(process.execPath, args, { encoding: 'utf8', env });
}

const TABLE = [
  'id;true;predicted;group;angry;sad',
  '"a; 1";angry;angry;01;0.8;0.2',
  'b;angry;sad;01;0.3;0.7',
  'c;sad;sad;02;0.1;0.9',
].join('\r\n');

describe('prosodia evaluate', () => {
  test('scores a file of anybody’s predictions, without a database, in one JSON document', async () => {
    const { status, stdout, stderr } = await evaluate(`\ufeff${TABLE}`, '--json');
    expect(status, stderr).toBe(0);
    const answer = JSON.parse(stdout);
    expect(Object.keys(answer).sort()).toEqual(
      [
        ...['n', 'accuracy', 'uar', 'weightedPrecision', 'weightedRecall', 'weightedF1'],
        ...['macroF1', 'kappa', 'ece', 'perClass', 'perGroup', 'confusion'],
      ].sort(),
    );
    expect(answer).toMatchObject({ n: 3, accuracy: 2 / 3, uar: 0.75, kappa: 0.4 });
    expect(answer.ece).toBeCloseTo((0.2 + 0.7 + 0.1) / 3, 12);
    expect(answer.perGroup['01'].n).toBe(2);
    expect(answer.confusion.matrix).toEqual([
      [1, 1],
      [0, 1],
    ]);
  });

  test('shows people the figures with intervals, by class and by group', async () => {
    const { status, stdout } = await evaluate(TABLE);
    expect(status).toBe(0);
    expect(stdout).toContain('n = 3; 95 % intervals by bootstrap over 2 groups.');
    expect(stdout).toMatch(/UAR +75\.00 % +\[\d/);
    expect(stdout).toMatch(/angry +2 +50\.00 %/);
  });

  test('refuses in words, with the line, and with an exit code', async () => {
    const { status, stdout, stderr } = await evaluate(TABLE.replace('0.8', '0.1'), '--json');
    expect(status).toBe(1);
    expect(stderr).toMatch(/The probabilities of line 2 .* sum to 0\.3000, not to 1/);
    expect(JSON.parse(stdout).error.code).toBe('invalid');
    expect((await evaluate(Buffer.from([0xff, 0x00, 0x41]))).stderr).toContain('not UTF-8 text');
  });
});
