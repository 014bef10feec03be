import { confusionKappa } from '../metrics/confusion-kappa';
import { confusionMatrix } from '../metrics/confusion-matrix';

/**
 * Cohen's kappa of two raters on the same clips; see confusionKappa.
 * @param first, second class indices of the same clips, 0 … classCount − 1
 * @returns null without clips, and where both gave one and the same class to all of them
 */
export function cohenKappa(
  first: ArrayLike<number>,
  second: ArrayLike<number>,
  classCount: number,
): number | null {
  return confusionKappa(confusionMatrix(first, second, classCount));
}
