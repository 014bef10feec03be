import { createDenseLayer } from '../layers/dense-layer';
import { createDropoutLayer } from '../layers/dropout-layer';
import type { LayerStep } from './sequential';

interface HiddenLayer {
  readonly units: number;
  /** Of its results. */
  readonly dropout: number;
  readonly l2: number;
}

export interface DenseSteps {
  readonly hidden: readonly HiddenLayer[];
  /** Dropout before the first layer. */
  readonly dropInput?: number;
  readonly classCount: number;
  readonly classesL2: number;
}

/** Hidden layers (ReLU), each with its dropout, then a layer to the classes. */
export function denseSteps(steps: DenseSteps): LayerStep[] {
  const { hidden, dropInput = 0, classCount, classesL2 } = steps;
  return [
    { name: 'dropout0', create: (at) => createDropoutLayer(at, dropInput) },
    ...hidden.flatMap(({ units, dropout, l2 }, index): LayerStep[] => [
      {
        name: `dense${index + 1}`,
        create: (at) => createDenseLayer(at, { units, activation: 'relu', l2 }),
      },
      { name: `dropout${index + 1}`, create: (at) => createDropoutLayer(at, dropout) },
    ]),
    {
      name: 'classes',
      create: (at) =>
        createDenseLayer(at, { units: classCount, activation: 'linear', l2: classesL2 }),
    },
  ];
}
