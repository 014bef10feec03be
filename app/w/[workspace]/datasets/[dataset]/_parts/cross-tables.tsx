import { Card } from '@/app/_ui/card';
import { NUMERIC, TABLE, TableFrame, TD, TH } from '@/app/_ui/data-table';
import { EmotionChip } from '@/app/_ui/emotion-chip';
import { formatCount } from '@/app/_ui/format';
import type { CrossTable } from '@/lib/domain/explore/schema';
import { CountCell } from './count-cell';
import { type CrossRow, prepareCrossTables } from './prepare-cross-tables';

interface CrossTablesProps {
  readonly tables: readonly CrossTable[];
  /** the dataset's labels in their order */
  readonly keys: readonly string[];
  readonly clipsHref: string;
}

const FIELD_WORDS = { gender: 'Gender', intensity: 'Intensity', statement: 'Statement' } as const;
const STICKY = 'sticky left-0 z-10 bg-raised text-left';

/** Labels against gender, intensity and statement: what always goes together can be mistaken for each other. */
export function CrossTables({ tables, keys, clipsHref }: CrossTablesProps) {
  if (tables.length === 0) return null;
  const { blocks, summary } = prepareCrossTables(tables, keys);
  const shown = blocks[0].rows[0].cells.map(({ key }) => key);
  return (
    <Card title="Labels by gender, intensity and statement" description={summary}>
      <TableFrame label="Clips by gender, intensity, statement and emotion">
        <table className={TABLE}>
          <thead>
            <tr>
              <th scope="col" className={`${TH} ${STICKY}`}>
                Clips with
              </th>
              {shown.map((key) => (
                <th key={key} scope="col" className={`${TH} text-center`}>
                  <EmotionChip emotionKey={key} />
                </th>
              ))}
              <th scope="col" className={`${TH} ${NUMERIC}`}>
                All
              </th>
            </tr>
          </thead>
          {blocks.map(({ field, rows }) => (
            <tbody key={field}>
              <tr>
                <th
                  scope="rowgroup"
                  colSpan={shown.length + 2}
                  className="px-3 pt-4 pb-1 text-left text-xs font-medium text-muted"
                >
                  {FIELD_WORDS[field]}
                </th>
              </tr>
              {rows.map((row) => (
                <CrossTableRow
                  key={row.word}
                  row={row}
                  rowHref={row.query === null ? undefined : `${clipsHref}?${row.query}`}
                />
              ))}
            </tbody>
          ))}
        </table>
      </TableFrame>
    </Card>
  );
}

function CrossTableRow({ row, rowHref }: { row: CrossRow; rowHref?: string }) {
  return (
    <tr>
      <th scope="row" className={`${TD} ${STICKY} max-w-60 py-0 font-normal`}>
        {row.word}
      </th>
      {row.cells.map((cell) => (
        <CountCell key={cell.key} cell={cell} row={row.word} rowHref={rowHref} />
      ))}
      <td className={`${TD} ${NUMERIC} py-0`}>{formatCount(row.total)}</td>
    </tr>
  );
}
