'use client';

import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { toast } from 'sonner';
import { rateClip } from '../actions';

export interface Remark {
  /** the viewer's own remark as he sees it: shown at once, put back where the server refuses it */
  readonly own: string | null;
  /** Gives the remark, or takes it back where it is given already. */
  choose(label: string): void;
  /** Puts back what was before the last change. */
  undo(): void;
}

/** The viewer's own remark on one clip. @param kept what the server has */
export function useRemark(clipId: string, kept: string | null): Remark {
  const router = useRouter();
  const [own, setOwn] = useState(kept);
  const before = useRef<string | null | undefined>(undefined);
  const give = async (label: string | null): Promise<void> => {
    const shown = own;
    setOwn(label);
    const answer = await rateClip({ clipId, label }).catch(() => null);
    if (answer?.ok) {
      before.current = answer.value.before;
      router.refresh();
      return;
    }
    setOwn(shown);
    toast.error(
      answer?.message ??
        'The server cannot be reached; your remark was not kept. Choose it again in a moment.',
    );
  };
  return {
    own,
    choose: (label) => void give(label === own ? null : label),
    undo: () => {
      if (before.current !== undefined) void give(before.current);
    },
  };
}
