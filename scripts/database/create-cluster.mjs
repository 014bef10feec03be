import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { LaunchError } from '../steps/say.mjs';
import { databaseUser } from './database-user.mjs';
import { postgresBinaries } from './postgres-binaries.mjs';

/** The environment of PostgreSQL's own programs: one locale everywhere. */
export const databaseEnv = () => ({ ...process.env, LC_ALL: 'C.UTF-8', LC_MESSAGES: 'C' });

/**
 * Makes an empty cluster with one account and a random password.
 * @param {string} folder @param {string} cluster
 * @returns {{ user: string, password: string }}
 */
export function createCluster(folder, cluster) {
  const account = { user: 'prosodia', password: randomBytes(18).toString('base64url') };
  const as = databaseUser();
  const passwordFile = path.join(folder, 'password.tmp');
  fs.rmSync(cluster, { recursive: true, force: true }); // what an interrupted initdb left
  fs.mkdirSync(cluster, { recursive: true, mode: 0o700 });
  fs.writeFileSync(passwordFile, account.password, { mode: 0o600 });
  if (as.ids)
    for (const file of [cluster, passwordFile]) fs.chownSync(file, as.ids.uid, as.ids.gid);
  const [command, args] = as.wrap(postgresBinaries().initdb, [
    ...['-D', cluster, '-U', account.user, `--pwfile=${passwordFile}`, '--auth=scram-sha-256'],
    ...['--encoding=UTF8', '--locale=C.UTF-8', '--no-sync', '--no-instructions'],
  ]);
  const run = spawnSync(command, args, {
    cwd: '/',
    env: databaseEnv(),
    encoding: 'utf8',
    ...as.spawnIds,
  });
  fs.rmSync(passwordFile, { force: true });
  if (run.status === 0) return account;
  fs.rmSync(cluster, { recursive: true, force: true });
  throw new LaunchError(
    `PostgreSQL could not set up ${cluster}: ${run.error ?? `${run.stdout}${run.stderr}`}`,
  );
}
