import type { Measure } from '@/lib/domain/explore/schema';

/** How a measure is named, counted and filtered by. */
export interface MeasureLook {
  readonly title: string;
  /** after a figure, with its gap */
  readonly unit: string;
  readonly digits: number;
  readonly scale: 'linear' | 'log';
  /** names of the clips page's filter; null where it has none */
  readonly filter: { readonly min: string; readonly max: string } | null;
  /** words for the low and the high end */
  readonly ends: readonly [string, string];
}

const LOOKS: Record<Measure, MeasureLook> = {
  duration: {
    title: 'Duration',
    unit: '\u202fs',
    digits: 2,
    scale: 'linear',
    filter: { min: 'minSec', max: 'maxSec' },
    ends: ['shortest', 'longest'],
  },
  level: {
    title: 'Level',
    unit: '\u202fdBFS',
    digits: 1,
    scale: 'linear',
    filter: { min: 'minDb', max: 'maxDb' },
    ends: ['quietest', 'loudest'],
  },
  pitch: {
    title: 'Pitch, median',
    unit: '\u202fHz',
    digits: 0,
    scale: 'log',
    filter: null,
    ends: ['lowest', 'highest'],
  },
  centroid: {
    title: 'Spectral centroid, mean',
    unit: '\u202fHz',
    digits: 0,
    scale: 'log',
    filter: null,
    ends: ['darkest', 'brightest'],
  },
};

export const measureLook = (measure: Measure): MeasureLook => LOOKS[measure];

/** A figure with a true minus sign, without its unit. */
export const formatMeasure = (value: number, { digits }: Pick<MeasureLook, 'digits'>): string =>
  value
    .toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits })
    .replace('-', '−');
