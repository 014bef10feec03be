import fs from 'node:fs';
import { hashContent, makeOnce } from './content-hash.mjs';
import { inRoot } from './locate.mjs';
import { runNode } from './run-command.mjs';
import { say } from './say.mjs';

const GENERATED = inRoot('lib/platform/generated');

/** Prisma's client, when the schema changed. @param {{ signal?: AbortSignal }} [options] */
export async function generateClient({ signal } = {}) {
  const stampFile = `${GENERATED}/schema-hash`;
  if (!fs.existsSync(`${GENERATED}/prisma/client.ts`)) fs.rmSync(stampFile, { force: true });
  await makeOnce({
    stampFile,
    hash: hashContent(['prisma/schema', 'prisma.config.ts', 'package-lock.json']),
    make: async () => {
      say('generating the database client');
      await runNode([inRoot('node_modules/prisma/build/index.js'), 'generate'], {
        signal,
        quiet: true,
      });
    },
  });
}
