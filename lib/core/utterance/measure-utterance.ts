import { measureLevel } from './measure-level';
import { measurePitch } from './measure-pitch';
import { measureRhythm } from './measure-rhythm';
import { measureSpectrum } from './measure-spectrum';
import { measureVoice } from './measure-voice';
import { readUtterance } from './read-utterance';
import { UTTERANCE_VALUES, type UtteranceValues } from './utterance-spec';

/**
 * The utterance vector of one clip: statistics of its pitch, level, spectrum, voice and rhythm, by
 * `UTTERANCE_SPEC`. All figures are finite, for any input.
 * Source: eGeMAPS; Eyben et al. (2016), IEEE Trans. Affective Computing 7(2), 190–202.
 * @param samples mono
 * @returns as many figures as `UTTERANCE_VALUES` names, in its order
 */
export function measureUtterance(samples: Float32Array, sampleRate: number): Float32Array {
  const utterance = readUtterance(samples, sampleRate);
  const values: UtteranceValues = {
    ...measurePitch(utterance),
    ...measureLevel(utterance),
    ...measureSpectrum(utterance),
    ...measureVoice(utterance),
    ...measureRhythm(utterance),
  };
  return Float32Array.from(UTTERANCE_VALUES, ({ name }) => values[name]);
}
