import { Download } from 'lucide-react';
import { buttonClass } from '@/app/_ui/button';
import type { ExportFormat } from '../../_parts/export-formats';

interface ExportLinksProps {
  readonly experimentId: string;
  /** whose result it is, for the files that hold one */
  readonly runId?: string;
  readonly formats: readonly ExportFormat[];
}

/** Files of an experiment to take away. */
export function ExportLinks({ experimentId, runId, formats }: ExportLinksProps) {
  return formats.map((format) => (
    <a
      key={format}
      href={`/api/experiments/${experimentId}/export?format=${format}${runId ? `&run=${runId}` : ''}`}
      download
      className={buttonClass({ variant: 'secondary', size: 'sm' })}
    >
      <Download aria-hidden />
      {format}
    </a>
  ));
}
