import { z } from 'zod';

/** How much the data count against small coefficients; `auto` chooses on the validation actors. */
export const linearOptions = z.strictObject({
  c: z.union([z.literal('auto'), z.number().positive()]),
});

export type LinearOptions = z.infer<typeof linearOptions>;

/** Of inputs whose mean square is 1, from strongly held back to almost free. */
export const C_GRID = [1, 10, 100] as const;
