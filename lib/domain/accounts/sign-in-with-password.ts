import type { z } from 'zod';
import { AppError } from '@/lib/core/app-error';
import { db } from '@/lib/platform/db';
import { verifyPassword } from '@/lib/platform/password';
import { countAttempt, forgetAttempts } from '@/lib/platform/rate-limit';
import { signInInput } from '../workspaces/schema';

const SIGN_IN_LIMIT = { name: 'sign-in', points: 10, windowSec: 15 * 60 };

export interface SignedIn {
  readonly id: string;
  readonly email: string;
  readonly name: string | null;
}

/**
 * The person whose e-mail address and password these are. An unknown address and a wrong password
 * get the same answer after the same time.
 * @throws AppError `unauthenticated`; `limit` after ten failures within a quarter of an hour
 */
export async function signInWithPassword(input: z.input<typeof signInInput>): Promise<SignedIn> {
  const { email, password } = signInInput.parse(input);
  await countAttempt(SIGN_IN_LIMIT, email);
  const user = await db().user.findUnique({ where: { email } });
  const matches = await verifyPassword(user?.passwordHash, password);
  if (!user || !matches) {
    throw new AppError('unauthenticated', 'The e-mail address or the password is wrong.');
  }
  await forgetAttempts(SIGN_IN_LIMIT, email);
  return { id: user.id, email: user.email, name: user.name };
}
