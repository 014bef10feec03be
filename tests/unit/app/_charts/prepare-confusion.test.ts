import { describe, expect, it } from 'vitest';
import { prepareConfusion } from '@/app/_charts/prepare-confusion';

describe('prepareConfusion', () => {
  const figures = prepareConfusion({
    labels: ['neutral', 'angry', 'sad'],
    matrix: [
      [3, 1, 0],
      [2, 6, 0],
      [0, 0, 0],
    ],
  });

  it('shares are of the row, the true class', () => {
    expect(figures.rows[0].cells.map(({ share }) => share)).toEqual([0.75, 0.25, 0]);
    expect(figures.rows[1].cells.map(({ share }) => share)).toEqual([0.25, 0.75, 0]);
  });

  it('names both labels of a cell and marks the diagonal', () => {
    const cell = figures.rows[1].cells[0];
    expect(cell).toMatchObject({ trueKey: 'angry', predictedKey: 'neutral', count: 2 });
    const diagonal = figures.rows.flatMap(({ cells }) => cells.map(({ correct }) => correct));
    expect(diagonal).toEqual([true, false, false, false, true, false, false, false, true]);
  });

  it('a class without test clips has no share rather than zero', () => {
    expect(figures.rows[2].total).toBe(0);
    expect(figures.rows[2].cells.map(({ share }) => share)).toEqual([null, null, null]);
  });

  it('totals rows and columns to the same n', () => {
    expect(figures.rows.map(({ total }) => total)).toEqual([4, 8, 0]);
    expect(figures.columnTotals).toEqual([5, 7, 0]);
    expect(figures.n).toBe(12);
  });

  it('may have other columns than rows: answers that are no label', () => {
    const heard = prepareConfusion({
      labels: ['calm', 'sad'],
      columns: ['sad', 'calm', 'cannot-tell'],
      matrix: [
        [1, 2, 1],
        [5, 0, 0],
      ],
    });
    expect(heard.columnTotals).toEqual([6, 2, 1]);
    expect(heard.rows[0]?.cells.map(({ predictedKey }) => predictedKey)).toEqual(heard.columns);
    expect(heard.rows.map(({ cells }) => cells.findIndex(({ correct }) => correct))).toEqual([
      1, 0,
    ]);
    expect(heard.rows[0]?.cells[1]?.share).toBe(0.5);
  });
});
