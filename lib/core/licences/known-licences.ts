/** What a licence says of commercial use. */
export type CommercialUse = 'ALLOWED' | 'FORBIDDEN' | 'UNKNOWN';

/** A licence that many corpora are published under. */
export interface KnownLicence {
  /** as corpora write it */
  readonly name: string;
  /** identifier of spdx.org/licenses, which audformat and Hugging Face use too */
  readonly spdx: string;
  readonly url: string;
  readonly commercialUse: CommercialUse;
}

const creativeCommons = (terms: string, path: string): KnownLicence => ({
  name: `CC ${terms} 4.0`,
  spdx: `CC-${terms}-4.0`,
  url: `https://creativecommons.org/licenses/${path}/4.0/`,
  commercialUse: terms.includes('NC') ? 'FORBIDDEN' : 'ALLOWED',
});

export const KNOWN_LICENCES: readonly KnownLicence[] = [
  {
    name: 'CC0 1.0',
    spdx: 'CC0-1.0',
    url: 'https://creativecommons.org/publicdomain/zero/1.0/',
    commercialUse: 'ALLOWED',
  },
  creativeCommons('BY', 'by'),
  creativeCommons('BY-SA', 'by-sa'),
  creativeCommons('BY-ND', 'by-nd'),
  creativeCommons('BY-NC', 'by-nc'),
  creativeCommons('BY-NC-SA', 'by-nc-sa'),
  creativeCommons('BY-NC-ND', 'by-nc-nd'),
  {
    name: 'ODbL 1.0',
    spdx: 'ODbL-1.0',
    url: 'https://opendatacommons.org/licenses/odbl/1-0/',
    commercialUse: 'ALLOWED',
  },
  {
    name: 'Apache-2.0',
    spdx: 'Apache-2.0',
    url: 'https://www.apache.org/licenses/LICENSE-2.0',
    commercialUse: 'ALLOWED',
  },
];
