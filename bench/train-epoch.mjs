// Seconds per epoch of the seed CNN on 1,000 images of 50 × 300 × 3, on each engine.
// Run: node bench/train-epoch.mjs [engine ...]
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { build } from 'esbuild';

const ROWS = 1000;
const EPOCHS = 3;

const program = `
import { SEED_CNN_DEFAULTS } from '@/lib/ml/models/seed-cnn';
import { PLAIN_TRAINING } from '@/lib/ml/train/training-options';
import { trainModel } from '@/lib/ml/train/train-model';
import { createRandom } from '@/lib/core/random';

const random = createRandom(1);
const data = new Uint8Array(${ROWS} * 50 * 300 * 3).map(() => random.below(256));
const labels = Int32Array.from({ length: ${ROWS} }, (_, row) => row % 8);
const seconds = [];
let engine;
await trainModel(
  {
    model: { kind: 'seed-cnn', options: SEED_CNN_DEFAULTS },
    training: { ...PLAIN_TRAINING, epochs: ${EPOCHS} },
    inputs: { data, shape: [${ROWS}, 50, 300, 3], scale: 1 / 255 },
    labels,
    classCount: 8,
    parts: { train: labels.map((_, row) => row), validation: new Int32Array(0), test: new Int32Array(0) },
    seed: 1,
  },
  {
    engine: (info) => { engine = info; },
    epoch: (event) => { seconds.push(event.seconds.toFixed(2)); },
    checkpoint: () => {},
  },
  new AbortController().signal,
);
const peakMb = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(engine.name, engine.version, 'threads', engine.threads, '| s per epoch of ${ROWS} rows:', seconds.join(' '), '| peak MB', peakMb);
process.exit(0);
`;

mkdirSync('dist', { recursive: true });
await build({
  stdin: { contents: program, resolveDir: process.cwd(), loader: 'ts' },
  outfile: 'dist/bench-train-epoch.mjs',
  bundle: true,
  packages: 'external',
  format: 'esm',
  platform: 'node',
  target: 'node20',
});

const wanted = process.argv.slice(2);
for (const engine of wanted.length > 0 ? wanted : ['native-kernels', 'wasm']) {
  const env = { ...process.env, PROSODIA_ENGINE: engine };
  spawnSync(process.execPath, ['dist/bench-train-epoch.mjs'], { env, stdio: 'inherit' });
}
