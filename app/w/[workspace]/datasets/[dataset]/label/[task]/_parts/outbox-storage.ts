import { z } from 'zod';
import type { Operation } from './project-queue';

const item = z.object({
  id: z.string(),
  durationSec: z.number(),
  known: z.object({ path: z.string(), actor: z.string(), intended: z.string() }).nullable(),
});
const answer = z.object({
  label: z.string(),
  confidence: z.number().nullable(),
  reactionMs: z.number().nullable(),
  replays: z.number(),
});
const operations = z.array(
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('rate'), item, answer }),
    z.object({ kind: z.literal('undo'), item }),
  ]),
);

/** Where ratings wait that the server has not confirmed. */
export interface OutboxStorage {
  read(): Operation[];
  write(outbox: readonly Operation[]): void;
}

/** One person's outbox of one round in this browser; it outlives a reload, a crash and a sign-out. */
export function browserOutbox(taskId: string, userId: string): OutboxStorage {
  const key = `prosodia-ratings-${taskId}-${userId}`;
  return {
    read() {
      try {
        return operations.parse(JSON.parse(localStorage.getItem(key) ?? '[]'));
      } catch {
        return []; // a browser that keeps nothing, or an entry of another version
      }
    },
    write(outbox) {
      try {
        if (outbox.length === 0) localStorage.removeItem(key);
        else localStorage.setItem(key, JSON.stringify(outbox));
      } catch {
        // Memory still holds it; it is sent as soon as the server answers.
      }
    },
  };
}
