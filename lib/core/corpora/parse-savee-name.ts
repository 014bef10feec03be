import { baseName } from './base-name';
import type { ParsedClipName } from './corpus';
import { keepAside, nameClip } from './name-clip';

const EMOTIONS: Readonly<Record<string, string>> = {
  a: 'angry',
  d: 'disgust',
  f: 'fearful',
  h: 'happy',
  n: 'neutral',
  sa: 'sad',
  su: 'surprised',
};

export const SAVEE_EMOTIONS = Object.values(EMOTIONS);

// The codes of two letters come first: `sa` is not `s` and a number.
const CODE = /^(?:(?<actor>DC|JE|JK|KL)_)?(?<letters>sa|su|[adfhn])(?<sentence>\d\d)$/;
const ACTOR_FOLDER = /(?:^|[\\/])(DC|JE|JK|KL)[\\/][^\\/]+$/;
/** Fifteen sentences an emotion; neutral has twice as many. */
const sentencesOf = (emotion: string): number => (emotion === 'neutral' ? 30 : 15);

/**
 * Parses `DC_sa01`, or `DC/sa01` as in the release's own folders: actor, emotion, sentence.
 * All four actors are men. Sentences keep their codes; they differ from emotion to emotion.
 * Source: Haq & Jackson (2010), Multimodal emotion recognition, in Machine Audition, IGI Global.
 */
export function parseSaveeName(path: string): ParsedClipName {
  const code = CODE.exec(baseName(path))?.groups;
  const actorLabel = code?.actor ?? ACTOR_FOLDER.exec(path)?.[1];
  if (!code || !actorLabel) {
    return keepAside(
      'Its name is not actor, emotion and sentence as in DC_sa01 or DC/sa01, as SAVEE names are.',
    );
  }
  const { letters = '', sentence = '' } = code;
  const emotion = EMOTIONS[letters] as string;
  const highest = sentencesOf(emotion);
  if (Number(sentence) < 1 || Number(sentence) > highest) {
    return keepAside(`Its sentence is ${sentence}; SAVEE has 01 to ${highest} of ${emotion}.`);
  }
  return nameClip({ actorLabel, gender: 'male', emotion, statement: `${letters}${sentence}` });
}
