/** The stretch of a clip that the tracks show, in seconds. */
export type Span = readonly [fromSec: number, toSec: number];

/** Nobody sees more by going closer than this. */
const SHORTEST_SEC = 0.05;

/** The span by `factor` as long, around a time that stays where it is, within the clip. */
export function zoomSpan([from, to]: Span, factor: number, around: Around): Span {
  const { atSec, durationSec } = around;
  const length = Math.min(durationSec, Math.max(SHORTEST_SEC, (to - from) * factor));
  const share = (atSec - from) / (to - from);
  const start = Math.min(durationSec - length, Math.max(0, atSec - share * length));
  return [start, start + length];
}

interface Around {
  readonly atSec: number;
  readonly durationSec: number;
}

/** The span moved so that a time is in it; the same one where it is. */
export function spanWith(span: Span, { atSec, durationSec }: Around): Span {
  const [from, to] = span;
  if (atSec >= from && atSec <= to) return span;
  const length = to - from;
  const start = Math.min(durationSec - length, Math.max(0, atSec - 0.1 * length));
  return [start, start + length];
}
