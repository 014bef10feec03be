import { SearchX } from 'lucide-react';
import { LinkButton } from '../_ui/button';
import { EmptyState } from '../_ui/empty-state';

/** For a page that is not there, or not for this person: which of the two is not told. */
export function NotFoundState() {
  return (
    <EmptyState
      icon={<SearchX />}
      title="There is nothing at this address"
      level={1}
      actions={<LinkButton href="/">To the start page</LinkButton>}
    >
      <p>It may have been deleted, the link may be incomplete, or it belongs to somebody else.</p>
    </EmptyState>
  );
}
