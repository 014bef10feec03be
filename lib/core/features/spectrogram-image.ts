import type { ClipFeatures } from './clip-features';
import { JET_COLORS } from './jet-color-map';
import { resizeImage } from './resize-image';

export interface SpectrogramImageSpec {
  readonly width: number;
  readonly height: number;
  readonly colorMap: 'jet' | 'grey';
  /** Decibels between the darkest and the brightest colour; 80 where not given. */
  readonly topDb?: number;
}

/** Draws the matrix pixel by pixel, the highest band in the first row. */
function drawMatrix(features: ClipFeatures, spec: SpectrogramImageSpec): Float32Array {
  const { frames, nMels, logMel } = features;
  const channels = spec.colorMap === 'jet' ? 3 : 1;
  const topDb = spec.topDb ?? 80;
  let max = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < logMel.length; i++) if (logMel[i] > max) max = logMel[i];
  const pixels = new Float32Array(logMel.length * channels);
  let to = 0;
  for (let band = nMels - 1; band >= 0; band--) {
    for (let frame = 0; frame < frames; frame++) {
      const share = Math.max(0, 1 + (logMel[band * frames + frame] - max) / topDb);
      if (channels === 1) {
        pixels[to++] = share;
      } else {
        const color = 3 * Math.min(255, Math.floor(share * 256));
        for (let c = 0; c < 3; c++) pixels[to++] = JET_COLORS[color + c];
      }
    }
  }
  return pixels;
}

/**
 * The log-mel spectrogram as a picture: [max − topDb, max] becomes 0..1, coloured, then resized.
 * Low frequencies are at the bottom, time runs to the right.
 * @returns [height][width][channels] in 0..1, three channels for jet, one for grey
 */
export function spectrogramImage(features: ClipFeatures, spec: SpectrogramImageSpec): Float32Array {
  const image = {
    height: features.nMels,
    width: features.frames,
    channels: spec.colorMap === 'jet' ? 3 : 1,
    pixels: drawMatrix(features, spec),
  };
  return resizeImage(image, spec.height, spec.width);
}
