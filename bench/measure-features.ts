import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { decodeAudio } from '@/lib/core/audio/decode-audio';
import { countFrames } from '@/lib/core/dsp/count-frames';
import { planRealFft } from '@/lib/core/dsp/real-fft';
import { extractFeatures } from '@/lib/core/features/extract-features';
import { COMPACT_FEATURES } from '@/lib/core/features/feature-set-spec';

const ROUNDS = 3;
const { nFft, hopLength, sampleRate } = COMPACT_FEATURES;
/** YIN's longest period, 247 samples, fits blocks of 256, whose transforms are twice as long. */
const YIN_FFT = 512;
/** Lags 0 … 247. */
const LAGS = 248;

interface Shared {
  readonly samples: SharedArrayBuffer;
  /** Where each clip begins; one more for the end. */
  readonly starts: readonly number[];
  readonly next: SharedArrayBuffer;
}

function readClips(corpus: string, count: number): Float32Array[] {
  const md5 = (bytes: Uint8Array): string => createHash('md5').update(bytes).digest('hex');
  const files = readdirSync(corpus, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.flac'))
    .sort();
  return Array.from({ length: count }, (_, i) => {
    const file = files[Math.floor((i * files.length) / count)] as string;
    const bytes = new Uint8Array(readFileSync(path.join(corpus, file)));
    return decodeAudio(bytes, md5).channels[0] as Float32Array;
  });
}

/** CPU seconds of the quickest of some rounds: other programs on the machine hardly count. */
function cpuSeconds(work: () => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1e6);
  }
  return least;
}

/** For each frame one transform for the spectrum; one there and one back for the autocorrelation. */
function transformAlone(clips: readonly Float32Array[]): void {
  const long = planRealFft(nFft);
  const short = planRealFft(YIN_FFT);
  const input = Float64Array.from({ length: nFft }, (_, i) => Math.sin(i * i));
  const block = input.slice(0, YIN_FFT);
  const spectrum = { re: new Float64Array(YIN_FFT / 2 + 1), im: new Float64Array(YIN_FFT / 2 + 1) };
  const lags = new Float64Array(LAGS);
  for (const samples of clips) {
    for (let frame = countFrames(samples.length, hopLength); frame > 0; frame--) {
      long.forward(input);
      short.forward(block, spectrum);
      short.inverse(spectrum, lags);
    }
  }
}

async function onAllCores(shared: Shared): Promise<number> {
  const program = fileURLToPath(import.meta.url);
  const workers = Array.from(
    { length: availableParallelism() },
    () => new Worker(program, { workerData: shared }),
  );
  const heard = (): Promise<unknown> =>
    Promise.all(workers.map((worker) => new Promise((resolve) => worker.once('message', resolve))));
  await heard();
  const start = performance.now();
  const done = heard();
  for (const worker of workers) worker.postMessage('go');
  await done;
  const seconds = (performance.now() - start) / 1000;
  await Promise.all(workers.map((worker) => worker.terminate()));
  return seconds;
}

function beWorker({ samples, starts, next }: Shared): void {
  const clip = (i: number): Float32Array =>
    new Float32Array(samples, 4 * starts[i], starts[i + 1] - starts[i]);
  const counter = new Int32Array(next);
  for (let i = 0; i < Math.min(20, starts.length - 1); i++)
    extractFeatures(clip(i), COMPACT_FEATURES);
  parentPort?.once('message', () => {
    for (
      let i = Atomics.add(counter, 0, 1);
      i < starts.length - 1;
      i = Atomics.add(counter, 0, 1)
    ) {
      extractFeatures(clip(i), COMPACT_FEATURES);
    }
    parentPort?.postMessage('done');
  });
  parentPort?.postMessage('ready');
}

/** Means over all values, to see that others compute the same. */
function meansOf(clips: readonly Float32Array[]) {
  const sums = { logMelDb: 0, centroidHz: 0, pitchHz: 0, rms: 0 };
  let frames = 0;
  for (const samples of clips) {
    const features = extractFeatures(samples, COMPACT_FEATURES);
    frames += features.frames;
    for (const value of features.logMel) sums.logMelDb += value / features.nMels;
    for (const value of features.centroidHz) sums.centroidHz += value;
    for (const value of features.pitchHz) sums.pitchHz += value;
    for (const value of features.rms) sums.rms += value;
  }
  return Object.fromEntries(Object.entries(sums).map(([key, sum]) => [key, sum / frames]));
}

async function main([corpus, folder, count]: readonly string[]): Promise<void> {
  const clips = readClips(corpus, Number(count));
  const starts = [0];
  for (const clip of clips) starts.push((starts.at(-1) as number) + clip.length);
  const total = starts.at(-1) as number;
  const samples = new SharedArrayBuffer(4 * total);
  clips.forEach((clip, i) => {
    new Float32Array(samples).set(clip, starts[i]);
  });
  writeFileSync(path.join(folder, 'samples.f32'), new Uint8Array(samples));
  writeFileSync(path.join(folder, 'starts.json'), JSON.stringify(starts));

  const means = meansOf(clips);
  const oneCoreSec = cpuSeconds(() => {
    for (const clip of clips) extractFeatures(clip, COMPACT_FEATURES);
  });
  const transformSec = cpuSeconds(() => transformAlone(clips));
  const next = new SharedArrayBuffer(4);
  const allCoresSec = await onAllCores({ samples, starts, next });
  const transforms = `a frame: one of ${nFft}, one of ${YIN_FFT} there and one back`;
  const audioSec = total / sampleRate;
  const figures = { clips: clips.length, audioSec, oneCoreSec, transformSec, allCoresSec };
  console.log(JSON.stringify({ ...figures, transforms, means }));
}

if (isMainThread) await main(process.argv.slice(2));
else beWorker(workerData as Shared);
