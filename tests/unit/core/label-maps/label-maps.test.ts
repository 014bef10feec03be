import { describe, expect, it } from 'vitest';
import { CORPORA } from '@/lib/core/corpora/corpora';
import { applyLabelMap } from '@/lib/core/label-maps/apply-label-map';
import { countMapped } from '@/lib/core/label-maps/count-mapped';
import { NAMED_LABEL_MAPS } from '@/lib/core/label-maps/named-label-maps';

const named = (id: string) => {
  const map = NAMED_LABEL_MAPS.find((one) => one.id === id);
  if (!map) throw new Error(id);
  return map;
};

/** What a map makes of a corpus's labels, without what it drops. */
const targetsOf = (id: string, corpus: string) =>
  new Set(
    CORPORA[corpus]?.emotions
      .map((emotion) => applyLabelMap(named(id), emotion))
      .filter((target) => target !== null),
  );

describe('label maps', () => {
  it('give two corpora the same labels where they say so', () => {
    const common = targetsOf('ravdess-emodb', 'ravdess');
    expect(common).toEqual(targetsOf('ravdess-emodb', 'emodb'));
    expect(common.size).toBe(6);
    for (const corpus of ['ravdess', 'emodb']) {
      expect(targetsOf('arousal', corpus)).toEqual(new Set(['low', 'high']));
      expect(targetsOf('valence', corpus)).toEqual(new Set(['negative', 'positive']));
    }
  });

  it('keep every label of every corpus in the superset', () => {
    for (const { emotions } of Object.values(CORPORA)) {
      for (const emotion of emotions) {
        expect(applyLabelMap(named('prosodia'), emotion)).toBe(emotion);
      }
    }
  });

  it('join excited with happy in the four classes and drop what is not named', () => {
    expect(applyLabelMap(named('iemocap-4'), 'excited')).toBe('happy');
    expect(applyLabelMap(named('iemocap-4'), 'disgust')).toBeNull();
    expect(applyLabelMap(named('ekman-6'), 'neutral')).toBeNull();
    expect(applyLabelMap({ pairs: {} }, 'constructor')).toBeNull();
  });

  it('have ids of their own and say where they come from', () => {
    expect(new Set(NAMED_LABEL_MAPS.map(({ id }) => id)).size).toBe(NAMED_LABEL_MAPS.length);
    for (const { source } of NAMED_LABEL_MAPS) expect(source.length).toBeGreaterThan(20);
  });
});

describe('countMapped', () => {
  it('adds up what is joined, and says what is dropped', () => {
    const counts = countMapped(
      { pairs: { happy: 'high', angry: 'high', sad: 'low', calm: null } },
      [
        { key: 'happy', count: 3 },
        { key: 'angry', count: 4 },
        { key: 'sad', count: 0 },
        { key: 'calm', count: 5 },
        { key: 'pride', count: 1 },
        { key: 'envy', count: 0 },
      ],
    );
    expect(counts).toEqual({
      targets: [
        { key: 'high', count: 7 },
        { key: 'low', count: 0 },
      ],
      dropped: [
        { key: 'calm', count: 5 },
        { key: 'pride', count: 1 },
      ],
      kept: 7,
      lost: 6,
    });
  });
});
