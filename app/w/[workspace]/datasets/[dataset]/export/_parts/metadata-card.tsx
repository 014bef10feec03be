import { buttonClass } from '@/app/_ui/button';
import { Card } from '@/app/_ui/card';

/** The same for machines, without the audio. */
export function MetadataCard({ datasetId }: { datasetId: string }) {
  const base = `/api/datasets/${datasetId}`;
  return (
    <Card
      title="Metadata by itself"
      description="MLCommons Croissant 1.0 describes the dataset for search engines and loaders; each zip holds its own. The table of labels is the one that it points to."
    >
      <div className="flex flex-wrap gap-2">
        <a href={`${base}/croissant`} className={buttonClass({ size: 'sm' })}>
          Croissant (JSON-LD)
        </a>
        <a href={`${base}/labels`} className={buttonClass({ size: 'sm' })}>
          Labels (CSV)
        </a>
      </div>
    </Card>
  );
}
