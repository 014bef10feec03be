import { AppError } from '../app-error';
import { createRandom, deriveSeed } from '../random';
import type { ActorGroup } from './group-actors';
import { orderByGender } from './order-by-gender';
import { MANIFESTS } from './published/manifests';
import type { KFoldOptions, LeaveOneOutOptions, PublishedOptions } from './split-plan';

/** Who is tested, and perhaps who is validated on, in each fold. */
export type FoldTests = readonly {
  readonly test: ReadonlySet<ActorGroup>;
  readonly validation: ReadonlySet<ActorGroup> | null;
}[];

/** A train, a validation and a test actor, at the least. */
const FEWEST = 3;

function chooseKFold(
  groups: readonly ActorGroup[],
  { folds, seed }: KFoldOptions,
  draw: number,
): FoldTests {
  if (groups.length < Math.max(FEWEST, folds)) {
    throw new AppError(
      'invalid',
      `${folds} folds need at least ${Math.max(FEWEST, folds)} actors whose recordings differ; there are ${groups.length}. Ask for fewer folds or add actors.`,
    );
  }
  const order = orderByGender(groups, createRandom(deriveSeed(seed, 'folds', draw)));
  const edge = (fold: number): number => Math.round((fold * order.length) / folds);
  return Array.from({ length: folds }, (_, fold) => ({
    test: new Set(order.slice(edge(fold), edge(fold + 1))),
    validation: null,
  }));
}

function chooseEach(groups: readonly ActorGroup[]): FoldTests {
  if (groups.length < FEWEST) {
    throw new AppError(
      'invalid',
      `Leaving one actor out needs at least ${FEWEST} whose recordings differ; there are ${groups.length}. Add actors.`,
    );
  }
  return groups.map((group) => ({ test: new Set([group]), validation: null }));
}

function choosePublished(groups: readonly ActorGroup[], { name }: PublishedOptions): FoldTests {
  const { title, folds } = MANIFESTS[name];
  const named = new Set(folds.flatMap(({ test }) => test));
  const there = new Set(groups.flatMap(({ actors }) => actors));
  const absent = [...named].filter((actor) => !there.has(actor)).sort();
  const unknown = [...there].filter((actor) => !named.has(actor)).sort();
  if (absent.length > 0 || unknown.length > 0) {
    const words = [
      absent.length > 0 && `the dataset lacks the actors ${absent.join(', ')}`,
      unknown.length > 0 && `the folds do not know the actors ${unknown.join(', ')}`,
    ].filter(Boolean);
    throw new AppError(
      'invalid',
      `“${title}” does not fit this dataset: ${words.join(', and ')}. Published folds are for the whole corpus; take k folds by actor instead.`,
    );
  }
  const foldOf = (actor: string): number => folds.findIndex(({ test }) => test.includes(actor));
  const torn = groups.find(({ actors }) => new Set(actors.map(foldOf)).size > 1);
  if (torn) {
    throw new AppError(
      'invalid',
      `“${title}” would test a recording on which it was trained: the actors ${torn.actors.join(', ')} share one and are tested in different folds. Set the copy aside, or take k folds by actor.`,
    );
  }
  const groupsOf = (actors: readonly string[]): Set<ActorGroup> =>
    new Set(groups.filter((group) => group.actors.some((actor) => actors.includes(actor))));
  return folds.map(({ test, validation }) => ({
    test: groupsOf(test),
    validation: validation && groupsOf(validation),
  }));
}

/**
 * Chooses the actors who are tested in each fold; every actor is tested in exactly one.
 * @param draw another draw of k folds, where the one before lacked a class
 * @throws AppError `invalid` with too few actors, or others than the published folds name
 */
export function chooseTestActors(
  groups: readonly ActorGroup[],
  options: KFoldOptions | LeaveOneOutOptions | PublishedOptions,
  draw: number,
): FoldTests {
  if (options.kind === 'grouped-k-fold') return chooseKFold(groups, options, draw);
  return options.kind === 'published' ? choosePublished(groups, options) : chooseEach(groups);
}
