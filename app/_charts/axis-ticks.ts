const STEPS = [1, 2, 2.5, 5, 10];
const MANTISSAS = [1, 2, 5];

const tidy = (value: number): number => Number(value.toPrecision(12));

/** Round values from `min` to `max`, at most `most` of them. */
export function linearTicks(min: number, max: number, most = 7): number[] {
  const range = max - min;
  if (range <= 0) return [min];
  const power = 10 ** Math.floor(Math.log10(range / most));
  const step = (STEPS.find((each) => range / (each * power) <= most - 1) ?? 10) * power;
  const first = Math.ceil(min / step - 1e-9);
  const last = Math.floor(max / step + 1e-9);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => tidy((first + i) * step));
}

/** 1, 2 and 5 times powers of ten from `min` to `max`. */
export function logTicks(min: number, max: number): number[] {
  const ticks: number[] = [];
  for (let power = 10 ** Math.floor(Math.log10(min)); power <= max; power *= 10) {
    for (const mantissa of MANTISSAS) {
      const tick = tidy(mantissa * power);
      if (tick >= min && tick <= max) ticks.push(tick);
    }
  }
  return ticks.length > 1 ? ticks : linearTicks(min, max, 6);
}
