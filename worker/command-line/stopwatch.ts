/** Seconds since it was started, to the hundredth. */
export function startStopwatch(): () => number {
  const startMs = performance.now();
  return () => Math.round((performance.now() - startMs) / 10) / 100;
}
