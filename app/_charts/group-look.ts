import { emotionLabel } from '@/lib/core/emotions';
import type { Grouping } from '@/lib/domain/explore/schema';
import { emotionColor } from '../_ui/emotion-color';

interface GroupLook {
  readonly word: string;
  readonly color: string;
}

const GENDER_WORDS: Readonly<Record<string, string>> = {
  FEMALE: 'female',
  MALE: 'male',
  OTHER: 'other',
};

/** The word and colour of a group of clips; only emotions have colours of their own. */
export function groupLook(by: Grouping, group: string | null): GroupLook {
  if (group === null) return { word: 'not known', color: 'var(--ink-muted)' };
  if (by === 'emotion') return { word: emotionLabel(group).word, color: emotionColor(group) };
  return { word: by === 'gender' ? (GENDER_WORDS[group] ?? group) : group, color: 'var(--accent)' };
}
