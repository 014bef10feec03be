import { formatCount } from '@/app/_ui/format';

/** The word on the upper axis, and the labels below it. */
export function ConfusionColumnHeads({ labels }: { readonly labels: readonly string[] }) {
  return (
    <thead>
      <tr>
        <td colSpan={2} />
        <th scope="colgroup" colSpan={labels.length} className="pb-1 font-medium text-muted">
          predicted
        </th>
        <td />
      </tr>
      <tr>
        <td colSpan={2} />
        {labels.map((label) => (
          <th key={label} scope="col" className="px-1 pb-1 text-center text-xs font-normal">
            {label}
          </th>
        ))}
        <th scope="col" className="pb-1 pl-3 text-right text-xs font-normal text-muted">
          clips
        </th>
      </tr>
    </thead>
  );
}

/** The word on the left axis, along all rows. */
export function ConfusionRowAxis({ rows }: { readonly rows: number }) {
  return (
    <th scope="rowgroup" rowSpan={rows} className="pr-2 align-middle font-medium text-muted">
      <span className="inline-block rotate-180 [writing-mode:vertical-rl]">true</span>
    </th>
  );
}

/** How many clips were predicted as each label. */
export function ConfusionTotals(props: {
  readonly columnTotals: readonly number[];
  readonly labels: readonly string[];
  readonly n: number;
}) {
  return (
    <tfoot className="text-xs text-muted">
      <tr>
        <td />
        <th scope="row" className="pt-1 pr-3 text-left font-normal">
          clips
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
