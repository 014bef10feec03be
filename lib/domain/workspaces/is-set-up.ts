import { db } from '@/lib/platform/db';

/** Whether somebody belongs to a workspace of this installation; until then, the first visitor sets it up. */
export async function isSetUp(): Promise<boolean> {
  return (await db().membership.findFirst({ select: { userId: true } })) !== null;
}
