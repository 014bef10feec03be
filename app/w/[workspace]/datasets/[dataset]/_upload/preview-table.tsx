import { TABLE, TableFrame, TableHead, TD } from '@/app/_ui/data-table';
import { EmotionChip } from '@/app/_ui/emotion-chip';
import { formatCount } from '@/app/_ui/format';
import type { PreviewRow } from './preview-drop';

const COLUMNS = ['File', 'Actor', 'Emotion', 'Intensity', 'Statement', 'Repetition', 'Format'];

/** The first recognised files and what their names say. */
export function PreviewTable({ rows, total }: { rows: readonly PreviewRow[]; total: number }) {
  if (rows.length === 0) return null;
  const hasFormat = rows.some((row) => row.format !== '');
  const columns = hasFormat ? COLUMNS : COLUMNS.slice(0, -1);
  return (
    <div>
      <h3 className="mb-2 text-sm font-semibold">What the names say</h3>
      <TableFrame label="Recognised files" className="max-h-96 overflow-y-auto">
        <table className={TABLE}>
          <TableHead columns={columns} className="sticky top-0" />
          <tbody>
            {rows.map((row) => (
              <NamedRow key={row.path} row={row} hasFormat={hasFormat} />
            ))}
          </tbody>
        </table>
      </TableFrame>
      {total > rows.length && (
        <p className="mt-2 text-sm text-muted">
          The first {rows.length} of {formatCount(total)}.
        </p>
      )}
    </div>
  );
}

function NamedRow({ row, hasFormat }: { row: PreviewRow; hasFormat: boolean }) {
  const { path, clip, format } = row;
  return (
    <tr>
      <th scope="row" className={`${TD} text-left font-mono text-xs font-normal whitespace-nowrap`}>
        {path}
      </th>
      <td className={`${TD} whitespace-nowrap`}>
        {clip.actorLabel} <span className="text-muted">{clip.gender}</span>
      </td>
      <td className={TD}>
        <EmotionChip emotionKey={clip.emotion} />
      </td>
      <td className={TD}>{clip.intensity}</td>
      <td className={`${TD} whitespace-nowrap`}>{clip.statement}</td>
      <td className={`${TD} tabular-nums`}>{clip.repetition}</td>
      {hasFormat && <td className={`${TD} whitespace-nowrap text-muted`}>{format}</td>}
    </tr>
  );
}
