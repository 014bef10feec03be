import { AppError } from '@/lib/core/app-error';
import { pretrainedNames } from '../models/registry';
import { isVaried } from './augment-row';
import type { TrainingTask } from './training-task';

/**
 * Refuses a task whose sizes contradict each other, before anything is computed.
 *
 * @throws AppError `invalid`.
 */
export function checkTask(task: TrainingTask): void {
  const { inputs, labels, classCount, parts } = task;
  const [rows, ...image] = inputs.shape;
  const size = inputs.shape.reduce((product, length) => product * length, 1);
  if (inputs.data.length !== size) {
    refuse(`the inputs hold ${inputs.data.length} values and their shape says ${size}`);
  }
  if (image.some((length) => length < 1)) refuse(`the images are ${image.join(' × ')}`);
  if (inputs.data instanceof Uint8Array && !((inputs.scale ?? 0) > 0)) {
    refuse('the inputs are bytes and have no scale');
  }
  const { lengths, groups } = inputs;
  const width = image.reduce((product, length) => product * length, 1);
  if (groups && groups.reduce((sum, columns) => sum + columns, 0) !== width) {
    refuse(`its groups of columns do not make up the ${width} of a row`);
  }
  if (lengths && lengths.length !== rows) {
    refuse(`there are ${rows} rows and ${lengths.length} lengths`);
  }
  if (lengths?.some((length) => length < 1 || length > inputs.shape[2])) {
    refuse(`a length lies outside the ${inputs.shape[2]} columns of a row`);
  }
  if (labels.length !== rows) refuse(`there are ${rows} rows and ${labels.length} labels`);
  if (classCount < 2) refuse(`there are ${classCount} classes and two are needed`);
  if (labels.some((label) => label < 0 || label >= classCount)) {
    refuse(`a label lies outside the ${classCount} classes`);
  }
  const { classWeights } = task;
  if (classWeights && classWeights.length !== classCount) {
    refuse(`there are ${classCount} classes and ${classWeights.length} weights`);
  }
  if (classWeights?.some((weight) => !(weight > 0))) refuse('a class weighs nothing');
  checkSpectrograms(task);
  for (const [name, part] of Object.entries(parts) as [string, Int32Array][]) {
    if (part.some((row) => row < 0 || row >= rows)) {
      refuse(`the ${name} part names a row outside the ${rows} rows`);
    }
  }
  checkPretrained(task);
  if (parts.train.length === 0) refuse('the training part is empty');
}

function checkPretrained({ model, initialWeights, checkpoint }: TrainingTask): void {
  if (checkpoint) return;
  const missing = pretrainedNames(model).find((name) => !initialWeights?.[name]);
  if (!missing) return;
  refuse(
    `the pre-trained weights are missing (${missing}). Put them into the folder of PROSODIA_WEIGHTS, or ask for random weights`,
  );
}

function checkSpectrograms({ inputs, training }: TrainingTask): void {
  const { logMel, shape } = inputs;
  if (!logMel) {
    if (isVaried(training.augment))
      refuse('only spectrograms can be varied, and its rows are none');
    return;
  }
  const [, bands, columns, channels] = shape;
  if (channels !== 1) refuse(`a spectrogram has one channel and gets ${channels}`);
  if (logMel.window < 1 || logMel.window > columns) {
    refuse(`a window of ${logMel.window} columns does not fit rows of ${columns}`);
  }
  const { scale } = logMel;
  if (scale && (scale.mean.length % bands !== 0 || scale.mean.length !== scale.deviation.length)) {
    refuse(`its scale does not fit ${bands} bands`);
  }
}

function refuse(reason: string): never {
  throw new AppError('invalid', `The training cannot start: ${reason}. Nothing was trained.`);
}
