import {
  EXPORT_FORMATS,
  type ExportFormat,
} from '@/app/w/[workspace]/experiments/_parts/export-formats';
import { AppError } from '@/lib/core/app-error';
import type { Viewer } from '@/lib/domain/authority';
import { exportMatrix } from '@/lib/domain/experiments/export-matrix';
import { exportPredictions } from '@/lib/domain/experiments/export-predictions';
import { getExperiment } from '@/lib/domain/experiments/get-experiment';
import { route } from '@/lib/web/route';

interface ExportFile {
  readonly name: string;
  readonly body: string;
}

type Input = { experimentId: string; runId?: string };

const FILES: Record<ExportFormat, (viewer: Viewer, input: Input) => Promise<ExportFile>> = {
  'matrix.csv': async (viewer, input) => {
    const { name, csv } = await exportMatrix(viewer, input);
    return { name, body: csv };
  },
  'predictions.csv': async (viewer, input) => {
    const { name, csv } = await exportPredictions(viewer, input);
    return { name, body: csv };
  },
  'recipe.json': async (viewer, input) => {
    const { name, recipe } = await getExperiment(viewer, input);
    return { name, body: `${JSON.stringify(recipe, null, 2)}\n` };
  },
};

const isFormat = (text: string | null): text is ExportFormat =>
  EXPORT_FORMATS.some((format) => format === text);

export const GET = route<{ experiment: string }>(async (viewer, request, { experiment }) => {
  const { searchParams } = new URL(request.url);
  const format = searchParams.get('format');
  const runId = searchParams.get('run') ?? undefined;
  if (!isFormat(format)) {
    throw new AppError('invalid', `Ask for one of ${EXPORT_FORMATS.join(', ')}.`, {
      format: `One of ${EXPORT_FORMATS.join(', ')}.`,
    });
  }
  const { name, body } = await FILES[format](viewer, { experimentId: experiment, runId });
  const stem = name.replaceAll(/[^\w-]+/g, '-');
  return new Response(body, {
    headers: {
      'content-type': `${format.endsWith('.csv') ? 'text/csv' : 'application/json'}; charset=utf-8`,
      'content-disposition': `attachment; filename="${stem}-${format}"`,
      'cache-control': 'private, no-store',
    },
  });
});
