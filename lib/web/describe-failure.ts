import { randomBytes } from 'node:crypto';
import type { z } from 'zod';
import { AppError } from '@/lib/core/app-error';
import { log } from '@/lib/platform/log';
import type { ActionFailure } from './action-result';

function fieldsOf(error: z.ZodError): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const issue of error.issues) {
    const name = issue.path.join('.');
    fields[name] ??= issue.message;
  }
  return fields;
}

/** Input that a schema refuses is the sender's to mend; every message stands at its field. */
export function parseInput<Schema extends z.ZodType>(
  schema: Schema,
  raw: unknown,
): z.output<Schema> {
  const parsed = schema.safeParse(raw);
  if (parsed.success) return parsed.data;
  const fields = fieldsOf(parsed.error);
  const whole = fields[''];
  throw new AppError('invalid', whole ?? 'Some fields need another look.', fields);
}

/**
 * An error as it may be shown. An AppError keeps its words; anything else is logged under a
 * reference and shown as that reference only.
 */
export function describeFailure(error: unknown, context: object = {}): ActionFailure {
  if (error instanceof AppError) {
    return { ok: false, code: error.code, message: error.message, fields: error.fields };
  }
  const reference = randomBytes(5).toString('hex');
  log().error({ ...context, reference, err: error }, 'unexpected error');
  return {
    ok: false,
    code: 'unexpected',
    message: `Something went wrong on our side. Try again; if it happens again, give reference ${reference} to whoever runs this installation.`,
    fields: {},
    reference,
  };
}
