import { SearchX } from 'lucide-react';
import { LinkButton } from '@/app/_ui/button';
import { EmptyState } from '@/app/_ui/empty-state';

/** In place of a list without rows: the way out of the filter, or the way to the first clip. */
export function NoClips({ base, isFiltered }: { base: string; isFiltered: boolean }) {
  return (
    <EmptyState
      icon={<SearchX />}
      title={isFiltered ? 'No clip matches' : 'No clip yet'}
      actions={
        isFiltered ? (
          <LinkButton href={base}>Show all clips</LinkButton>
        ) : (
          <LinkButton variant="primary" href={base.replace(/clips$/, 'import')}>
            Import clips
          </LinkButton>
        )
      }
    />
  );
}
