import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { whisperLogMel } from '@/lib/core/trunks/whisper-log-mel';
import { yamnetPatches } from '@/lib/core/trunks/yamnet-patches';

interface Sampled {
  readonly shape: readonly number[];
  readonly every: number;
  readonly values: readonly number[];
}

const golden: { readonly whisper: Sampled; readonly yamnet: Sampled } = JSON.parse(
  readFileSync(path.join(import.meta.dirname, 'front-ends-golden.json'), 'utf8'),
);

/** The signal of make_front_ends_golden.py. */
const signal = Float32Array.from({ length: 20_800 }, (_, i) => {
  const t = i / 16_000;
  const sweep = 0.3 * Math.sin(2 * Math.PI * (200 + 900 * t) * t);
  return sweep + (t > 0.6 ? 0.1 * Math.sin(2 * Math.PI * 3000 * t) : 0);
});

function expectValues(found: Float32Array, { shape, every, values }: Sampled): void {
  expect(found).toHaveLength(shape.reduce((size, length) => size * length, 1));
  expect(values.length).toBeGreaterThan(100);
  const worst = Math.max(...values.map((value, i) => Math.abs(value - found[i * every])));
  expect(worst).toBeLessThan(1e-4);
}

describe('what audio trunks hear, against numpy', () => {
  it("Whisper's log-mel spectrogram", () => {
    const { frames, mel } = whisperLogMel(signal);
    expect(frames).toBe(golden.whisper.shape[1]);
    expectValues(mel, golden.whisper);
  });

  it("YAMNet's patches", () => {
    const { count, patches } = yamnetPatches(signal);
    expect(count).toBe(golden.yamnet.shape[0]);
    expectValues(patches, golden.yamnet);
  });
});
