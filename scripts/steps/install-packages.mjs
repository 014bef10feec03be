import fs from 'node:fs';
import path from 'node:path';
import { hashContent } from './content-hash.mjs';
import { inRoot } from './locate.mjs';
import { tryCommand } from './run-command.mjs';
import { LaunchError, say } from './say.mjs';

const QUIET = ['--no-audit', '--no-fund', '--loglevel=error', '--include=dev'];

/** @param {string} file @returns {Record<string, { version?: string, optional?: boolean }> | null} */
function lockedPackages(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8')).packages;
  } catch {
    return null;
  }
}

const STAMP = inRoot('node_modules/.cache/prosodia/lock-hash');

const lockHash = () => hashContent(['package-lock.json']);

/**
 * Where somebody else installed: whether all that the lock file names is there. npm writes
 * `node_modules/.package-lock.json` last, so it says what really is. Optional packages may be
 * missing: other platforms' binaries, or ones that could not be built here.
 */
function isComplete() {
  const wanted = lockedPackages(inRoot('package-lock.json')) ?? {};
  const present = lockedPackages(inRoot('node_modules/.package-lock.json')) ?? {};
  return Object.entries(wanted).every(
    ([name, { version, optional }]) =>
      name === '' || optional || present[name]?.version === version,
  );
}

function packagesAreStale() {
  if (!fs.existsSync(inRoot('node_modules/.package-lock.json'))) return true;
  if (fs.existsSync(STAMP)) return fs.readFileSync(STAMP, 'utf8') !== lockHash();
  return !isComplete();
}

/** @param {string[]} args @param {AbortSignal} [signal] */
function npm(args, signal) {
  const self = process.env.npm_execpath;
  if (self?.endsWith('.js'))
    return tryCommand(process.execPath, [self, ...args], { signal, quiet: true });
  return tryCommand(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, {
    signal,
    quiet: true,
  });
}

/**
 * Installs what the lock file names, unless it is there. `npm ci` refuses a lock file (EUSAGE)
 * where optional packages of other platforms are not to be had; `npm install` accepts it.
 * @param {{ signal?: AbortSignal }} [options]
 */
export async function installPackages({ signal } = {}) {
  if (!packagesAreStale()) return;
  say('installing packages, this takes a few minutes the first time');
  let result = await npm(['ci', ...QUIET], signal);
  if (result.code !== 0 && result.output.includes('EUSAGE')) {
    result = await npm(['install', '--no-save', ...QUIET], signal);
  }
  if (result.code === 0) {
    fs.mkdirSync(path.dirname(STAMP), { recursive: true });
    fs.writeFileSync(STAMP, lockHash());
    return;
  }
  process.stderr.write(result.output);
  throw new LaunchError(
    'the packages could not be installed. Check the connection and start again.',
  );
}
