// Server time of the list of clips on 100,000 rows under 20 concurrent readers: the built product
// answers over HTTP, from a database of its own that is thrown away.
// Run: npm run bench:clips
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { databaseUrl } from '../scripts/database/run-postgres.mjs';
import { inRoot } from '../scripts/steps/locate.mjs';

const PORT = 4390;
const READERS = 20;
const REQUESTS = 600;
const ROWS = 100_000;
const BASE = `http://127.0.0.1:${PORT}`;

/** @param {string} file @param {string} contents */
async function bundle(file, contents) {
  await build({
    stdin: { contents, resolveDir: inRoot('.'), loader: 'ts' },
    outfile: inRoot(`dist/${file}`),
    ...{ bundle: true, packages: 'external', format: 'esm', platform: 'node', target: 'node20' },
    alias: { 'server-only': inRoot('tests/support/server-only.ts') },
  });
  return inRoot(`dist/${file}`);
}

const seed = `
import { encode } from 'next-auth/jwt';
import { closeDb, db } from '@/lib/platform/db';
import { seedClips } from '@/tests/support/synthetic-clips';

const user = await db().user.create({ data: { name: 'Reader', email: 'reader@example.org' } });
const workspace = await db().workspace.create({
  data: { name: 'Bench', memberships: { create: { userId: user.id, role: 'OWNER' } } },
});
const dataset = await db().dataset.create({
  data: { workspaceId: workspace.id, name: 'Synthetic', corpus: 'ravdess' },
});
await seedClips(dataset.id, ${ROWS});
const token = await encode({
  token: { sub: user.id, name: user.name, email: user.email },
  secret: process.env.NEXTAUTH_SECRET,
});
await closeDb();
console.log(JSON.stringify({ workspaceId: workspace.id, datasetId: dataset.id, token }));
`;

/** @param {number[]} sorted @param {number} share */
const quantile = (sorted, share) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];

/** @param {(n: number) => string} hrefOf @param {string} cookie */
async function measure(hrefOf, cookie) {
  /** @type {number[]} */
  const times = [];
  let rows = 0;
  let next = 0;
  const began = performance.now();
  const read = async () => {
    while (next < REQUESTS) {
      const href = hrefOf(next++);
      const at = performance.now();
      const response = await fetch(BASE + href, { headers: { cookie } });
      const text = await response.text();
      if (!response.ok) throw new Error(`${href}: ${response.status} ${text.slice(0, 200)}`);
      times.push(performance.now() - at);
      if (href.startsWith('/api')) rows += JSON.parse(text).rows.length;
    }
  };
  await Promise.all(Array.from({ length: READERS }, read));
  const sec = (performance.now() - began) / 1000;
  times.sort((a, b) => a - b);
  return {
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    perSec: REQUESTS / sec,
    rows: rows / sec,
  };
}

/** Waits until the product answers, or says how it ended. @param {import('node:child_process').ChildProcess} child */
async function untilAnswering(child) {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`the product ended with ${child.exitCode}`);
    const answer = await fetch(`${BASE}/sign-in`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((done) => setTimeout(done, 500));
  }
}

/** @param {string} file @param {NodeJS.ProcessEnv} env @returns {Promise<string>} */
const outputOf = (file, env) =>
  new Promise((done, fail) => {
    const child = spawn(process.execPath, [file], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.on('data', (part) => (output += part));
    child.on('exit', (code) => (code === 0 ? done(output) : fail(new Error(`seeding: ${code}`))));
  });

/** @param {{ workspaceId: string, datasetId: string, token: string }} seeded */
async function printFigures({ workspaceId, datasetId, token }) {
  const cookie = `next-auth.session-token=${token}`;
  const list = `/api/datasets/${datasetId}/clips`;
  const emotions = ['angry', 'sad', 'happy', 'calm'];
  const actor = (/** @type {number} */ n) => String(1 + (n % 100)).padStart(3, '0');
  /** @type {[string, (n: number) => string][]} */
  const cases = [
    ['list, first window', () => list],
    ['filter by emotion and actor', (n) => `${list}?emotion=${emotions[n % 4]}&actor=${actor(n)}`],
    ['jump to the last window', () => `${list}?window=1000000`],
    ['jump anywhere', (n) => `${list}?window=${(n * 619) % 1000}`],
    [
      'sort by level, then jump anywhere',
      (n) => `${list}?sort=level-desc&window=${(n * 619) % 1000}`,
    ],
    ['the page itself', () => `/w/${workspaceId}/datasets/${datasetId}/clips`],
  ];
  await (await fetch(BASE + list, { headers: { cookie } })).text(); // the server's first request compiles
  console.log(`${'ms at 20 readers'.padEnd(36)}   p50     p95   requests/s   rows/s`);
  for (const [name, hrefOf] of cases) {
    const { p50, p95, perSec, rows } = await measure(hrefOf, cookie);
    const figures = [p50.toFixed(1), p95.toFixed(1), perSec.toFixed(0), rows.toFixed(0)];
    console.log(name.padEnd(36) + figures.map((text) => text.padStart(8)).join('  '));
  }
  const [cpu] = os.cpus();
  const memory = (os.totalmem() / 2 ** 30).toFixed(0);
  console.log(
    `${os.availableParallelism()} cores of ${cpu?.model}, ${memory} GiB, Node ${process.version}`,
  );
}

const data = mkdtempSync(path.join(os.tmpdir(), 'prosodia-bench-'));
const env = {
  ...process.env,
  ...{
    PORT: String(PORT),
    PROSODIA_DATA: data,
    NEXTAUTH_SECRET: 'of the benchmark',
    LOG_LEVEL: 'warn',
  },
  DATABASE_URL: '', // a server of the benchmark's own
};
const product = spawn(process.execPath, [inRoot('scripts/up.mjs')], { env, stdio: 'ignore' });
try {
  await untilAnswering(product);
  const server = JSON.parse(readFileSync(path.join(data, 'pg/server.json'), 'utf8'));
  const DATABASE_URL = databaseUrl(server, 'prosodia');
  const file = await bundle('bench-clip-list.mjs', seed);
  await printFigures(JSON.parse(await outputOf(file, { ...env, DATABASE_URL })));
} finally {
  product.kill('SIGTERM');
  await new Promise((done) => (product.exitCode === null ? product.on('exit', done) : done(null)));
  rmSync(data, { recursive: true, force: true });
}
