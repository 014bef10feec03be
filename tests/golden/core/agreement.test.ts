import { describe, expect, it } from 'vitest';
import { cohenKappa } from '@/lib/core/agreement/cohen-kappa';
import { fleissKappa } from '@/lib/core/agreement/fleiss-kappa';
import { krippendorffAlpha } from '@/lib/core/agreement/krippendorff-alpha';

/** Turns a table of observers by units (a letter each, `.` for none) into votes by unit and class. */
function votesOf(observers: readonly string[]): number[][] {
  const rows = observers.map((row) => row.split(' '));
  const classes = [...new Set(rows.flat())].filter((value) => value !== '.').sort();
  return (rows[0] ?? []).map((_, unit) =>
    classes.map((value) => rows.filter((row) => row[unit] === value).length),
  );
}

describe('Krippendorff (2011), Computing Krippendorff’s Alpha-Reliability', () => {
  it('A: binary data, two observers, no missing data: 0.095', () => {
    const meg = '0 1 0 0 0 0 0 0 1 0';
    const owen = '1 1 1 0 0 1 0 0 0 0';
    expect(krippendorffAlpha(votesOf([meg, owen]))).toBeCloseTo(0.095, 3);
  });

  it('B: nominal data, two observers, no missing data: 0.692', () => {
    const ben = 'a a b b d c c c e d d a';
    const gerry = 'b a b b b c c c e d d d';
    expect(krippendorffAlpha(votesOf([ben, gerry]))).toBeCloseTo(0.692, 3);
  });

  it('C: nominal data, four observers, missing data: 0.743', () => {
    const observers = [
      '1 2 3 3 2 1 4 1 2 . . .',
      '1 2 3 3 2 2 4 1 2 5 . 3',
      '. 3 3 3 2 3 4 2 2 5 1 .',
      '1 2 3 3 2 4 4 1 2 5 1 .',
    ];
    expect(krippendorffAlpha(votesOf(observers))).toBeCloseTo(0.743, 3);
  });
});

/** Table 1: psychiatrists’ diagnoses of 30 patients, six each; see the classes there. */
const FLEISS_1971 = `
00060 03003 01401 00006 03030 20400 00402 20310 20040 00006
10050 11040 03300 10050 02031 00501 30012 51000 02040 10203
00006 01050 02013 20040 10041 05010 40002 02040 10500 00006`
  .trim()
  .split(/\s+/)
  .map((row) => [...row].map(Number));

describe('Fleiss (1971), table 1', () => {
  it('has a kappa of 0.430, to all digits that JASP gives for the same table', () => {
    const { kappa, ratingsPerClip, clips, leftOut } = fleissKappa(FLEISS_1971) ?? {};
    expect(kappa).toBeCloseTo(0.430_244_520_060_141, 12);
    expect({ ratingsPerClip, clips, leftOut }).toEqual({
      ratingsPerClip: 6,
      clips: 30,
      leftOut: 0,
    });
  });
});

describe('Cohen (1960), table 1', () => {
  it('has a kappa of 0.492', () => {
    const counts = [
      [88, 14, 18],
      [10, 40, 10],
      [2, 6, 12],
    ];
    const pairs = counts.flatMap((row, a) =>
      row.flatMap((count, b) => Array.from({ length: count }, () => [a, b] as const)),
    );
    const kappa = cohenKappa(
      pairs.map(([a]) => a),
      pairs.map(([, b]) => b),
      3,
    );
    expect(kappa).toBeCloseTo(0.492, 3);
  });
});
