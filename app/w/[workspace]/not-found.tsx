import { NotFoundState } from '../../_shell/not-found-state';

export default function NotFoundInWorkspace() {
  return <NotFoundState />;
}
