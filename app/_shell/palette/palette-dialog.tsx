'use client';

import { Autocomplete } from '@base-ui/react/autocomplete';
import { Dialog } from '@base-ui/react/dialog';
import { Search as SearchIcon } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { type PaletteGroup, type PaletteItem, preparePalette } from './prepare-palette';
import { type Search, useSearch } from './use-search';

interface PaletteDialogProps {
  readonly workspaceId: string;
  readonly open: boolean;
  onOpenChange(open: boolean): void;
}

const EMPTY_WORDS: Record<Search['status'], string> = {
  idle: 'Type a name.',
  asking: 'Searching…',
  answered: 'Nothing of that name. Try a part of it.',
  failed: 'The search did not answer. Check the connection and type again.',
};

/** Finds a page, dataset, experiment, actor or clip by its name and goes there. */
export function PaletteDialog({ workspaceId, open, onOpenChange }: PaletteDialogProps) {
  const [text, setText] = useState('');
  const router = useRouter();
  const { hits, status } = useSearch(workspaceId, text);
  const go = ({ value }: PaletteItem): void => {
    onOpenChange(false);
    setText('');
    router.push(value);
  };
  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-50 bg-black/50" />
        <Dialog.Viewport className="fixed inset-0 z-50 flex items-start justify-center px-3 pt-[12dvh]">
          <Dialog.Popup
            aria-label="Search"
            className="flex max-h-[70dvh] w-full max-w-xl flex-col overflow-hidden rounded-lg border border-line bg-raised text-ink shadow-xl outline-none"
          >
            <Autocomplete.Root
              open
              inline
              items={preparePalette(workspaceId, text, hits)}
              filter={null}
              autoHighlight="always"
              value={text}
              onValueChange={setText}
              itemToStringValue={({ label }: PaletteItem) => label}
            >
              <PaletteInput />
              <PaletteList status={status} onChoose={go} />
            </Autocomplete.Root>
          </Dialog.Popup>
        </Dialog.Viewport>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function PaletteInput() {
  return (
    <Autocomplete.InputGroup className="flex items-center gap-3 border-b border-line px-4">
      <SearchIcon aria-hidden className="size-4 shrink-0 text-muted" />
      <Autocomplete.Input
        aria-label="Search the workspace"
        placeholder="Page, dataset, experiment, actor, clip…"
        className="h-12 w-full min-w-0 bg-transparent outline-none placeholder:text-muted"
      />
    </Autocomplete.InputGroup>
  );
}

interface PaletteListProps {
  readonly status: Search['status'];
  onChoose(item: PaletteItem): void;
}

function PaletteList({ status, onChoose }: PaletteListProps) {
  return (
    <div className="min-h-0 overflow-y-auto overscroll-contain p-2">
      <Autocomplete.Empty>
        <p className="px-2 py-6 text-center text-sm text-muted">{EMPTY_WORDS[status]}</p>
      </Autocomplete.Empty>
      <Autocomplete.List aria-label="Found">
        {(group: PaletteGroup) => (
          <Autocomplete.Group key={group.value} items={group.items} className="not-last:mb-2">
            <Autocomplete.GroupLabel className="px-2 py-1 text-xs font-medium text-muted">
              {group.value}
            </Autocomplete.GroupLabel>
            <Autocomplete.Collection>
              {(item: PaletteItem) => (
                <Autocomplete.Item
                  key={item.value}
                  value={item}
                  onClick={() => onChoose(item)}
                  className="flex min-h-9 items-center justify-between gap-4 rounded-md px-2 text-sm data-highlighted:bg-accent-soft"
                >
                  <span className="min-w-0 truncate">{item.label}</span>
                  <span className="max-w-[45%] shrink-0 truncate text-muted">{item.detail}</span>
                </Autocomplete.Item>
              )}
            </Autocomplete.Collection>
          </Autocomplete.Group>
        )}
      </Autocomplete.List>
    </div>
  );
}
