import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRavdessName } from '@/lib/core/corpora/parse-ravdess-name';

describe('parseRavdessName', () => {
  it('reads all seven fields, whatever the folder and extension', () => {
    const expected = {
      ok: true,
      clip: {
        actorLabel: '12',
        gender: 'female',
        emotion: 'fearful',
        intensity: 'strong',
        statement: 'Dogs are sitting by the door',
        repetition: 2,
        ageYears: null,
        language: null,
        attributes: {},
      },
    };
    for (const path of [
      '03-01-06-02-02-02-12.wav',
      'Actor_12/03-01-06-02-02-02-12.flac',
      'C:\\data\\Actor_12\\03-01-06-02-02-02-12.WAV',
    ]) {
      expect(parseRavdessName(path)).toEqual(expected);
    }
  });

  it('names the emotions in the order of their codes, odd actors as men', () => {
    const emotions = [1, 2, 3, 4, 5, 6, 7, 8].map((code) => {
      const parsed = parseRavdessName(`03-01-0${code}-01-01-01-07.wav`);
      return parsed.ok ? `${parsed.clip.emotion} ${parsed.clip.gender}` : parsed.reason;
    });
    expect(emotions).toEqual(
      ['neutral', 'calm', 'happy', 'sad', 'angry', 'fearful', 'disgust', 'surprised'].map(
        (e) => `${e} male`,
      ),
    );
  });

  it.each([
    ['03-01-01-02-01-01-01.wav', /neutral with strong/],
    ['03-02-05-01-01-01-01.wav', /song/],
    ['01-01-05-01-01-01-01.mp4', /video/],
    ['02-01-05-01-01-01-01.mp4', /video/],
    ['04-01-05-01-01-01-01.wav', /modality code is 04/],
    ['03-03-05-01-01-01-01.wav', /vocal channel code is 03/],
    ['03-01-09-01-01-01-01.wav', /emotion code is 09; RAVDESS has 01 to 08/],
    ['03-01-00-01-01-01-01.wav', /emotion code is 00/],
    ['03-01-05-03-01-01-01.wav', /intensity code is 03/],
    ['03-01-05-01-03-01-01.wav', /statement code is 03/],
    ['03-01-05-01-01-03-01.wav', /repetition code is 03/],
    ['03-01-05-01-01-01-25.wav', /actor code is 25/],
    ['03-01-05-01-01-01.wav', /seven two-digit codes/],
    ['03-01-05-01-01-01-01-01.wav', /seven two-digit codes/],
    ['03-01-5-01-01-01-01.wav', /seven two-digit codes/],
    ['03-01-05-01-01-01-01 (1).wav', /seven two-digit codes/],
    ['._03-01-05-01-01-01-01.wav', /seven two-digit codes/],
    ['03a01Fa.wav', /seven two-digit codes/],
    ['', /seven two-digit codes/],
  ])('keeps %s aside', (path, reason) => {
    const parsed = parseRavdessName(path);
    expect(parsed.ok ? 'parsed' : parsed.reason).toMatch(reason);
  });

  it('accepts exactly the 1,440 names of the speech set', () => {
    const code = fc.integer({ min: 0, max: 26 });
    fc.assert(
      fc.property(fc.tuple(code, code, code, code, code, code, code), (codes) => {
        const name = codes.map((c) => String(c).padStart(2, '0')).join('-');
        const [mm, vc, ee, ii, ss, rr, aa] = codes;
        const within = (value: number, max: number): boolean => value >= 1 && value <= max;
        const valid =
          mm === 3 &&
          vc === 1 &&
          within(ee, 8) &&
          within(ii, ee === 1 ? 1 : 2) &&
          within(ss, 2) &&
          within(rr, 2) &&
          within(aa, 24);
        return parseRavdessName(`${name}.wav`).ok === valid;
      }),
    );
    let accepted = 0;
    for (let n = 0; n < 8 * 2 * 2 * 2 * 24; n++) {
      const digits = [n % 8, (n >> 3) % 2, (n >> 4) % 2, (n >> 5) % 2, n >> 6];
      const name = ['03', '01', ...digits.map((d) => String(d + 1).padStart(2, '0'))].join('-');
      if (parseRavdessName(name).ok) accepted++;
    }
    expect(accepted).toBe(1440);
  });
});
