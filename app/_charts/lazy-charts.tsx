'use client';

import dynamic from 'next/dynamic';
import { ChartSkeleton } from './chart-skeleton';

// Charts come after the page: the figures around them can be read meanwhile.

const loading = () => <ChartSkeleton />;

export const ClassBalanceChart = dynamic(
  () => import('./class-balance-chart').then((module) => module.ClassBalanceChart),
  { loading },
);

export const HistogramChart = dynamic(
  () => import('./histogram-chart').then((module) => module.HistogramChart),
  { loading },
);

export const DistributionChart = dynamic(
  () => import('./distribution-chart').then((module) => module.DistributionChart),
  { loading },
);

export const MeanSpectrogramsChart = dynamic(
  () => import('./mean-spectrograms-chart').then((module) => module.MeanSpectrogramsChart),
  { loading },
);

export const ClipMapChart = dynamic(
  () => import('./clip-map-chart').then((module) => module.ClipMapChart),
  { loading },
);
