import { GROUPINGS, type Grouping } from '@/lib/domain/explore/schema';

export const VIEWS = ['distributions', 'spectrograms', 'compare', 'map'] as const;
export type ExploreView = (typeof VIEWS)[number];

/** What the address of the Explore page holds. */
export interface ExploreQuery {
  readonly view: ExploreView;
  /** feature set */
  readonly set?: string;
  readonly by: Grouping;
  /** mean spectrograms: their difference from the mean of all */
  readonly difference?: string;
  /** comparison and map: one actor */
  readonly actor?: string;
  /** comparison: two labels, and which of the pairs */
  readonly left?: string;
  readonly right?: string;
  readonly pair?: string;
  /** map: each actor's mean taken away; UMAP instead of principal components */
  readonly centred?: string;
  readonly layout?: string;
  /** map: labels left out, parted by commas; the clip that was chosen */
  readonly hide?: string;
  readonly clip?: string;
}

const OPTIONAL = [
  'set',
  'difference',
  'actor',
  'left',
  'right',
  'pair',
  'centred',
  'layout',
  'hide',
  'clip',
] as const;
const LONGEST = 200;

/** Of these only the named views know what to do with them. */
const KEPT: Record<ExploreView, readonly (typeof OPTIONAL)[number][]> = {
  distributions: ['set'],
  spectrograms: ['set', 'difference'],
  compare: ['set', 'actor', 'left', 'right', 'pair'],
  map: ['set', 'actor', 'centred', 'layout', 'hide', 'clip'],
};

const oneOf = <T extends string>(known: readonly T[], value: unknown): T =>
  known.find((each) => each === value) ?? known[0];

/** Reads the address; what is unknown, empty, repeated or too long is left out. */
export function readExploreQuery(raw: Record<string, string | string[] | undefined>): ExploreQuery {
  const view = oneOf(VIEWS, raw.view);
  const query: { [Name in (typeof OPTIONAL)[number]]?: string } = {};
  for (const name of KEPT[view]) {
    const value = raw[name];
    if (typeof value === 'string' && value !== '' && value.length <= LONGEST) query[name] = value;
  }
  return { ...query, view, by: oneOf(GROUPINGS, raw.by) };
}

/** The address that holds a query; what goes without saying is left out. */
export function exploreHref(base: string, query: ExploreQuery): string {
  const pairs = KEPT[query.view].flatMap((name) => {
    const value = query[name];
    return value ? [[name, value]] : [];
  });
  if (query.by !== GROUPINGS[0]) pairs.unshift(['by', query.by]);
  if (query.view !== VIEWS[0]) pairs.unshift(['view', query.view]);
  return pairs.length > 0 ? `${base}?${new URLSearchParams(pairs)}` : base;
}
