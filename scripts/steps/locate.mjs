import path from 'node:path';

/** The checkout's root folder. */
export const root = path.resolve(import.meta.dirname, '../..');

/** A path inside the checkout. @param {...string} parts */
export const inRoot = (...parts) => path.join(root, ...parts);

/**
 * The one ignored folder of database, secrets, uploads, objects and logs.
 * @param {NodeJS.ProcessEnv} env
 */
export const dataFolder = (env) => path.resolve(root, env.PROSODIA_DATA || '.data');
