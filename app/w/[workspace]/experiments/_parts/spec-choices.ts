/** A setting of a feature set that is one of two or three words. */
export interface SpecChoice {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** what the schema wants of the chosen text, where that is not the text */
  readonly read?: (value: unknown) => unknown;
}

export const SPEC_CHOICES: readonly SpecChoice[] = [
  {
    name: 'ref',
    label: '0 dB means',
    hint: 'ref',
    options: [
      { value: 'max', label: 'the clip’s own peak (max)' },
      { value: 'one', label: 'a power of one (loudness is kept)' },
    ],
  },
  {
    name: 'htk',
    label: 'Mel scale',
    hint: 'htk',
    options: [
      { value: 'false', label: 'Slaney (librosa’s default)' },
      { value: 'true', label: 'HTK' },
    ],
    read: (value) => String(value) === 'true',
  },
  {
    name: 'pitchMethod',
    label: 'Pitch',
    hint: 'pitchMethod',
    options: [
      { value: 'yin', label: 'YIN: each frame by itself' },
      { value: 'pyin', label: 'pYIN: the most probable course; slower' },
    ],
  },
];
