import {
  RATING_EXPORTS,
  type RatingExport,
} from '@/app/w/[workspace]/datasets/[dataset]/label/_parts/rating-exports';
import { AppError } from '@/lib/core/app-error';
import type { Viewer } from '@/lib/domain/authority';
import { exportPerceived } from '@/lib/domain/ratings/export-perceived';
import { exportRatings } from '@/lib/domain/ratings/export-ratings';
import { getAgreement } from '@/lib/domain/ratings/get-agreement';
import { getTask } from '@/lib/domain/ratings/get-task';
import { route } from '@/lib/web/route';

interface ExportFile {
  readonly name: string;
  readonly body: string;
}

type Input = { taskId: string };

const FILES: Record<RatingExport, (viewer: Viewer, input: Input) => Promise<ExportFile>> = {
  'ratings.csv': async (viewer, input) => {
    const { name, csv } = await exportRatings(viewer, input);
    return { name, body: csv };
  },
  'perceived.csv': async (viewer, input) => {
    const { name, csv } = await exportPerceived(viewer, input);
    return { name, body: csv };
  },
  'agreement.json': async (viewer, input) => {
    const { name } = await getTask(viewer, input);
    // Names of listeners stay on the page.
    const { raterRows: _, pairs: __, ...agreement } = await getAgreement(viewer, input);
    return { name, body: `${JSON.stringify(agreement, null, 2)}\n` };
  },
};

const isExport = (text: string | null): text is RatingExport =>
  RATING_EXPORTS.some((format) => format === text);

export const GET = route<{ task: string }>(async (viewer, request, { task: taskId }) => {
  const format = new URL(request.url).searchParams.get('format');
  if (!isExport(format)) {
    throw new AppError('invalid', `Ask for one of ${RATING_EXPORTS.join(', ')}.`, {
      format: `One of ${RATING_EXPORTS.join(', ')}.`,
    });
  }
  const { name, body } = await FILES[format](viewer, { taskId });
  return new Response(body, {
    headers: {
      'content-type': `${format.endsWith('.csv') ? 'text/csv' : 'application/json'}; charset=utf-8`,
      'content-disposition': `attachment; filename="${name.replaceAll(/[^\w-]+/g, '-')}-${format}"`,
      'cache-control': 'private, no-store',
    },
  });
});
