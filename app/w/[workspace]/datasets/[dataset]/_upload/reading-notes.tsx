import { TABLE, TableFrame, TableHead, TD } from '@/app/_ui/data-table';
import { formatCount } from '@/app/_ui/format';
import type { TableReading } from '@/lib/core/metadata/label-from-table';

/** A page stays quick with this many. */
const SHOWN = 100;

const plural = (count: number, one: string, many: string): string =>
  `${formatCount(count)} ${count === 1 ? one : many}`;

/** What does not fit between a table and the files, each with what it means and what to do. */
function notesOf({ lostRows, filesWithoutRow, conflicts, repeatedRows }: TableReading) {
  return [
    [
      lostRows.length,
      plural(lostRows.length, 'row has no file', 'rows have no file'),
      'They label nothing. Drop the files along, or choose another column of the file.',
    ],
    [
      filesWithoutRow.length,
      plural(filesWithoutRow.length, 'file has no row', 'files have no row'),
      'They are kept aside, never guessed. Add rows to the table, or label them below.',
    ],
    [
      conflicts.length,
      plural(conflicts.length, 'file has rows that contradict', 'files have rows that contradict'),
      'They are kept aside. Mend the table, or say below what is right.',
    ],
    [
      repeatedRows,
      plural(repeatedRows, 'row says the same again', 'rows say the same again'),
      'Nothing to do: it counts once.',
    ],
  ] as const;
}

/** How well a table and the files of a drop fit together. */
export function ReadingNotes({ reading }: { reading: TableReading }) {
  const notes = notesOf(reading).filter(([count]) => count > 0);
  if (notes.length === 0) {
    return <p className="text-sm text-muted">Every row has its file, and every file its row.</p>;
  }
  return (
    <section aria-label="What does not fit" className="flex flex-col gap-3">
      <ul className="flex flex-col gap-1 text-sm">
        {notes.map(([, what, then]) => (
          <li key={what}>
            <span className="font-medium">{what}.</span> <span className="text-muted">{then}</span>
          </li>
        ))}
      </ul>
      {reading.lostRows.length > 0 && <LostRows reading={reading} />}
    </section>
  );
}

function LostRows({ reading: { lostRows } }: { reading: TableReading }) {
  return (
    <details>
      <summary className="inline-flex min-h-8 cursor-pointer items-center text-sm text-accent">
        Rows without a file
      </summary>
      <TableFrame label="Rows without a file" className="max-h-72 overflow-y-auto">
        <table className={TABLE}>
          <TableHead
            columns={['Table', { figure: 'Line' }, 'File', 'Why']}
            className="sticky top-0"
          />
          <tbody>
            {lostRows.slice(0, SHOWN).map(({ table, line, file, reason }) => (
              <tr key={`${table} ${line}`}>
                <td className={TD}>{table}</td>
                <td className={`${TD} text-right tabular-nums`}>{line}</td>
                <td className={`${TD} font-mono text-xs`}>{file}</td>
                <td className={TD}>{reason}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
      {lostRows.length > SHOWN && (
        <p className="mt-2 text-sm text-muted">
          The first {SHOWN} of {formatCount(lostRows.length)}.
        </p>
      )}
    </details>
  );
}
