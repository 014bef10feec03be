export interface Vgg16Conv {
  readonly name: string;
  readonly filters: number;
  /** Name of the pool of 2 × 2 after it; null where another convolution follows. */
  readonly pool: string | null;
}

const BLOCKS: readonly (readonly [filters: number, convs: number])[] = [
  [64, 2],
  [128, 2],
  [256, 3],
  [512, 3],
  [512, 3],
];

/**
 * The 13 convolutions of VGG16 by Keras' names, all 3 × 3 with `same` padding and ReLU.
 * Source: Simonyan & Zisserman (2015), configuration D.
 */
export const VGG16_CONVS: readonly Vgg16Conv[] = BLOCKS.flatMap(([filters, convs], block) =>
  Array.from({ length: convs }, (_, conv) => ({
    name: `block${block + 1}_conv${conv + 1}`,
    filters,
    pool: conv === convs - 1 ? `block${block + 1}_pool` : null,
  })),
);

/** What is frozen and what trains where the last `count` convolutions train. */
export function splitVgg16(count: number) {
  const cut = VGG16_CONVS.length - count;
  return { frozen: VGG16_CONVS.slice(0, cut), trained: VGG16_CONVS.slice(cut) };
}
