import { formatCount } from '@/app/_ui/format';
import { Notice } from '@/app/_ui/notice';
import { CORPORA } from '@/lib/core/corpora/corpora';
import type { TableReading } from '@/lib/core/metadata/label-from-table';
import { chosenSource } from './label-drop';
import type { DropPreview } from './preview-drop';
import { ReadingNotes } from './reading-notes';
import type { DropDecisions, ReadyDrop } from './upload-stage';

interface DropRemarksProps {
  readonly drop: ReadyDrop;
  readonly decisions: DropDecisions;
  readonly preview: DropPreview;
  readonly reading: TableReading | null;
}

const files = (count: number): string => `${formatCount(count)} ${count === 1 ? 'file' : 'files'}`;

/** What a person should know of a drop before it is sent. */
export function DropRemarks({ drop, decisions, preview, reading }: DropRemarksProps) {
  const { plan, corpus } = drop;
  const { clips: found, repeatedNames, left } = preview;
  const { labelsFrom } = CORPORA[corpus];
  const source = chosenSource(drop, decisions);
  return (
    <>
      {found === 0 && labelsFrom === 'file-names' && (
        <Notice tone="warning" title="No name follows the corpus's rule">
          The import would keep every file aside. Check that the dataset has the right corpus.
        </Notice>
      )}
      {source?.problem && (
        <Notice tone="danger" title="The table cannot be read">
          {source.problem}
        </Notice>
      )}
      {source?.tables
        .flatMap(({ remarks }) => remarks)
        .map((remark) => (
          <Notice key={remark} tone="warning">
            {remark}
          </Notice>
        ))}
      {reading && <ReadingNotes reading={reading} />}
      {plan.receivedCount > 0 && (
        <Notice title={`${files(plan.receivedCount)} of this drop arrived earlier`}>
          Only the rest is sent.
        </Notice>
      )}
      {repeatedNames > 0 && labelsFrom === 'file-names' && (
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
