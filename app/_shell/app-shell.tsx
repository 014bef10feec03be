'use client';
import clsx from 'clsx';
import { Menu as MenuIcon, X } from 'lucide-react';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { type ReactNode, useState } from 'react';
import type { WorkspaceView } from '@/lib/domain/workspaces/schema';
import { Button } from '../_ui/button';
import { BrandMark } from './brand-mark';
import { KeySheet } from './keys/key-sheet';
import { KeysProvider } from './keys/keys-provider';
import { NavLinks } from './nav-links';
import { Palette } from './palette/palette';
import { SkipLink } from './skip-link';
import { ThemeToggle } from './theme-toggle';
import { UserMenu } from './user-menu';
import type { UserMenuProps } from './user-menu-entries';
import { WorkspaceSwitcher } from './workspace-switcher';

interface AppShellProps {
  readonly workspace: WorkspaceView;
  readonly workspaces: readonly WorkspaceView[];
  readonly person: UserMenuProps;
  readonly children: ReactNode;
}

const NAV_ID = 'workspace-navigation';

/** Left navigation on wide screens; under a button in the top bar on narrow ones. */
export function AppShell({ workspace, workspaces, person, children }: AppShellProps) {
  const pathname = usePathname();
  // The page at which the navigation was opened: going elsewhere closes it.
  const [openAt, setOpenAt] = useState<string | null>(null);
  const open = openAt === pathname;
  return (
    <KeysProvider>
      <KeySheet />
      <header className="print:hidden sticky top-0 z-30 flex h-14 items-center gap-2 border-b border-line bg-raised px-3 sm:px-4">
        <SkipLink />
        <Button
          variant="ghost"
          size="sm"
          className="w-9 px-0 lg:hidden"
          aria-label="Navigation"
          aria-expanded={open}
          aria-controls={NAV_ID}
          onClick={() => setOpenAt(open ? null : pathname)}
        >
          {open ? <X aria-hidden /> : <MenuIcon aria-hidden />}
        </Button>
        <Link
          href={`/w/${workspace.id}/datasets`}
          className="flex items-center gap-2.5 rounded-md text-[1.0625rem] font-semibold tracking-tight"
        >
          <BrandMark />
          Prosodia
        </Link>
        <div className="ml-auto flex items-center gap-1">
          <Palette workspaceId={workspace.id} />
          <ThemeToggle />
          <UserMenu {...person} />
        </div>
      </header>
      <div className="lg:grid lg:grid-cols-[15rem_minmax(0,1fr)] print:block!">
        <nav
          id={NAV_ID}
          aria-label="Workspace"
          className={clsx(
            'flex-col gap-3 border-line bg-raised p-3 max-lg:border-b print:hidden!',
            'lg:sticky lg:top-14 lg:flex lg:h-[calc(100dvh-3.5rem)] lg:overflow-y-auto lg:border-r',
            open ? 'flex' : 'hidden',
          )}
        >
          <WorkspaceSwitcher current={workspace} workspaces={workspaces} />
          <NavLinks workspaceId={workspace.id} />
        </nav>
        <main
          id="main"
          tabIndex={-1}
          className="mx-auto w-full max-w-7xl px-4 py-6 outline-none sm:px-6 lg:px-8 lg:py-8 print:max-w-none print:p-0"
        >
          {children}
        </main>
      </div>
    </KeysProvider>
  );
}
