import { describe, expect, it } from 'vitest';
import {
  exploreHref,
  readExploreQuery,
} from '@/app/w/[workspace]/datasets/[dataset]/explore/_parts/explore-query';

describe('the address of Explore', () => {
  it('holds nothing that goes without saying', () => {
    expect(exploreHref('/e', readExploreQuery({}))).toBe('/e');
    expect(readExploreQuery({ view: 'nonsense', by: 'height' })).toEqual({
      view: 'distributions',
      by: 'emotion',
    });
  });

  it('comes back as it was', () => {
    const query = readExploreQuery({ view: 'map', set: 'f1', hide: 'calm,sad', layout: 'umap' });
    expect(exploreHref('/e', query)).toBe('/e?view=map&set=f1&layout=umap&hide=calm%2Csad');
  });

  it('keeps of a choice what another view knows: the set, the actor', () => {
    const query = readExploreQuery({
      view: 'compare',
      set: 'f1',
      actor: '07',
      left: 'calm',
      pair: '2',
    });
    expect(exploreHref('/e', { ...query, view: 'map' })).toBe('/e?view=map&set=f1&actor=07');
  });

  it('leaves out what is repeated or too long', () => {
    const query = readExploreQuery({ view: 'map', set: ['a', 'b'], clip: 'x'.repeat(201) });
    expect(query).toEqual({ view: 'map', by: 'emotion' });
  });
});
