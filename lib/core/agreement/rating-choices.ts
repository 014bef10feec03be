/** Answers that are no label of a dataset's list. */
export const OTHER = 'other';
export const CANNOT_TELL = 'cannot-tell';

interface Extras {
  readonly allowOther: boolean;
  readonly allowCannotTell: boolean;
}

/** What a listener can answer: the labels in their order, then the extra answers that are allowed. */
export function ratingChoices(labels: readonly string[], extras: Extras): string[] {
  const offered = [
    ...labels,
    ...(extras.allowOther ? [OTHER] : []),
    ...(extras.allowCannotTell ? [CANNOT_TELL] : []),
  ];
  return [...new Set(offered)];
}

/**
 * The digit that gives an answer: 1 to 8 for labels in their order, 9 for “other”, 0 for “cannot
 * tell”; null for a label beyond the eighth.
 */
export function choiceDigit(choices: readonly string[], key: string): string | null {
  if (key === CANNOT_TELL) return '0';
  if (key === OTHER) return '9';
  const index = choices.indexOf(key);
  return index >= 0 && index < 8 ? String(index + 1) : null;
}
