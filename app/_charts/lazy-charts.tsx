'use client';

import dynamic from 'next/dynamic';
import { ChartSkeleton } from './chart-skeleton';

// Charts on recharts come after the page: the figures around them can be read meanwhile.

const loading = () => <ChartSkeleton />;

export const ClassBalanceChart = dynamic(
  () => import('./class-balance-chart').then((module) => module.ClassBalanceChart),
  { loading },
);

export const HistogramChart = dynamic(
  () => import('./histogram-chart').then((module) => module.HistogramChart),
  { loading },
);
