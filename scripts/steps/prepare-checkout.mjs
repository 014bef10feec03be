import { bundleWorker } from '../bundle.mjs';
import { withLock } from './file-lock.mjs';
import { generateClient } from './generate-client.mjs';
import { installPackages } from './install-packages.mjs';
import { inRoot } from './locate.mjs';

/** One process at a time prepares a checkout. @template T @param {() => Promise<T>} work */
export const alone = (work) => withLock(inRoot('dist/prepare.json'), work);

/**
 * Packages, database client and bundles: what every command needs before it can run.
 * @param {{ signal?: AbortSignal, bundle?: boolean }} [options]
 */
export function prepareCheckout({ signal, bundle = true } = {}) {
  return alone(async () => {
    await installPackages({ signal });
    await generateClient({ signal });
    if (bundle) await bundleWorker();
  });
}
