import type { DistributionRow } from './prepare-distribution';

interface MarksProps {
  readonly row: DistributionRow;
  readonly form: 'ridge' | 'strip';
  readonly width: number;
  readonly height: number;
}

const BOX_PX = 7;

/** A group's density or strip over its box. */
export function DistributionMarks({ row, form, width, height }: MarksProps) {
  const base = height - BOX_PX - 6;
  return (
    <>
      {form === 'ridge' ? (
        <Ridge row={row} width={width} base={base} />
      ) : (
        <Strip row={row} width={width} base={base} />
      )}
      <Box row={row} width={width} y={height - BOX_PX / 2 - 3} />
    </>
  );
}

interface PartProps {
  readonly row: DistributionRow;
  readonly width: number;
  readonly base: number;
}

function Ridge({ row: { density, color }, width, base }: PartProps) {
  const step = width / density.length;
  const line = density
    .map((each, i) => `${((i + 0.5) * step).toFixed(1)},${(base - each * (base - 3)).toFixed(1)}`)
    .join('L');
  return (
    <>
      <path d={`M0,${base}L${line}L${width},${base}Z`} fill={color} fillOpacity={0.25} />
      <path d={`M${line}`} fill="none" stroke={color} strokeWidth={1.5} />
    </>
  );
}

/** The faintest tick still has to be seen. */
const FAINTEST = 0.18;

function Strip({ row: { strip, color }, width, base }: PartProps) {
  const step = width / strip.length;
  return (
    <g fill={color}>
      {strip.map((share, i) =>
        share === 0 ? null : (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: a bin is its place
            key={i}
            x={i * step}
            y={6}
            width={Math.max(1.5, step - 1)}
            height={base - 8}
            fillOpacity={FAINTEST + (1 - FAINTEST) * share}
          />
        ),
      )}
    </g>
  );
}

function Box({
  row: { box, color },
  width,
  y,
}: {
  row: DistributionRow;
  width: number;
  y: number;
}) {
  const { p5, q1, median, q3, p95 } = box;
  return (
    <>
      <line x1={p5 * width} x2={p95 * width} y1={y} y2={y} stroke={color} strokeWidth={1.5} />
      <rect
        x={q1 * width}
        y={y - BOX_PX / 2}
        width={Math.max(1, (q3 - q1) * width)}
        height={BOX_PX}
        rx={1.5}
        fill={color}
      />
      <line
        x1={median * width}
        x2={median * width}
        y1={y - BOX_PX / 2 - 1}
        y2={y + BOX_PX / 2 + 1}
        stroke="var(--surface-raised)"
        strokeWidth={2}
      />
    </>
  );
}
