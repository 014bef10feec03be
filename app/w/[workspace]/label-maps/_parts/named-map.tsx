import { Card } from '@/app/_ui/card';
import type { LabelledCount } from '@/lib/core/label-maps/count-mapped';
import type { LabelMap } from '@/lib/core/label-maps/label-map';
import { CopyMap } from './copy-map';
import { MapCounts } from './map-counts';
import { mapRows } from './map-rows';
import { FixedTarget, MapTable } from './map-table';

interface NamedMapProps {
  readonly map: LabelMap;
  readonly workspaceId: string;
  readonly canEdit: boolean;
  readonly counts: readonly LabelledCount[];
  readonly datasetName: string | null;
}

/** A map that is read only: one that comes with the product. */
export function NamedMap({ map, workspaceId, canEdit, counts, datasetName }: NamedMapProps) {
  return (
    <Card
      title={map.name}
      description={map.source}
      actions={canEdit && <CopyMap map={map} workspaceId={workspaceId} />}
    >
      <div className="flex flex-col gap-5">
        <MapCounts pairs={map.pairs} counts={counts} datasetName={datasetName} />
        <MapTable rows={mapRows(map.pairs, counts)} target={(row) => <FixedTarget row={row} />} />
      </div>
    </Card>
  );
}
