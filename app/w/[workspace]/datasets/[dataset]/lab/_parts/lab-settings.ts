import type { AugmentationSpec, MelStep, SignalStep } from '@/lib/core/augment/augmentation-spec';

/** A setting that a slider changes; at its `neutral` value nothing is done. */
export interface LabSlider {
  readonly key: string;
  readonly label: string;
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly neutral: number;
  /** in words, where the neutral value has no meaning as a figure */
  readonly off?: string;
}

/** The end of the SNR slider stands for no noise at all. */
const NO_NOISE = 41;

export const SIGNAL_SLIDERS = [
  { key: 'speed', label: 'Speed', unit: '×', min: 0.8, max: 1.25, step: 0.01, neutral: 1 },
  { key: 'stretch', label: 'Tempo', unit: '×', min: 0.7, max: 1.4, step: 0.01, neutral: 1 },
  { key: 'shift', label: 'Pitch', unit: 'semitones', min: -6, max: 6, step: 0.5, neutral: 0 },
  { key: 'gain', label: 'Gain', unit: 'dB', min: -30, max: 20, step: 1, neutral: 0 },
  {
    key: 'snr',
    label: 'Noise, SNR',
    unit: 'dB',
    min: -5,
    max: NO_NOISE,
    step: 1,
    neutral: NO_NOISE,
    off: 'no noise',
  },
] as const satisfies readonly LabSlider[];

export const MEL_SLIDERS = [
  { key: 'vtlp', label: 'Vocal tract', unit: 'α', min: 0.8, max: 1.25, step: 0.01, neutral: 1 },
  { key: 'warp', label: 'Time warp', unit: 'frames', min: 0, max: 40, step: 1, neutral: 0 },
  { key: 'timeMasks', label: 'Time masks', unit: '', min: 0, max: 4, step: 1, neutral: 0 },
  {
    key: 'timeWidth',
    label: 'Widest time mask',
    unit: 'frames',
    min: 2,
    max: 80,
    step: 1,
    neutral: 25,
  },
  { key: 'bandMasks', label: 'Band masks', unit: '', min: 0, max: 4, step: 1, neutral: 0 },
  {
    key: 'bandWidth',
    label: 'Widest band mask',
    unit: 'bands',
    min: 1,
    max: 32,
    step: 1,
    neutral: 8,
  },
] as const satisfies readonly LabSlider[];

const SLIDERS = [...SIGNAL_SLIDERS, ...MEL_SLIDERS];
export type SliderKey = (typeof SLIDERS)[number]['key'];

export interface LabSettings extends Readonly<Record<SliderKey, number>> {
  readonly method: 'phase-vocoder' | 'wsola';
  readonly noise: 'white' | 'pink';
  readonly seed: number;
}

const MOST_SEED = 9999;

export const NEUTRAL: LabSettings = {
  ...(Object.fromEntries(SLIDERS.map(({ key, neutral }) => [key, neutral])) as Record<
    SliderKey,
    number
  >),
  method: 'phase-vocoder',
  noise: 'white',
  seed: 1,
};

/** The value within the slider's range and on its steps; the neutral one where it is no number. */
export function readSlider(slider: LabSlider, text: string | null): number {
  const value = text === null || text.trim() === '' ? Number.NaN : Number(text);
  if (!Number.isFinite(value)) return slider.neutral;
  const steps = Math.round((value - slider.min) / slider.step);
  const onStep = Number((slider.min + steps * slider.step).toFixed(4));
  return Math.min(slider.max, Math.max(slider.min, onStep));
}

/** Reads what the address holds; what it lacks or has wrong is neutral. */
export function readLabSettings(query: Pick<URLSearchParams, 'get'>): LabSettings {
  const sliders = Object.fromEntries(
    SLIDERS.map((slider) => [slider.key, readSlider(slider, query.get(slider.key))]),
  ) as Record<SliderKey, number>;
  const seed = Number(query.get('seed') ?? NEUTRAL.seed);
  return {
    ...sliders,
    method: query.get('method') === 'wsola' ? 'wsola' : 'phase-vocoder',
    noise: query.get('noise') === 'pink' ? 'pink' : 'white',
    seed: Number.isInteger(seed) && seed >= 0 && seed <= MOST_SEED ? seed : NEUTRAL.seed,
  };
}

/** Writes settings into an address; neutral ones are left out, other parameters stay. */
export function writeLabSettings(query: URLSearchParams, settings: LabSettings): URLSearchParams {
  const result = new URLSearchParams(query);
  for (const [key, neutral] of Object.entries(NEUTRAL)) {
    const value = settings[key as keyof LabSettings];
    if (value === neutral) result.delete(key);
    else result.set(key, String(value));
  }
  return result;
}

function signalSteps(s: LabSettings): SignalStep[] {
  const steps: SignalStep[] = [];
  if (s.speed !== 1) steps.push({ kind: 'speed', factor: s.speed });
  if (s.stretch !== 1) steps.push({ kind: 'stretch', rate: s.stretch, method: s.method });
  if (s.shift !== 0) steps.push({ kind: 'pitch', semitones: s.shift, method: s.method });
  if (s.snr < NO_NOISE) steps.push({ kind: 'noise', color: s.noise, snrDb: s.snr });
  if (s.gain !== 0) steps.push({ kind: 'gain', gainDb: s.gain });
  return steps;
}

function melSteps(s: LabSettings): MelStep[] {
  const steps: MelStep[] = [];
  if (s.vtlp !== 1) steps.push({ kind: 'vocal-tract', alpha: s.vtlp });
  if (s.warp > 0) steps.push({ kind: 'time-warp', reach: s.warp });
  if (s.timeMasks > 0 || s.bandMasks > 0) {
    steps.push({
      kind: 'masks',
      timeMasks: s.timeMasks,
      maxTimeFrames: s.timeWidth,
      frequencyMasks: s.bandMasks,
      maxBands: s.bandWidth,
    });
  }
  return steps;
}

/** The augmentation that the sliders describe: only what is not neutral. */
export const toAugmentation = (settings: LabSettings): AugmentationSpec => ({
  version: 1,
  seed: settings.seed,
  signal: signalSteps(settings),
  mel: melSteps(settings),
});
