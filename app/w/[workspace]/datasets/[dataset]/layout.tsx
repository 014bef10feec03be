import type { ReactNode } from 'react';
import { datasetHref } from './_parts/dataset-links';
import { DatasetNav } from './_parts/dataset-nav';

interface DatasetLayoutProps {
  readonly params: Promise<{ readonly workspace: string; readonly dataset: string }>;
  readonly children: ReactNode;
}

export default async function DatasetLayout({ params, children }: DatasetLayoutProps) {
  const { workspace, dataset } = await params;
  return (
    <>
      <DatasetNav href={datasetHref({ workspaceId: workspace, id: dataset })} />
      {children}
    </>
  );
}
