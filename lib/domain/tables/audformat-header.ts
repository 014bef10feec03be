import { parse } from 'yaml';
import { z } from 'zod';
import { AppError } from '@/lib/core/app-error';

const columns = z.record(z.string(), z.object({ scheme_id: z.string().nullish() })).default({});

const headerSchema = z.object({
  languages: z.array(z.string()).default([]),
  schemes: z
    .record(
      z.string(),
      z.object({
        /** a list of labels, labels with what they mean, or the table that has it */
        labels: z
          .union([z.array(z.unknown()), z.string(), z.record(z.string(), z.unknown())])
          .optional(),
      }),
    )
    .default({}),
  tables: z
    .record(z.string(), z.object({ type: z.enum(['filewise', 'segmented']), columns }))
    .default({}),
  misc_tables: z.record(z.string(), z.object({ columns })).default({}),
});

export type AudformatHeader = z.output<typeof headerSchema>;

/**
 * The header of an audformat database, as far as labels need it.
 * Source: https://audeering.github.io/audformat/data-header.html
 * @throws AppError `invalid`
 */
export function readAudformatHeader(text: string, path: string): AudformatHeader {
  let raw: unknown;
  try {
    raw = parse(text, { maxAliasCount: 100 });
  } catch {
    throw new AppError('invalid', `${path} cannot be read as YAML.`);
  }
  const header = headerSchema.safeParse(raw);
  if (header.success) return header.data;
  throw new AppError('invalid', `${path} is no header of an audformat database.`);
}
