/** The values of each run of frames that is marked with 1. */
export function cutStretches(track: Float32Array, marked: Uint8Array): number[][] {
  const stretches: number[][] = [];
  for (let i = 0; i < marked.length; i++) {
    if (!marked[i]) continue;
    const stretch: number[] = [];
    for (; i < marked.length && marked[i]; i++) stretch.push(track[i] as number);
    stretches.push(stretch);
  }
  return stretches;
}
