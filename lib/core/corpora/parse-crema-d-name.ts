import { baseName } from './base-name';
import type { ParsedClipName } from './corpus';
import { keepAside, nameClip } from './name-clip';

const EMOTIONS: Readonly<Record<string, string>> = {
  ANG: 'angry',
  DIS: 'disgust',
  FEA: 'fearful',
  HAP: 'happy',
  NEU: 'neutral',
  SAD: 'sad',
};

export const CREMA_D_EMOTIONS = Object.values(EMOTIONS);

const SENTENCES: Readonly<Record<string, string>> = {
  IEO: 'It’s eleven o’clock',
  TIE: 'That is exactly what happened',
  IOM: 'I’m on my way to the meeting',
  IWW: 'I wonder what this is about',
  TAI: 'The airplane is almost full',
  MTI: 'Maybe tomorrow it will be cold',
  IWL: 'I would like a new alarm clock',
  ITH: 'I think I have a doctor’s appointment',
  DFA: 'Don’t forget a jacket',
  ITS: 'I think I’ve seen this before',
  TSI: 'The surface is slick',
  WSI: 'We’ll stop in a couple of minutes',
};

/** `XX` is unspecified; the release writes it `X` once, in 1040_ITH_SAD_X. */
const LEVELS: Readonly<Record<string, string | null>> = {
  LO: 'low',
  MD: 'medium',
  HI: 'high',
  XX: null,
  X: null,
};

const FIRST_ACTOR = 1001;
const LAST_ACTOR = 1091;
const CODE = /^(?<actor>\d{4})_(?<sentence>[A-Z]{3})_(?<emotion>[A-Z]{3})_(?<level>[A-Z]{1,2})$/;

/** Why codes that have the right form cannot stand, or undefined. */
function findWrongCode({
  actor = '',
  sentence = '',
  emotion = '',
  level = '',
}): string | undefined {
  if (Number(actor) < FIRST_ACTOR || Number(actor) > LAST_ACTOR) {
    return `Its actor is ${actor}; CREMA-D has ${FIRST_ACTOR} to ${LAST_ACTOR}.`;
  }
  const fields = [
    ['sentence', sentence, SENTENCES],
    ['emotion', emotion, EMOTIONS],
    ['level', level, LEVELS],
  ] as const;
  const wrong = fields.find(([, code, known]) => !Object.hasOwn(known, code));
  if (!wrong) return undefined;
  const [field, code, known] = wrong;
  return `Its ${field} is ${code}; CREMA-D has ${Object.keys(known).join(', ')}.`;
}

/**
 * Parses `1001_IEO_ANG_HI`: actor, sentence, emotion, level. Ages and sexes of the actors stand in
 * the release's VideoDemographics.csv.
 * Source: Cao et al. (2014), CREMA-D, IEEE Trans. Affective Computing 5(4): 377–390.
 */
export function parseCremaDName(path: string): ParsedClipName {
  const code = CODE.exec(baseName(path))?.groups;
  if (!code) {
    return keepAside(
      'Its name is not actor, sentence, emotion and level as in 1001_IEO_ANG_HI, as CREMA-D names are.',
    );
  }
  const wrong = findWrongCode(code);
  if (wrong) return keepAside(wrong);
  const { actor: actorLabel = '', sentence = '', emotion = '', level = '' } = code;
  return nameClip({
    actorLabel,
    emotion: EMOTIONS[emotion] as string,
    intensity: LEVELS[level] ?? null,
    statement: SENTENCES[sentence] as string,
  });
}
