'use client';

import { useState } from 'react';
import { Button } from '@/app/_ui/button';
import { TABLE, TableFrame, TableHead, TD } from '@/app/_ui/data-table';
import { formatCount } from '@/app/_ui/format';
import { isAudioName } from '@/lib/core/audio/is-audio-name';
import { ClipEditor } from './clip-editor';
import type { SetAside } from './preview-drop';
import type { Correct } from './use-decisions';

interface AsideListProps {
  readonly aside: readonly SetAside[];
  readonly emotions: readonly string[];
  readonly correct: Correct;
}

/** A page stays quick with this many; the import's own page lists them all. */
const SHOWN = 200;

/** Names that are not understood and files that cannot be sound, each with its reason. */
export function AsideList({ aside, ...editing }: AsideListProps) {
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
          <TableHead columns={['File', 'Why', 'Change']} className="sticky top-0 z-10" />
          <tbody>
            {aside.slice(0, SHOWN).map((row) => (
              <AsideRow key={row.path} row={row} {...editing} />
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

interface AsideRowProps extends Omit<AsideListProps, 'aside'> {
  readonly row: SetAside;
}

function AsideRow({ row: { path, reason, isSound }, emotions, correct }: AsideRowProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <tr>
        <th
          scope="row"
          className={`${TD} text-left font-mono text-xs font-normal whitespace-nowrap`}
        >
          {path}
        </th>
        <td className={`${TD} min-w-64`}>{reason}</td>
        <td className={TD}>
          {isSound && isAudioName(path) && (
            <Button
              size="sm"
              aria-label={`Label ${path}`}
              aria-expanded={isOpen}
              onClick={() => setOpen(!isOpen)}
            >
              Label
            </Button>
          )}
        </td>
      </tr>
      {isOpen && (
        <tr>
          <td colSpan={3} className={`${TD} bg-sunken`}>
            <ClipEditor
              path={path}
              clip={null}
              emotions={emotions}
              onSave={(correction) => correct(path, correction)}
              onCancel={() => setOpen(false)}
            />
          </td>
        </tr>
      )}
    </>
  );
}
