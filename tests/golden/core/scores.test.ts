import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { evaluatePredictions, type Figures } from '@/lib/core/predictions/evaluate-predictions';
import type { Predictions } from '@/lib/core/predictions/predictions';

const TOLERANCE = 1e-9;

interface Case {
  readonly true: readonly number[];
  readonly predicted: readonly number[];
  readonly confidence: readonly number[];
  readonly figures: Readonly<Record<string, number>>;
}

const { cases }: { cases: readonly Case[] } = JSON.parse(
  readFileSync(path.join(import.meta.dirname, 'scores-golden.json'), 'utf8'),
);

/** Predictions of labels that are numbers or words, in scikit-learn's order of labels. */
function predictionsOf<Label>(
  isTrue: readonly Label[],
  predicted: readonly Label[],
  confidence: readonly number[] | null = null,
): Predictions {
  const labels = [...new Set([...isTrue, ...predicted])];
  return {
    labels: labels.map(String),
    trueIdx: Int32Array.from(isTrue, (label) => labels.indexOf(label)),
    predIdx: Int32Array.from(predicted, (label) => labels.indexOf(label)),
    groups: null,
    confidence: confidence && Float64Array.from(confidence),
  };
}

describe('scores', () => {
  test.each(cases.map((one) => [one.true.length, one] as const))(
    'of %i random predictions are those of scikit-learn’s formulas',
    (_, { true: isTrue, predicted, confidence, figures }) => {
      const ours = evaluatePredictions(predictionsOf(isTrue, predicted, confidence));
      expect(Object.keys(figures).length).toBeGreaterThanOrEqual(8);
      for (const [name, value] of Object.entries(figures)) {
        const difference = Math.abs((ours[name as keyof Figures] ?? Number.NaN) - value);
        expect(difference, name).toBeLessThan(TOLERANCE);
      }
    },
  );

  // https://scikit-learn.org/stable/modules/generated/, the examples of each function's page
  test('are those of the examples in scikit-learn’s documentation', () => {
    const balanced = evaluatePredictions(predictionsOf([0, 1, 0, 0, 1, 0], [0, 1, 0, 0, 0, 1]));
    expect(balanced.uar).toBeCloseTo(0.625, 12);
    const kappa = evaluatePredictions(
      predictionsOf(
        ['negative', 'positive', 'negative', 'neutral', 'positive'],
        ['negative', 'positive', 'negative', 'neutral', 'negative'],
      ),
    );
    expect(kappa.kappa).toBeCloseTo(0.6875, 12);
    const three = evaluatePredictions(predictionsOf([0, 1, 2, 0, 1, 2], [0, 2, 1, 0, 0, 1]));
    expect(three.weightedPrecision).toBeCloseTo(0.222, 3);
    expect(three.weightedRecall).toBeCloseTo(0.333, 3);
    expect(three.weightedF1).toBeCloseTo(0.267, 3);
    expect(three.macroF1).toBeCloseTo(0.267, 3);
  });
});
