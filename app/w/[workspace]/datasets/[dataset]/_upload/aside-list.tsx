import { TABLE, TableFrame, TableHead, TD } from '@/app/_ui/data-table';
import { formatCount } from '@/app/_ui/format';
import type { SetAside } from './preview-drop';

/** A page stays quick with this many; the import's own page lists them all. */
const SHOWN = 200;

/** Names that are not understood and files that cannot be sound, each with its reason. */
export function AsideList({ aside }: { aside: readonly SetAside[] }) {
  if (aside.length === 0) return null;
  return (
    <div>
      <h3 className="text-sm font-semibold">Kept aside, never guessed</h3>
      <p className="mb-2 text-sm text-muted">
        {formatCount(aside.length)} {aside.length === 1 ? 'file gets' : 'files get'} no label. The
        rest is imported; the import's page lists them again.
      </p>
      <TableFrame label="Files kept aside" className="max-h-72 overflow-y-auto">
        <table className={TABLE}>
          <TableHead columns={['File', 'Why']} className="sticky top-0" />
          <tbody>
            {aside.slice(0, SHOWN).map(({ path, reason }) => (
              <tr key={path}>
                <th
                  scope="row"
                  className={`${TD} text-left font-mono text-xs font-normal whitespace-nowrap`}
                >
                  {path}
                </th>
                <td className={`${TD} min-w-64`}>{reason}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
      {aside.length > SHOWN && (
        <p className="mt-2 text-sm text-muted">
          The first {SHOWN} of {formatCount(aside.length)}.
        </p>
      )}
    </div>
  );
}
