import { spawnSync } from 'node:child_process';
import { LaunchError } from '../steps/say.mjs';

/**
 * How PostgreSQL's programs are run: it refuses root, so as root we step down.
 * @typedef {{ uid: number, gid: number }} Ids
 * @typedef {{ ids: Ids | null, wrap: (command: string, args: string[]) => [string, string[]], spawnIds: Partial<Ids> }} DatabaseUser
 */

/** @param {string} flag @param {string} name */
function idOf(flag, name) {
  const answer = spawnSync('id', [flag, name], { encoding: 'utf8' });
  return answer.status === 0 ? Number(answer.stdout) : null;
}

/** @returns {Ids} */
function lesserUser() {
  for (const name of ['postgres', 'nobody']) {
    const uid = idOf('-u', name);
    const gid = idOf('-g', name);
    if (uid && gid) return { uid, gid };
  }
  throw new LaunchError(
    'PostgreSQL refuses to run as root, and there is no user postgres or nobody to run it as. Start as another user, or set DATABASE_URL.',
  );
}

/**
 * As root: the user `postgres`, else `nobody`, who keeps the one capability that lets it pass
 * folders such as /root on the way to its files. Where `setpriv` cannot do that, a plain change of
 * user has to do, which needs a checkout that others may read.
 * @returns {DatabaseUser}
 */
export function databaseUser() {
  if (process.getuid?.() !== 0) {
    return { ids: null, wrap: (command, args) => [command, args], spawnIds: {} };
  }
  const ids = lesserUser();
  const stepDown = [
    '--securebits=+no_setuid_fixup',
    `--reuid=${ids.uid}`,
    `--regid=${ids.gid}`,
    '--clear-groups',
    '--inh-caps=+dac_override',
    '--ambient-caps=+dac_override',
  ];
  if (spawnSync('setpriv', [...stepDown, 'true']).status === 0) {
    return {
      ids,
      wrap: (command, args) => ['setpriv', [...stepDown, command, ...args]],
      spawnIds: {},
    };
  }
  return { ids, wrap: (command, args) => [command, args], spawnIds: ids };
}
