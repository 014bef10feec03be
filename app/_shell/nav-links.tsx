'use client';
import clsx from 'clsx';
import { AudioLines, FlaskConical, Users } from 'lucide-react';
import Link from 'next/link';
import { usePathname } from 'next/navigation';

const ROOMS = [
  { segment: 'datasets', label: 'Datasets', Icon: AudioLines },
  { segment: 'experiments', label: 'Experiments', Icon: FlaskConical },
  { segment: 'members', label: 'Members', Icon: Users },
] as const;

/** `page` on the room's own page, `true` on the pages below it. */
function currentness(pathname: string, href: string): 'page' | 'true' | undefined {
  if (pathname === href) return 'page';
  return pathname.startsWith(`${href}/`) ? 'true' : undefined;
}

export function NavLinks({ workspaceId }: { readonly workspaceId: string }) {
  const pathname = usePathname();
  return (
    <ul className="flex flex-col gap-0.5">
      {ROOMS.map(({ segment, label, Icon }) => {
        const href = `/w/${workspaceId}/${segment}`;
        const current = currentness(pathname, href);
        return (
          <li key={segment}>
            <Link
              href={href}
              aria-current={current}
              className={clsx(
                'flex min-h-10 items-center gap-2.5 rounded-md px-3 text-sm font-medium transition-colors lg:min-h-9',
                current
                  ? 'bg-accent-soft text-accent'
                  : 'text-muted hover:bg-sunken hover:text-ink',
              )}
            >
              <Icon aria-hidden className="size-4 shrink-0" />
              {label}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
