import { Card } from '@/app/_ui/card';
import { formatCount, formatNumber } from '@/app/_ui/format';
import { Stat, StatRow } from '@/app/_ui/stat';
import type { AgreementView } from '@/lib/domain/ratings/schema';
import { formatCoefficient } from '../../../_parts/format-estimate';

/** How far listeners agree with each other beyond chance, whatever was intended. */
export function AgreementCard({ agreement }: { agreement: AgreementView }) {
  const { alpha, fleiss, ratings, raters, ratedClips, ties } = agreement;
  return (
    <Card
      title="Agreement among listeners"
      description="1 is full agreement, 0 what chance would give, below 0 less than that. Nominal labels; “other” and “cannot tell” are answers like any other."
    >
      <StatRow>
        <Stat
          label="Krippendorff’s alpha"
          value={formatNumber(alpha.value, 3)}
          hint={describeAlpha(alpha)}
        />
        <Stat
          label="Fleiss’ kappa"
          value={formatNumber(fleiss?.kappa, 3)}
          hint={describeFleiss(fleiss)}
        />
        <Stat
          label="Ratings"
          value={formatCount(ratings)}
          hint={`of ${formatCount(ratedClips)} clips`}
        />
        <Stat label="Listeners" value={formatCount(raters)} />
        <Stat label="Ties" value={formatCount(ties)} hint="clips without a majority" />
      </StatRow>
    </Card>
  );
}

function describeAlpha({ value, interval, clips, ratings }: AgreementView['alpha']): string {
  const base = `${formatCount(ratings)} ratings of ${formatCount(clips)} clips with two or more`;
  if (value === null) return `not defined: ${base}`;
  if (!interval) return base;
  return `95 % ${formatCoefficient(interval.low)} to ${formatCoefficient(interval.high)}, by clip; ${base}`;
}

function describeFleiss(fleiss: AgreementView['fleiss']): string {
  if (!fleiss) return 'not applicable: no clip has two ratings';
  const { ratingsPerClip, clips, leftOut } = fleiss;
  const used = `${formatCount(clips)} clips with exactly ${ratingsPerClip} ratings`;
  return leftOut > 0 ? `${used}; ${formatCount(leftOut)} with another number left out` : used;
}
