/** Softmax of each row of [n][classCount], computed in double precision. */
export function softmaxRows(logits: Float32Array, classCount: number): Float32Array {
  const probabilities = new Float32Array(logits.length);
  for (let start = 0; start < logits.length; start += classCount) {
    const values = logits.subarray(start, start + classCount);
    const largest = Math.max(...values);
    const powers = Array.from(values, (value) => Math.exp(value - largest));
    const sum = powers.reduce((total, power) => total + power, 0);
    powers.forEach((power, at) => {
      probabilities[start + at] = power / sum;
    });
  }
  return probabilities;
}
