import type { ActorGender } from '@/lib/core/corpora/corpus';
import type { ClipCorrection } from '@/lib/core/metadata/correct-clip';
import { ownEmotionKey } from '@/lib/core/metadata/guess-emotion';
import { readAge, readGender, readRepetition } from '@/lib/core/metadata/read-cells';

interface ReadCorrection {
  /** null where a field is wrong */
  readonly correction: ClipCorrection | null;
  /** by field */
  readonly errors: Readonly<Record<string, string>>;
}

/** What the fields of an editor say of a file. Empty fields mean that nothing is known. */
export function readCorrection(form: FormData): ReadCorrection {
  const words = (name: string): string => String(form.get(name) ?? '').trim();
  const [actorLabel, emotion] = [words('actorLabel'), ownEmotionKey(words('emotion'))];
  const gender: ActorGender | null = readGender(words('gender'));
  const [age, count] = [words('ageYears'), words('repetition')];
  const [ageYears, repetition] = [readAge(age), readRepetition(count)];
  const errors = {
    ...(actorLabel === '' && { actorLabel: 'Name the actor.' }),
    ...(emotion === '' && { emotion: 'Name the emotion.' }),
    ...(age !== '' && ageYears === null && { ageYears: 'Whole years, 0 to 120.' }),
    ...(count !== '' && repetition === null && { repetition: 'A number from 1.' }),
  };
  if (Object.keys(errors).length > 0) return { correction: null, errors };
  const [intensity, statement] = [words('intensity') || null, words('statement') || null];
  const correction = { actorLabel, emotion, gender, ageYears, intensity, statement, repetition };
  return { correction, errors };
}
