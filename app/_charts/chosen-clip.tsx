'use client';

import Link from 'next/link';
import { emotionLabel } from '@/lib/core/emotions';
import type { MapDot } from '@/lib/domain/explore/schema';
import { PlayButton } from '../_audio/play-button';
import { EmotionChip } from '../_ui/emotion-chip';

/** The clip of the dot that was chosen, to hear again or to open. */
export function ChosenClip({ dot, clipsHref }: { dot: MapDot | null; clipsHref: string }) {
  if (!dot) return null;
  const { id, path, actor, emotion } = dot;
  return (
    <section
      aria-label="Chosen clip"
      className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2 rounded-md bg-sunken px-3 py-2 text-sm"
    >
      <PlayButton clipId={id} label={path} />
      <EmotionChip emotionKey={emotion} />
      <Link
        href={`${clipsHref}?actor=${encodeURIComponent(actor)}&emotion=${encodeURIComponent(emotion)}`}
        className="inline-flex min-h-6 items-center text-accent underline"
      >
        actor {actor}, {emotionLabel(emotion).word}
      </Link>
      <Link
        href={`${clipsHref}?clip=${id}`}
        className="inline-flex min-h-6 min-w-0 items-center font-mono text-xs break-all text-accent underline"
      >
        {path}
      </Link>
    </section>
  );
}
