import { Card } from '@/app/_ui/card';
import { NUMERIC, TABLE, TableFrame, TableHead, TD } from '@/app/_ui/data-table';
import { formatCount } from '@/app/_ui/format';
import type { RaterPair } from '@/lib/domain/ratings/schema';
import { formatCoefficient } from '../../../_parts/format-estimate';

const COLUMNS = ['Two listeners', { figure: 'Cohen’s kappa' }, { figure: 'Clips of both' }];

/** Agreement of each two listeners; few clips make it a rough figure. */
export function PairTable({ pairs }: { pairs: readonly RaterPair[] }) {
  if (pairs.length === 0) return null;
  return (
    <Card title="Pairs" description="On the clips that both rated; below some 50 clips only rough.">
      <TableFrame label="Cohen’s kappa of each two listeners">
        <table className={TABLE}>
          <TableHead columns={COLUMNS} />
          <tbody>
            {pairs.map(({ first, second, kappa, clips }) => (
              <tr key={`${first} ${second}`}>
                <th scope="row" className={`${TD} text-left font-normal`}>
                  {first} and {second}
                </th>
                <td className={`${TD} ${NUMERIC}`}>{formatCoefficient(kappa)}</td>
                <td className={`${TD} ${NUMERIC}`}>{formatCount(clips)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
    </Card>
  );
}
