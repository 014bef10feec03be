import { z } from 'zod';

/** How the smaller classes of the training part are brought up to the largest. */
export const balanceSchema = z.enum(['oversample', 'class-weights', 'none']);

export type Balance = z.infer<typeof balanceSchema>;
