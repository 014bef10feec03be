'use client';

import { useId } from 'react';
import { NUMERIC, TABLE, TableFrame, TableHead, TD } from '@/app/_ui/data-table';
import { EmotionChip } from '@/app/_ui/emotion-chip';
import { formatCount } from '@/app/_ui/format';
import { Input } from '@/app/_ui/input';
import { Notice } from '@/app/_ui/notice';
import { EMOTION_KEYS } from '@/lib/core/emotions';
import type { LabelCount } from '@/lib/core/metadata/collect-labels';
import { ownEmotionKey } from '@/lib/core/metadata/guess-emotion';
import type { Labelling } from '@/lib/core/metadata/labelling';

interface LabelFieldsProps {
  readonly labelling: Labelling;
  readonly counts: readonly LabelCount[];
  onChange(labelling: Labelling): void;
}

/** More than this are no emotions: the wrong column was chosen. */
const MOST = 200;

/** Which emotion each label means; an empty one sets its clips aside. */
export function LabelFields({ labelling, counts, onChange }: LabelFieldsProps) {
  const listId = useId();
  if (counts.length === 0) return null;
  if (counts.length > MOST) {
    return (
      <Notice tone="warning" title={`${formatCount(counts.length)} different labels`}>
        This is hardly the column of the emotion. Choose another one.
      </Notice>
    );
  }
  const map = (label: string, word: string): void => {
    const key = ownEmotionKey(word) || null;
    onChange({ ...labelling, labels: { ...labelling.labels, [label]: key } });
  };
  return (
    <TableFrame
      label="Labels and their emotions"
      className="max-h-80 overflow-y-auto rounded-md border border-line bg-raised"
    >
      <table className={TABLE}>
        <TableHead
          columns={['Label', { figure: 'Count' }, 'Emotion', 'Shown as']}
          className="sticky top-0"
        />
        <tbody>
          {counts.map(({ label, count }) => {
            const key = labelling.labels[label] ?? null;
            return (
              <tr key={label}>
                <th scope="row" className={`${TD} text-left font-normal`}>
                  {label}
                </th>
                <td className={`${TD} ${NUMERIC}`}>{formatCount(count)}</td>
                <td className={`${TD} min-w-40`}>
                  <Input
                    key={key}
                    list={listId}
                    aria-label={`Emotion of the label ${label}`}
                    defaultValue={key ?? ''}
                    placeholder="set aside"
                    autoComplete="off"
                    maxLength={40}
                    className="min-h-8"
                    onBlur={(event) => map(label, event.currentTarget.value)}
                  />
                </td>
                <td className={TD}>
                  {key === null ? (
                    <span className="text-muted">set aside</span>
                  ) : (
                    <EmotionChip emotionKey={key} />
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <datalist id={listId}>
        {EMOTION_KEYS.map((key) => (
          <option key={key} value={key} />
        ))}
      </datalist>
    </TableFrame>
  );
}
