import { Button } from '@/app/_ui/button';
import { Card } from '@/app/_ui/card';
import { EmotionChip } from '@/app/_ui/emotion-chip';
import { formatCount } from '@/app/_ui/format';
import { Notice } from '@/app/_ui/notice';
import { Stat, StatRow } from '@/app/_ui/stat';
import { AsideList } from './aside-list';
import { PreviewTable } from './preview-table';
import type { ReadyDrop } from './upload-stage';

interface DropPreviewPanelProps {
  readonly drop: ReadyDrop;
  onSend(drop: ReadyDrop): void;
  onCancel(): void;
}

const files = (count: number): string => `${formatCount(count)} ${count === 1 ? 'file' : 'files'}`;
const clips = (count: number): string => `${formatCount(count)} ${count === 1 ? 'clip' : 'clips'}`;

/** What an import will find, before it is sent. */
export function DropPreviewPanel({ drop, onSend, onCancel }: DropPreviewPanelProps) {
  const { preview, plan } = drop;
  return (
    <Card
      title="Check before you import"
      description="Read from names and headers in your browser; nothing has been sent yet."
    >
      <div className="flex flex-col gap-5">
        <StatRow>
          <Stat label="Clips recognised" value={formatCount(preview.clips)} />
          <Stat label="Actors" value={formatCount(preview.actors)} />
          <Stat label="Set aside" value={formatCount(preview.aside.length)} />
        </StatRow>
        <EmotionCounts drop={drop} />
        <Remarks drop={drop} />
        <div className="flex flex-wrap gap-2">
          <Button variant="primary" onClick={() => onSend(drop)}>
            {plan.receivedCount > 0 ? 'Go on importing' : 'Import'} {clips(preview.clips)}
          </Button>
          <Button onClick={onCancel}>Choose something else</Button>
        </div>
        <PreviewTable rows={preview.rows} total={preview.clips} />
        <AsideList aside={preview.aside} />
      </div>
    </Card>
  );
}

function EmotionCounts({ drop: { preview } }: Pick<DropPreviewPanelProps, 'drop'>) {
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

function Remarks({ drop: { preview, plan } }: Pick<DropPreviewPanelProps, 'drop'>) {
  const { clips: found, repeatedNames, left } = preview;
  return (
    <>
      {found === 0 && (
        <Notice tone="warning" title="No name follows the corpus's rule">
          The import would keep every file aside. Check that the dataset has the right corpus.
        </Notice>
      )}
      {plan.receivedCount > 0 && (
        <Notice title={`${files(plan.receivedCount)} of this drop arrived earlier`}>
          Only the rest is sent.
        </Notice>
      )}
      {repeatedNames > 0 && (
        <Notice
          title={`${files(repeatedNames)} ${repeatedNames === 1 ? 'repeats' : 'repeat'} a name`}
        >
          Archives often hold every file twice. The same recording is stored once and counted.
        </Notice>
      )}
      {left.length > 0 && (
        <p className="text-sm text-muted">
          Not sent, because they are no audio: {files(left.length)} ({left.slice(0, 3).join(', ')}
          {left.length > 3 ? ', …' : ''}).
        </p>
      )}
    </>
  );
}
