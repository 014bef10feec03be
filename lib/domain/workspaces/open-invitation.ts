import { AppError } from '@/lib/core/app-error';
import type { Transaction } from '@/lib/platform/db';
import type { Prisma } from '@/lib/platform/generated/prisma/client';
import { sha256 } from '@/lib/platform/hash';

type OpenInvitation = Prisma.InvitationGetPayload<{
  include: { workspace: { select: { name: true } } };
}>;

function closed(): AppError {
  return new AppError(
    'not_found',
    'This invitation is not valid: it was used, it expired, or its address is incomplete. Ask an owner for a new one.',
  );
}

const openWhere = (token: string): Prisma.InvitationWhereInput => ({
  tokenHash: sha256(token),
  acceptedAt: null,
  expiresAt: { gt: new Date() },
});

/** @throws AppError `not_found` for a token that is unknown, used or expired */
export async function findOpenInvitation(
  client: Pick<Transaction, 'invitation'>,
  token: string,
): Promise<OpenInvitation> {
  const invitation = await client.invitation.findFirst({
    where: openWhere(token),
    include: { workspace: { select: { name: true } } },
  });
  if (!invitation) throw closed();
  return invitation;
}

/**
 * Spends an invitation on a user, in the caller's transaction; of two at once, one wins.
 * @returns the id of the workspace
 * @throws AppError `not_found` as above; `conflict` for one who already belongs there, and then the
 * invitation stays open
 */
export async function spendInvitation(
  tx: Transaction,
  token: string,
  userId: string,
): Promise<string> {
  const { count } = await tx.invitation.updateMany({
    where: openWhere(token),
    data: { acceptedAt: new Date() },
  });
  if (count === 0) throw closed();
  const { workspaceId, role } = await tx.invitation.findUniqueOrThrow({
    where: { tokenHash: sha256(token) },
  });
  const { count: added } = await tx.membership.createMany({
    data: [{ workspaceId, userId, role }],
    skipDuplicates: true,
  });
  if (added === 0) throw new AppError('conflict', 'You already belong to this workspace.');
  return workspaceId;
}
