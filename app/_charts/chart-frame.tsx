'use client';

import { type ReactNode, useId, useRef, useState } from 'react';
import { ChartExports } from './chart-exports';
import { ChartLegend, type LegendItem } from './chart-legend';
import type { ChartTable } from './chart-table';
import { ChartTwin } from './chart-twin';

interface ChartFrameProps {
  readonly title: string;
  /** what the chart says, in a sentence */
  readonly summary?: ReactNode;
  readonly legend?: readonly LegendItem[];
  /** the chart's figures: shown by the Table switch, held by the CSV file */
  readonly table: ChartTable;
  /** name of exported files, without their ending */
  readonly fileName: string;
  readonly headingLevel?: 2 | 3;
  readonly children: ReactNode;
}

/** Title, what it says, legend, the chart or its table, and its exports: the same around every chart. */
export function ChartFrame(props: ChartFrameProps) {
  const { title, summary, legend = [], table, fileName, headingLevel = 2, children } = props;
  const [shown, setShown] = useState<'chart' | 'table'>('chart');
  const drawing = useRef<HTMLDivElement>(null);
  const titleId = useId();
  const Heading = headingLevel === 2 ? 'h2' : 'h3';
  return (
    <section
      aria-labelledby={titleId}
      className="min-w-0 rounded-lg border border-line bg-raised p-4 sm:p-6"
    >
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <Heading id={titleId} className="text-base font-semibold tracking-tight">
          {title}
        </Heading>
        <div className="flex flex-wrap items-center gap-2">
          <ShownSwitch shown={shown} onChange={setShown} />
          <ChartExports drawing={drawing} table={table} fileName={fileName} shown={shown} />
        </div>
      </div>
      {summary && <div className="mt-2 max-w-prose text-sm text-muted">{summary}</div>}
      {shown === 'chart' ? (
        <>
          <ChartLegend items={legend} />
          <div ref={drawing} className="mt-3 bg-raised">
            {children}
          </div>
        </>
      ) : (
        <ChartTwin table={table} />
      )}
    </section>
  );
}

interface ShownSwitchProps {
  readonly shown: 'chart' | 'table';
  onChange(shown: 'chart' | 'table'): void;
}

function ShownSwitch({ shown, onChange }: ShownSwitchProps) {
  return (
    <fieldset className="flex rounded-md border border-line p-0.5 text-xs">
      <legend className="sr-only">Show as</legend>
      {(['chart', 'table'] as const).map((choice) => (
        <button
          key={choice}
          type="button"
          aria-pressed={shown === choice}
          onClick={() => onChange(choice)}
          className={`min-h-6 rounded px-2 py-1 ${shown === choice ? 'bg-sunken font-medium text-ink' : 'text-muted hover:text-ink'}`}
        >
          {choice === 'chart' ? 'Chart' : 'Table'}
        </button>
      ))}
    </fieldset>
  );
}
