import fc from 'fast-check';

/** One thing that happens to a file on a bad day, or at a hostile hand. Places are shares of its length. */
type Step =
  | { readonly kind: 'flip'; readonly at: number; readonly by: number }
  | { readonly kind: 'overwrite'; readonly at: number; readonly bytes: Uint8Array }
  | {
      readonly kind: 'headerNumber';
      readonly at: number;
      readonly value: number;
      readonly big: boolean;
    }
  | { readonly kind: 'truncate'; readonly to: number }
  | { readonly kind: 'extend'; readonly bytes: Uint8Array }
  | { readonly kind: 'remove'; readonly from: number; readonly length: number }
  | { readonly kind: 'repeat'; readonly from: number; readonly length: number };

export interface Mutation {
  /** which of the good files it starts from */
  readonly base: number;
  readonly steps: readonly Step[];
}

/** Headers lie within this many bytes; a number there decides how much is read or allocated. */
const HEADER_BYTES = 96;
const EXTREMES = [
  0, 1, 2, 0x7f, 0xff, 0x7fff, 0xffff, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff,
];

const share = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const some = (maxLength: number) => fc.uint8Array({ minLength: 1, maxLength });
const spanLength = fc.integer({ min: 1, max: 64 });

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('flip' as const),
      at: share,
      by: fc.integer({ min: 1, max: 255 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('overwrite' as const), at: share, bytes: some(16) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('headerNumber' as const),
      at: fc.integer({ min: 0, max: HEADER_BYTES }),
      value: fc.oneof(fc.constantFrom(...EXTREMES), fc.nat({ max: 0xffffffff })),
      big: fc.boolean(),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('truncate' as const), to: share }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('extend' as const), bytes: some(64) }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('remove' as const), from: share, length: spanLength }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('repeat' as const), from: share, length: spanLength }),
  },
);

/** Mutations of one of so many good files; shrinking finds the fewest steps that still fail. */
export const mutationOf = (baseCount: number): fc.Arbitrary<Mutation> =>
  fc.record({
    base: fc.nat({ max: baseCount - 1 }),
    steps: fc.array(step, { minLength: 1, maxLength: 4 }),
  });

function takeStep(bytes: Buffer, change: Step): Buffer {
  const place = (part: number): number => Math.floor(part * bytes.length);
  switch (change.kind) {
    case 'flip': {
      if (bytes.length > 0) bytes[place(change.at)] ^= change.by;
      return bytes;
    }
    case 'overwrite': {
      const at = place(change.at);
      bytes.set(change.bytes.subarray(0, bytes.length - at), at);
      return bytes;
    }
    case 'headerNumber': {
      if (change.at + 4 > bytes.length) return bytes;
      if (change.big) bytes.writeUInt32BE(change.value, change.at);
      else bytes.writeUInt32LE(change.value, change.at);
      return bytes;
    }
    case 'truncate':
      return bytes.subarray(0, place(change.to));
    case 'extend':
      return Buffer.concat([bytes, change.bytes]);
    case 'remove': {
      const from = place(change.from);
      return Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + change.length)]);
    }
    case 'repeat': {
      const from = place(change.from);
      const span = bytes.subarray(from, from + change.length);
      return Buffer.concat([bytes.subarray(0, from), span, bytes.subarray(from)]);
    }
  }
}

/** The mutated file; the good one stays as it is. */
export function mutate(goodFiles: readonly Uint8Array[], { base, steps }: Mutation): Buffer {
  return steps.reduce(takeStep, Buffer.from(goodFiles[base] as Uint8Array));
}
