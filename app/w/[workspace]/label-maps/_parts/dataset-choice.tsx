'use client';

import { useRouter } from 'next/navigation';
import { Field } from '@/app/_ui/field';
import { Select } from '@/app/_ui/input';
import type { DatasetListItem } from '@/lib/domain/datasets/schema';

interface DatasetChoiceProps {
  readonly datasets: readonly Pick<DatasetListItem, 'id' | 'name' | 'corpusName'>[];
  readonly mapId: string;
  readonly datasetId: string | null;
}

/** The dataset whose clips are counted under the map. */
export function DatasetChoice({ datasets, mapId, datasetId }: DatasetChoiceProps) {
  const router = useRouter();
  if (datasetId === null) {
    return <p className="text-sm text-muted">Counts appear here once there is a dataset.</p>;
  }
  return (
    <Field label="Count the clips of" name="dataset" className="max-w-md">
      <Select
        value={datasetId}
        onChange={(event) =>
          router.push(`?map=${mapId}&dataset=${event.currentTarget.value}`, { scroll: false })
        }
      >
        {datasets.map(({ id, name, corpusName }) => (
          <option key={id} value={id}>
            {name} ({corpusName})
          </option>
        ))}
      </Select>
    </Field>
  );
}
