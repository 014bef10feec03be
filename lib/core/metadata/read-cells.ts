import type { ActorGender } from '../corpora/corpus';

const GENDERS: Readonly<Record<ActorGender, readonly string[]>> = {
  female: ['f', 'female', 'w', 'woman', 'fem', 'weiblich'],
  male: ['m', 'male', 'man', 'männlich'],
  other: ['o', 'other', 'd', 'divers', 'diverse', 'nonbinary', 'non-binary'],
};

const GENDER_BY_WORD = new Map(
  Object.entries(GENDERS).flatMap(([gender, words]) =>
    words.map((word) => [word, gender as ActorGender]),
  ),
);

/** Null for a word that names no gender. */
export function readGender(cell: string): ActorGender | null {
  return GENDER_BY_WORD.get(cell.toLowerCase()) ?? null;
}

/** Whole years, 0 to 120; null for anything else. */
export function readAge(cell: string): number | null {
  const years = /^\d{1,3}(\.0*)?$/.test(cell) ? Number(cell) : Number.NaN;
  return years <= 120 ? years : null;
}

/** Counted from 1; a letter counts from a, as takes do. Null for anything else. */
export function readRepetition(cell: string): number | null {
  if (/^[a-z]$/i.test(cell)) return cell.toLowerCase().charCodeAt(0) - 'a'.charCodeAt(0) + 1;
  const count = /^\d{1,4}$/.test(cell) ? Number(cell) : 0;
  return count >= 1 ? count : null;
}
