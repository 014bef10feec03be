import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { registerInvited } from '@/lib/domain/accounts/register-invited';
import { signInWithPassword } from '@/lib/domain/accounts/sign-in-with-password';
import { viewerOfOperator, viewerOfUser } from '@/lib/domain/authority';
import { acceptInvitation } from '@/lib/domain/workspaces/accept-invitation';
import { changeMemberRole } from '@/lib/domain/workspaces/change-member-role';
import { getInvitation } from '@/lib/domain/workspaces/get-invitation';
import { getWorkspace } from '@/lib/domain/workspaces/get-workspace';
import { inviteMember } from '@/lib/domain/workspaces/invite-member';
import { isSetUp } from '@/lib/domain/workspaces/is-set-up';
import { listMembers } from '@/lib/domain/workspaces/list-members';
import { listWorkspaces } from '@/lib/domain/workspaces/list-workspaces';
import { removeMember } from '@/lib/domain/workspaces/remove-member';
import { setUpForUser } from '@/lib/domain/workspaces/set-up-for-user';
import { setUpInstallation } from '@/lib/domain/workspaces/set-up-installation';
import { db } from '@/lib/platform/db';
import { makePerson, makeWorkspace } from '../support/people';

const password = 'a long enough password';
const first = { name: 'Ada', email: 'Ada@Example.org ', password, workspaceName: 'Speech lab' };

beforeEach(async () => {
  await db().workspace.deleteMany();
  await db().user.deleteMany();
});

function userIdOf(viewer: ReturnType<typeof viewerOfUser>): string {
  if (viewer.kind !== 'user') throw new Error('not a user');
  return viewer.userId;
}

describe('setting up', () => {
  test('the first visitor owns the first workspace and can sign in', async () => {
    expect(await isSetUp()).toBe(false);
    const { userId, workspaceId } = await setUpInstallation(first);
    expect(await isSetUp()).toBe(true);
    expect(await listWorkspaces(viewerOfUser(userId))).toEqual([
      { id: workspaceId, name: 'Speech lab', role: 'OWNER', canEdit: true },
    ]);
    const signedIn = await signInWithPassword({ email: 'ada@example.ORG', password });
    expect(signedIn).toEqual({ id: userId, email: 'ada@example.org', name: 'Ada' });
  });

  test('of two first visitors at once, one sets up and the other is told so', async () => {
    const results = await Promise.allSettled([
      setUpInstallation(first),
      setUpInstallation({ ...first, email: 'eve@example.org' }),
      setUpInstallation({ ...first, email: 'bob@example.org' }),
    ]);
    const refused = results.filter((result) => result.status === 'rejected');
    expect(refused.map(({ reason }) => reason.code)).toEqual(['conflict', 'conflict']);
    expect(await db().user.count()).toBe(1);
    expect(await db().workspace.count()).toBe(1);
  });

  test('the workspace that the command line made is adopted with its datasets', async () => {
    const made = await db().workspace.create({ data: { name: 'Command line' } });
    await db().dataset.create({ data: { workspaceId: made.id, name: 'Early', corpus: 'ravdess' } });
    const { workspaceId } = await setUpInstallation(first);
    expect(workspaceId).toBe(made.id);
    expect(await db().workspace.findMany({ include: { datasets: true } })).toMatchObject([
      { name: 'Speech lab', datasets: [{ name: 'Early' }] },
    ]);
  });

  test('a first visitor by OIDC sets up; a later one sees no workspace and cannot', async () => {
    const early = await makePerson();
    const late = await makePerson();
    const { workspaceId } = await setUpForUser(early.viewer, { workspaceName: 'Lab' });
    expect((await getWorkspace(early.viewer, { workspaceId })).role).toBe('OWNER');
    await expect(setUpForUser(late.viewer, { workspaceName: 'Mine' })).rejects.toMatchObject({
      code: 'conflict',
    });
    expect(await listWorkspaces(late.viewer)).toEqual([]);
  });

  test('a short password and a missing name are refused before anything is kept', async () => {
    await expect(setUpInstallation({ ...first, password: 'short', name: ' ' })).rejects.toThrow();
    expect(await db().user.count()).toBe(0);
  });
});

describe('signing in', () => {
  test('an unknown address, a wrong password and an account without one get the same answer', async () => {
    await setUpInstallation(first);
    await db().user.create({ data: { email: 'oidc@example.org' } });
    const failures = await Promise.all(
      ['ada@example.org', 'nobody@example.org', 'oidc@example.org'].map((email) =>
        signInWithPassword({ email, password: 'wrong' }).catch((error: unknown) => error),
      ),
    );
    for (const failure of failures) {
      expect(failure).toMatchObject({ code: 'unauthenticated' });
      expect(failure).toEqual(failures[0]);
    }
  });

  test('an unknown address takes as long as a wrong password', async () => {
    await setUpInstallation(first);
    const time = async (email: string): Promise<number> => {
      const from = performance.now();
      await signInWithPassword({ email, password: 'wrong' }).catch(() => undefined);
      return performance.now() - from;
    };
    const known: number[] = [];
    const unknown: number[] = [];
    for (let i = 0; i < 5; i++) {
      known.push(await time('ada@example.org'));
      unknown.push(await time(`nobody${i}@example.org`));
    }
    // A lookup alone takes a millisecond or two, a verification twenty and more.
    expect(Math.min(...unknown)).toBeGreaterThan(0.5 * Math.min(...known));
  });

  test('after ten failures even the right password has to wait; other people need not', async () => {
    await setUpInstallation({ ...first, email: 'limit@example.org' });
    const attempt = (secret: string, email = 'limit@example.org') =>
      signInWithPassword({ email, password: secret }).then(
        () => 'in',
        (error) => error.code,
      );
    for (let i = 0; i < 9; i++) expect(await attempt('wrong')).toBe('unauthenticated');
    expect(await attempt(password)).toBe('in');
    const ten = await Promise.all(Array.from({ length: 14 }, () => attempt('wrong')));
    expect(ten.filter((code) => code === 'unauthenticated')).toHaveLength(10);
    expect(ten.filter((code) => code === 'limit')).toHaveLength(4);
    expect(await attempt(password)).toBe('limit');
    expect(await attempt(password, 'other@example.org')).toBe('unauthenticated');
  });

  test('passwords are kept as argon2id with the costs asked for', async () => {
    const { userId } = await setUpInstallation(first);
    const { passwordHash } = await db().user.findUniqueOrThrow({ where: { id: userId } });
    expect(passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });
});

describe('invitations', () => {
  const person = { name: 'Grace', email: 'grace@example.org', password };

  test('an owner invites, the bearer registers once and gets the role', async () => {
    const { workspaceId, owner } = await makeWorkspace();
    const { token, expiresAt } = await inviteMember(owner, { workspaceId, role: 'VIEWER' });
    const days = (expiresAt.getTime() - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(6.9);
    expect(days).toBeLessThanOrEqual(7);
    expect(await getInvitation({ token })).toMatchObject({ workspaceName: 'Lab', role: 'VIEWER' });
    const { userId } = await registerInvited({ token, ...person });
    expect(await getWorkspace(viewerOfUser(userId), { workspaceId })).toMatchObject({
      role: 'VIEWER',
      canEdit: false,
    });
    await expect(
      registerInvited({ token, ...person, email: 'second@example.org' }),
    ).rejects.toMatchObject({ code: 'not_found' });
  });

  test('only the hash of a token is kept', async () => {
    const { workspaceId, owner } = await makeWorkspace();
    const { token } = await inviteMember(owner, { workspaceId, role: 'MEMBER' });
    const rows = await db().invitation.findMany();
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(rows[0]?.tokenHash).toBe(createHash('sha256').update(token).digest('hex'));
  });

  test('of two who accept at once, one gets in', async () => {
    const { workspaceId, owner } = await makeWorkspace();
    const { token } = await inviteMember(owner, { workspaceId, role: 'MEMBER' });
    const people = await Promise.all([makePerson(), makePerson(), makePerson()]);
    const results = await Promise.allSettled(
      people.map(({ viewer }) => acceptInvitation(viewer, { token })),
    );
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await db().membership.count({ where: { workspaceId } })).toBe(4);
  });

  test('an expired invitation lets nobody in', async () => {
    const { workspaceId, owner } = await makeWorkspace();
    const { token } = await inviteMember(owner, { workspaceId, role: 'MEMBER' });
    await db().invitation.updateMany({ data: { expiresAt: new Date(Date.now() - 1) } });
    const { viewer } = await makePerson();
    await expect(acceptInvitation(viewer, { token })).rejects.toMatchObject({ code: 'not_found' });
    await expect(registerInvited({ token, ...person })).rejects.toMatchObject({
      code: 'not_found',
    });
    expect(await db().user.count({ where: { email: person.email } })).toBe(0);
  });

  test('a taken address and a member who accepts again leave the invitation open', async () => {
    const { workspaceId, owner, member } = await makeWorkspace();
    const { token } = await inviteMember(owner, { workspaceId, role: 'MEMBER' });
    await db().user.create({ data: { email: person.email } });
    await expect(registerInvited({ token, ...person })).rejects.toMatchObject({
      code: 'conflict',
      fields: { email: expect.any(String) },
    });
    await expect(acceptInvitation(member, { token })).rejects.toMatchObject({ code: 'conflict' });
    expect(await getInvitation({ token })).toMatchObject({ role: 'MEMBER' });
  });

  test('only owners invite', async () => {
    const { workspaceId, member, viewer, stranger } = await makeWorkspace();
    const invite = { workspaceId, role: 'OWNER' } as const;
    await expect(inviteMember(member, invite)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(inviteMember(viewer, invite)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(inviteMember(stranger, invite)).rejects.toMatchObject({ code: 'not_found' });
    expect(await db().invitation.count()).toBe(0);
  });
});

describe('members', () => {
  test('everybody of the workspace sees who belongs to it; a stranger sees no workspace', async () => {
    const { workspaceId, viewer, stranger } = await makeWorkspace();
    const members = await listMembers(viewer, { workspaceId });
    expect(members.map(({ role }) => role)).toEqual(['OWNER', 'MEMBER', 'VIEWER']);
    await expect(listMembers(stranger, { workspaceId })).rejects.toMatchObject({
      code: 'not_found',
    });
    await expect(getWorkspace(stranger, { workspaceId })).rejects.toMatchObject({
      code: 'not_found',
    });
  });

  test('the last owner can neither step down nor be removed', async () => {
    const { workspaceId, owner } = await makeWorkspace();
    const self = { workspaceId, userId: userIdOf(owner) };
    await expect(changeMemberRole(owner, { ...self, role: 'MEMBER' })).rejects.toMatchObject({
      code: 'conflict',
    });
    await expect(removeMember(owner, self)).rejects.toMatchObject({ code: 'conflict' });
    expect((await getWorkspace(owner, { workspaceId })).role).toBe('OWNER');
  });

  test('two owners who demote each other at once leave one owner', async () => {
    const { workspaceId, owner, member } = await makeWorkspace();
    await changeMemberRole(owner, { workspaceId, userId: userIdOf(member), role: 'OWNER' });
    await Promise.allSettled([
      changeMemberRole(owner, { workspaceId, userId: userIdOf(member), role: 'VIEWER' }),
      changeMemberRole(member, { workspaceId, userId: userIdOf(owner), role: 'VIEWER' }),
    ]);
    expect(await db().membership.count({ where: { workspaceId, role: 'OWNER' } })).toBe(1);
  });

  test('an owner removes a member, who then finds nothing; members may not', async () => {
    const { workspaceId, owner, member, viewer, stranger } = await makeWorkspace();
    const target = { workspaceId, userId: userIdOf(viewer) };
    await expect(removeMember(member, target)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(removeMember(stranger, target)).rejects.toMatchObject({ code: 'not_found' });
    await removeMember(owner, target);
    await expect(getWorkspace(viewer, { workspaceId })).rejects.toMatchObject({
      code: 'not_found',
    });
    await expect(removeMember(owner, target)).rejects.toMatchObject({ code: 'not_found' });
  });

  test('the operator acts in the one workspace of the command line only', async () => {
    const { workspaceId } = await makeWorkspace();
    const operator = viewerOfOperator(workspaceId);
    expect(await listWorkspaces(operator)).toMatchObject([{ id: workspaceId, role: 'OWNER' }]);
    const other = await db().workspace.findFirstOrThrow({ where: { id: { not: workspaceId } } });
    await expect(getWorkspace(operator, { workspaceId: other.id })).rejects.toMatchObject({
      code: 'not_found',
    });
  });
});
