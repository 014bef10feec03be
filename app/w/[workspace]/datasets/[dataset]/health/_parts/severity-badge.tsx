import { CircleAlert, Info, TriangleAlert } from 'lucide-react';
import { Badge } from '@/app/_ui/badge';
import type { Severity } from '@/lib/core/health/finding';

const LOOKS = {
  danger: { tone: 'danger', word: 'Grave', Icon: CircleAlert },
  warning: { tone: 'warning', word: 'Warning', Icon: TriangleAlert },
  info: { tone: 'neutral', word: 'Note', Icon: Info },
} as const;

/** How bad a finding is, in a word. */
export function SeverityBadge({ severity }: { severity: Severity }) {
  const { tone, word, Icon } = LOOKS[severity];
  return (
    <Badge tone={tone} icon={<Icon aria-hidden />}>
      {word}
    </Badge>
  );
}
