import { hash, verify } from '@node-rs/argon2';

/** argon2id (the library's default) with the costs that OWASP's password storage sheet names first. */
const COSTS = { memoryCost: 19456, timeCost: 2, parallelism: 1 };

/** The hash of a password that nobody knows, with the same costs. */
const NOBODY =
  '$argon2id$v=19$m=19456,t=2,p=1$6HAHcBpIi4bpl8q4hZpOdw$knG/3Sg1hCCy/PPW7R5FYMnJwYrehkvQe+mdrNVsJ3o';

export function hashPassword(password: string): Promise<string> {
  return hash(password, COSTS);
}

/** Takes the same time where there is no hash, so that the time does not tell who has an account. */
export async function verifyPassword(
  passwordHash: string | null | undefined,
  password: string,
): Promise<boolean> {
  const matches = await verify(passwordHash ?? NOBODY, password);
  return matches && Boolean(passwordHash);
}
