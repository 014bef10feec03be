/** Σ x[n]·e^(−2πikn/N) of complex numbers by its definition; [re, im] of each. */
export function fourierSum(numbers: readonly (readonly number[])[]): [number, number][] {
  return numbers.map((_, k) => {
    let re = 0;
    let im = 0;
    for (const [n, [x = 0, y = 0]] of numbers.entries()) {
      const angle = (-2 * Math.PI * k * n) / numbers.length;
      re += x * Math.cos(angle) - y * Math.sin(angle);
      im += x * Math.sin(angle) + y * Math.cos(angle);
    }
    return [re, im];
  });
}
