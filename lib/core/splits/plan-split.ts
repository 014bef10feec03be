import { AppError } from '../app-error';
import { inContentOrder } from './in-content-order';
import { splitAtRandom } from './split-at-random';
import { splitByActor } from './split-by-actor';
import type { SplitClip, SplitOptions, SplitPlan } from './split-plan';

/**
 * Puts every clip into training, validation or test. The same recordings, options and seed give
 * the same plan, whatever their order and ids, so also in another database; clips with the same content are never in two parts.
 * @throws AppError `invalid` when the shares leave nothing to train on, or a part would lack a class.
 */
export function planSplit(clips: readonly SplitClip[], options: SplitOptions): SplitPlan {
  const { testShare, validationShare } = options;
  if (!(testShare > 0 && validationShare > 0 && testShare + validationShare < 1)) {
    throw new AppError(
      'invalid',
      'The shares of test and validation must be above 0 and leave something to train on.',
    );
  }
  const sorted = inContentOrder(clips);
  return options.kind === 'actor-disjoint'
    ? splitByActor(sorted, options)
    : splitAtRandom(sorted, options);
}
