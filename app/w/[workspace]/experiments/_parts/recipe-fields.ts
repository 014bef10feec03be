import type { RecipeModel } from '@/lib/domain/experiments/recipe/model';
import type { SplitKind } from '@/lib/domain/experiments/recipe/split';

/** One number of a form, under the path of its schema. */
export interface NumberFieldSpec {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** step of the arrows; `any` where a value is chosen by ratio */
  readonly step?: number | 'any';
  /** an empty field is null, not a mistake */
  readonly optional?: boolean;
  /** shown, but decided elsewhere */
  readonly fixed?: boolean;
}

export const SPEC_FIELDS: readonly NumberFieldSpec[] = [
  {
    name: 'sampleRate',
    label: 'Sample rate (Hz)',
    hint: 'sampleRate, that of the dataset',
    fixed: true,
  },
  { name: 'nFft', label: 'FFT window (samples)', hint: 'nFft, a power of two', step: 1 },
  { name: 'hopLength', label: 'Hop (samples)', hint: 'hopLength', step: 1 },
  { name: 'nMels', label: 'Mel bands', hint: 'nMels', step: 1 },
  { name: 'fMin', label: 'Lowest frequency (Hz)', hint: 'fMin', step: 'any' },
  {
    name: 'fMax',
    label: 'Highest frequency (Hz)',
    hint: 'fMax, at most half the sample rate',
    step: 'any',
  },
  {
    name: 'topDb',
    label: 'Range below the peak (dB)',
    hint: 'topDb; empty for no floor',
    step: 'any',
    optional: true,
  },
  { name: 'yinFMin', label: 'Lowest pitch (Hz)', hint: 'YIN fmin', step: 'any' },
  { name: 'yinFMax', label: 'Highest pitch (Hz)', hint: 'YIN fmax', step: 'any' },
  { name: 'yinTroughThreshold', label: 'YIN trough', hint: '0.1 in librosa', step: 0.01 },
];

const VALIDATION_SHARE: NumberFieldSpec = {
  name: 'validationShare',
  label: 'Validation share',
  hint: 'chooses the best epoch',
  step: 0.01,
};

const HOLD_OUT: readonly NumberFieldSpec[] = [
  { name: 'testShare', label: 'Test share', hint: '0.2 = a fifth; touched once', step: 0.01 },
  VALIDATION_SHARE,
];

/** What each kind of split asks for. */
export const SPLIT_FIELDS: Readonly<Record<SplitKind, readonly NumberFieldSpec[]>> = {
  'actor-disjoint': HOLD_OUT,
  'stratified-random': HOLD_OUT,
  'grouped-k-fold': [
    { name: 'folds', label: 'Folds', hint: 'every actor is tested in one', step: 1 },
    VALIDATION_SHARE,
  ],
  'leave-one-actor-out': [VALIDATION_SHARE],
  published: [],
};

const SEED_CNN: readonly NumberFieldSpec[] = [
  { name: 'conv1Filters', label: 'First convolution (filters)', hint: '10 in the study', step: 1 },
  { name: 'conv2Filters', label: 'Second convolution (filters)', hint: '5 in the study', step: 1 },
  { name: 'kernelSize', label: 'Kernel (pixels square)', hint: '3 in the study', step: 1 },
  { name: 'denseUnits', label: 'Dense layer (units)', hint: '50 in the study', step: 1 },
  { name: 'l2', label: 'L2 penalty', hint: '0.01 in the study', step: 'any' },
  { name: 'dropout', label: 'Dropout', hint: '0.2 in the study', step: 0.05 },
];

/** The numbers of each model; a linear one chooses its only one itself. */
export const MODEL_FIELDS: Readonly<Record<RecipeModel['kind'], readonly NumberFieldSpec[]>> = {
  'seed-cnn': SEED_CNN,
  'logistic-regression': [],
  'linear-svm': [],
  'residual-cnn': [
    { name: 'filters1', label: 'First block (filters)', step: 1 },
    { name: 'filters2', label: 'Second block (filters)', step: 1 },
    { name: 'filters3', label: 'Third block (filters)', step: 1 },
    { name: 'filters4', label: 'Fourth block (filters)', step: 1 },
    { name: 'attentionUnits', label: 'Attention (units)', step: 1 },
    { name: 'dropout', label: 'Dropout', step: 0.05 },
  ],
  vgg16: [
    { name: 'trainableConvs', label: 'Trainable convolutions', hint: '1 in the study', step: 1 },
    { name: 'denseLayers', label: 'Dense layers', hint: '2 in the study', step: 1 },
    { name: 'neurons', label: 'Dense layers (units)', hint: '256 in the study', step: 1 },
    { name: 'dropout', label: 'Dropout', hint: '0.2 in the study', step: 0.05 },
    { name: 'l2', label: 'L2 penalty', hint: '0.01 in the study', step: 'any' },
  ],
  'dense-head': [
    { name: 'hiddenLayers', label: 'Hidden layers', step: 1 },
    { name: 'units', label: 'Hidden layers (units)', step: 1 },
    { name: 'dropout', label: 'Dropout', step: 0.05 },
    { name: 'l2', label: 'L2 penalty', step: 'any' },
    { name: 'attentionUnits', label: 'Attention (units)', hint: 'of sequences', step: 1 },
  ],
};

export const TRAINING_FIELDS: readonly NumberFieldSpec[] = [
  { name: 'epochs', label: 'Epochs', hint: '50 in the study', step: 1 },
  { name: 'batchSize', label: 'Batch size (clips)', hint: '50 in the study', step: 1 },
  { name: 'learningRate', label: 'Learning rate', hint: '0.001 in the study', step: 'any' },
];

export const IMAGE_FIELDS: readonly NumberFieldSpec[] = [
  { name: 'width', label: 'Image width (pixels)', hint: 'time; 300 in the study', step: 1 },
  { name: 'height', label: 'Image height (pixels)', hint: 'frequency; 50 in the study', step: 1 },
];

export const LOG_MEL_FIELDS: readonly NumberFieldSpec[] = [
  { name: 'seconds', label: 'Window (seconds)', hint: 'longer clips are cropped', step: 0.1 },
  {
    name: 'trimDb',
    label: 'Trim below the loudest (dB)',
    hint: 'at both ends; empty keeps all',
    step: 'any',
    optional: true,
  },
  { name: 'deltas', label: 'Derivatives', hint: '0, 1 (Δ) or 2 (Δ, ΔΔ)', step: 1 },
];
