const LOOK_MS = 100;

/** Looks until the answer satisfies; fails with the last answer after the limit. */
export async function waitUntil<T>(
  look: () => Promise<T>,
  isEnough: (answer: T) => boolean,
  limitMs = 90_000,
): Promise<T> {
  const deadline = Date.now() + limitMs;
  for (;;) {
    const answer = await look();
    if (isEnough(answer)) return answer;
    if (Date.now() > deadline) {
      throw new Error(`Not within ${limitMs / 1000} s: ${JSON.stringify(answer).slice(0, 2000)}`);
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
}
