import { boundsOf, type Curve } from '@/app/_audio/prepare-curve';
import type { ChartTable } from '@/app/_charts/chart-table';
import type { ClipFeatures } from '@/lib/core/features/clip-features';
import type { FeatureSetSpec } from '@/lib/core/features/feature-set-spec';

/** A measured track as it is drawn and read. */
export interface ClipCurve {
  readonly key: 'pitch' | 'rms' | 'centroid';
  readonly label: string;
  readonly unit: 'Hz' | 'dBFS';
  readonly digits: number;
  readonly curve: Curve;
  /** null where there is nothing to draw */
  readonly bounds: readonly [number, number] | null;
}

/** Below this level of full scale nothing is drawn: silence has no decibels. */
const FLOOR_DB = -100;

const toDb = (rms: Float32Array): Float32Array =>
  rms.map((value) => Math.max(FLOOR_DB, 20 * Math.log10(value)));

/** Pitch where the method says that there is one, level and centroid everywhere. */
export function prepareClipCurves(features: ClipFeatures, spec: FeatureSetSpec): ClipCurve[] {
  const frameSec = spec.hopLength / spec.sampleRate;
  const { pitchHz, centroidHz, rms, voiced } = features;
  const all: Omit<ClipCurve, 'bounds'>[] = [
    {
      key: 'pitch',
      label: spec.pitchMethod === 'pyin' ? 'Pitch, pYIN' : 'Pitch, YIN',
      unit: 'Hz',
      digits: 0,
      curve: { values: pitchHz, frameSec, shown: voiced },
    },
    {
      key: 'rms',
      label: 'RMS level',
      unit: 'dBFS',
      digits: 1,
      curve: { values: toDb(rms), frameSec, shown: null },
    },
    {
      key: 'centroid',
      label: 'Centroid',
      unit: 'Hz',
      digits: 0,
      curve: { values: centroidHz, frameSec, shown: null },
    },
  ];
  const steps = { pitch: 50, rms: 10, centroid: 500 };
  return all.map((one) => ({ ...one, bounds: boundsOf(one.curve, steps[one.key]) }));
}

/** The value of a track at a time; null where the track has none. */
export function valueAt({ curve }: ClipCurve, sec: number): number | null {
  const frame = Math.round(sec / curve.frameSec);
  const value = curve.values[frame];
  if (value === undefined || !Number.isFinite(value)) return null;
  return curve.shown && curve.shown[frame] === 0 ? null : value;
}

/** All tracks frame by frame, as the table twin and the CSV file hold them. */
export function tabulateCurves(curves: readonly ClipCurve[], frames: number): ChartTable {
  const frameSec = curves[0]?.curve.frameSec ?? 0;
  return {
    caption: 'Pitch, level and spectral centroid of each frame',
    columns: [
      { label: 'Time, s', format: 'decimal' },
      ...curves.map(({ label, unit }) => ({
        label: `${label}, ${unit}`,
        format: 'decimal' as const,
      })),
    ],
    rows: Array.from({ length: frames }, (_, frame) => {
      const sec = frame * frameSec;
      return [sec, ...curves.map((one) => valueAt(one, sec))];
    }),
  };
}
