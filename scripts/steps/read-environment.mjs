import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { dataFolder, inRoot, root } from './locate.mjs';
import { LaunchError } from './say.mjs';

/** Settings that every process of ours gets: no telemetry, no version checks over the network. */
const QUIET = { NEXT_TELEMETRY_DISABLED: '1', CHECKPOINT_DISABLE: '1', ORT_DISABLE_TELEMETRY: '1' };

/** The signing secret, made once and kept in the data folder. @param {string} folder */
function keptSecret(folder) {
  const file = path.join(folder, 'secrets.json');
  if (!fs.existsSync(file)) {
    const secrets = { NEXTAUTH_SECRET: randomBytes(32).toString('base64url') };
    fs.writeFileSync(file, JSON.stringify(secrets), { mode: 0o600 });
  }
  return JSON.parse(fs.readFileSync(file, 'utf8'));
}

/** The commit of this checkout, marked where files differ from it; frozen into every recipe. */
function commitOfCheckout() {
  const args = ['describe', '--always', '--dirty', '--abbrev=40', '--exclude=*'];
  const answer = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  return answer.status === 0 ? { PROSODIA_COMMIT: answer.stdout.trim() } : {};
}

/**
 * The environment of web, worker and command line: what the user set, `.env` below it, then our
 * defaults. DATABASE_URL is left as it is.
 * @returns {{ env: NodeJS.ProcessEnv, data: string }}
 */
export function readEnvironment() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new LaunchError(`Node 20.19 or newer is needed; this is ${process.version}.`);
  }
  if (fs.existsSync(inRoot('.env'))) process.loadEnvFile(inRoot('.env'));
  const data = dataFolder(process.env);
  fs.mkdirSync(data, { recursive: true, mode: 0o755 });
  const secret = process.env.NEXTAUTH_SECRET ? {} : keptSecret(data);
  return {
    env: { ...QUIET, ...commitOfCheckout(), ...process.env, ...secret, PROSODIA_DATA: data },
    data,
  };
}
