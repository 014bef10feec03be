/**
 * Counts clips by class: `confusion[trueIndex][predictedIndex]`.
 * @param trueIdx, predIdx class indices of the same clips, 0 … classCount − 1
 * @throws RangeError when the lengths differ or an index is outside, which is a defect of the caller.
 */
export function confusionMatrix(
  trueIdx: ArrayLike<number>,
  predIdx: ArrayLike<number>,
  classCount: number,
): number[][] {
  if (trueIdx.length !== predIdx.length) {
    throw new RangeError(`${trueIdx.length} true labels against ${predIdx.length} predictions`);
  }
  const confusion = Array.from({ length: classCount }, () => new Array<number>(classCount).fill(0));
  for (let i = 0; i < trueIdx.length; i++) {
    const row = confusion[trueIdx[i]];
    const predicted = predIdx[i];
    if (row?.[predicted] === undefined) {
      throw new RangeError(
        `class ${trueIdx[i]} or ${predicted} of clip ${i} is not below ${classCount}`,
      );
    }
    row[predicted] += 1;
  }
  return confusion;
}
