import { Download } from 'lucide-react';
import { buttonClass } from '@/app/_ui/button';
import type { ExportFormat } from '../../_parts/export-formats';

interface ExportLinksProps {
  readonly experimentId: string;
  readonly formats: readonly ExportFormat[];
}

/** Files of an experiment to take away. */
export function ExportLinks({ experimentId, formats }: ExportLinksProps) {
  return formats.map((format) => (
    <a
      key={format}
      href={`/api/experiments/${experimentId}/export?format=${format}`}
      download
      className={buttonClass({ variant: 'secondary', size: 'sm' })}
    >
      <Download aria-hidden />
      {format}
    </a>
  ));
}
