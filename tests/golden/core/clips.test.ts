import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeAudio } from '@/lib/core/audio/decode-audio';
import { resample } from '@/lib/core/audio/resample';
import { delta } from '@/lib/core/dsp/delta';
import { frameRms } from '@/lib/core/dsp/frame-rms';
import { mfcc } from '@/lib/core/dsp/mfcc';
import { powerToDb } from '@/lib/core/dsp/power-to-db';
import { pyin } from '@/lib/core/dsp/pyin';
import { yin } from '@/lib/core/dsp/yin';
import { zeroCrossingRate } from '@/lib/core/dsp/zero-crossing-rate';
import { extractSpectralShape } from '@/lib/core/features/extract-spectral-shape';
import { openErrorTable } from './error-table';
import { worstRelativeError } from './librosa-golden';
import { columnOf, melPower } from './mel-power';
import { readNumpyGolden } from './numpy-golden';
import { hasShared, sharedPath } from './shared-folder';

const SPEC = { sampleRate: 16_000, nFft: 1024, hopLength: 256, nMels: 64, fMin: 0, fMax: 8000 };
const PITCH = { sampleRate: 16_000, fMin: 65, fMax: 800, frameLength: 2048, hopLength: 256 };
const FRAMED = { frameLength: 1024, hopLength: 256 };

const md5 = (bytes: Uint8Array): string => createHash('md5').update(bytes).digest('hex');
const note = openErrorTable("librosa's definitions by numpy, real clips");

function readClip(file: string): Float32Array {
  const bytes = new Uint8Array(readFileSync(sharedPath('corpora', file)));
  return decodeAudio(bytes, md5).channels[0] as Float32Array;
}

const isThere = hasShared('corpora');
describe.skipIf(!isThere).each(readNumpyGolden().clips)('$file', (expected) => {
  const { frames } = expected;
  const samples = isThere ? readClip(expected.file) : new Float32Array(0);
  const everyNth = (matrix: Float32Array): number[] =>
    Array.from({ length: Math.ceil(frames / 16) }, (_, i) =>
      columnOf(matrix, frames, 16 * i),
    ).flat();

  it('is the recording that was measured', () => {
    expect(samples.length).toBe(expected.samples);
  });

  it.each([
    ['centroid', 'centroidHz'],
    ['bandwidth', 'bandwidthHz'],
    ['rolloff', 'rolloffHz'],
    ['flatness', 'flatness'],
  ] as const)('has its %s', (key, name) => {
    const track = extractSpectralShape(samples, SPEC)[name];
    expect(note(key, worstRelativeError(track, expected[key]))).toBeLessThan(1e-4);
  });

  it('has its RMS and zero crossings', () => {
    const rms = worstRelativeError(frameRms(samples, FRAMED), expected.rms);
    expect(note('RMS', rms)).toBeLessThan(1e-4);
    const rate = worstRelativeError(zeroCrossingRate(samples, FRAMED), expected.zcr);
    expect(note('zero crossings', rate)).toBeLessThan(1e-4);
  });

  it('has its mel powers, MFCC and their deltas', () => {
    const mel = melPower(samples, SPEC);
    const powers = worstRelativeError(everyNth(mel), expected.mel_every_16th_frame);
    expect(note('mel power', powers)).toBeLessThan(1e-4);
    powerToDb(mel, { ref: 'one', topDb: 80 });
    const coefficients = mfcc(mel, { nMels: 64, frames, nMfcc: 13 });
    const wanted = expected.mfcc13_every_16th_frame;
    const cepstra = worstRelativeError(everyNth(coefficients), wanted, 1);
    expect(note('MFCC (floor 1 dB)', cepstra)).toBeLessThan(1e-4);
    const row = coefficients.subarray(frames, 2 * frames);
    const changes = delta(row, { frames, width: 9, order: 1 });
    const largest = Math.max(...expected.delta_mfcc1.map(Math.abs));
    const error = worstRelativeError(changes, expected.delta_mfcc1, largest * 1e-2);
    expect(note('delta MFCC (floor 1e−2 of the largest)', error)).toBeLessThan(1e-4);
  });

  it('has its pitch by YIN in 99 % of the voiced frames', () => {
    const { pitchHz } = yin(samples, { ...PITCH, troughThreshold: 0.1 });
    const errors = expected.yin.map((hz, i) => Math.abs(pitchHz[i]! / hz - 1));
    const voiced = errors.filter((_, i) => expected.voiced[i] === 1).sort((a, b) => a - b);
    expect(voiced.length).toBeGreaterThan(30);
    const nearlyAll = voiced[Math.ceil(0.99 * voiced.length) - 1]!;
    expect(note('YIN, 99 % of the voiced frames', nearlyAll)).toBeLessThan(5e-3);
  });

  it('has its pitch by pYIN, voicing decisions and probabilities', () => {
    const track = pyin(samples, PITCH);
    expect([...track.voiced]).toEqual(expected.voiced);
    const spoken = (values: ArrayLike<number>): number[] =>
      Array.from(values).filter((_, i) => expected.voiced[i] === 1);
    const pitch = worstRelativeError(spoken(track.pitchHz), spoken(expected.pyin));
    expect(note('pYIN, voiced frames', pitch)).toBeLessThan(1e-4);
    const voicing = worstRelativeError(track.voicing, expected.voiced_probability, 1e-3);
    expect(note('pYIN probability (floor 1e−3)', voicing)).toBeLessThan(1e-4);
  });
});

describe.skipIf(!isThere)('03-01-05-01-01-01-01 at 22,050 Hz', () => {
  it("has librosa's mean RMS of the 48 kHz original, less what lies above 8 kHz", () => {
    const samples = readClip('ravdess/Actor_01/03-01-05-01-01-01-01.flac');
    const rms = frameRms(resample(samples, 16_000, 22_050), { frameLength: 2048, hopLength: 512 });
    const mean = rms.reduce((sum, x) => sum + x, 0) / rms.length;
    // The mean centroid (3314.37 Hz) and the median of YIN over all frames (149.86 Hz), most of them
    // pauses, hang on the noise from 8 to 11 kHz, which the 16 kHz copy has not.
    expect(note('mean RMS against the published 0.0086753', 1 - mean / 0.0086753)).toBeLessThan(
      3e-3,
    );
    expect(mean).toBeLessThan(0.0086753);
  });
});
