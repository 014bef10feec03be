import { emotionLabel } from '../emotions';

/** 0.1234 → `12.3 %`. */
export const sayPercent = (share: number): string => `${(share * 100).toFixed(1)} %`;

const grouped = (count: number): string => count.toLocaleString('en-GB');

/** `1 clip`, `1,440 clips`. */
export const sayCount = (count: number, noun: string): string =>
  `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`;

/** `1 clip holds`, `12 clips hold`. */
export function sayDoing(count: number, noun: string, verb: string): string {
  const single = verb === 'have' ? 'has' : `${verb}s`;
  return `${sayCount(count, noun)} ${count === 1 ? single : verb}`;
}

/** Names in order, the first few and how many more: `01, 02, 03 and 5 more`. */
export function sayNames(names: readonly string[], most = 6): string {
  if (names.length <= most) return names.join(', ');
  return `${names.slice(0, most).join(', ')} and ${grouped(names.length - most)} more`;
}

export const sayEmotions = (keys: readonly string[]): string =>
  sayNames(
    keys.map((key) => emotionLabel(key).word),
    9,
  );
