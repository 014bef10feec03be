'use client';

import { Copy } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTransition } from 'react';
import { toast } from 'sonner';
import { Button } from '@/app/_ui/button';
import type { LabelMap } from '@/lib/core/label-maps/label-map';
import { createLabelMap } from '../actions';

interface CopyMapProps {
  readonly map: LabelMap;
  readonly workspaceId: string;
}

/** Makes a map of the workspace's own out of this one. */
export function CopyMap({ map, workspaceId }: CopyMapProps) {
  const router = useRouter();
  const [busy, start] = useTransition();
  const copy = () =>
    start(async () => {
      const { source, pairs } = map;
      const name = `${map.name} (copy)`;
      const answer = await createLabelMap({ workspaceId, name, source, pairs });
      if (answer.ok) router.push(`?map=${answer.value.labelMapId}`, { scroll: false });
      else toast.error(answer.message);
    });
  return (
    <Button aria-disabled={busy} onClick={copy}>
      <Copy aria-hidden /> Copy and change
    </Button>
  );
}
