/** The four signals of `../shared/golden/make_librosa_golden.py`, by the same formulas. */
export const GOLDEN_RATE_HZ = 22_050;
const N = GOLDEN_RATE_HZ;

function tone(hz: number): Float64Array {
  return Float64Array.from(
    { length: N },
    (_, i) => 0.5 * Math.sin((2 * Math.PI * hz * i) / GOLDEN_RATE_HZ),
  );
}

/** Phase in radians of an exponential glide over one second. */
function glidePhase(fromHz: number, toHz: number, sample: number): number {
  const k = Math.log(toHz / fromHz);
  return (2 * Math.PI * fromHz * Math.expm1((k * sample) / GOLDEN_RATE_HZ)) / k;
}

function glide(fromHz: number, toHz: number): Float64Array {
  return Float64Array.from({ length: N }, (_, i) => 0.5 * Math.sin(glidePhase(fromHz, toHz, i)));
}

function noise(): Float64Array {
  let x = 12_345n;
  return Float64Array.from({ length: N }, () => {
    x = (1_664_525n * x + 1_013_904_223n) % 2n ** 32n;
    return (Number(x) / 2 ** 32 - 0.5) * 0.2;
  });
}

function voiced(): Float64Array {
  const hiss = noise();
  return hiss.map((value, i) => {
    const phase = glidePhase(120, 240, i);
    let sum = 0;
    for (let harmonic = 1; harmonic <= 10; harmonic++) sum += Math.sin(harmonic * phase) / harmonic;
    return 0.2 * sum + 0.05 * value;
  });
}

export const GOLDEN_SIGNALS: Readonly<Record<string, Float32Array>> = {
  tone220: Float32Array.from(tone(220)),
  glide220_640: Float32Array.from(glide(220, 640)),
  lcg_noise: Float32Array.from(noise()),
  voiced: Float32Array.from(voiced()),
};
