'use client';

import { usePathname, useRouter, useSearchParams } from 'next/navigation';
import { LinkButton } from '@/app/_ui/button';
import { EmotionChip } from '@/app/_ui/emotion-chip';
import { Field } from '@/app/_ui/field';
import { Select } from '@/app/_ui/input';

interface Choice {
  readonly id: string;
  readonly path: string;
}

interface ClipChoiceProps {
  readonly clip: Choice & { readonly emotion: string; readonly actor: string };
  /** the first clips of the dataset */
  readonly rows: readonly Choice[];
  readonly clipsHref: string;
}

/** Which clip is worked on; the settings stay as they are when it changes. */
export function ClipChoice({ clip, rows, clipsHref }: ClipChoiceProps) {
  const router = useRouter();
  const pathname = usePathname();
  const search = useSearchParams();
  const choose = (id: string): void => {
    const query = new URLSearchParams(search);
    query.set('clip', id);
    router.push(`${pathname}?${query}`, { scroll: false });
  };
  const choices = rows.some(({ id }) => id === clip.id) ? rows : [clip, ...rows];
  return (
    <div className="mb-6 flex flex-wrap items-end gap-3">
      <Field label="Clip" name="clip" className="w-full min-w-0 sm:w-96">
        <Select value={clip.id} onChange={(event) => choose(event.currentTarget.value)}>
          {choices.map(({ id, path }) => (
            <option key={id} value={id}>
              {path.slice(path.lastIndexOf('/') + 1)}
            </option>
          ))}
        </Select>
      </Field>
      <p className="flex min-h-10 items-center gap-2 text-sm">
        <EmotionChip emotionKey={clip.emotion} />
        <span className="text-muted">actor {clip.actor}</span>
      </p>
      <LinkButton variant="ghost" href={clipsHref}>
        All clips
      </LinkButton>
    </div>
  );
}
