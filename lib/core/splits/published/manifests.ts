import type { FoldManifest } from './fold-manifest';
import { RAVDESS_EMOBOX } from './ravdess-emobox';
import { RAVDESS_LUNA } from './ravdess-luna';

export const PUBLISHED_NAMES = ['ravdess-luna', 'ravdess-emobox'] as const;

export type PublishedName = (typeof PUBLISHED_NAMES)[number];

export const MANIFESTS: Readonly<Record<PublishedName, FoldManifest>> = {
  'ravdess-luna': RAVDESS_LUNA,
  'ravdess-emobox': RAVDESS_EMOBOX,
};
