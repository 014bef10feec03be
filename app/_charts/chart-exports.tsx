'use client';

import { type RefObject, useState } from 'react';
import { chartToPng, chartToSvg, saveFile } from './chart-export';
import { type ChartTable, tableToCsv } from './chart-table';

interface ChartExportsProps {
  readonly drawing: RefObject<HTMLElement | null>;
  readonly table: ChartTable;
  readonly fileName: string;
  readonly shown: 'chart' | 'table';
}

/** PNG and SVG of the drawing, while it is drawn, and CSV of its figures. */
export function ChartExports({ drawing, table, fileName, shown }: ChartExportsProps) {
  const [failure, setFailure] = useState<string | null>(null);
  const save = async (kind: 'png' | 'svg' | 'csv'): Promise<void> => {
    setFailure(null);
    try {
      saveFile(`${fileName}.${kind}`, await fileOf(kind, { drawing, table }));
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
  };
  const kinds = shown === 'chart' ? (['png', 'svg', 'csv'] as const) : (['csv'] as const);
  return (
    <>
      <fieldset className="flex gap-1 text-xs">
        <legend className="sr-only">Save as</legend>
        {kinds.map((kind) => (
          <button
            key={kind}
            type="button"
            aria-label={`Save as ${kind.toUpperCase()}`}
            onClick={() => void save(kind)}
            className="min-h-6 rounded-md px-2 py-1 font-medium text-muted hover:bg-sunken hover:text-ink"
          >
            {kind.toUpperCase()}
          </button>
        ))}
      </fieldset>
      {failure && (
        <p role="alert" className="w-full text-xs text-danger">
          {failure}
        </p>
      )}
    </>
  );
}

type Sources = Pick<ChartExportsProps, 'drawing' | 'table'>;

async function fileOf(kind: 'png' | 'svg' | 'csv', { drawing, table }: Sources): Promise<Blob> {
  if (kind === 'csv') return new Blob([tableToCsv(table)], { type: 'text/csv;charset=utf-8' });
  const chart =
    drawing.current?.querySelector<HTMLElement>('[data-chart]') ??
    drawing.current?.querySelector<SVGSVGElement>('svg');
  if (!chart) throw new Error('The chart is not drawn yet. Try again in a moment.');
  if (kind === 'png') return chartToPng(chart);
  return new Blob([chartToSvg(chart)], { type: 'image/svg+xml;charset=utf-8' });
}
