import { AppError } from '@/lib/core/app-error';
import type { TrainingObserver, TrainingResult } from '@/lib/ml/train/training-observer';
import type { TrainingTask } from '@/lib/ml/train/training-task';
import { forkOwnProcess, type OwnProcess } from '../fork-own-process';
import { type FromTrainer, fromTrainer, type ToTrainer } from './messages';

type TrainerProcess = OwnProcess<ToTrainer, FromTrainer>;

export type TrainInChild = (
  task: TrainingTask,
  observer: TrainingObserver,
  signal: AbortSignal,
) => Promise<TrainingResult>;

/**
 * `trainModel` in a process of its own, so that TensorFlow's memory and crashes stay out of the
 * worker. Events arrive in order; the child waits for each answer of the observer.
 *
 * @param trainerPath the trainer's bundle, e.g. `new URL('./trainer.mjs', import.meta.url)` beside it.
 * @throws what `trainModel` throws; a plain Error with the end of the child's standard error when
 * the process dies (a crash, a signal, no memory), so that a queue tries again; whatever the observer
 * throws, after the child was killed.
 */
export function createTrainInChild(trainerPath: string | URL): TrainInChild {
  return async (task, observer, signal) => {
    const trainer: TrainerProcess = forkOwnProcess(trainerPath, fromTrainer);
    const stop = () => trainer.send({ type: 'stop' });
    try {
      trainer.send({ type: 'start', task });
      if (signal.aborted) stop();
      signal.addEventListener('abort', stop);
      return await followTraining(trainer, observer);
    } finally {
      signal.removeEventListener('abort', stop);
      trainer.kill();
    }
  };
}

async function followTraining(
  trainer: TrainerProcess,
  observer: TrainingObserver,
): Promise<TrainingResult> {
  for (;;) {
    const message = await trainer.receive();
    if (message.type === 'finished') return message.result;
    if (message.type === 'failed') throw new AppError(message.code, message.message);
    await tell(observer, message);
    trainer.send({ type: 'ack' });
  }
}

async function tell(
  observer: TrainingObserver,
  message: Exclude<FromTrainer, { type: 'finished' | 'failed' }>,
): Promise<void> {
  if (message.type === 'engine') await observer.engine(message.info);
  else if (message.type === 'epoch') await observer.epoch(message.event);
  else await observer.checkpoint(message.event);
}
