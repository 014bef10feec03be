import { createRandom, deriveSeed } from '@/lib/core/random';
import { oversample } from '@/lib/core/splits/oversample';
import type { PartClip } from './list-parts';
import type { Recipe } from './recipe/recipe';
import type { Training } from './training';

interface Division {
  readonly recipe: Recipe;
  readonly seed: number;
  /** class of each row */
  readonly labels: Int32Array;
}

function rowsOf(clips: readonly PartClip[], part: PartClip['part']): number[] {
  return clips.flatMap((clip, row) => (clip.part === part ? [row] : []));
}

/**
 * The mistake of oversampling before a random split: copies of all clips of the smaller classes are
 * made, and each falls where chance lets it. Those that fall into training are kept; a clip is tested
 * once, however many copies of it there are.
 */
function addStrayCopies(train: readonly number[], rows: number, division: Division): number[] {
  const { labels, seed } = division;
  const all = Array.from({ length: rows }, (_, row) => row);
  const copies = oversample(all, labels, seed).slice(rows);
  const random = createRandom(deriveSeed(seed, 'stray copies'));
  return [...train, ...copies.filter(() => random.next() < train.length / rows)];
}

function balance(train: readonly number[], rows: number, division: Division): readonly number[] {
  const { recipe, labels, seed } = division;
  if (recipe.balance !== 'oversample') return train;
  return recipe.mistakes.oversampleBeforeSplit
    ? addStrayCopies(train, rows, division)
    : oversample(train, labels, seed);
}

/**
 * The rows of each part of a run. Balancing repeats rows of the training part and touches no other;
 * mistakes of the recipe are made here.
 */
export function divideRows(clips: readonly PartClip[], division: Division): Training['parts'] {
  const test = rowsOf(clips, 'test');
  const { mistakes } = division.recipe;
  return {
    train: Int32Array.from(balance(rowsOf(clips, 'train'), clips.length, division)),
    validation: Int32Array.from(mistakes.chooseOnTest ? test : rowsOf(clips, 'validation')),
    test: Int32Array.from(test),
  };
}
