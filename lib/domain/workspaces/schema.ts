import { z } from 'zod';

export const ROLES = ['OWNER', 'MEMBER', 'VIEWER'] as const;
export type RoleName = (typeof ROLES)[number];

/** What each role may do, in plain words. */
export const ROLE_WORDS: Record<RoleName, string> = {
  OWNER: 'Owner: everything, and who belongs here',
  MEMBER: 'Member: datasets, features and experiments',
  VIEWER: 'Viewer: looks and listens',
};

const personName = z.string().trim().min(1, 'Enter your name.').max(100, 'At most 100 characters.');
const email = z.string().trim().toLowerCase().pipe(z.email('Enter an e-mail address.'));
const newPassword = z
  .string()
  .min(12, 'At least 12 characters.')
  .max(200, 'At most 200 characters.');
const workspaceName = z
  .string()
  .trim()
  .min(1, 'Name the workspace.')
  .max(80, 'At most 80 characters.');

export const setUpInput = z.object({
  name: personName,
  email,
  password: newPassword,
  workspaceName,
});
export const setUpForUserInput = setUpInput.pick({ workspaceName: true });
export const signInInput = z.object({ email, password: z.string().min(1, 'Enter your password.') });
export const registerInput = z.object({
  token: z.string().min(1),
  name: personName,
  email,
  password: newPassword,
});
export const workspaceInput = z.object({ workspaceId: z.string() });
export const inviteInput = z.object({ workspaceId: z.string(), role: z.enum(ROLES) });
export const invitationInput = z.object({ token: z.string().min(1) });
export const memberInput = z.object({ workspaceId: z.string(), userId: z.string() });
export const memberRoleInput = memberInput.extend({ role: z.enum(ROLES) });

export interface WorkspaceView {
  readonly id: string;
  readonly name: string;
  readonly role: RoleName;
  readonly canEdit: boolean;
}

export interface MemberView {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly role: RoleName;
  readonly since: Date;
}

export interface InvitationView {
  readonly workspaceName: string;
  readonly role: RoleName;
  readonly expiresAt: Date;
}
