import type { z } from 'zod';
import { db } from '@/lib/platform/db';
import { literally } from '@/lib/platform/literally';
import type { Viewer } from '../authority';
import { ACTIVE_CLIPS } from '../clips/active-clips';
import { findReadableWorkspace } from '../workspaces/find-workspace';
import { findInWorkspaceInput, type SearchHit } from './schema';

const MOST_OF_A_KIND = 6;
/** Fewer letters are part of nearly every path. */
const FEWEST_LETTERS_OF_A_PATH = 3;

interface Sought {
  readonly workspaceId: string;
  readonly text: string;
}

const containing = (text: string) => ({ contains: literally(text), mode: 'insensitive' as const });
const named = { id: true, name: true } as const;

async function findDatasets({ workspaceId, text }: Sought): Promise<SearchHit[]> {
  const rows = await db().dataset.findMany({
    where: { workspaceId, name: containing(text) },
    select: named,
    orderBy: { name: 'asc' },
    take: MOST_OF_A_KIND,
  });
  return rows.map((dataset) => ({ kind: 'dataset', ...dataset, dataset }));
}

async function findExperiments({ workspaceId, text }: Sought): Promise<SearchHit[]> {
  const rows = await db().experiment.findMany({
    where: { workspaceId, name: containing(text) },
    select: { ...named, dataset: { select: named } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: MOST_OF_A_KIND,
  });
  return rows.map((row) => ({ kind: 'experiment', ...row }));
}

async function findActors({ workspaceId, text }: Sought): Promise<SearchHit[]> {
  const rows = await db().actor.findMany({
    where: {
      dataset: { workspaceId },
      label: { startsWith: literally(text), mode: 'insensitive' },
    },
    select: { id: true, label: true, dataset: { select: named } },
    orderBy: [{ label: 'asc' }, { id: 'asc' }],
    take: MOST_OF_A_KIND,
  });
  return rows.map(({ id, label, dataset }) => ({ kind: 'actor', id, name: label, dataset }));
}

async function findClips({ workspaceId, text }: Sought): Promise<SearchHit[]> {
  if (text.length < FEWEST_LETTERS_OF_A_PATH) return [];
  const rows = await db().clip.findMany({
    where: { dataset: { workspaceId }, path: containing(text), ...ACTIVE_CLIPS },
    select: { id: true, path: true, dataset: { select: named } },
    take: MOST_OF_A_KIND,
  });
  return rows.map(({ id, path, dataset }) => ({ kind: 'clip', id, name: path, dataset }));
}

/** What of a workspace is named by the text: datasets, experiments, actors and clips that are not set aside, a few of each. */
export async function findInWorkspace(
  viewer: Viewer,
  input: z.input<typeof findInWorkspaceInput>,
): Promise<SearchHit[]> {
  const { workspaceId, text } = findInWorkspaceInput.parse(input);
  const workspace = await findReadableWorkspace(viewer, workspaceId);
  if (text === '') return [];
  const sought = { workspaceId: workspace.id, text };
  const finders = [findDatasets, findExperiments, findActors, findClips];
  return (await Promise.all(finders.map((find) => find(sought)))).flat();
}
