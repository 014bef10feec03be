/** Outlines that differ also in grey and to the colour-blind, in a box of −1..1. */
const SHAPES: readonly string[] = [
  'M-1,0A1,1 0 1 1 1,0A1,1 0 1 1 -1,0Z',
  'M-0.85,-0.85H0.85V0.85H-0.85Z',
  'M0,-1.1L1.05,0.8H-1.05Z',
  'M0,-1.2L1.2,0L0,1.2L-1.2,0Z',
  'M0,1.1L1.05,-0.8H-1.05Z',
  'M-0.4,-1.1H0.4V-0.4H1.1V0.4H0.4V1.1H-0.4V0.4H-1.1V-0.4H-0.4Z',
  'M0,-1.15L0.33,-0.4L1.1,-0.36L0.5,0.15L0.7,0.95L0,0.5L-0.7,0.95L-0.5,0.15L-1.1,-0.36L-0.33,-0.4Z',
  'M-1.25,-0.5H1.25V0.5H-1.25Z',
  'M-1,-1H1L-1,1H1Z',
];

/** The outline of a label's dots, by the label's place in the dataset's list. */
export const dotShape = (index: number): string => SHAPES[index % SHAPES.length];
