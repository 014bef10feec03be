import type { FindingKind } from '@/lib/core/health/finding';

/** The heading of each kind of finding. */
export const FINDING_NAMES: Readonly<Record<FindingKind, string>> = {
  contradictions: 'Contradicting labels',
  'same-paths': 'Several recordings under one path',
  'shared-actors': 'Actors in training and test',
  copies: 'Copies of recordings',
  'label-leaks': 'Label leak',
  'one-actor-classes': 'Labels of few actors',
  'one-class-actors': 'Actors with one label',
  imbalance: 'Class imbalance',
  'grid-holes': 'Missing pairs of actor and label',
  silent: 'Silent clips',
  'too-short': 'Very short clips',
  clipped: 'Clipped recordings',
  'mixed-rates': 'Mixed sample rates',
  'mixed-depths': 'Mixed bit depths',
  'identical-channels': 'Equal channels',
  unlabelled: 'Files without a label',
  'duplicate-files': 'Duplicate files',
};
