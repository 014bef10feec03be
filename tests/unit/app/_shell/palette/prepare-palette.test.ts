import { describe, expect, it } from 'vitest';
import { preparePalette } from '@/app/_shell/palette/prepare-palette';

const dataset = { id: 'd1', name: 'RAVDESS' };

describe('preparePalette', () => {
  it('offers the places of the workspace before anything is typed', () => {
    const [places, ...others] = preparePalette('w1', '', []);
    expect(places.items.map(({ value }) => value)).toContain('/w/w1/datasets');
    expect(others).toEqual([]);
  });

  it('parts hits by kind and leads each to its page', () => {
    const groups = preparePalette('w1', '07', [
      { kind: 'clip', id: 'c1', name: 'Actor_07/03-01.wav', dataset },
      { kind: 'actor', id: 'a1', name: '07 b', dataset },
      { kind: 'experiment', id: 'e1', name: 'Trial 07', dataset },
    ]);
    expect(groups.map(({ value }) => value)).toEqual(['Experiments', 'Actors', 'Clips']);
    expect(groups.flatMap(({ items }) => items)).toEqual([
      { value: '/w/w1/experiments/e1', label: 'Trial 07', detail: 'RAVDESS' },
      { value: '/w/w1/datasets/d1/clips?actor=07%20b', label: 'Actor 07 b', detail: 'RAVDESS' },
      { value: '/w/w1/datasets/d1/clips/c1', label: 'Actor_07/03-01.wav', detail: 'RAVDESS' },
    ]);
  });

  it('keeps the places whose name has the text', () => {
    const [places] = preparePalette('w1', ' EXPER', []);
    expect(places.items.map(({ label }) => label)).toEqual(['Experiments', 'New experiment']);
  });
});
