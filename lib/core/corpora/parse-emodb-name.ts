import { baseName } from './base-name';
import type { ActorGender, ParsedClipName } from './corpus';
import { keepAside, nameClip } from './name-clip';

/** By the letter of the German word: Wut, Langeweile, Ekel, Angst, Freude, Trauer, neutral. */
const EMOTIONS: Readonly<Record<string, string>> = {
  W: 'angry',
  L: 'boredom',
  E: 'disgust',
  A: 'fearful',
  F: 'happy',
  T: 'sad',
  N: 'neutral',
};

export const EMODB_EMOTIONS = Object.values(EMOTIONS);

const ACTORS: Readonly<Record<string, readonly [ActorGender, number]>> = {
  '03': ['male', 31],
  '08': ['female', 34],
  '09': ['female', 21],
  '10': ['male', 32],
  '11': ['male', 26],
  '12': ['male', 30],
  '13': ['female', 32],
  '14': ['female', 35],
  '15': ['male', 25],
  '16': ['female', 31],
};

const TEXTS: Readonly<Record<string, string>> = {
  a01: 'Der Lappen liegt auf dem Eisschrank.',
  a02: 'Das will sie am Mittwoch abgeben.',
  a04: 'Heute abend könnte ich es ihm sagen.',
  a05: 'Das schwarze Stück Papier befindet sich da oben neben dem Holzstück.',
  a07: 'In sieben Stunden wird es soweit sein.',
  b01: 'Was sind denn das für Tüten, die da unter dem Tisch stehen?',
  b02: 'Sie haben es gerade hochgetragen und jetzt gehen sie wieder runter.',
  b03: 'An den Wochenenden bin ich jetzt immer nach Hause gefahren und habe Agnes besucht.',
  b09: 'Ich will das eben wegbringen und dann mit Karl was trinken gehen.',
  b10: 'Die wird auf dem Platz sein, wo wir sie immer hinlegen.',
};

const CODE = /^(?<actor>\d\d)(?<text>[ab]\d\d)(?<letter>[A-Z])(?<take>[a-f])$/;

/**
 * Parses `03a01Fa`: actor, text, emotion's letter, take (a is the first).
 * Source: Burkhardt et al. (2005), A database of German emotional speech, Interspeech, and the
 * database's own documentation of its speakers and texts.
 */
export function parseEmodbName(path: string): ParsedClipName {
  const code = CODE.exec(baseName(path))?.groups;
  if (!code) {
    return keepAside(
      'Its name is not actor, text, letter and take as in 03a01Fa, as EmoDB names are.',
    );
  }
  const { actor = '', text = '', letter = '', take = '' } = code;
  const person = ACTORS[actor];
  if (!person) return keepAside(`EmoDB has no actor ${actor}.`);
  const statement = TEXTS[text];
  if (!statement) return keepAside(`EmoDB has no text ${text}.`);
  const emotion = EMOTIONS[letter];
  if (!emotion) return keepAside(`EmoDB has no emotion with the letter ${letter}.`);
  const [gender, ageYears] = person;
  const repetition = take.charCodeAt(0) - 'a'.charCodeAt(0) + 1;
  return nameClip({ actorLabel: actor, gender, ageYears, emotion, statement, repetition });
}
