import { ClassBalanceChart, HistogramChart } from '@/app/_charts/lazy-charts';
import type { ClassBalance, DatasetView } from '@/lib/domain/datasets/schema';
import type { CrossTable, Distribution } from '@/lib/domain/explore/schema';
import { ActorGrid } from './actor-grid';
import { CrossTables } from './cross-tables';
import { datasetHref } from './dataset-links';

interface DatasetContentsProps {
  readonly dataset: DatasetView;
  readonly balance: ClassBalance;
  readonly histograms: readonly Distribution[];
  readonly crossTables: readonly CrossTable[];
}

/** What is in a dataset, each figure a way to its clips. */
export function DatasetContents(props: DatasetContentsProps) {
  const { dataset, balance, histograms, crossTables } = props;
  const clipsHref = `${datasetHref(dataset)}/clips`;
  return (
    <>
      <ClassBalanceChart
        balance={balance}
        clipsHref={clipsHref}
        fileName={`${dataset.name} class balance`}
      />
      <div className="grid gap-6 xl:grid-cols-2">
        {histograms.map((distribution) => (
          <HistogramChart
            key={distribution.measure}
            distribution={distribution}
            clipsHref={clipsHref}
            fileName={`${dataset.name} ${distribution.measure}`}
          />
        ))}
      </div>
      <ActorGrid balance={balance} clipsHref={clipsHref} />
      <CrossTables
        tables={crossTables}
        keys={balance.classes.map(({ key }) => key)}
        clipsHref={clipsHref}
      />
    </>
  );
}
