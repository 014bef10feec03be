import { z } from 'zod';

export const findInWorkspaceInput = z.object({
  workspaceId: z.string(),
  text: z.string().trim().max(100),
});

/** Something of a workspace that can be gone to. */
export interface SearchHit {
  readonly kind: 'dataset' | 'experiment' | 'actor' | 'clip';
  readonly id: string;
  readonly name: string;
  /** the dataset that an actor, clip or experiment belongs to */
  readonly dataset: { readonly id: string; readonly name: string };
}
