/** Clips that were not set aside: what a dataset consists of from now on. */
export const ACTIVE_CLIPS = { excludedAt: null } as const;
