import { expect, it } from 'vitest';
import {
  addClips,
  NO_SELECTION,
  rangeTo,
  toggleClip,
} from '@/app/w/[workspace]/datasets/[dataset]/clips/_parts/clip-selection';

it('chooses a clip and lets it go', () => {
  const chosen = toggleClip(NO_SELECTION, 'a', 4);
  expect([...chosen.ids]).toEqual(['a']);
  expect([...toggleClip(chosen, 'a', 4).ids]).toEqual([]);
  expect([...NO_SELECTION.ids]).toEqual([]);
});

it('extends from the row touched last, upwards and downwards', () => {
  const at = toggleClip(NO_SELECTION, 'a', 4);
  expect(rangeTo(at, 9)).toEqual([4, 9]);
  expect(rangeTo(at, 2)).toEqual([2, 4]);
  expect(rangeTo(NO_SELECTION, 3)).toEqual([0, 3]);
  const more = addClips(at, ['a', 'b', 'c'], 6);
  expect([...more.ids]).toEqual(['a', 'b', 'c']);
  expect(rangeTo(more, 8)).toEqual([6, 8]);
});
