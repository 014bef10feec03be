import type { Crumb } from '@/app/_ui/page-header';

interface Linked {
  readonly id: string;
  readonly workspaceId: string;
  readonly name: string;
}

export const datasetHref = ({ workspaceId, id }: Omit<Linked, 'name'>): string =>
  `/w/${workspaceId}/datasets/${id}`;

/** The way down to a page below a dataset. */
export const datasetCrumbs = (dataset: Linked): Crumb[] => [
  { label: 'Datasets', href: `/w/${dataset.workspaceId}/datasets` },
  { label: dataset.name, href: datasetHref(dataset) },
];
