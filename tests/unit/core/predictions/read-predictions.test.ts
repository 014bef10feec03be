import { describe, expect, test } from 'vitest';
import { evaluatePredictions } from '@/lib/core/predictions/evaluate-predictions';
import { readPredictions } from '@/lib/core/predictions/read-predictions';

/** A table of comma-separated lines, the first of which names the columns. */
function table(...lines: readonly string[]) {
  const [head, ...rows] = lines.map((line) => line.split(','));
  return {
    path: 'p.csv',
    columns: head,
    rows: rows.map((cells, row) => ({
      line: row + 2,
      cells: Object.fromEntries(head.map((name, i) => [name, cells[i] ?? ''])),
    })),
    remarks: [],
  };
}

const read = (...lines: readonly string[]) => readPredictions(table(...lines));

describe('a file of predictions', () => {
  test('is read with its labels in order, its groups and the probability of what was predicted', () => {
    const found = read(
      'ID,True,Predicted,group,sad,angry',
      '1,sad,angry,ada,0.4,0.6',
      '2,angry,angry,bob,0.1,0.9',
      '3,sad,sad,ada,1,0',
    );
    expect(found.labels).toEqual(['angry', 'sad']);
    expect([...found.trueIdx]).toEqual([1, 0, 1]);
    expect([...found.predIdx]).toEqual([0, 0, 1]);
    expect(found.groups).toEqual(['ada', 'bob', 'ada']);
    expect([...(found.confidence ?? [])]).toEqual([0.6, 0.9, 1]);
  });

  test('may hold no group, no probability, and columns of other things', () => {
    const found = read('id,true,predicted,room,length', '1,a,a,hall,0.3', '2,b,a,box,0.8');
    expect(found.groups).toBeNull();
    expect(found.confidence).toBeNull();
  });

  test('may give probabilities of labels that neither occur nor were predicted', () => {
    const plain = read('id,true,predicted,a,b,c', '1,a,a,0.5,0.2,0.3', '2,b,a,0.6,0.4,0');
    expect([...(plain.confidence ?? [])]).toEqual([0.5, 0.6]);
    const marked = read('path,true,predicted,snr,p_a,p_b,p_c', '1,a,a,0.9,0.5,0.2,0.3');
    expect([...(marked.confidence ?? [])]).toEqual([0.5]);
  });

  test.each([
    ['names no true labels', ['id,predicted', '1,a'], /no column “true”/],
    ['holds no row', ['id,true,predicted'], /no row to score/],
    ['leaves a cell empty', ['id,true,predicted', '1,a,a', '2,a,'], /Line 3 has nothing for “pred/],
    ['has a clip twice', ['id,true,predicted', '1,a,a', '1,a,b'], /Lines 2 and 3 are both of “1”/],
    ['has no column of one label', ['id,true,predicted,a', '1,a,b,1'], /none for “b”/],
    ['has words for shares', ['id,true,predicted,a', '1,a,a,high'], /Line 2 has “high” for a/],
    ['has shares above one', ['id,true,predicted,a', '1,a,a,98'], /between 0 and 1/],
    ['sums to less', ['id,true,predicted,a,b', '1,a,b,0.3,0.3'], /line 2 .* sum to 0\.6000/],
  ])('is refused in words where it %s', (_, lines, words) => {
    expect(() => read(...lines)).toThrow(words);
  });
});

test('an evaluation scores the whole, each class and each group', () => {
  const scored = evaluatePredictions(
    read('id,true,predicted,group,a,b', '1,a,a,x,1,0', '2,a,b,x,0.4,0.6', '3,b,b,y,0,1'),
  );
  expect(scored).toMatchObject({ n: 3, accuracy: 2 / 3, uar: 0.75, kappa: 0.4 });
  expect(scored.ece).toBeCloseTo(0.2, 12);
  expect(scored.perClass.a).toEqual({ precision: 1, recall: 0.5, f1: 2 / 3, support: 2 });
  expect(scored.perGroup.x).toMatchObject({ n: 2, accuracy: 0.5 });
  expect(scored.perGroup.y).toMatchObject({ n: 1, uar: 1, kappa: null });
  expect(scored.confusion).toEqual({
    labels: ['a', 'b'],
    matrix: [
      [1, 1],
      [0, 1],
    ],
  });
});
