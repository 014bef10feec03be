'use client';

import { useMemo, useState } from 'react';
import type { ClipCorrection, Corrections } from '@/lib/core/metadata/correct-clip';
import type { Labelling } from '@/lib/core/metadata/labelling';
import { emotionsOf, labelDrop } from './label-drop';
import type { DropDecisions, ReadyDrop } from './upload-stage';

/** A correction of one file; null takes it back. */
export type Correct = (path: string, correction: ClipCorrection | null) => void;

function change(
  corrections: Corrections,
  path: string,
  correction: ClipCorrection | null,
): Corrections {
  const { [path]: before, ...others } = corrections;
  return correction === null ? others : { ...others, [path]: { ...before, ...correction } };
}

/** What a person decides of a drop, and what the import will find under it. */
export function useDecisions(drop: ReadyDrop) {
  const [decisions, setDecisions] = useState<DropDecisions>(drop.decisions);
  const labelled = useMemo(() => labelDrop(drop, decisions), [drop, decisions]);
  const correct: Correct = (path, correction) =>
    setDecisions(({ labelling, corrections }) => ({
      labelling,
      corrections: change(corrections, path, correction),
    }));
  const relabel = (labelling: Labelling): void =>
    setDecisions(({ corrections }) => ({ labelling, corrections }));
  return { ...labelled, decisions, emotions: emotionsOf(drop, decisions), correct, relabel };
}
