import fc from 'fast-check';

/** Kept, so that every run of the tests tries the same files; change it to look further. */
const SEED = 20_261_125;
/** Mutated files of each format. */
export const FILES_OF_A_KIND = 500;
/** Nothing that is read within this time hangs; decoding one of these takes milliseconds. */
export const HANG_MS = 2000;

/** Tries so many mutations, the kept examples of earlier failures first. */
export async function tryFiles<Input>(
  input: fc.Arbitrary<Input>,
  judge: (input: Input) => Promise<void>,
  kept: readonly Input[] = [],
): Promise<void> {
  await fc.assert(fc.asyncProperty(input, judge), {
    seed: SEED,
    numRuns: FILES_OF_A_KIND,
    examples: kept.map((example) => [example]),
    endOnFailure: false,
  });
}

/** Fails where work does not end in time, twice: once may be the machine's fault. */
export async function withoutHang<Result>(
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const attempt = async (): Promise<Result> => {
    const signal = AbortSignal.timeout(HANG_MS);
    const hang = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(new Hang()));
    });
    return Promise.race([work(signal), hang]);
  };
  try {
    return await attempt();
  } catch (error) {
    if (error instanceof Hang) return attempt();
    throw error;
  }
}

class Hang extends Error {
  override readonly message = `the file was not read within ${HANG_MS} ms`;
}

/** By how many bytes the process ever grew, at its largest, while the work was done. */
export async function peakGrowthBytes(work: () => Promise<void>): Promise<number> {
  const before = process.resourceUsage().maxRSS;
  await work();
  return (process.resourceUsage().maxRSS - before) * 1024;
}
