/** One series: its word and how it is drawn. */
export interface LegendItem {
  readonly label: string;
  /** a CSS colour, normally `var(--…)` */
  readonly color: string;
  /** edge of an area whose own colour is faint; the colour itself where none is given */
  readonly outline?: string;
  /** `area` is the default; a ghost is an outlined area */
  readonly mark?: 'area' | 'line' | 'dashed-line' | 'ghost';
}

export function ChartLegend({ items }: { items: readonly LegendItem[] }) {
  if (items.length === 0) return null;
  return (
    <ul className="mt-3 flex flex-wrap gap-x-4 gap-y-1 text-xs text-muted">
      {items.map((item) => (
        <li key={item.label} className="flex items-center gap-1.5">
          <Mark {...item} />
          {item.label}
        </li>
      ))}
    </ul>
  );
}

function Mark({ color, outline = color, mark = 'area' }: LegendItem) {
  if (mark === 'line' || mark === 'dashed-line') {
    return (
      <svg aria-hidden width={20} height={10}>
        <line
          x1={0}
          x2={20}
          y1={5}
          y2={5}
          stroke={color}
          strokeWidth={2}
          strokeDasharray={mark === 'line' ? undefined : '5 3'}
        />
      </svg>
    );
  }
  const ghost = mark === 'ghost';
  return (
    <svg aria-hidden width={12} height={12}>
      <rect
        x={0.75}
        y={0.75}
        width={10.5}
        height={10.5}
        rx={2}
        fill={color}
        fillOpacity={ghost ? 0 : 1}
        stroke={outline}
        strokeWidth={1.5}
        strokeDasharray={ghost ? '3 2' : undefined}
      />
    </svg>
  );
}
