import { describe, expect, it } from 'vitest';
import { CORPORA } from '@/lib/core/corpora/corpora';
import { findLicence } from '@/lib/core/licences/find-licence';
import { KNOWN_LICENCES } from '@/lib/core/licences/known-licences';
import { licenceAllows } from '@/lib/core/licences/licence-allows';

describe('findLicence', () => {
  it('knows a licence by its name and by its SPDX identifier, however it is written', () => {
    for (const name of ['CC BY-NC-SA 4.0', 'cc-by-nc-sa-4.0', 'CC_BY NC SA 4.0']) {
      expect(findLicence(name)?.url).toBe('https://creativecommons.org/licenses/by-nc-sa/4.0/');
    }
    expect(findLicence('CC-BY-4.0')?.commercialUse).toBe('ALLOWED');
  });

  it('guesses nothing', () => {
    expect(findLicence('free for research')).toBeNull();
    expect(findLicence('CC BY-NC')).toBeNull();
    expect(findLicence(null)).toBeNull();
  });

  it('calls non-commercial exactly those that carry NC', () => {
    const forbidden = KNOWN_LICENCES.filter(({ commercialUse }) => commercialUse === 'FORBIDDEN');
    expect(forbidden.map(({ spdx }) => spdx)).toEqual([
      'CC-BY-NC-4.0',
      'CC-BY-NC-SA-4.0',
      'CC-BY-NC-ND-4.0',
    ]);
  });

  it('knows what RAVDESS is published under', () => {
    expect(findLicence(CORPORA.ravdess.licence)?.commercialUse).toBe('FORBIDDEN');
  });
});

describe('licenceAllows', () => {
  it('keeps a non-commercial corpus, and models of it, out of commercial use and names it', () => {
    const terms = { licence: 'CC BY-NC 4.0', commercialUse: 'FORBIDDEN' } as const;
    const answer = licenceAllows(terms, 'COMMERCIAL');
    expect(answer.verdict).toBe('FORBIDDEN');
    expect(answer.reason).toContain('CC BY-NC 4.0');
    expect(answer.reason).toContain('models');
    expect(licenceAllows(terms, 'RESEARCH').verdict).toBe('ALLOWED');
  });

  it('asks where nobody has said, for either purpose', () => {
    const terms = { licence: null, commercialUse: 'UNKNOWN' } as const;
    expect(licenceAllows(terms, 'COMMERCIAL').verdict).toBe('ASK');
    expect(licenceAllows(terms, 'RESEARCH').verdict).toBe('ASK');
  });

  it('permits what the licence permits', () => {
    const terms = { licence: 'CC BY 4.0', commercialUse: 'ALLOWED' } as const;
    expect(licenceAllows(terms, 'COMMERCIAL').verdict).toBe('ALLOWED');
  });
});
