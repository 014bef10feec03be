import { TABLE, TableFrame, TableHead, TD } from '@/app/_ui/data-table';
import { formatCount } from '@/app/_ui/format';
import type { FeatureFailure } from '@/lib/domain/feature-sets/schema';

interface FeatureFailuresProps {
  readonly failures: readonly FeatureFailure[];
  readonly total: number;
}

/** The clips without features, each with its reason. */
export function FeatureFailures({ failures, total }: FeatureFailuresProps) {
  const rest = total - failures.length;
  return (
    <details>
      <summary className="min-h-6 w-fit text-sm font-medium">
        {formatCount(total)} {total === 1 ? 'clip' : 'clips'} without features, and why
      </summary>
      <TableFrame label="Clips without features" className="mt-2 max-h-80 overflow-y-auto">
        <table className={TABLE}>
          <TableHead columns={['File', 'Reason']} />
          <tbody>
            {failures.map(({ clipId, path, reason }) => (
              <tr key={clipId}>
                <th scope="row" className={`${TD} text-left font-mono text-xs font-normal`}>
                  {path}
                </th>
                <td className={TD}>{reason}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
      {rest > 0 && <p className="mt-2 text-sm text-muted">and {formatCount(rest)} more.</p>}
    </details>
  );
}
