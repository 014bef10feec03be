import { baseName } from './base-name';
import type { ParsedClipName } from './corpus';
import { keepAside, nameClip } from './name-clip';

/** By code 01 … 08. */
export const RAVDESS_EMOTIONS = [
  'neutral',
  'calm',
  'happy',
  'sad',
  'angry',
  'fearful',
  'disgust',
  'surprised',
] as const;

const STATEMENTS = ['Kids are talking by the door', 'Dogs are sitting by the door'] as const;
const ACTOR_COUNT = 24;

/** Highest code of each field, all counted from 01. */
const FIELDS = [
  ['modality', 3],
  ['vocal channel', 2],
  ['emotion', RAVDESS_EMOTIONS.length],
  ['intensity', 2],
  ['statement', STATEMENTS.length],
  ['repetition', 2],
  ['actor', ACTOR_COUNT],
] as const;

/** Why the seven codes cannot stand, or undefined. */
function findWrongCode(codes: readonly number[]): string | undefined {
  const wrong = FIELDS.findIndex(
    ([, highest], i) => (codes[i] ?? 0) < 1 || (codes[i] ?? 0) > highest,
  );
  if (wrong >= 0) {
    const [field, highest] = FIELDS[wrong] as (typeof FIELDS)[number];
    const shown = String(codes[wrong]).padStart(2, '0');
    return `Its ${field} code is ${shown}; RAVDESS has 01 to ${String(highest).padStart(2, '0')}.`;
  }
  const [modality, channel, emotion, intensity] = codes;
  if (emotion === 1 && intensity === 2) {
    return 'It claims neutral with strong intensity, which RAVDESS does not have.';
  }
  if (modality !== 3) return 'It is a video of RAVDESS; only audio (modality 03) is read.';
  if (channel !== 1) return 'It is a song of RAVDESS; only speech (vocal channel 01) is read.';
  return undefined;
}

/**
 * Parses `MM-VC-EE-II-SS-RR-AA`: modality, vocal channel, emotion, intensity, statement, repetition,
 * actor (odd male, even female). Videos and songs are recognised and kept aside.
 * Source: Livingstone & Russo (2018), PLoS ONE 13(5): e0196391, table 1.
 */
export function parseRavdessName(path: string): ParsedClipName {
  const fields = baseName(path).split('-');
  if (fields.length !== FIELDS.length || fields.some((field) => !/^\d\d$/.test(field))) {
    return keepAside('Its name is not seven two-digit codes with dashes, as RAVDESS names are.');
  }
  const codes = fields.map(Number);
  const wrong = findWrongCode(codes);
  if (wrong) return keepAside(wrong);
  const [, , emotion, intensity, statement, repetition, actor] = codes as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  return nameClip({
    actorLabel: String(actor).padStart(2, '0'),
    gender: actor % 2 === 1 ? 'male' : 'female',
    emotion: RAVDESS_EMOTIONS[emotion - 1] as string,
    intensity: intensity === 1 ? 'normal' : 'strong',
    statement: STATEMENTS[statement - 1] as string,
    repetition,
  });
}
