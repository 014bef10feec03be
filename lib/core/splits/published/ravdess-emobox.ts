import type { FoldManifest } from './fold-manifest';

/** Six folds of four actors. */
export const RAVDESS_EMOBOX: FoldManifest = {
  title: 'RAVDESS, 6 folds of EmoBox',
  corpus: 'ravdess',
  source:
    'Ma et al. (2024), EmoBox: Multilingual Multi-corpus Speech Emotion Recognition Toolkit and Benchmark, Interspeech',
  folds: [
    { test: ['01', '11', '20', '21'], validation: null },
    { test: ['04', '10', '12', '14'], validation: null },
    { test: ['08', '09', '19', '23'], validation: null },
    { test: ['03', '05', '07', '24'], validation: null },
    { test: ['02', '15', '16', '18'], validation: null },
    { test: ['06', '13', '17', '22'], validation: null },
  ],
  sha256: '8eaead8bebee9863ebaf48963c09ef764183e025d065aa74f65efc5d3fb4e21a',
};
