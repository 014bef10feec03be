import clsx from 'clsx';
import type { ReactNode } from 'react';

/** Classes for the cells of a table inside a TableFrame. */
export const TABLE = 'w-full border-collapse text-sm [&>tbody>tr:last-child>*]:border-b-0';
export const TH =
  'border-b border-line bg-raised px-3 py-2 text-left align-bottom font-medium whitespace-nowrap text-muted';
export const TD = 'border-b border-line px-3 py-2 align-middle';
/** for figures, beside TH or TD */
export const NUMERIC = 'text-right tabular-nums';

/** What stands over a column: words, or words over figures. */
type Column = string | { readonly figure: string };

interface TableHeadProps {
  readonly columns: readonly Column[];
  readonly className?: string;
}

/** One row of headings. */
export function TableHead({ columns, className }: TableHeadProps) {
  return (
    <thead className={className}>
      <tr>
        {columns.map((column) => {
          const isFigure = typeof column !== 'string';
          const words = isFigure ? column.figure : column;
          return (
            <th key={words} scope="col" className={clsx(TH, isFigure && NUMERIC)}>
              {words}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

interface TableFrameProps {
  /** says what the table holds, to those who cannot see it */
  readonly label: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Lets a wide table scroll by itself, by keyboard too. */
export function TableFrame({ label, className, children }: TableFrameProps) {
  return (
    <section
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      tabIndex={0}
      className={clsx('relative overflow-x-auto', className)}
    >
      {children}
    </section>
  );
}
