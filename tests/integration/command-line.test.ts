import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeDb, db } from '@/lib/platform/db';
import { env } from '@/lib/platform/env';
import { smallRecipe } from '../support/experiments';
import { isSharedMissing, repositoryRoot, sharedPath } from '../support/shared-path';
import { waitUntil } from '../support/wait-until';

interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function start(args: readonly string[]) {
  const child = spawn(process.execPath, [path.join(repositoryRoot, 'dist/prosodia.mjs'), ...args], {
    env: { ...process.env, LOG_LEVEL: 'warn' },
  });
  const said = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said.stderr += text;
  });
  const ended = new Promise<Outcome>((resolve) => {
    child.on('close', (code) => resolve({ code, ...said }));
  });
  return { ended, interrupt: () => child.kill('SIGINT') };
}

const prosodia = (...args: string[]): Promise<Outcome> => start(args).ended;

async function answer(...args: string[]): Promise<Record<string, unknown>> {
  const { code, stdout, stderr } = await prosodia(...args, '--json');
  expect(code, stderr).toBe(0);
  return JSON.parse(stdout);
}

async function recipeFile(name: string, epochs: number): Promise<string> {
  const file = path.join(env().PROSODIA_DATA, `${name}.json`);
  await writeFile(file, JSON.stringify(smallRecipe({ training: { epochs, batchSize: 16 } })));
  return file;
}

const dataset = ['--dataset', 'RAVDESS'];
const importFrom = (from: string) => ['import', '--corpus', 'ravdess', '--from', from, ...dataset];

describe.skipIf(isSharedMissing('corpora/ravdess'))('the command line', () => {
  beforeAll(async () => {
    for (const actor of ['Actor_01', 'Actor_02', 'Actor_03']) {
      await answer(...importFrom(sharedPath('corpora/ravdess', actor)));
    }
  });
  afterAll(closeDb);

  test('imports into one dataset of a workspace that it makes, and finds everything again', async () => {
    const again = await answer(...importFrom(sharedPath('corpora/ravdess/Actor_03')));
    expect(again).toEqual({
      dataset: 'RAVDESS',
      imported: 0,
      duplicates: 0,
      alreadyHere: 60,
      refused: [],
      actors: 3,
      seconds: expect.any(Number),
    });
    expect(await db().workspace.findMany({ include: { memberships: true } })).toMatchObject([
      { name: 'My workspace', memberships: [] },
    ]);
  });

  test('counts classes', async () => {
    expect(await answer('balance', ...dataset)).toEqual({
      clips: 180,
      actors: 3,
      classes: {
        neutral: 12,
        calm: 24,
        happy: 24,
        sad: 24,
        angry: 24,
        fearful: 24,
        disgust: 24,
        surprised: 24,
      },
    });
  });

  test('checks the health, for scripts and people, and has nothing left to measure', async () => {
    const health = await answer('health', ...dataset);
    const { revision } = await db().dataset.findFirstOrThrow();
    expect(health).toMatchObject({ dataset: 'RAVDESS', revision, kept: 0 });
    const findings = health.findings as { kind: string; severity: string; clipCount: number }[];
    const severities = findings.map(({ severity }) => severity);
    expect(severities).toEqual(
      ['danger', 'warning', 'info'].flatMap((one) => severities.filter((each) => each === one)),
    );
    // RAVDESS has half as many neutral clips as of any other emotion.
    expect(findings).toContainEqual(expect.objectContaining({ kind: 'imbalance' }));
    expect(findings.map(({ kind }) => kind)).not.toContain('copies');
    const spoken = await prosodia('health', ...dataset);
    expect(spoken.code).toBe(0);
    expect(spoken.stdout).toContain(
      `“RAVDESS”, revision ${revision}: ${findings.length} findings.`,
    );
    expect(spoken.stdout.match(/To do: /g)).toHaveLength(findings.length);
  });

  test('trains a recipe, with the features that it needs, and answers for scripts and people', async () => {
    const file = await recipeFile('trial', 2);
    const result = await answer('experiment', ...dataset, '--recipe', file, '--seed', '3');
    expect(Object.keys(result).sort().join(' ')).toBe(
      'confusion engine epochs metrics recipe runs seconds split',
    );
    expect(result).toMatchObject({
      recipe: { seed: 3, split: { kind: 'actor-disjoint' } },
      engine: { name: expect.any(String), version: expect.any(String) },
      metrics: { n: 60, accuracy: expect.any(Number), uar: expect.any(Number) },
      epochs: [{ number: 1 }, { number: 2 }],
    });
    const { labels, matrix } = result.confusion as { labels: string[]; matrix: number[][] };
    expect(labels.length).toBe(8);
    expect(matrix.flat().reduce((sum, n) => sum + n)).toBe(60);
    const spoken = await prosodia('experiment', ...dataset, '--recipe', file, '--seed', '3');
    expect(spoken.stdout).toContain('UAR');
    expect(await answer('features', ...dataset, '--preset', 'compact')).toMatchObject({
      clips: 180,
      failed: 0,
      clipsPerSecond: 0,
    });
  });

  test('interrupted, leaves the run queued, and the next command goes on with it', async () => {
    const command = start(['experiment', ...dataset, '--recipe', await recipeFile('long', 400)]);
    const where = { epochsPlanned: 400 };
    await waitUntil(
      () => db().run.findFirst({ where }),
      (run) => (run?.checkpointEpoch ?? 0) >= 2,
    );
    command.interrupt();
    const { code, stderr } = await command.ended;
    expect(code).toBe(130);
    expect(stderr).toContain('Interrupted');
    const left = await db().run.findFirstOrThrow({ where });
    expect(left.status).toBe('QUEUED');
    await db().run.update({ where: { id: left.id }, data: { stopRequestedAt: new Date() } });
    await answer('experiment', ...dataset, '--recipe', await recipeFile('next', 1));
    expect(await db().run.findFirstOrThrow({ where })).toMatchObject({
      status: 'STOPPED',
      attempts: 2,
    });
  });

  const recipe = (file: string) => ['experiment', ...dataset, '--recipe', file];

  test.each([
    { args: ['balance', '--dataset', 'None'], code: 'not_found', words: '“RAVDESS”' },
    {
      args: ['balance', ...dataset, '--workspace', 'None'],
      code: 'not_found',
      words: 'My workspace',
    },
    { args: ['health', '--dataset', 'None'], code: 'not_found', words: '“RAVDESS”' },
    { args: importFrom('/nowhere/at/all'), code: 'invalid', words: '/nowhere/at/all' },
    { args: recipe('/none.json'), code: 'invalid', words: '/none.json' },
  ])('refuses readably: $args', async ({ args, code, words }) => {
    const refused = await prosodia(...args, '--json');
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain(words);
    expect(JSON.parse(refused.stdout)).toMatchObject({ error: { code } });
  });
});
