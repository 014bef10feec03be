import { formatCount } from '@/app/_ui/format';
import { emotionLabel } from '@/lib/core/emotions';

/** What stands on the axes, and what is counted. */
export interface ConfusionWords {
  readonly row: string;
  readonly column: string;
  readonly unit: string;
}

interface ColumnHeadsProps {
  readonly labels: readonly string[];
  readonly words: ConfusionWords;
}

/** The word on the upper axis, and the labels below it. */
export function ConfusionColumnHeads({ labels, words }: ColumnHeadsProps) {
  return (
    <thead>
      <tr>
        <td colSpan={2} />
        <th scope="colgroup" colSpan={labels.length} className="pb-1 font-medium text-muted">
          {words.column}
        </th>
        <td />
      </tr>
      <tr>
        <td colSpan={2} />
        {labels.map((label) => (
          <th key={label} scope="col" className="px-1 pb-1 text-center text-xs font-normal">
            {emotionLabel(label).word}
          </th>
        ))}
        <th scope="col" className="pb-1 pl-3 text-right text-xs font-normal text-muted">
          {words.unit}
        </th>
      </tr>
    </thead>
  );
}

/** The word on the left axis, along all rows. */
export function ConfusionRowAxis({ rows, word }: { readonly rows: number; readonly word: string }) {
  return (
    <th scope="rowgroup" rowSpan={rows} className="pr-2 align-middle font-medium text-muted">
      <span className="inline-block rotate-180 [writing-mode:vertical-rl]">{word}</span>
    </th>
  );
}

/** How many fell into each column. */
export function ConfusionTotals(props: {
  readonly columnTotals: readonly number[];
  readonly labels: readonly string[];
  readonly n: number;
  readonly unit: string;
}) {
  return (
    <tfoot className="text-xs text-muted">
      <tr>
        <td />
        <th scope="row" className="pt-1 pr-3 text-left font-normal">
          {props.unit}
        </th>
        {props.columnTotals.map((total, column) => (
          <td key={props.labels[column]} className="pt-1 text-center tabular-nums">
            {formatCount(total)}
          </td>
        ))}
        <td className="pt-1 pl-3 text-right tabular-nums">{formatCount(props.n)}</td>
      </tr>
    </tfoot>
  );
}
