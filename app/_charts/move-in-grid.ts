export interface GridPosition {
  readonly row: number;
  readonly column: number;
}

/** What a key does to the position in a grid of `rows` by `columns`. */
type Move = (at: GridPosition, rows: number, columns: number) => GridPosition;

const MOVES: ReadonlyMap<string, Move> = new Map<string, Move>([
  ['ArrowUp', (at) => ({ ...at, row: at.row - 1 })],
  ['ArrowDown', (at) => ({ ...at, row: at.row + 1 })],
  ['ArrowLeft', (at) => ({ ...at, column: at.column - 1 })],
  ['ArrowRight', (at) => ({ ...at, column: at.column + 1 })],
  ['Home', (at) => ({ ...at, column: 0 })],
  ['End', (at, _rows, columns) => ({ ...at, column: columns - 1 })],
  ['Ctrl+Home', () => ({ row: 0, column: 0 })],
  ['Ctrl+End', (_at, rows, columns) => ({ row: rows - 1, column: columns - 1 })],
]);

const clamp = (value: number, length: number): number => Math.max(0, Math.min(length - 1, value));

/**
 * The cell that a key leads to, staying inside the grid; null for a key that does not move.
 * Source: WAI-ARIA Authoring Practices, grid pattern.
 */
export function moveInGrid(
  at: GridPosition,
  key: string,
  size: { readonly rows: number; readonly columns: number },
): GridPosition | null {
  const moved = MOVES.get(key)?.(at, size.rows, size.columns);
  if (!moved) return null;
  return { row: clamp(moved.row, size.rows), column: clamp(moved.column, size.columns) };
}
