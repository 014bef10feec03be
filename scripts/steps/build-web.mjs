import { hashContent, makeOnce } from './content-hash.mjs';
import { inRoot } from './locate.mjs';
import { runNode } from './run-command.mjs';
import { say } from './say.mjs';

export const NEXT = inRoot('node_modules/next/dist/bin/next');

const SOURCES = [
  'app',
  'lib',
  'public',
  'prisma/schema',
  'proxy.ts',
  'instrumentation.ts',
  'next.config.ts',
  'postcss.config.mjs',
  'tsconfig.json',
  'package-lock.json',
];

/**
 * The web tier, when its sources changed. The stamp lies inside the build, so that it goes with it.
 * @param {{ env: NodeJS.ProcessEnv, signal?: AbortSignal, quiet?: boolean }} options
 */
export function buildWeb({ env, signal, quiet = true }) {
  return makeOnce({
    stampFile: inRoot('.next/source-hash'),
    hash: hashContent(SOURCES),
    make: async () => {
      say('building the web pages');
      await runNode([NEXT, 'build'], { env: { ...env, NODE_ENV: 'production' }, signal, quiet });
    },
  });
}
