import type { Answer } from './project-queue';

export interface SessionFigures {
  readonly given: number;
  readonly medianReactionMs: number | null;
  /** clips that were heard more than once */
  readonly replayed: number;
  /** answers given, in the order of the choices */
  readonly labels: readonly { readonly key: string; readonly count: number }[];
}

export function summariseSession(
  answers: readonly Answer[],
  choices: readonly string[],
): SessionFigures {
  const times = answers
    .flatMap(({ reactionMs }) => (reactionMs === null ? [] : [reactionMs]))
    .sort((a, b) => a - b);
  const below = times[Math.ceil(times.length / 2) - 1];
  const above = times[Math.floor(times.length / 2)];
  return {
    given: answers.length,
    medianReactionMs: below === undefined || above === undefined ? null : (below + above) / 2,
    replayed: answers.filter(({ replays }) => replays > 0).length,
    labels: choices
      .map((key) => ({ key, count: answers.filter(({ label }) => label === key).length }))
      .filter(({ count }) => count > 0),
  };
}
