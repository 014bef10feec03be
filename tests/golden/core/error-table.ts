import { afterAll } from 'vitest';

/** Gathers the worst error of each feature over a test file and prints the table at its end. */
export function openErrorTable(title: string): (feature: string, error: number) => number {
  const worst = new Map<string, number>();
  afterAll(() => {
    const rows = [...worst].map(
      ([name, error]) => `  ${name.padEnd(36)} ${error.toExponential(1)}`,
    );
    console.log(`${title}: worst relative error\n${rows.join('\n')}`);
  });
  return (feature, error) => {
    worst.set(feature, Math.max(error, worst.get(feature) ?? 0));
    return error;
  };
}
