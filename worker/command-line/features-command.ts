import { type Command, Option } from 'commander';
import {
  COMPACT_FEATURES,
  type FeatureSetSpec,
  STUDY_FEATURES,
} from '@/lib/core/features/feature-set-spec';
import { getFeatureSet } from '@/lib/domain/feature-sets/get-feature-set';
import { listFeatureFailures } from '@/lib/domain/feature-sets/list-feature-failures';
import { requestFeatures } from '@/lib/domain/feature-sets/request-features';
import { findDatasetByName } from './find-dataset-by-name';
import { follow } from './follow';
import { type Answer, type CommandContext, type CommonOptions, runCommand } from './run-command';
import { startStopwatch } from './stopwatch';
import { withQueue } from './with-queue';

const PRESETS = {
  study: { name: 'Study log-mel', spec: STUDY_FEATURES },
  compact: { name: 'Compact log-mel', spec: COMPACT_FEATURES },
} as const;

interface FeaturesOptions extends CommonOptions {
  readonly dataset: string;
  readonly preset: keyof typeof PRESETS;
}

/** A preset at a dataset's own rate. */
function atRate(spec: FeatureSetSpec, sampleRate: number): FeatureSetSpec {
  return { ...spec, sampleRate, fMax: Math.min(spec.fMax, sampleRate / 2) };
}

async function runFeatures(context: CommandContext, options: FeaturesOptions): Promise<Answer> {
  const { viewer } = context;
  const dataset = await findDatasetByName(context, options.dataset);
  const { name, spec: preset } = PRESETS[options.preset];
  const spec = atRate(preset, dataset.sampleRateHz);
  const seconds = startStopwatch();
  const request = { datasetId: dataset.id, name, spec };
  const { featureSetId } = await requestFeatures(viewer, request);
  const read = () => getFeatureSet(viewer, { featureSetId });
  const before = await read();
  const set = await withQueue(() =>
    follow({ subjectId: featureSetId, label: 'Extracting', read, ended: ['READY'] }),
  );
  const took = seconds();
  const steps = set.extracted + set.failed - before.extracted - before.failed;
  const clipsPerSecond = Math.round((steps / took) * 100) / 100;
  const failures = await listFeatureFailures(viewer, { featureSetId });
  const lines = [
    `“${options.dataset}”, ${set.name}: ${set.extracted} clips, ${set.failed} failed; ${took} s, ${clipsPerSecond} clips/s.`,
    ...failures.map(({ path, reason }) => `  failed: ${path}: ${reason}`),
  ];
  const json = { clips: set.extracted, failed: set.failed, seconds: took, clipsPerSecond };
  return { json, text: lines.join('\n') };
}

export function addFeaturesCommand(program: Command): void {
  program
    .command('features')
    .description('Extract the features of the clips that have none yet.')
    .requiredOption('--dataset <name>')
    .addOption(
      new Option('--preset <name>', 'which features')
        .choices(Object.keys(PRESETS))
        .default('study'),
    )
    .option('--workspace <name>', 'where there are several')
    .option('--json', 'one JSON document on stdout')
    .action((options: FeaturesOptions) =>
      runCommand(options, (context) => runFeatures(context, options)),
    );
}
