import type { FoldManifest } from './fold-manifest';

/** Five folds of four or five actors, each with two validation actors. */
export const RAVDESS_LUNA: FoldManifest = {
  title: 'RAVDESS, 5 folds of Luna-Jiménez et al.',
  corpus: 'ravdess',
  source:
    'Luna-Jiménez et al. (2021), Multimodal Emotion Recognition on RAVDESS Dataset Using Transfer Learning, Sensors 21(22), 7665',
  folds: [
    { test: ['02', '05', '14', '15', '16'], validation: ['03', '06'] },
    { test: ['03', '06', '07', '13', '18'], validation: ['10', '11'] },
    { test: ['10', '11', '12', '19', '20'], validation: ['08', '17'] },
    { test: ['08', '17', '21', '23', '24'], validation: ['01', '14'] },
    { test: ['01', '04', '09', '22'], validation: ['02', '05'] },
  ],
  sha256: '10e6162a64d839ba594b171abd2d56e695a7e440d90ccddcac406d5d5c344ae9',
};
