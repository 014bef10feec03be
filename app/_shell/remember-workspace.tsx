'use client';
import { useEffect } from 'react';
import { WORKSPACE_COOKIE } from './last-workspace';

const YEAR_SEC = 365 * 24 * 3600;

export function RememberWorkspace({ workspaceId }: { readonly workspaceId: string }) {
  useEffect(() => {
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing from plain-http pages
    document.cookie = `${WORKSPACE_COOKIE}=${workspaceId}; path=/; max-age=${YEAR_SEC}; samesite=lax`;
  }, [workspaceId]);
  return null;
}
