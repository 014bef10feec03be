import clsx from 'clsx';
import Link from 'next/link';
import { NAMED_LABEL_MAPS } from '@/lib/core/label-maps/named-label-maps';
import type { LabelMapView } from '@/lib/domain/label-maps/schema';

interface MapListProps {
  readonly own: readonly LabelMapView[];
  /** id of the map that the page shows */
  readonly shown: string;
  readonly datasetId: string | null;
}

/** The maps to choose from: the workspace's own, and those that come with the product. */
export function MapList({ own, ...choice }: MapListProps) {
  return (
    <nav aria-label="Label maps" className="flex flex-col gap-4">
      {own.length > 0 && <Group title="This workspace’s" maps={own} {...choice} />}
      <Group title="Come with Prosodia" maps={NAMED_LABEL_MAPS} {...choice} />
    </nav>
  );
}

interface GroupProps extends Omit<MapListProps, 'own'> {
  readonly title: string;
  readonly maps: readonly { readonly id: string; readonly name: string }[];
}

function Group({ title, maps, shown, datasetId }: GroupProps) {
  const dataset = datasetId === null ? '' : `&dataset=${datasetId}`;
  return (
    <div>
      <h2 className="mb-1 px-3 text-sm text-muted">{title}</h2>
      <ul className="flex flex-col gap-0.5">
        {maps.map(({ id, name }) => (
          <li key={id}>
            <Link
              href={`?map=${id}${dataset}`}
              scroll={false}
              aria-current={id === shown ? 'page' : undefined}
              className={clsx(
                'flex min-h-9 items-center rounded-md px-3 text-sm',
                id === shown ? 'bg-accent-soft font-medium text-accent' : 'hover:bg-sunken',
              )}
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
