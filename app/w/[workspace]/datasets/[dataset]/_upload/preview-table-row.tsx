'use client';

import { Pencil, Undo2, X } from 'lucide-react';
import { useState } from 'react';
import { Badge } from '@/app/_ui/badge';
import { Button } from '@/app/_ui/button';
import { TD } from '@/app/_ui/data-table';
import { EmotionChip } from '@/app/_ui/emotion-chip';
import type { Corrections } from '@/lib/core/metadata/correct-clip';
import { ClipEditor } from './clip-editor';
import type { PreviewRow } from './preview-drop';
import type { Correct } from './use-decisions';

interface NamedRowProps {
  readonly row: PreviewRow;
  readonly hasFormat: boolean;
  readonly emotions: readonly string[];
  readonly corrections: Corrections;
  readonly correct: Correct;
}

/** One recognised file; its editor opens below it. */
export function NamedRow({ row, hasFormat, emotions, corrections, correct }: NamedRowProps) {
  const [isOpen, setOpen] = useState(false);
  const { path, clip, format } = row;
  const isCorrected = Object.hasOwn(corrections, path);
  return (
    <>
      <tr>
        <th
          scope="row"
          className={`${TD} text-left font-mono text-xs font-normal whitespace-nowrap`}
        >
          {path} {isCorrected && <Badge tone="info">corrected</Badge>}
        </th>
        <td className={`${TD} whitespace-nowrap`}>
          {clip.actorLabel}{' '}
          <span className="text-muted">
            {clip.gender}
            {clip.ageYears !== null && ` ${clip.ageYears}`}
          </span>
        </td>
        <td className={TD}>
          <EmotionChip emotionKey={clip.emotion} />
        </td>
        <td className={TD}>{clip.intensity}</td>
        <td className={`${TD} max-w-80 truncate`} title={clip.statement ?? undefined}>
          {clip.statement}
        </td>
        <td className={`${TD} tabular-nums`}>{clip.repetition}</td>
        {hasFormat && <td className={`${TD} whitespace-nowrap text-muted`}>{format}</td>}
        <td className={`${TD} whitespace-nowrap`}>
          <Button
            size="sm"
            variant="ghost"
            aria-label={`Correct ${path}`}
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            <Pencil aria-hidden />
          </Button>
          {isCorrected && (
            <Button
              size="sm"
              variant="ghost"
              aria-label={`Take the correction of ${path} back`}
              onClick={() => correct(path, null)}
            >
              <Undo2 aria-hidden />
            </Button>
          )}
          <Button
            size="sm"
            variant="ghost"
            aria-label={`Leave ${path} out`}
            onClick={() => correct(path, { isLeftOut: true })}
          >
            <X aria-hidden />
          </Button>
        </td>
      </tr>
      {isOpen && (
        <tr>
          <td colSpan={hasFormat ? 8 : 7} className={`${TD} bg-sunken`}>
            <ClipEditor
              path={path}
              clip={clip}
              emotions={emotions}
              onSave={(correction) => {
                correct(path, correction);
                setOpen(false);
              }}
              onCancel={() => setOpen(false)}
            />
          </td>
        </tr>
      )}
    </>
  );
}
