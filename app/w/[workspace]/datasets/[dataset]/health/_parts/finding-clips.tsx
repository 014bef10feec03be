'use client';

import { useState } from 'react';
import { LinkButton } from '@/app/_ui/button';
import { TABLE, TableFrame, TableHead } from '@/app/_ui/data-table';
import type { FindingClipPage, FindingClipRow } from '@/lib/domain/health/schema';
import { FindingClipLine } from './finding-clip-line';
import { FindingClipsBar } from './finding-clips-bar';

interface FindingClipsProps {
  readonly datasetId: string;
  readonly findingId: string;
  /** what is given as the reason when clips are excluded */
  readonly reason: string;
  readonly page: FindingClipPage;
  readonly canEdit: boolean;
  readonly firstHref: string | null;
  readonly nextHref: string | null;
  /** address of the clips page, to open one */
  readonly clipsBase: string;
}

const COLUMNS = ['Clip', 'Actor', 'Emotion', 'What is the matter'];

/** All clips but the first of each group: what of copies is one too many. */
function surplusOf(rows: readonly FindingClipRow[]): string[] {
  const seen = new Set<number>();
  return rows.flatMap(({ id, group }) => {
    if (group === null || seen.has(group)) return group === null ? [] : [id];
    seen.add(group);
    return [];
  });
}

/** The clips of a finding, to be heard, and kept or excluded together. */
export function FindingClips(props: FindingClipsProps) {
  const { datasetId, findingId, reason, page, canEdit, clipsBase } = props;
  const { rows } = page;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const here = rows.map(({ id }) => id).filter((id) => chosen.has(id));
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const choose = (ids: readonly string[]) => setChosen(new Set(ids));
  if (rows.length === 0) {
    return <p className="mt-4 text-sm text-muted">All of them were excluded or kept meanwhile.</p>;
  }
  return (
    <div className="mt-4">
      {canEdit && (
        <FindingClipsBar
          target={{ datasetId, findingId, reason }}
          chosen={here}
          all={rows.map(({ id }) => id)}
          surplus={surplusOf(rows)}
          onChoose={choose}
        />
      )}
      <TableFrame label="Clips of the finding" className="rounded-lg border border-line">
        <table className={TABLE}>
          <TableHead columns={canEdit ? ['', ...COLUMNS] : COLUMNS} />
          <tbody>
            {rows.map((row, i) => (
              <FindingClipLine
                key={row.id}
                row={row}
                href={`${clipsBase}?clip=${row.id}`}
                beginsGroup={i > 0 && row.group !== rows[i - 1].group}
                isChosen={chosen.has(row.id)}
                onToggle={canEdit ? () => toggle(row.id) : undefined}
              />
            ))}
          </tbody>
        </table>
      </TableFrame>
      <nav aria-label="Pages of clips" className="mt-3 flex flex-wrap gap-2 empty:hidden">
        {props.firstHref && (
          <LinkButton size="sm" scroll={false} href={props.firstHref}>
            First clips
          </LinkButton>
        )}
        {props.nextHref && (
          <LinkButton size="sm" scroll={false} href={props.nextHref}>
            Next clips
          </LinkButton>
        )}
      </nav>
    </div>
  );
}
