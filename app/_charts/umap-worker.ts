import { UMAP } from 'umap-js';
import { createRandom } from '@/lib/core/random';

/** Principal components of each clip. */
type Request = readonly (readonly number[])[];

/** How far it is, then the places. */
export type UmapAnswer =
  | { readonly done: number; readonly total: number }
  | { readonly positions: readonly (readonly [number, number])[] };

const SEED = 20;
/** Clips that each one is to stay near, and how close dots may lie. */
const NEIGHBORS = 15;
const MIN_DIST = 0.1;
const REPORT_EVERY = 20;

const answer = (message: UmapAnswer): void => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  const umap = new UMAP({
    nComponents: 2,
    nNeighbors: Math.max(2, Math.min(NEIGHBORS, data.length - 1)),
    minDist: MIN_DIST,
    random: createRandom(SEED).next,
  });
  const total = umap.initializeFit(data.map((scores) => [...scores]));
  for (let done = 0; done < total; done++) {
    if (done % REPORT_EVERY === 0) answer({ done, total });
    umap.step();
  }
  answer({ positions: umap.getEmbedding().map(([x, y]) => [x, y]) });
});
