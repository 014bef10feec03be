'use client';

import { Search } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useState } from 'react';
import { Button } from '@/app/_ui/button';
import { useKeys } from '../keys/use-keys';

/** Loaded when it is first opened. */
const PaletteDialog = dynamic(() => import('./palette-dialog').then((part) => part.PaletteDialog), {
  ssr: false,
});

/** The search of the workspace, behind a button of the top bar and ⌘K or Ctrl+K. */
export function Palette({ workspaceId }: { readonly workspaceId: string }) {
  const [open, setOpen] = useState<boolean>();
  useKeys('Everywhere', [
    { keys: 'mod+k', label: 'Search the workspace', run: () => setOpen((shown) => !shown) },
  ]);
  return (
    <>
      <Button variant="ghost" size="sm" aria-label="Search" onClick={() => setOpen(true)}>
        <Search aria-hidden />
        <span className="hidden text-muted sm:inline">Search</span>
      </Button>
      {open !== undefined && (
        <PaletteDialog workspaceId={workspaceId} open={open} onOpenChange={setOpen} />
      )}
    </>
  );
}
