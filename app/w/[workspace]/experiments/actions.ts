'use server';

import { retryRun as retry } from '@/lib/domain/experiments/retry-run';
import { runInput, startExperimentInput } from '@/lib/domain/experiments/schema';
import { startExperiment as start } from '@/lib/domain/experiments/start-experiment';
import { stopRun as stop } from '@/lib/domain/experiments/stop-run';
import { action } from '@/lib/web/action';

export const startExperiment = action(startExperimentInput, start);
export const stopRun = action(runInput, stop);
export const retryRun = action(runInput, retry);
