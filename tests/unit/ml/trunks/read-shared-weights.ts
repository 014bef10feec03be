import { readFileSync } from 'node:fs';
import type { WeightsBytes } from '@/lib/ml/trunks/trunk';
import { sharedPath } from '../../../support/shared-path';

/** Files from the weights beside the checkout. */
export const readSharedWeights = (files: readonly { readonly name: string }[]): WeightsBytes =>
  Object.fromEntries(
    files.map(({ name }) => [name, new Uint8Array(readFileSync(sharedPath('weights', name)))]),
  );
