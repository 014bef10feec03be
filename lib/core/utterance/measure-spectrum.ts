import { cutStretches } from './cut-stretches';
import { type Distribution, describeValues } from './describe-values';
import type { Utterance } from './read-utterance';

const over = (track: Float32Array, frames: Uint8Array): Distribution =>
  describeValues(cutStretches(track, frames).flat());

/** The spectrum's shape over all speech. */
function measureShape({ spectra, activity: { active } }: Utterance) {
  const centroid = over(spectra.centroid, active);
  const bandwidth = over(spectra.bandwidth, active);
  const rolloff = over(spectra.rolloff, active);
  const flatness = over(spectra.flatness, active);
  const flux = over(spectra.flux, active);
  return {
    centroidMean: centroid.mean,
    centroidCv: centroid.cv,
    bandwidthMean: bandwidth.mean,
    bandwidthCv: bandwidth.cv,
    rolloffMean: rolloff.mean,
    rolloffCv: rolloff.cv,
    flatnessMean: flatness.mean,
    flatnessCv: flatness.cv,
    fluxMean: flux.mean,
    fluxCv: flux.cv,
  };
}

/** Where the energy lies: in voiced frames the effort of the voice, in others the consonants. */
function measureBalance({ spectra, activity, voice: { voiced } }: Utterance) {
  const unvoiced = activity.active.map((isActive, i) => isActive & ~voiced[i] & 1);
  const alphaRatio = over(spectra.alphaRatio, voiced);
  const hammarberg = over(spectra.hammarberg, voiced);
  const low = over(spectra.slope0To500, voiced);
  const high = over(spectra.slope500To1500, voiced);
  return {
    alphaRatioMean: alphaRatio.mean,
    alphaRatioSd: alphaRatio.sd,
    hammarbergMean: hammarberg.mean,
    hammarbergSd: hammarberg.sd,
    slope0To500Mean: low.mean,
    slope0To500Sd: low.sd,
    slope500To1500Mean: high.mean,
    slope500To1500Sd: high.sd,
    alphaRatioUnvoicedMean: over(spectra.alphaRatio, unvoiced).mean,
    hammarbergUnvoicedMean: over(spectra.hammarberg, unvoiced).mean,
  };
}

type Coefficient = 1 | 2 | 3 | 4;
type CepstralName = `mfcc${'' | 'Delta'}${Coefficient}${'Mean' | 'Sd'}`;

function measureCepstrum({ spectra, voice: { voiced } }: Utterance) {
  const entries = (['mfcc', 'mfccDelta'] as const).flatMap((kind) =>
    spectra[kind].flatMap((track, i) => {
      const { mean, sd } = over(track, voiced);
      return [
        [`${kind}${i + 1}Mean`, mean],
        [`${kind}${i + 1}Sd`, sd],
      ];
    }),
  );
  return Object.fromEntries(entries) as Record<CepstralName, number>;
}

export function measureSpectrum(utterance: Utterance) {
  return {
    ...measureShape(utterance),
    ...measureBalance(utterance),
    ...measureCepstrum(utterance),
  };
}
