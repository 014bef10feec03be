import { Download } from 'lucide-react';
import { buttonClass } from '@/app/_ui/button';
import { RATING_EXPORTS } from '../../../_parts/rating-exports';

/** The round as files: each rating, each clip, the figures. Listeners are numbers in them. */
export function RoundExports({ taskId }: { taskId: string }) {
  return RATING_EXPORTS.map((format) => (
    <a
      key={format}
      href={`/api/rating-tasks/${taskId}/export?format=${format}`}
      download
      className={buttonClass({ variant: 'secondary', size: 'sm' })}
    >
      <Download aria-hidden />
      {format}
    </a>
  ));
}
