import type { Random } from '../random';

/** One value of the standard normal distribution. Source: Box & Muller (1958). */
export function drawNormal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
}
