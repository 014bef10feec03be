import { failRun } from '@/lib/domain/experiments/fail-run';
import { postponeRun } from '@/lib/domain/experiments/postpone-run';
import { trainExperiment } from '@/lib/domain/experiments/train-experiment';
import type { TrainInChild } from '@/lib/domain/experiments/training';
import type { JobHandler } from '../task';

export const trainExperimentJob = (trainInChild: TrainInChild): JobHandler<'train-experiment'> => ({
  run: (system, payload, signal) => trainExperiment(system, payload, { trainInChild, signal }),
  postpone: (system, payload, reason) => postponeRun(system, { ...payload, reason }),
  giveUp: (system, payload, reason) => failRun(system, { ...payload, reason }),
});
