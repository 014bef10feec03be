import { Card } from '@/app/_ui/card';
import { formatCount, formatDuration } from '@/app/_ui/format';
import { Stat, StatRow } from '@/app/_ui/stat';
import type { ClassBalance, DatasetView } from '@/lib/domain/datasets/schema';

interface DatasetStatsProps {
  readonly dataset: DatasetView;
  readonly balance: ClassBalance;
}

/** The dataset in figures. */
export function DatasetStats({ dataset: { latestVersion }, balance }: DatasetStatsProps) {
  const { clips, hours, actors, classes, duplicates } = balance;
  const labels = classes.filter(({ count }) => count > 0).length;
  return (
    <Card>
      <StatRow>
        <Stat label="Clips" value={formatCount(clips)} />
        <Stat label="Length" value={formatDuration(hours * 3600)} />
        <Stat label="Actors" value={formatCount(actors.length)} />
        <Stat
          label="Labels"
          value={labels}
          hint={labels < classes.length ? `of ${classes.length}` : undefined}
        />
        <Stat
          label="Duplicates"
          value={formatCount(duplicates)}
          hint={duplicates > 0 ? 'same recording, stored once' : undefined}
        />
        <Stat
          label="Version"
          value={latestVersion ? latestVersion.number : '–'}
          hint={
            latestVersion ? `content ${latestVersion.contentHash.slice(0, 8)}` : 'not frozen yet'
          }
        />
      </StatRow>
    </Card>
  );
}
