import { formatCount } from '@/app/_ui/format';
import type { ActorView, Gender } from '@/lib/domain/datasets/schema';
import { GENDER_WORDS } from '../../_parts/fact-words';

const GENDERS: readonly (Gender | null)[] = ['FEMALE', 'MALE', 'OTHER', null];

/** How many speakers there are, of which genders, with how many clips each side has. */
export function describeGenders(actors: readonly ActorView[]): string {
  const parts = GENDERS.flatMap((gender) => {
    const some = actors.filter((actor) => actor.gender === gender);
    if (some.length === 0) return [];
    const clips = some.reduce((sum, actor) => sum + actor.clips, 0);
    const word = gender ? GENDER_WORDS[gender] : 'of a gender that is not known';
    return [`${some.length} ${word} (${formatCount(clips)} clips)`];
  });
  const speakers = actors.length === 1 ? '1 speaker' : `${actors.length} speakers`;
  return `${speakers}: ${parts.join(', ')}.`;
}

/** The span of ages, and for how many speakers it is known. */
export function describeAges(actors: readonly ActorView[]): string {
  const ages = actors.flatMap(({ ageYears }) => ageYears ?? []);
  if (ages.length === 0) return 'Their ages are not known; Settings has a field for each.';
  const [youngest, oldest] = [Math.min(...ages), Math.max(...ages)];
  const span = youngest === oldest ? `${youngest} years` : `${youngest} to ${oldest} years`;
  const known =
    ages.length === actors.length ? 'of all speakers' : `of ${ages.length} of ${actors.length}`;
  return `Ages at the time of recording, known ${known}: ${span}.`;
}
