'use client';

import { Button } from '@/app/_ui/button';
import { Card } from '@/app/_ui/card';
import { EmotionChip } from '@/app/_ui/emotion-chip';
import { formatCount } from '@/app/_ui/format';
import { Stat, StatRow } from '@/app/_ui/stat';
import { CORPORA } from '@/lib/core/corpora/corpora';
import { AsideList } from './aside-list';
import { DropRemarks } from './drop-remarks';
import { LabellingForm } from './labelling-form';
import { LeftOutList } from './left-out-list';
import type { DropPreview } from './preview-drop';
import { PreviewTable } from './preview-table';
import type { ReadyDrop } from './upload-stage';
import { useDecisions } from './use-decisions';

interface DropPreviewPanelProps {
  readonly drop: ReadyDrop;
  onSend(drop: ReadyDrop): void;
  onCancel(): void;
}

const clips = (count: number): string => `${formatCount(count)} ${count === 1 ? 'clip' : 'clips'}`;

/** What an import will find, before it is sent; each cell can be corrected. */
export function DropPreviewPanel({ drop, onSend, onCancel }: DropPreviewPanelProps) {
  const { preview, reading, decisions, emotions, correct, relabel } = useDecisions(drop);
  const { labelling, corrections } = decisions;
  const editing = { emotions, corrections, correct };
  return (
    <Card
      title="Check before you import"
      description="Read from names, headers and tables in your browser; nothing has been sent yet."
    >
      <div className="flex flex-col gap-5">
        <PreviewStats preview={preview} />
        {CORPORA[drop.corpus].labelsFrom === 'metadata' && (
          <LabellingForm drop={drop} labelling={labelling} onChange={relabel} />
        )}
        <EmotionCounts preview={preview} />
        <DropRemarks drop={drop} decisions={decisions} preview={preview} reading={reading} />
        <div className="flex flex-wrap gap-2">
          <Button variant="primary" onClick={() => onSend({ ...drop, decisions })}>
            {drop.plan.receivedCount > 0 ? 'Go on importing' : 'Import'} {clips(preview.clips)}
          </Button>
          <Button onClick={onCancel}>Choose something else</Button>
        </div>
        <PreviewTable rows={preview.rows} {...editing} />
        <LeftOutList paths={preview.leftOut} correct={correct} />
        <AsideList aside={preview.aside} {...editing} />
      </div>
    </Card>
  );
}

function PreviewStats({ preview }: { preview: DropPreview }) {
  return (
    <StatRow>
      <Stat label="Clips recognised" value={formatCount(preview.clips)} />
      <Stat label="Actors" value={formatCount(preview.actors)} />
      <Stat label="Set aside" value={formatCount(preview.aside.length)} />
      {preview.leftOut.length > 0 && (
        <Stat label="Left out" value={formatCount(preview.leftOut.length)} hint="by hand" />
      )}
    </StatRow>
  );
}

function EmotionCounts({ preview }: { preview: DropPreview }) {
  return (
    <ul aria-label="Clips by emotion" className="flex flex-wrap gap-x-5 gap-y-1.5 text-sm">
      {preview.emotions.map(({ key, count }) => (
        <li key={key} className="flex items-center gap-1.5">
          <EmotionChip emotionKey={key} />
          <span className="tabular-nums text-muted">{formatCount(count)}</span>
        </li>
      ))}
    </ul>
  );
}
