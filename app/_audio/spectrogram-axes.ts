import { formatHz } from '@/app/_ui/format';
import { hzToMel } from '@/lib/core/dsp/hz-to-mel';
import { melToHz } from '@/lib/core/dsp/mel-to-hz';
import type { FeatureSetSpec } from '@/lib/core/features/feature-set-spec';

/** A mark on an axis: where, as a share of the axis' length, and what stands there. */
export interface AxisMark {
  readonly share: number;
  readonly label: string;
}

type Bands = Pick<FeatureSetSpec, 'nMels' | 'fMin' | 'fMax' | 'htk'>;

const ROUND_HZ = [16_000, 8000, 4000, 2000, 1000, 500, 200, 100, 50];
/** Marks closer than this share of the axis are left out. */
const CLOSEST = 0.09;

/** Share of the height, from the bottom, of a frequency in a picture of mel bands. */
export function shareOfHz(hz: number, { nMels, fMin, fMax, htk }: Bands): number {
  const low = hzToMel(fMin, htk);
  const perBand = (hzToMel(fMax, htk) - low) / (nMels + 1);
  const band = (hzToMel(hz, htk) - low) / perBand - 1;
  return (band + 0.5) / nMels;
}

/** The inverse of `shareOfHz`: the frequency in Hz at a share of the height. */
export function hzOfShare(share: number, { nMels, fMin, fMax, htk }: Bands): number {
  const low = hzToMel(fMin, htk);
  const perBand = (hzToMel(fMax, htk) - low) / (nMels + 1);
  return melToHz(low + (share * nMels + 0.5) * perBand, htk);
}

/** Round frequencies that fit on the axis of the mel bands, from the top. */
export function prepareHzMarks(bands: Bands): AxisMark[] {
  const marks: AxisMark[] = [];
  for (const hz of ROUND_HZ) {
    const share = shareOfHz(hz, bands);
    if (share < 0.02 || share > 0.98) continue;
    const last = marks.at(-1);
    if (!last || last.share - share >= CLOSEST) marks.push({ share, label: formatHz(hz) });
  }
  return marks;
}

/** Round seconds of a stretch of time, at most `most` of them. */
export function prepareTimeMarks(fromSec: number, toSec: number, most = 8): AxisMark[] {
  const length = toSec - fromSec;
  if (!(length > 0)) return [];
  const rough = length / most;
  const power = 10 ** Math.floor(Math.log10(rough) + 1e-9);
  const step = power * ([1, 2, 5, 10].find((factor) => factor * power >= rough * (1 - 1e-9)) ?? 10);
  const digits = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  const first = Math.ceil(fromSec / step - 1e-9);
  const count = Math.floor(toSec / step + 1e-9) - first + 1;
  return Array.from({ length: count }, (_, i) => {
    const sec = (first + i) * step;
    return { share: (sec - fromSec) / length, label: sec.toFixed(digits) };
  });
}
