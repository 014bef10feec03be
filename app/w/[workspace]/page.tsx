import { redirect } from 'next/navigation';

interface WorkspacePageProps {
  readonly params: Promise<{ readonly workspace: string }>;
}

export default async function WorkspacePage({ params }: WorkspacePageProps) {
  const { workspace } = await params;
  redirect(`/w/${encodeURIComponent(workspace)}/datasets`);
}
