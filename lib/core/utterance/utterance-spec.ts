/** What a figure is measured on; a clip without such frames has the `missing` value. */
type Frames = 'clip' | 'speech' | 'voiced' | 'unvoiced';

export interface UtteranceValue {
  readonly name: string;
  readonly unit: string;
  readonly of: Frames;
  /** Whether the same recording at another gain gives another figure. */
  readonly dependsOnLevel: boolean;
  readonly meaning: string;
}

const value = <Name extends string>(
  name: Name,
  [unit, of]: readonly [string, Frames],
  meaning: string,
) => ({ name, unit, of, dependsOnLevel: false, meaning }) as const;

const level = <Name extends string>(
  name: Name,
  [unit, of]: readonly [string, Frames],
  meaning: string,
) => ({ name, unit, of, dependsOnLevel: true, meaning }) as const;

/** The figures of an utterance, in the order of the vector. */
export const UTTERANCE_VALUES = [
  value('pitchMean', ['st', 'voiced'], 'mean pitch in semitones above 27.5 Hz'),
  value('pitchCv', ['1', 'voiced'], 'its standard deviation over its mean'),
  value('pitchP20', ['st', 'voiced'], '20th percentile'),
  value('pitchP50', ['st', 'voiced'], 'median'),
  value('pitchP80', ['st', 'voiced'], '80th percentile'),
  value('pitchRange', ['st', 'voiced'], '80th less 20th percentile'),
  value('pitchRise', ['st/s', 'voiced'], 'mean slope of its rising parts'),
  value('pitchFall', ['st/s', 'voiced'], 'mean slope of its falling parts'),

  level('levelMean', ['dBFS', 'speech'], 'mean RMS level of frames'),
  level('levelP20', ['dBFS', 'speech'], '20th percentile'),
  level('levelP50', ['dBFS', 'speech'], 'median'),
  level('levelP80', ['dBFS', 'speech'], '80th percentile'),
  level('loudness', ['LUFS', 'clip'], 'integrated loudness, ITU-R BS.1770-4'),
  value('levelSd', ['dB', 'speech'], 'standard deviation of the RMS level'),
  value('levelRange', ['dB', 'speech'], '80th less 20th percentile of the RMS level'),
  value('levelRise', ['dB/s', 'speech'], 'mean slope of its rising parts'),
  value('levelFall', ['dB/s', 'speech'], 'mean slope of its falling parts'),

  value('centroidMean', ['Hz', 'speech'], 'mean spectral centroid'),
  value('centroidCv', ['1', 'speech'], 'its standard deviation over its mean'),
  value('bandwidthMean', ['Hz', 'speech'], 'mean spectral bandwidth'),
  value('bandwidthCv', ['1', 'speech'], 'its standard deviation over its mean'),
  value('rolloffMean', ['Hz', 'speech'], 'mean frequency below which 85 % of the magnitude lies'),
  value('rolloffCv', ['1', 'speech'], 'its standard deviation over its mean'),
  value('flatnessMean', ['1', 'speech'], 'mean spectral flatness'),
  value('flatnessCv', ['1', 'speech'], 'its standard deviation over its mean'),
  value('fluxMean', ['1', 'speech'], 'mean change of the normalised spectrum from frame to frame'),
  value('fluxCv', ['1', 'speech'], 'its standard deviation over its mean'),

  value('alphaRatioMean', ['dB', 'voiced'], 'mean energy of 50–1000 over 1000–5000 Hz'),
  value('alphaRatioSd', ['dB', 'voiced'], 'its standard deviation'),
  value('hammarbergMean', ['dB', 'voiced'], 'mean peak of 0–2 over 2–5 kHz'),
  value('hammarbergSd', ['dB', 'voiced'], 'its standard deviation'),
  value('slope0To500Mean', ['dB/kHz', 'voiced'], 'mean spectral slope, 0–500 Hz'),
  value('slope0To500Sd', ['dB/kHz', 'voiced'], 'its standard deviation'),
  value('slope500To1500Mean', ['dB/kHz', 'voiced'], 'mean spectral slope, 500–1500 Hz'),
  value('slope500To1500Sd', ['dB/kHz', 'voiced'], 'its standard deviation'),
  value('alphaRatioUnvoicedMean', ['dB', 'unvoiced'], 'mean energy of 50–1000 over 1000–5000 Hz'),
  value('hammarbergUnvoicedMean', ['dB', 'unvoiced'], 'mean peak of 0–2 over 2–5 kHz'),

  value('mfcc1Mean', ['dB', 'voiced'], 'mean of the 1st cepstral coefficient'),
  value('mfcc1Sd', ['dB', 'voiced'], 'its standard deviation'),
  value('mfcc2Mean', ['dB', 'voiced'], 'mean of the 2nd cepstral coefficient'),
  value('mfcc2Sd', ['dB', 'voiced'], 'its standard deviation'),
  value('mfcc3Mean', ['dB', 'voiced'], 'mean of the 3rd cepstral coefficient'),
  value('mfcc3Sd', ['dB', 'voiced'], 'its standard deviation'),
  value('mfcc4Mean', ['dB', 'voiced'], 'mean of the 4th cepstral coefficient'),
  value('mfcc4Sd', ['dB', 'voiced'], 'its standard deviation'),
  value('mfccDelta1Mean', ['dB/frame', 'voiced'], 'mean change of the 1st'),
  value('mfccDelta1Sd', ['dB/frame', 'voiced'], 'its standard deviation'),
  value('mfccDelta2Mean', ['dB/frame', 'voiced'], 'mean change of the 2nd'),
  value('mfccDelta2Sd', ['dB/frame', 'voiced'], 'its standard deviation'),
  value('mfccDelta3Mean', ['dB/frame', 'voiced'], 'mean change of the 3rd'),
  value('mfccDelta3Sd', ['dB/frame', 'voiced'], 'its standard deviation'),
  value('mfccDelta4Mean', ['dB/frame', 'voiced'], 'mean change of the 4th'),
  value('mfccDelta4Sd', ['dB/frame', 'voiced'], 'its standard deviation'),

  value('jitterLocal', ['1', 'voiced'], 'mean difference of neighbouring periods'),
  value('jitterRap', ['1', 'voiced'], 'mean distance from three periods’ mean'),
  value('jitterPpq5', ['1', 'voiced'], 'mean distance from five periods’ mean'),
  value('shimmerDb', ['dB', 'voiced'], 'mean difference of neighbouring periods’ amplitudes'),
  value('shimmerApq3', ['1', 'voiced'], 'mean distance from three amplitudes’ mean'),
  value('hnrMean', ['dB', 'voiced'], 'mean harmonics-to-noise ratio'),
  value('hnrSd', ['dB', 'voiced'], 'its standard deviation'),

  value('durationSec', ['s', 'clip'], 'length of the clip'),
  value('speechSec', ['s', 'clip'], 'time in which somebody speaks'),
  value('speechShare', ['1', 'clip'], 'its share of the clip'),
  value('voicedShare', ['1', 'speech'], 'share of the speech that is voiced'),
  value('voicedPerSec', ['1/s', 'speech'], 'voiced stretches a second of speech'),
  value('voicedSecMean', ['s', 'voiced'], 'mean length of a voiced stretch'),
  value('voicedSecSd', ['s', 'voiced'], 'its standard deviation'),
  value('pausesPerSec', ['1/s', 'speech'], 'pauses a second from first to last word'),
  value('pauseSecMean', ['s', 'speech'], 'mean length of a pause'),
  value('pauseSecSd', ['s', 'speech'], 'its standard deviation'),
  value('levelPeaksPerSec', ['1/s', 'speech'], 'peaks of the level a second, about the syllables'),
] as const satisfies readonly UtteranceValue[];

export type UtteranceName = (typeof UTTERANCE_VALUES)[number]['name'];

/** One figure for each name; a part of the measurement gives some of them. */
export type UtteranceValues = Readonly<Record<UtteranceName, number>>;

/** Lowest level told from silence, below the clip's own peak: −100 dB. */
export const LEVEL_FLOOR_DB = -100;

/** What stands for the loudness of a clip below the gate of BS.1770. */
export const LOUDNESS_FLOOR_LUFS = -70;

/**
 * The utterance vector after eGeMAPS (Eyben et al. 2016), on frames of 10 ms. Raise the version
 * whenever the same recording gives other figures. What a clip has no frames for is 0, as in
 * openSMILE; `voicedShare`, `speechShare` and `pausesPerSec` tell that from a figure of 0. Levels
 * have floors: −100 dBFS without speech, −70 LUFS below the gate.
 */
export const UTTERANCE_SPEC = {
  name: 'prosodia-utterance',
  version: 1,
  hopSec: 0.01,
  semitonesAboveHz: 27.5,
  nMels: 26,
  melRangeHz: [20, 8000],
  pitchRangeHz: [75, 600],
  values: UTTERANCE_VALUES,
} as const;
