import { PrismaAdapter } from '@auth/prisma-adapter';
import type { Adapter, AdapterAccount } from 'next-auth/adapters';
import { db } from '@/lib/platform/db';

/** Keeps who somebody is at the provider and none of the provider's tokens: nothing here calls it. */
export function accountAdapter(): Adapter {
  // The adapter's types name Prisma's old client; it calls only what both have.
  const adapter = PrismaAdapter(db() as never) as Adapter;
  return {
    ...adapter,
    async linkAccount({ userId, type, provider, providerAccountId }: AdapterAccount) {
      await db().account.create({ data: { userId, type, provider, providerAccountId } });
    },
  };
}
