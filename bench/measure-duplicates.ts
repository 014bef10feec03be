import { findCandidates } from '@/lib/core/fingerprint/find-candidates';
import { findNearDuplicates } from '@/lib/core/fingerprint/find-near-duplicates';
import { buildPostingIndex } from '@/lib/core/fingerprint/posting-index';
import { type Copy, synthesizePrints } from './synthesize-prints';

const sizes = process.argv.slice(2).map(Number);
const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;

function measure(clips: number): void {
  const { prints, copies } = synthesizePrints(clips);
  const began = performance.now();
  const pairs = findNearDuplicates(prints);
  const took = performance.now() - began;
  const memory = process.memoryUsage();
  const held = (memory.heapUsed + memory.arrayBuffers) / 2 ** 20;
  const index = buildPostingIndex(prints);
  const compared = prints.reduce(
    (sum, print, at) => sum + findCandidates(print, at, index).length,
    0,
  );
  const key = (first: number, second: number): string => `${first} ${second}`;
  const found = new Set(pairs.map(({ first, second }) => key(first, second)));
  const right = copies.filter(({ first, second }: Copy) => found.has(key(first, second))).length;
  console.log(
    [
      `${clips} clips`.padEnd(13),
      seconds(took).padStart(8),
      `${compared} offsets compared, ${(compared / clips).toFixed(2)} a clip`,
      `${right} of ${copies.length} copies found`,
      `${pairs.length - right} other pairs`,
      `${held.toFixed(0)} MiB held`,
    ].join('; '),
  );
}

for (const clips of sizes) measure(clips);
