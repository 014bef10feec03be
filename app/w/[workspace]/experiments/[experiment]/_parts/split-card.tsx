import { Card } from '@/app/_ui/card';
import { NUMERIC, TABLE, TableFrame, TD, TH } from '@/app/_ui/data-table';
import { EmotionChip } from '@/app/_ui/emotion-chip';
import { formatCount } from '@/app/_ui/format';
import { Notice } from '@/app/_ui/notice';
import { inEmotionOrder } from '@/lib/core/emotions';
import type { SplitView } from '@/lib/domain/experiments/schema';
import { SPLIT_WORDS } from '../../_parts/compare-twin';

const PART_WORDS: Record<SplitView['parts'][number]['part'], string> = {
  train: 'train',
  trainBalanced: 'train, balanced',
  validation: 'validation',
  test: 'test',
};

/** Which clips trained, chose the epoch, and tested; and whether voices leak between them. */
export function SplitCard({ split }: { split: SplitView }) {
  const emotions = inEmotionOrder([
    ...new Set(split.parts.flatMap(({ counts }) => Object.keys(counts))),
  ]);
  return (
    <Card title="Split" description={`Clips by part and emotion: ${SPLIT_WORDS[split.kind]}.`}>
      {split.sharedActors.length > 0 && (
        <Notice
          tone="danger"
          title={`${split.sharedActors.length} actors speak in train and in test`}
          className="mb-4"
        >
          The model has heard the test voices. Do not quote this figure for unseen people. Shared:{' '}
          {split.sharedActors.join(', ')}.
        </Notice>
      )}
      <TableFrame label="Clips by part and emotion">
        <table className={TABLE}>
          <thead>
            <tr>
              <th scope="col" className={TH}>
                Part
              </th>
              <th scope="col" className={`${TH} ${NUMERIC}`}>
                Actors
              </th>
              <th scope="col" className={`${TH} ${NUMERIC}`}>
                Clips
              </th>
              {emotions.map((key) => (
                <th key={key} scope="col" className={`${TH} ${NUMERIC}`}>
                  <EmotionChip emotionKey={key} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {split.parts.map((part) => (
              <PartRow key={part.part} part={part} emotions={emotions} />
            ))}
          </tbody>
        </table>
      </TableFrame>
      <ActorLists split={split} />
      {split.excluded.length > 0 && <Excluded clips={split.excluded} />}
    </Card>
  );
}

interface PartRowProps {
  readonly part: SplitView['parts'][number];
  readonly emotions: readonly string[];
}

function PartRow({ part, emotions }: PartRowProps) {
  const figure = `${TD} ${NUMERIC}`;
  return (
    <tr>
      <th scope="row" className={`${TD} text-left font-medium whitespace-nowrap`}>
        {PART_WORDS[part.part]}
      </th>
      <td className={figure}>{formatCount(part.actors.length)}</td>
      <td className={figure}>{formatCount(part.clips)}</td>
      {emotions.map((key) => (
        <td key={key} className={figure}>
          {formatCount(part.counts[key] ?? 0)}
        </td>
      ))}
    </tr>
  );
}

function ActorLists({ split }: { split: SplitView }) {
  const shown = split.parts.filter(({ part }) => part !== 'trainBalanced');
  return (
    <dl className="mt-4 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-sm">
      {shown.map(({ part, actors }) => (
        <div key={part} className="contents">
          <dt className="text-muted">Actors in {PART_WORDS[part]}</dt>
          <dd className="tabular-nums">{actors.length > 0 ? actors.join(', ') : 'none'}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Clips of the split that could not take part, each with its reason. */
function Excluded({ clips }: { clips: SplitView['excluded'] }) {
  return (
    <details className="mt-4 text-sm">
      <summary className="min-h-6 w-fit font-medium">
        {formatCount(clips.length)} {clips.length === 1 ? 'clip' : 'clips'} left out for want of
        features
      </summary>
      <ul className="mt-2 flex flex-col gap-1">
        {clips.map(({ clipId, path, reason }) => (
          <li key={clipId}>
            <span className="font-mono text-xs">{path}</span>: {reason}
          </li>
        ))}
      </ul>
    </details>
  );
}
