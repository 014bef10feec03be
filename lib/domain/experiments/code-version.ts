import { env } from '@/lib/platform/env';
import { version } from '@/package.json';

/** The code that makes a result: the package's version, with the commit where the launcher names it. */
export function codeVersion(): string {
  const { PROSODIA_COMMIT } = env();
  return PROSODIA_COMMIT ? `${version}+${PROSODIA_COMMIT.slice(0, 12)}` : version;
}
