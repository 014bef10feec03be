'use client';
import { type ErrorPageProps, ErrorState } from '../../_shell/error-state';

export default function ErrorInWorkspace(props: ErrorPageProps) {
  return <ErrorState {...props} />;
}
