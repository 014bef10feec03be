import { LinkButton } from '@/app/_ui/button';
import { Notice } from '@/app/_ui/notice';
import { licenceAllows } from '@/lib/core/licences/licence-allows';
import type { DatasetView } from '@/lib/domain/datasets/schema';

interface RightsNoticeProps {
  readonly dataset: DatasetView;
  readonly settingsHref: string;
}

const TITLES = {
  ALLOWED: 'Commercial use is permitted',
  FORBIDDEN: 'Not for commercial use',
  ASK: 'Nobody has said what may be done with it',
} as const;

/** What the licence asks of whoever takes the dataset away. */
export function RightsNotice({ dataset, settingsHref }: RightsNoticeProps) {
  const { verdict, reason } = licenceAllows(dataset, 'COMMERCIAL');
  const settings = verdict === 'ASK' && dataset.canEdit && (
    <LinkButton size="sm" href={settingsHref}>
      Say it in Settings
    </LinkButton>
  );
  return (
    <Notice
      tone={verdict === 'ALLOWED' ? 'info' : 'warning'}
      title={TITLES[verdict]}
      actions={settings}
    >
      {reason} Each export says so in its files
      {dataset.citation ? ', beside the citation.' : '.'}
    </Notice>
  );
}
