import { describe, expect, it } from 'vitest';
import { moveInGrid } from '@/app/_charts/move-in-grid';

const size = { rows: 8, columns: 8 };

describe('moveInGrid', () => {
  it.each([
    ['ArrowUp', { row: 2, column: 4 }],
    ['ArrowDown', { row: 4, column: 4 }],
    ['ArrowLeft', { row: 3, column: 3 }],
    ['ArrowRight', { row: 3, column: 5 }],
    ['Home', { row: 3, column: 0 }],
    ['End', { row: 3, column: 7 }],
    ['Ctrl+Home', { row: 0, column: 0 }],
    ['Ctrl+End', { row: 7, column: 7 }],
  ])('%s moves', (key, to) => {
    expect(moveInGrid({ row: 3, column: 4 }, key, size)).toEqual(to);
  });

  it.each([
    ['ArrowUp', { row: 0, column: 0 }],
    ['ArrowLeft', { row: 0, column: 0 }],
    ['ArrowDown', { row: 7, column: 7 }],
    ['ArrowRight', { row: 7, column: 7 }],
  ])('%s stops at the edge', (key, corner) => {
    expect(moveInGrid(corner, key, size)).toEqual(corner);
  });

  it.each(['Enter', 'Tab', 'a', ' ', 'toString'])('leaves %s to others', (key) => {
    expect(moveInGrid({ row: 0, column: 0 }, key, size)).toBeNull();
  });
});
