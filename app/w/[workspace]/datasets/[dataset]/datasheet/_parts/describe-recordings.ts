import { formatCount, formatDuration, formatHz, formatPercent } from '@/app/_ui/format';
import { emotionLabel } from '@/lib/core/emotions';
import type { ClassBalance, RecordingFacts, SourceFormat } from '@/lib/domain/datasets/schema';

/** The shares of the labels, and how uneven they are. */
export function describeBalance({ classes }: ClassBalance): string {
  const present = classes.filter(({ count }) => count > 0);
  const shares = present.map(
    ({ key, count, share }) =>
      `${emotionLabel(key).word} ${formatCount(count)} (${formatPercent(share)})`,
  );
  const smallest = Math.min(...present.map(({ count }) => count));
  const largest = Math.max(...present.map(({ count }) => count));
  const ratio = largest / smallest;
  const evenness =
    ratio === 1
      ? 'All labels have the same number of clips.'
      : `The largest has ${ratio.toFixed(1)} times the clips of the smallest.`;
  return `${shares.join(', ')}. ${evenness}`;
}

/** Labels of the closed list without a clip; null where each has some. */
export function describeMissing({ classes }: ClassBalance): string | null {
  const missing = classes.filter(({ count }) => count === 0);
  if (missing.length === 0) return null;
  return `Without any clip: ${missing.map(({ key }) => emotionLabel(key).word).join(', ')}.`;
}

/** `3 further copies of recordings were brought and are` … */
export const describeCopies = (copies: number): string =>
  copies === 1
    ? '1 further copy of a recording was brought and is'
    : `${formatCount(copies)} further copies of recordings were brought and are`;

function wordFormat({ sampleRateHz, channels, bitDepth, clips }: SourceFormat): string {
  const sides = channels === 1 ? 'mono' : channels === 2 ? 'stereo' : `${channels} channels`;
  return `${formatCount(clips)} at ${formatHz(sampleRateHz)}, ${sides}, ${bitDepth} bits`;
}

/** How long clips are, and in which formats they came. */
export function describeFiles({ durations, formats, statements }: RecordingFacts): string[] {
  if (!durations) return [];
  const { shortestSec, medianSec, longestSec } = durations;
  const said = statements > 0 ? ` ${formatCount(statements)} different statements are spoken.` : '';
  return [
    `Clips last ${formatDuration(shortestSec)} to ${formatDuration(longestSec)}, half of them less than ${formatDuration(medianSec)}.${said}`,
    `As they were brought: ${formats.map(wordFormat).join('; ')}.`,
  ];
}
