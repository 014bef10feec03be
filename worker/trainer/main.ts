import { AppError } from '@/lib/core/app-error';
import { isLinear, trainLinear } from '@/lib/ml/classical/train-linear';
import { trainWith } from '@/lib/ml/train/train-model';
import type { TrainingObserver } from '@/lib/ml/train/training-observer';
import type { FromTrainer } from './messages';
import { openPreparer } from './open-preparer';
import { openParentChannel, type ParentChannel } from './parent-channel';

async function train({ task, stop, post }: ParentChannel): Promise<FromTrainer> {
  const observer: TrainingObserver = {
    engine: (info) => post({ type: 'engine', info }),
    epoch: (event) => post({ type: 'epoch', event }),
    checkpoint: (event) => post({ type: 'checkpoint', event }),
  };
  try {
    const computeBundle = new URL('./compute.mjs', import.meta.url);
    const given = await task;
    const result = isLinear(given)
      ? await trainLinear(given, observer)
      : await trainWith(given, observer, {
          signal: stop,
          openPreparer: (checked) => openPreparer(checked, computeBundle),
        });
    return { type: 'finished', result };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { type: 'failed', code: error.code, message: error.message };
  }
}

async function main(): Promise<void> {
  const channel = openParentChannel();
  await channel.post(await train(channel));
}

// Anything unexpected goes to standard error, whose end the parent quotes.
main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
