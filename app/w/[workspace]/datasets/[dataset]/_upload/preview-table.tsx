'use client';

import { useState } from 'react';
import { Button } from '@/app/_ui/button';
import { TABLE, TableFrame, TableHead } from '@/app/_ui/data-table';
import { Field } from '@/app/_ui/field';
import { formatCount } from '@/app/_ui/format';
import { Input } from '@/app/_ui/input';
import type { Corrections } from '@/lib/core/metadata/correct-clip';
import type { PreviewRow } from './preview-drop';
import { NamedRow } from './preview-table-row';
import type { Correct } from './use-decisions';

interface PreviewTableProps {
  readonly rows: readonly PreviewRow[];
  readonly emotions: readonly string[];
  readonly corrections: Corrections;
  readonly correct: Correct;
}

const COLUMNS = ['File', 'Actor', 'Emotion', 'Intensity', 'Statement', 'Repetition'];
const PAGE = 50;

/** The recognised files and what is known of them; found by name, corrected one by one. */
export function PreviewTable({ rows, ...editing }: PreviewTableProps) {
  const [text, setText] = useState('');
  const [shown, setShown] = useState(PAGE);
  if (rows.length === 0) return null;
  const sought = text.trim().toLowerCase();
  const fitting = rows.filter(
    ({ path, clip }) =>
      path.toLowerCase().includes(sought) || clip.actorLabel.toLowerCase() === sought,
  );
  const hasFormat = rows.some((row) => row.format !== '');
  return (
    <div>
      <div className="mb-2 flex flex-wrap items-end justify-between gap-3">
        <h3 className="text-sm font-semibold">What is known of each file</h3>
        <Field label="Find a file or an actor" name="find" className="w-full sm:w-64">
          <Input
            type="search"
            autoComplete="off"
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        </Field>
      </div>
      <TableFrame label="Recognised files" className="max-h-96 overflow-y-auto">
        <table className={TABLE}>
          <TableHead
            columns={[...COLUMNS, ...(hasFormat ? ['Format'] : []), 'Change']}
            className="sticky top-0 z-10"
          />
          <tbody>
            {fitting.slice(0, shown).map((row) => (
              <NamedRow key={row.path} row={row} hasFormat={hasFormat} {...editing} />
            ))}
          </tbody>
        </table>
      </TableFrame>
      <div className="mt-2 flex flex-wrap items-center gap-3 text-sm text-muted">
        <p>
          {formatCount(Math.min(shown, fitting.length))} of {formatCount(fitting.length)} shown.
        </p>
        {fitting.length > shown && (
          <Button size="sm" onClick={() => setShown(shown + PAGE)}>
            Show {PAGE} more
          </Button>
        )}
      </div>
    </div>
  );
}
