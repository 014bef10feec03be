import { describe, expect, it } from 'vitest';
import { CORPORA } from '@/lib/core/corpora/corpora';
import { findLicence } from '@/lib/core/licences/find-licence';

const parse = (corpus: string, path: string) => {
  const parsed = CORPORA[corpus]?.parse(path);
  if (!parsed) throw new Error(corpus);
  return parsed.ok ? parsed.clip : parsed.reason;
};

describe('names of published corpora', () => {
  it.each([
    [
      'emodb',
      'wav/16b09Td.wav',
      {
        actorLabel: '16',
        gender: 'female',
        ageYears: 31,
        emotion: 'sad',
        statement: 'Ich will das eben wegbringen und dann mit Karl was trinken gehen.',
        repetition: 4,
        intensity: null,
      },
    ],
    [
      'savee',
      'DC_sa03.wav',
      { actorLabel: 'DC', gender: 'male', emotion: 'sad', statement: 'sa03' },
    ],
    ['savee', 'AudioData/JK/su15.wav', { actorLabel: 'JK', emotion: 'surprised' }],
    ['savee', 'KL_n30.wav', { actorLabel: 'KL', emotion: 'neutral' }],
    [
      'tess',
      'YAF_pleasant_surprised/YAF_back_ps.wav',
      {
        actorLabel: 'YAF',
        gender: 'female',
        ageYears: 26,
        emotion: 'surprised',
        statement: 'Say the word back',
      },
    ],
    ['tess', 'OAF_neutral/OA_bite_neutral.wav', { actorLabel: 'OAF', ageYears: 64 }],
    [
      'crema-d',
      'AudioWAV/1001_IEO_ANG_HI.wav',
      { actorLabel: '1001', emotion: 'angry', intensity: 'high', gender: null, ageYears: null },
    ],
    ['crema-d', '1040_ITH_SAD_X.wav', { emotion: 'sad', intensity: null }],
    ['crema-d', '1091_WSI_NEU_XX.wav', { statement: 'We’ll stop in a couple of minutes' }],
  ])('of %s: %s', (corpus, path, clip) => {
    expect(parse(corpus, path)).toMatchObject(clip);
  });

  it.each([
    ['emodb', '03a01F.wav', /not actor, text, letter and take/],
    ['emodb', '01a01Fa.wav', /no actor 01/],
    ['emodb', '03a03Fa.wav', /no text a03/],
    ['emodb', '03a01Xa.wav', /no emotion with the letter X/],
    ['savee', 'sa03.wav', /not actor, emotion and sentence/],
    ['savee', 'DC_a16.wav', /sentence is 16; SAVEE has 01 to 15 of angry/],
    ['savee', 'DC_s01.wav', /not actor, emotion and sentence/],
    ['tess', 'OAF_back_bored.wav', /claims bored; TESS has angry/],
    ['tess', 'XAF_back_angry.wav', /not actor, word and emotion/],
    ['crema-d', '1092_IEO_ANG_HI.wav', /actor is 1092; CREMA-D has 1001 to 1091/],
    ['crema-d', '1001_ABC_ANG_HI.wav', /sentence is ABC/],
    ['crema-d', '1001_IEO_SUR_HI.wav', /emotion is SUR; CREMA-D has ANG, DIS/],
    ['crema-d', '1001_IEO_ANG_ZZ.wav', /level is ZZ/],
    ['crema-d', '03-01-05-01-01-01-01.wav', /not actor, sentence, emotion and level/],
    ['custom', 'angry.wav', /a table or the folders have to/],
  ])('outside the rule of %s are kept aside: %s', (corpus, path, reason) => {
    expect(parse(corpus, path)).toMatch(reason);
  });
});

describe('CORPORA', () => {
  const all = Object.entries(CORPORA);

  it('describes every corpus under its own id', () => {
    for (const [id, corpus] of all) expect(corpus.id).toBe(id);
  });

  it.each(all.filter(([, { labelsFrom }]) => labelsFrom === 'file-names'))(
    'gives %s its origin, a closed list, and a rule whose example it reads',
    (_, corpus) => {
      expect(corpus.emotions.length).toBeGreaterThan(1);
      expect(corpus.sourceUrl).toMatch(/^https?:/);
      expect(corpus.citation).toMatch(/\((20\d\d)\)/);
      expect(corpus.licence).toBeTruthy();
      expect(corpus.language).toMatch(/^[a-z]{2}/);
      const example = corpus.fileNameRule.match(/\S+\.wav/)?.[0] ?? '';
      expect(corpus.parse(example)).toMatchObject({ ok: true });
    },
  );

  it.each(all)(
    '%s says of commercial use what its licence says, where that is known',
    (_, corpus) => {
      const known = findLicence(corpus.licence);
      if (known) expect(corpus.commercialUse).toBe(known.commercialUse);
    },
  );

  it.each(all)('%s takes no name of another corpus', (id, corpus) => {
    const others = all
      .filter(([other]) => other !== id)
      .map(([, { fileNameRule }]) => fileNameRule);
    for (const rule of others) {
      const example = rule.match(/\S+\.wav/)?.[0] ?? '';
      expect(corpus.parse(example).ok).toBe(false);
    }
  });
});
