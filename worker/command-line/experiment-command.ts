import path from 'node:path';
import { type Command, Option } from 'commander';
import { getExperiment } from '@/lib/domain/experiments/get-experiment';
import { SPLIT_KINDS } from '@/lib/domain/experiments/recipe/split';
import type { ExperimentView } from '@/lib/domain/experiments/schema';
import { startExperiment } from '@/lib/domain/experiments/start-experiment';
import { getFeatureSet } from '@/lib/domain/feature-sets/get-feature-set';
import { describeResult } from './describe-result';
import { findDatasetByName } from './find-dataset-by-name';
import { follow } from './follow';
import { readRecipe } from './read-recipe';
import { type Answer, type CommandContext, type CommonOptions, runCommand } from './run-command';
import { startStopwatch } from './stopwatch';
import { withQueue } from './with-queue';

interface ExperimentOptions extends CommonOptions {
  readonly dataset: string;
  readonly recipe: string;
  readonly split?: string;
  readonly seed?: string;
  readonly name?: string;
}

/** Follows the extraction, if the runs wait for one, and then each run. */
async function followExperiment(
  { viewer }: CommandContext,
  experimentId: string,
): Promise<ExperimentView> {
  const read = () => getExperiment(viewer, { experimentId });
  const { run, runs, featureSet } = await read();
  if (run.status === 'WAITING') {
    const featureSetId = featureSet.id;
    const readSet = () => getFeatureSet(viewer, { featureSetId });
    await follow({ subjectId: featureSetId, label: 'Extracting', read: readSet, ended: ['READY'] });
  }
  const ended = ['FINISHED', 'STOPPED'];
  for (const { id: runId, fold, seed } of runs) {
    const readRun = async () => (await getExperiment(viewer, { experimentId, runId })).run;
    const label = runs.length > 1 ? `Training fold ${fold + 1}, seed ${seed}` : 'Training';
    await follow({ subjectId: runId, label, read: readRun, ended });
  }
  return read();
}

async function runExperiment(context: CommandContext, options: ExperimentOptions): Promise<Answer> {
  const seconds = startStopwatch();
  const dataset = await findDatasetByName(context, options.dataset);
  const recipe = await readRecipe(options.recipe, options);
  const fallback = `${path.basename(options.recipe, '.json')}, ${recipe.split.kind}, seed ${recipe.seed}`;
  const name = options.name ?? fallback;
  const start = { datasetId: dataset.id, name, recipe };
  const { experimentId } = await startExperiment(context.viewer, start);
  const view = await withQueue(() => followExperiment(context, experimentId));
  return describeResult(view, seconds());
}

export function addExperimentCommand(program: Command): void {
  program
    .command('experiment')
    .description('Train a recipe and test it; missing features are extracted first.')
    .requiredOption('--dataset <name>')
    .requiredOption('--recipe <file>', 'JSON, as in recipes/')
    .addOption(new Option('--split <kind>', "instead of the recipe's").choices(SPLIT_KINDS))
    .option('--seed <number>', "instead of the recipe's")
    .option('--name <name>', 'of the experiment')
    .option('--workspace <name>', 'where there are several')
    .option('--json', 'one JSON document on stdout')
    .action((options: ExperimentOptions) =>
      runCommand(options, (context) => runExperiment(context, options)),
    );
}
