import path from 'node:path';
import { z } from 'zod';

const envSchema = z.object({
  DATABASE_URL: z.string().min(1),
  /** one folder for everything that is not code: database, secrets, uploads, objects */
  PROSODIA_DATA: z
    .string()
    .default('.data')
    .transform((folder) => path.resolve(folder)),
  /** folder of pre-trained weights; those of the data folder where it is not set */
  PROSODIA_WEIGHTS: z.string().min(1).optional(),
  DB_POOL: z.coerce.number().int().min(1).max(100).default(10),
  /** the commit of the code that runs, where the launcher knows it */
  PROSODIA_COMMIT: z.string().optional(),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
  /** object storage on S3 (or compatible) is used as soon as the bucket is named */
  S3_BUCKET: z.string().min(1).optional(),
  S3_REGION: z.string().default('us-east-1'),
  S3_ENDPOINT: z.url().optional(),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  /** a mirror of the public archives, which is asked instead of them */
  PROSODIA_ARCHIVE_BASE: z.url().optional(),
});

export type Env = z.infer<typeof envSchema>;

let parsed: Env | undefined;

/** The settings of this process, parsed once; a wrong one stops the process with its name and reason. */
export function env(): Env {
  if (parsed) return parsed;
  const result = envSchema.safeParse(process.env);
  if (!result.success) {
    throw new Error(`The environment is not usable:\n${z.prettifyError(result.error)}`);
  }
  parsed = result.data;
  return parsed;
}
