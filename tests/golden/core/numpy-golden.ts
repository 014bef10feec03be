import { readFileSync } from 'node:fs';
import path from 'node:path';

export interface NumpySignal {
  readonly flatness: number[];
  readonly amplitude_db_max: number[];
  readonly amplitude_db_one: number[];
  readonly mel64_htk_power_frame20: number[];
  /** [3][frames], as are the deltas of it */
  readonly mfcc3: number[];
  readonly delta: number[];
  readonly delta2: number[];
  readonly delta_width5: number[];
}

export interface NumpyClip {
  readonly file: string;
  readonly samples: number;
  readonly frames: number;
  readonly centroid: number[];
  readonly bandwidth: number[];
  readonly rolloff: number[];
  readonly flatness: number[];
  readonly rms: number[];
  readonly zcr: number[];
  /** [frames/16][64] and [frames/16][13] */
  readonly mel_every_16th_frame: number[];
  readonly mfcc13_every_16th_frame: number[];
  readonly delta_mfcc1: number[];
  readonly yin: number[];
  readonly pyin: number[];
  readonly voiced: number[];
  readonly voiced_probability: number[];
}

export interface NumpyGolden {
  readonly dct40: number[];
  readonly htk_bank: {
    readonly row_sums: number[];
    readonly rows: Readonly<Record<string, [number, number][]>>;
  };
  readonly mel_frequencies_htk_40_20_7600: number[];
  readonly signals: Readonly<Record<string, NumpySignal>>;
  readonly clips: readonly NumpyClip[];
}

/** What make_numpy_golden.py computed by librosa's definitions. */
export function readNumpyGolden(): NumpyGolden {
  return JSON.parse(readFileSync(path.join(import.meta.dirname, 'numpy-golden.json'), 'utf8'));
}
