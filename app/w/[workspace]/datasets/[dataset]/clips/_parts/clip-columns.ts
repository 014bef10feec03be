import type { ClipFilter } from '@/lib/domain/clips/schema';

interface ClipColumn {
  readonly key: string;
  readonly label: string;
  /** said where the label is short */
  readonly title?: string;
  readonly sort?: ClipFilter['sort'];
  /** of the column; narrow screens show the columns without `max-sm:hidden` only */
  readonly className: string;
}

/** The columns behind the box that chooses a row. */
export const CLIP_COLUMNS: readonly ClipColumn[] = [
  { key: 'clip', label: 'Clip', sort: 'path', className: '' },
  { key: 'actor', label: 'Actor', sort: 'actor', className: 'w-28 max-sm:hidden' },
  { key: 'emotion', label: 'Emotion', sort: 'emotion', className: 'w-28' },
  { key: 'intensity', label: 'Intensity', className: 'w-22 max-lg:hidden' },
  { key: 'statement', label: 'Statement', className: 'w-56 max-xl:hidden' },
  {
    key: 'duration',
    label: 'Duration',
    sort: 'duration',
    className: 'w-22 text-right max-sm:hidden',
  },
  {
    key: 'level',
    label: 'dBFS',
    title: 'RMS level relative to full scale',
    sort: 'level',
    className: 'w-18 text-right max-sm:hidden',
  },
];

/** Every row is as high, so that a row's place follows from its number. */
export const CLIP_ROW_HEIGHT = 56;
