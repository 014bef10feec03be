import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Viewer } from '@/lib/domain/authority';
import { startExperiment } from '@/lib/domain/experiments/start-experiment';
import { trainExperiment } from '@/lib/domain/experiments/train-experiment';
import { startImport } from '@/lib/domain/imports/start-import';
import { createLabelMap } from '@/lib/domain/label-maps/create-label-map';
import { nextItem } from '@/lib/domain/ratings/next-item';
import { closeDb, db } from '@/lib/platform/db';
import {
  extractAll,
  makeUnevenDataset,
  never,
  noTrunk,
  scriptTrainer,
  smallRecipe,
} from '../support/experiments';
import { checkNow } from '../support/health';
import { system } from '../support/imports';
import { makeWorkspace } from '../support/people';
import { makeRound } from '../support/ratings';
import { settings } from '../support/settings';
import { repositoryRoot } from '../support/shared-path';

/**
 * Every verb of a user, by its file, with input that names rows of another workspace. The list of
 * files is read from the domain, so that a verb without a row here fails.
 */
const INPUTS: Record<string, (ids: Ids) => object> = {
  'clips/exclude-clips': ({ datasetId, clipId }) => ({
    datasetId,
    clipIds: [clipId],
    reason: 'Noise',
  }),
  'clips/export-clips': ({ datasetId }) => ({ datasetId, format: 'csv' }),
  'clips/get-clip': ({ clipId }) => ({ clipId }),
  'clips/get-clip-facets': ({ datasetId }) => ({ datasetId }),
  'clips/list-clips': ({ datasetId }) => ({ datasetId }),
  'clips/locate-clip': ({ clipId }) => ({ clipId }),
  'clips/open-clip-audio': ({ clipId }) => ({ clipId }),
  'clips/relabel-clip': ({ clipId }) => ({ clipId, emotion: 'sad' }),
  'clips/relabel-clips': ({ datasetId, clipId }) => ({
    datasetId,
    clipIds: [clipId],
    emotion: 'sad',
  }),
  'clips/restore-clips': ({ datasetId, clipId }) => ({ datasetId, clipIds: [clipId] }),
  'datasets/create-dataset': ({ workspaceId }) => ({
    workspaceId,
    name: 'Mine',
    corpus: 'ravdess',
  }),
  'datasets/delete-dataset': ({ datasetId }) => ({ datasetId }),
  'datasets/get-class-balance': ({ datasetId }) => ({ datasetId }),
  'datasets/get-dataset': ({ datasetId }) => ({ datasetId }),
  'datasets/get-recording-facts': ({ datasetId }) => ({ datasetId }),
  'datasets/list-actors': ({ datasetId }) => ({ datasetId }),
  'datasets/list-datasets': ({ workspaceId }) => ({ workspaceId }),
  'datasets/update-actor': ({ actorId }) => ({
    actorId,
    label: 'Mine',
    gender: '',
    ageYears: '',
  }),
  'datasets/update-dataset': ({ datasetId }) => ({ datasetId, ...settings({}) }),
  'experiments/delete-experiment': ({ experimentId }) => ({ experimentId }),
  'experiments/export-matrix': ({ experimentId }) => ({ experimentId }),
  'experiments/export-predictions': ({ experimentId }) => ({ experimentId }),
  'experiments/get-experiment': ({ experimentId }) => ({ experimentId }),
  'experiments/get-result-file': ({ experimentId }) => ({ experimentId }),
  'experiments/list-confusion-clips': ({ runId }) => ({ runId }),
  'experiments/list-experiments': ({ workspaceId }) => ({ workspaceId }),
  'experiments/retry-run': ({ runId }) => ({ runId }),
  'experiments/start-experiment': ({ datasetId }) => ({
    datasetId,
    name: 'Mine',
    recipe: smallRecipe(),
  }),
  'experiments/stop-run': ({ runId }) => ({ runId }),
  'explore/compare-clips': ({ datasetId, featureSetId }) => ({
    datasetId,
    featureSetId,
    actor: '01',
    left: 'neutral',
    right: 'calm',
  }),
  'explore/get-clip-map': ({ datasetId, featureSetId }) => ({ datasetId, featureSetId }),
  'explore/get-cross-tables': ({ datasetId }) => ({ datasetId }),
  'explore/get-distributions': ({ datasetId }) => ({ datasetId }),
  'explore/get-histograms': ({ datasetId }) => ({ datasetId }),
  'exports/export-croissant': ({ datasetId }) => ({
    datasetId,
    pageUrl: 'https://example.org/page',
    labelsUrl: 'https://example.org/labels',
  }),
  'exports/export-labels': ({ datasetId }) => ({ datasetId }),
  'exports/get-export-options': ({ datasetId }) => ({ datasetId }),
  'exports/open-export': ({ datasetId }) => ({
    datasetId,
    format: 'csv',
    pageUrl: 'https://example.org/page',
  }),
  'explore/get-mean-spectrograms': ({ datasetId, featureSetId }) => ({ datasetId, featureSetId }),
  'explore/get-overview': ({ datasetId, featureSetId }) => ({ datasetId, featureSetId }),
  'explore/refresh-overview': ({ datasetId, featureSetId }) => ({ datasetId, featureSetId }),
  'feature-sets/get-clip-features': ({ clipId, featureSetId }) => ({ clipId, featureSetId }),
  'feature-sets/get-feature-set': ({ featureSetId }) => ({ featureSetId }),
  'feature-sets/get-utterance-matrix': ({ featureSetId }) => ({ featureSetId }),
  'feature-sets/list-feature-failures': ({ featureSetId }) => ({ featureSetId }),
  'feature-sets/list-feature-sets': ({ datasetId }) => ({ datasetId }),
  'feature-sets/read-clip-features': ({ clipId, featureSetId }) => ({ clipId, featureSetId }),
  'feature-sets/request-features': ({ datasetId }) => ({
    datasetId,
    name: 'Mine',
    spec: smallRecipe().features,
  }),
  'health/forget-kept': ({ datasetId }) => ({ datasetId }),
  'health/get-health': ({ datasetId }) => ({ datasetId }),
  'health/keep-clips': ({ findingId, clipId }) => ({ findingId, clipIds: [clipId] }),
  'health/list-finding-clips': ({ findingId }) => ({ findingId }),
  'health/request-check': ({ datasetId }) => ({ datasetId }),
  'imports/cancel-fetch': ({ importId }) => ({ importId }),
  'imports/commit-import': ({ importId }) => ({ importId }),
  'imports/fetch-corpus': ({ datasetId }) => ({ datasetId, acceptLicence: true }),
  'imports/get-import': ({ importId }) => ({ importId }),
  'imports/get-open-import': ({ datasetId }) => ({ datasetId }),
  'imports/list-import-files': ({ importId }) => ({ importId }),
  'imports/plan-labelling': ({ importId }) => ({ importId }),
  'imports/receive-upload': ({ importId }) => ({
    importId,
    path: 'a.wav',
    file: '/nowhere',
    sizeBytes: 1,
  }),
  'imports/retry-fetch': ({ importId }) => ({ importId }),
  'imports/start-import': ({ datasetId }) => ({ datasetId }),
  'label-maps/create-label-map': ({ workspaceId }) => ({
    workspaceId,
    name: 'Mine',
    source: null,
    pairs: { happy: 'high' },
  }),
  'label-maps/delete-label-map': ({ labelMapId }) => ({ labelMapId }),
  'label-maps/list-label-maps': ({ workspaceId }) => ({ workspaceId }),
  'label-maps/update-label-map': ({ labelMapId }) => ({
    labelMapId,
    name: 'Mine',
    source: null,
    pairs: { happy: 'high' },
  }),
  'ratings/close-task': ({ taskId }) => ({ taskId, closed: true }),
  'ratings/create-task': ({ datasetId }) => ({ datasetId, name: 'Mine' }),
  'ratings/delete-task': ({ taskId }) => ({ taskId }),
  'ratings/export-perceived': ({ taskId }) => ({ taskId }),
  'ratings/export-ratings': ({ taskId }) => ({ taskId }),
  'ratings/get-agreement': ({ taskId }) => ({ taskId }),
  'ratings/get-clip-ratings': ({ clipId }) => ({ clipId }),
  'ratings/get-human-baseline': ({ datasetId }) => ({ datasetId }),
  'ratings/get-task': ({ taskId }) => ({ taskId }),
  'ratings/import-votes': ({ datasetId }) => ({ datasetId, name: 'Mine', csv: '' }),
  'ratings/list-disputed-clips': ({ taskId }) => ({ taskId }),
  'ratings/list-tasks': ({ datasetId }) => ({ datasetId }),
  'ratings/next-item': ({ taskId }) => ({ taskId }),
  'ratings/open-item-audio': ({ itemId }) => ({ itemId }),
  'ratings/rate-clip': ({ clipId }) => ({ clipId, label: 'calm' }),
  'ratings/rate-item': ({ itemId }) => ({ itemId, label: 'calm' }),
  'ratings/undo-rating': ({ itemId }) => ({ itemId }),
  'search/find-in-workspace': ({ workspaceId }) => ({ workspaceId, text: 'a' }),
  'subjects/find-subject': ({ runId }) => ({ subjectId: runId }),
  'versions/compare-versions': ({ versionId }) => ({ fromId: versionId, toId: versionId }),
  'versions/export-version-difference': ({ versionId }) => ({ fromId: versionId, toId: versionId }),
  'versions/freeze-dataset': ({ datasetId }) => ({ datasetId }),
  'versions/list-versions': ({ datasetId }) => ({ datasetId }),
  'workspaces/change-member-role': ({ workspaceId, userId }) => ({
    workspaceId,
    userId,
    role: 'VIEWER',
  }),
  'workspaces/get-workspace': ({ workspaceId }) => ({ workspaceId }),
  'workspaces/invite-member': ({ workspaceId }) => ({ workspaceId, role: 'OWNER' }),
  'workspaces/list-members': ({ workspaceId }) => ({ workspaceId }),
  'workspaces/remove-member': ({ workspaceId, userId }) => ({ workspaceId, userId }),
};

/** Verbs that name no row of anybody else's, and parts of verbs; with the reason. */
const WITHOUT_ROWS: Record<string, string> = {
  'exports/find-export': 'a part of all exports',
  'experiments/find-scored-run': 'a part of both exports',
  'explore/find-dataset-feature-set': "a part of the room's verbs",
  'ratings/rater-of': 'gives the viewer’s own user',
  'versions/find-version-pair': 'a part of comparing and of its export',
  'workspaces/accept-invitation': 'the token is the permission',
  'workspaces/set-up-for-user': 'works only while nobody belongs to a workspace',
  'workspaces/change-membership': 'a part of change-member-role and remove-member',
  'workspaces/list-workspaces': "gives the viewer's own",
};

interface Ids {
  readonly labelMapId: string;
  readonly workspaceId: string;
  readonly userId: string;
  readonly datasetId: string;
  readonly importId: string;
  readonly clipId: string;
  readonly actorId: string;
  readonly featureSetId: string;
  readonly experimentId: string;
  readonly runId: string;
  readonly taskId: string;
  readonly itemId: string;
  readonly findingId: string;
  readonly versionId: string;
}

type Verb = (viewer: Viewer, input: object) => Promise<unknown>;

const DOMAIN = path.join(repositoryRoot, 'lib/domain');

/** Files whose exported function, named as the file, takes a viewer first. */
function listVerbFiles(): string[] {
  const files = readdirSync(DOMAIN, { recursive: true, encoding: 'utf8' });
  return files.flatMap((file) => {
    if (!/\/.*\.ts$/.test(file)) return [];
    const text = readFileSync(path.join(DOMAIN, file), 'utf8');
    const isVerb = new RegExp(
      `export (async )?function ${nameOf(file)}\\(\\s*_?viewer: Viewer\\b`,
    ).test(text);
    return isVerb ? [file.replace(/\.ts$/, '')] : [];
  });
}

const nameOf = (file: string): string =>
  path.basename(file, '.ts').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const verbs = listVerbFiles();
let lab: Awaited<ReturnType<typeof makeWorkspace>>;
let ids: Ids;

beforeAll(async () => {
  lab = await makeWorkspace();
  const { workspaceId, member } = lab;
  const datasetId = await makeUnevenDataset(member, workspaceId);
  const { importId } = await startImport(member, { datasetId });
  const start = { datasetId, name: 'Trial', recipe: smallRecipe() };
  const { experimentId, runId } = await startExperiment(member, start);
  const { featureSetId, versionId } = await db().experiment.findUniqueOrThrow({
    where: { id: experimentId },
  });
  await extractAll(featureSetId);
  const { trainInChild } = scriptTrainer({});
  await trainExperiment(
    system,
    { runId },
    { trainInChild, openTrunkInChild: noTrunk, signal: never },
  );
  const { id: clipId, actorId } = await db().clip.findFirstOrThrow({ where: { datasetId } });
  await checkNow(member, datasetId);
  const { id: findingId } = await db().healthFinding.findFirstOrThrow({ where: { datasetId } });
  const { userId } = await db().membership.findFirstOrThrow({
    where: { workspaceId, role: 'MEMBER' },
  });
  const taskId = await makeRound(member, datasetId);
  const [item] = (await nextItem(member, { taskId })).items;
  const itemId = item?.id as string;
  const found = { workspaceId, userId, datasetId, importId, clipId, actorId, featureSetId };
  const map = { workspaceId, name: 'Map', source: null, pairs: { happy: 'high' } };
  const { labelMapId } = await createLabelMap(member, map);
  ids = { ...found, labelMapId, experimentId, runId, taskId, itemId, findingId, versionId };
});
afterAll(closeDb);

test('the table has every verb that there is, and no other', () => {
  expect([...Object.keys(INPUTS), ...Object.keys(WITHOUT_ROWS)].sort()).toEqual([...verbs].sort());
});

test.each(Object.keys(INPUTS))('a stranger does not find what %s is asked for', async (file) => {
  const module = (await import(/* @vite-ignore */ path.join(DOMAIN, `${file}.ts`))) as Record<
    string,
    Verb
  >;
  const input = INPUTS[file](ids);
  const asked = module[nameOf(file)](lab.stranger, input);
  await expect(asked).rejects.toMatchObject({ code: 'not_found' });
});

test('whoever may read does find it', async () => {
  const reads = Object.keys(INPUTS).filter((file) => /\/(get-(?!open)|list-)/.test(file));
  expect(reads.length).toBeGreaterThan(10);
  for (const file of reads) {
    const module = (await import(/* @vite-ignore */ path.join(DOMAIN, `${file}.ts`))) as Record<
      string,
      Verb
    >;
    const input = INPUTS[file](ids);
    await expect(module[nameOf(file)](lab.viewer, input), file).resolves.toBeDefined();
  }
});
