// Clips per second of mel + centroid + YIN + RMS (16 kHz, nFft 1024, hop 256, 64 bands) over 400
// RAVDESS clips, decoded beforehand: on one core, on all, and as librosa does it.
// Run: npm run bench:features [-- CLIPS]
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';

const root = path.resolve(import.meta.dirname, '..');
const corpus = path.resolve(root, '../shared/corpora/ravdess');
const folder = path.join(root, 'dist/bench-features');
const program = path.join(folder, 'measure.mjs');

if (!existsSync(corpus)) {
  console.error('RAVDESS is not there: expected ../shared/corpora/ravdess beside the repository.');
  process.exit(1);
}
mkdirSync(folder, { recursive: true });
await build({
  entryPoints: [path.join(root, 'bench/measure-features.ts')],
  outfile: program,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
});

/** The last line of a program's output, as JSON; null where it has failed. */
function measure(command, args) {
  const env = { ...process.env, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' };
  const run = spawnSync(command, args, { env, encoding: 'utf8', maxBuffer: 1 << 26 });
  if (run.status !== 0) {
    const reason = run.error?.message ?? run.stderr.trim().split('\n').at(-1);
    return { missing: reason || `${command} ended with ${run.status}` };
  }
  return JSON.parse(run.stdout.trim().split('\n').at(-1));
}

const line = (name, { clips, audioSec, seconds }) =>
  console.log(
    `${name.padEnd(34)} ${seconds.toFixed(2).padStart(7)} s  ${(clips / seconds).toFixed(0).padStart(5)} clips/s  ${(audioSec / seconds).toFixed(0).padStart(5)} × real time`,
  );

const ours = measure(process.execPath, [program, corpus, folder, process.argv[2] ?? '400']);
if (ours.missing) throw new Error(ours.missing);
const { clips, audioSec } = ours;
console.log(
  `${clips} clips, ${(audioSec / 60).toFixed(1)} minutes; Node ${process.version}, ${cpus()[0]?.model}`,
);
line('one core (CPU time)', { clips, audioSec, seconds: ours.oneCoreSec });
line('  of it: the transforms alone', { clips, audioSec, seconds: ours.transformSec });
line(`${availableParallelism()} cores (wall time)`, { clips, audioSec, seconds: ours.allCoresSec });
console.log(
  `The whole takes ${(ours.oneCoreSec / ours.transformSec).toFixed(2)} times the transforms alone (${ours.transforms}).`,
);

for (const [name, script] of [
  ['librosa', 'features_librosa.py'],
  ['numpy stand-in', 'features_numpy.py'],
]) {
  const theirs = measure('python3', [path.join(root, 'bench', script), folder]);
  if (theirs.missing) {
    console.log(`${name}: not measured, ${theirs.missing}.`);
    continue;
  }
  line(`${name} ${theirs.version}, one core (CPU time)`, theirs);
  console.log(`  ${(theirs.seconds / ours.oneCoreSec).toFixed(1)} times ours. ${theirs.note}`);
  console.log(`  ${compare(ours.means, theirs.means)}`);
}

/** Whether both computed the same, by the means over all frames. */
function compare(a, b) {
  const parts = Object.entries(a).map(
    ([key, value]) => `${key} ${value.toPrecision(6)} and ${b[key].toPrecision(6)}`,
  );
  return `Means, ours and theirs: ${parts.join(', ')}.`;
}
