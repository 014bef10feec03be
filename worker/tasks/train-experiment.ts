import { failRun } from '@/lib/domain/experiments/fail-run';
import { postponeRun } from '@/lib/domain/experiments/postpone-run';
import { type TrainingTools, trainExperiment } from '@/lib/domain/experiments/train-experiment';
import type { JobHandler } from '../task';

export const trainExperimentJob = (
  children: Omit<TrainingTools, 'signal'>,
): JobHandler<'train-experiment'> => ({
  run: (system, payload, signal) => trainExperiment(system, payload, { ...children, signal }),
  postpone: (system, payload, reason) => postponeRun(system, { ...payload, reason }),
  giveUp: (system, payload, reason) => failRun(system, { ...payload, reason }),
});
