import { baseName } from './base-name';
import type { ParsedClipName } from './corpus';
import { keepAside, nameClip } from './name-clip';

/** `ps` is pleasant surprise. */
const EMOTIONS: Readonly<Record<string, string>> = {
  angry: 'angry',
  disgust: 'disgust',
  fear: 'fearful',
  happy: 'happy',
  neutral: 'neutral',
  ps: 'surprised',
  sad: 'sad',
};

export const TESS_EMOTIONS = Object.values(EMOTIONS);

/** Older and younger adult female; the release misnames one file, `OA_bite_neutral`. */
const ACTORS: Readonly<Record<string, { readonly label: string; readonly ageYears: number }>> = {
  OAF: { label: 'OAF', ageYears: 64 },
  OA: { label: 'OAF', ageYears: 64 },
  YAF: { label: 'YAF', ageYears: 26 },
};

const CODE = /^(?<actor>[OY]AF|OA)_(?<word>[a-z]+)_(?<emotion>[a-z]+)$/i;

/**
 * Parses `OAF_back_angry`: actor, target word, emotion. The word is said in a carrier phrase.
 * Source: Pichora-Fuller & Dupuis (2020), Toronto emotional speech set, doi:10.5683/SP2/E8H2MF.
 */
export function parseTessName(path: string): ParsedClipName {
  const code = CODE.exec(baseName(path))?.groups;
  if (!code) {
    return keepAside(
      'Its name is not actor, word and emotion as in OAF_back_angry, as TESS names are.',
    );
  }
  const { actor = '', word = '' } = code;
  const person = ACTORS[actor.toUpperCase()];
  const emotion = EMOTIONS[code.emotion?.toLowerCase() ?? ''];
  if (!person || !emotion) {
    return keepAside(
      `It claims ${code.emotion}; TESS has ${Object.keys(EMOTIONS).join(', ')} (ps: pleasant surprise).`,
    );
  }
  const statement = `Say the word ${word.toLowerCase()}`;
  const { label: actorLabel, ageYears } = person;
  return nameClip({ actorLabel, gender: 'female', ageYears, emotion, statement });
}
