'use client';

import Link from 'next/link';
import { type KeyboardEvent, useRef, useState } from 'react';
import { usePlotArea } from 'recharts';
import { moveInGrid } from './move-in-grid';
import type { Histogram, HistogramBin } from './prepare-histogram';

/** Round values below the edges that they name, and the unit. */
export function BinAxis({ chart }: { chart: Histogram }) {
  const plot = usePlotArea();
  if (!plot) return null;
  const from = chart.bins[0].from;
  const span = (chart.bins.at(-1)?.to ?? from) - from;
  const bottom = plot.y + plot.height;
  return (
    <g fontSize={12} fill="var(--ink-muted)" className="tabular-nums">
      <line
        x1={plot.x}
        x2={plot.x + plot.width}
        y1={bottom}
        y2={bottom}
        stroke="var(--line-strong)"
      />
      {chart.ticks.map(({ at, label }) => {
        const x = plot.x + (plot.width * (at - from)) / span;
        return (
          <g key={at}>
            <line x1={x} x2={x} y1={bottom} y2={bottom + 5} stroke="var(--line-strong)" />
            <text x={x} y={bottom + 18} textAnchor="middle">
              {label}
            </text>
          </g>
        );
      })}
      <text x={plot.x - 8} y={bottom + 18} textAnchor="end">
        {chart.axisLabel}
      </text>
    </g>
  );
}

interface BinLinksProps {
  readonly bins: readonly HistogramBin[];
  readonly hrefOf: (bin: HistogramBin) => string;
}

/** Each bin, over its whole height, is a link; one of them is in the tab order, arrows lead to the others. */
export function BinLinks({ bins, hrefOf }: BinLinksProps) {
  const plot = usePlotArea();
  const group = useRef<SVGGElement>(null);
  const [at, setAt] = useState(0);
  if (!plot) return null;
  const width = plot.width / bins.length;
  const move = (event: KeyboardEvent) => {
    const moved = moveInGrid({ row: 0, column: at }, event.key, { rows: 1, columns: bins.length });
    if (!moved) return;
    event.preventDefault();
    setAt(moved.column);
    group.current?.querySelectorAll('a')[moved.column]?.focus();
  };
  return (
    <g ref={group}>
      {bins.map((bin, index) => (
        <Link
          key={bin.from}
          href={hrefOf(bin)}
          prefetch={false}
          aria-label={bin.words}
          tabIndex={index === at ? 0 : -1}
          onFocus={() => setAt(index)}
          onKeyDown={move}
          className="group outline-none"
        >
          <title>{bin.words}</title>
          <rect
            x={plot.x + index * width}
            y={plot.y}
            width={width}
            height={plot.height}
            fill="var(--ink)"
            fillOpacity={0}
            strokeWidth={2}
            className="group-hover:[fill-opacity:0.06] group-focus-visible:stroke-accent"
          />
        </Link>
      ))}
    </g>
  );
}
