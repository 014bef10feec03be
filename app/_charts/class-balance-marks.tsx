import type { BarShapeProps, YAxisTickContentProps } from 'recharts';

/** Below this width the words beside a ghost would not fit into it; the sentence above still says them. */
const GHOST_WORDS_PX = 92;

/** One part of a class. The ground between neighbours keeps tints of one hue apart. */
export function SolidBar({ x, y, width, height, fill }: BarShapeProps) {
  if (width <= 0) return null;
  return (
    <rect
      x={x}
      y={y}
      width={Math.max(0, width - 1.5)}
      height={height}
      rx={2}
      fill={fill}
      stroke="var(--accent)"
      strokeOpacity={fill === 'var(--warning)' ? 0 : 0.9}
      cursor="pointer"
    />
  );
}

/** What a short class lacks: an outline up to the largest class, with how short it is in words. */
export function GhostBar({ x, y, width, height, words }: BarShapeProps & { words: string }) {
  if (width <= 0) return null;
  return (
    <g cursor="pointer">
      <rect
        x={x + 1}
        y={y + 0.75}
        width={Math.max(0, width - 1.75)}
        height={Math.max(0, height - 1.5)}
        rx={3}
        fill="var(--warning)"
        fillOpacity={0.08}
        stroke="var(--warning)"
        strokeWidth={1.5}
        strokeDasharray="4 3"
      />
      {width >= GHOST_WORDS_PX && (
        <text
          x={x + width / 2}
          y={y + height / 2}
          dominantBaseline="central"
          textAnchor="middle"
          fontSize={12}
          fontWeight={600}
          fill="var(--warning)"
        >
          {words}
        </text>
      )}
    </g>
  );
}

interface EmotionTickProps extends YAxisTickContentProps {
  readonly wordOf: (key: string) => string;
  readonly hrefOf: (key: string) => string;
}

/** The class's word; a link to its clips, so that the keyboard reaches what a click on the bar does. */
export function EmotionTick({ x, y, payload, wordOf, hrefOf }: EmotionTickProps) {
  const key = String(payload.value);
  return (
    <a href={hrefOf(key)} className="chart-link" aria-label={`Clips: ${wordOf(key)}`}>
      <text x={x} y={y} textAnchor="end" dominantBaseline="central" fontSize={13} fill="var(--ink)">
        {wordOf(key)}
      </text>
    </a>
  );
}
