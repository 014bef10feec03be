import { AppError } from '@/lib/core/app-error';
import type { Transaction } from '@/lib/platform/db';
import { isUniqueViolation } from '@/lib/platform/unique-violation';

interface NewUser {
  readonly name: string;
  readonly email: string;
  readonly passwordHash: string;
}

/** @throws AppError `conflict` where the address has an account; nothing of the transaction is kept */
export async function createUser(tx: Transaction, data: NewUser): Promise<string> {
  try {
    const { id } = await tx.user.create({ data, select: { id: true } });
    return id;
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    const message = 'This e-mail address already has an account here. Sign in instead.';
    throw new AppError('conflict', message, { email: message });
  }
}
