import type { LabSettings } from './lab-settings';

/** Pitch changes beyond this are heard as another way of speaking. */
const MOST_SEMITONES = 2;
/** Twice the just noticeable difference of speech tempo, 5 % (Quené 2007). */
const MOST_TEMPO_CHANGE = 0.1;
const LEAST_SNR_DB = 10;

export interface Caution {
  readonly key: string;
  readonly text: string;
}

const JUSLIN = 'Juslin & Laukka 2003, Psychological Bulletin 129(5)';

const percent = (ratio: number): string => `${Math.abs(Math.round((ratio - 1) * 100))} %`;

/** Moves pitch together with tempo by this many semitones. */
const semitonesOf = (factor: number): number => 12 * Math.log2(factor);

/**
 * Where an augmentation may change what a listener hears in the voice, so that the clip's label no
 * longer describes it.
 */
export function findCautions(settings: LabSettings, peakDbfs: number | null): Caution[] {
  const { shift, speed, stretch, snr, gain } = settings;
  const cautions: Caution[] = [];
  const add = (key: string, text: string): void => void cautions.push({ key, text });
  const semitones = shift + semitonesOf(speed);
  if (Math.abs(semitones) > MOST_SEMITONES) {
    add(
      'pitch',
      `The pitch moves by ${semitones.toFixed(1)} semitones and the formants by ${percent(2 ** (semitones / 12))}. High pitch goes with anger, fear and happiness, low pitch with sadness (${JUSLIN}): beyond ±2 semitones the label may no longer fit what is heard.`,
    );
  }
  const tempo = speed * stretch;
  if (Math.abs(tempo - 1) > MOST_TEMPO_CHANGE) {
    add(
      'tempo',
      `Speech becomes ${percent(tempo)} ${tempo > 1 ? 'faster' : 'slower'}; 5 % is noticed (Quené 2007, Journal of Phonetics 35(3)). Fast speech goes with anger, fear and happiness, slow with sadness (${JUSLIN}).`,
    );
  }
  if (snr < LEAST_SNR_DB) {
    add(
      'noise',
      `At ${snr} dB the noise covers the quiet parts of this voice; the label was given to the clean recording.`,
    );
  }
  if (gain !== 0) {
    add(
      'gain',
      'Gain changes no more than the level. A model on features with a fixed reference sees it; one whose reference is each clip’s maximum does not.',
    );
  }
  if (peakDbfs !== null && peakDbfs > 0) {
    add(
      'clipping',
      `The result peaks ${peakDbfs.toFixed(1)} dB above full scale: it distorts when played or stored in 16 bits. Lower the gain.`,
    );
  }
  return cautions;
}
