// Time of the search for near-duplicates among synthetic fingerprints that behave as those of RAVDESS
// and EmoDB do: every clip a take of one of two sentences, one in a hundred a noisy, cut copy.
// Run: npm run bench:duplicates [-- CLIPS …]
import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';

const root = path.resolve(import.meta.dirname, '..');
const program = path.join(root, 'dist/bench-duplicates.mjs');
await build({
  entryPoints: [path.join(root, 'bench/measure-duplicates.ts')],
  outfile: program,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
});

const sizes = process.argv.length > 2 ? process.argv.slice(2) : ['10000', '30000', '100000'];
console.log(`One core of ${cpus()[0]?.model}, Node ${process.version}`);
// Each size in a process of its own, so that its memory is its own.
for (const size of sizes) {
  const { status } = spawnSync(process.execPath, [program, size], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
