import { z } from 'zod';

export const subjectInput = z.object({ subjectId: z.string().min(1).max(64) });

/** What changes over time and can be watched. */
export interface SubjectView {
  readonly id: string;
  readonly kind: 'import' | 'feature-set' | 'overview' | 'run' | 'dataset';
}
