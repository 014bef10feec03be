import type { TrunkInfo } from '@/lib/core/trunks/trunk-info';
import { TRUNKS } from '@/lib/core/trunks/trunks';
import { hasWeights } from '@/lib/platform/weights/read-weights';

export interface TrunkView extends TrunkInfo {
  /** whether its weights are on this installation */
  readonly isPresent: boolean;
}

/** The catalogue of pre-trained trunks for a form: the same for everybody on an installation. */
export async function listTrunks(): Promise<TrunkView[]> {
  return Promise.all(TRUNKS.map(async (info) => ({ ...info, isPresent: await hasWeights(info) })));
}
