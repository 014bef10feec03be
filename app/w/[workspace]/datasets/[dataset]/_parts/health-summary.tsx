import { LinkButton } from '@/app/_ui/button';
import { Card } from '@/app/_ui/card';
import { formatCount } from '@/app/_ui/format';
import type { HealthView } from '@/lib/domain/health/schema';
import { FINDING_NAMES } from '../health/_parts/finding-names';
import { SeverityBadge } from '../health/_parts/severity-badge';

const SHOWN = 3;

interface HealthSummaryProps {
  readonly health: Pick<HealthView, 'findings' | 'status' | 'revision'>;
  readonly healthHref: string;
}

function sayState({ findings, status, revision }: HealthSummaryProps['health']): string {
  if (revision === null) return 'The first check is under way.';
  const count = findings.length;
  const found = count === 0 ? 'Nothing is wrong' : `${formatCount(count)} found, the worst first`;
  return status === 'READY' ? `${found}.` : `${found}; a newer check is under way.`;
}

/** The worst of what the last check of the dataset found. */
export function HealthSummary({ health, healthHref }: HealthSummaryProps) {
  const worst = health.findings.slice(0, SHOWN);
  return (
    <Card
      title="Health"
      description={sayState(health)}
      actions={
        <LinkButton size="sm" href={healthHref}>
          {health.findings.length > SHOWN
            ? `All ${formatCount(health.findings.length)}`
            : 'Details'}
        </LinkButton>
      }
    >
      <ol className="flex flex-col gap-4">
        {worst.map(({ id, kind, severity, says }) => (
          <li key={id} className="flex flex-col gap-1">
            <span className="flex flex-wrap items-center gap-x-3 gap-y-1 font-medium">
              {FINDING_NAMES[kind]} <SeverityBadge severity={severity} />
            </span>
            <p className="max-w-prose text-sm text-muted">{says}</p>
          </li>
        ))}
      </ol>
    </Card>
  );
}
