import type { RoleName } from '@/lib/domain/workspaces/schema';

export const ROLE_NAMES: Record<RoleName, string> = {
  OWNER: 'Owner',
  MEMBER: 'Member',
  VIEWER: 'Viewer',
};
