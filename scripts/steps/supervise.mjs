import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { guardGroup } from './guard-process.mjs';
import { root } from './locate.mjs';
import { identify, signalGroup } from './process-identity.mjs';
import { say } from './say.mjs';

const FIRST_DELAY_MS = 500;
const LONGEST_DELAY_MS = 30_000;
/** A process that lived this long starts its back-off anew. */
const STEADY_MS = 30_000;
const LOG_LIMIT_BYTES = 10 * 1024 * 1024;

/**
 * @typedef {object} ProgramOptions
 * @property {string} name
 * @property {string[]} args of Node
 * @property {NodeJS.ProcessEnv} env
 * @property {string} [logFile] absent: prints to our terminal
 * @property {number} graceMs time to end by itself when told to
 * @property {() => void} onStart after each start
 */

/** @param {string} file */
function openLog(file) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const size = fs.statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > LOG_LIMIT_BYTES) fs.renameSync(file, `${file}.old`);
  return fs.openSync(file, 'a');
}

/** Keeps one program running in a process group of its own, until stopped. */
export class Supervised {
  /** @type {import('./process-identity.mjs').ProcessIdentity | null} */
  identity = null;
  /** @type {Promise<void>} */
  #ended = Promise.resolve();
  #delayMs = FIRST_DELAY_MS;
  #stopping = false;
  /** @type {NodeJS.Timeout | undefined} */
  #timer;
  /** @type {ProgramOptions} */
  #program;

  /** @param {ProgramOptions} program */
  constructor(program) {
    this.#program = program;
    this.#start();
  }

  #start() {
    const { args, env, logFile, onStart } = this.#program;
    const log = logFile ? openLog(logFile) : /** @type {const} */ ('inherit');
    const detached = process.platform !== 'win32';
    const child = spawn(process.execPath, args, {
      cwd: root,
      env,
      detached,
      stdio: ['ignore', log, log],
    });
    if (typeof log === 'number') fs.closeSync(log);
    const startedMs = Date.now();
    const pid = child.pid ?? 0;
    this.identity = identify(pid);
    const callOff = guardGroup(pid);
    child.on('error', (error) => say(`${this.#program.name}: ${error.message}`));
    this.#ended = new Promise((resolve) => {
      child.on('exit', (code, signal) => {
        callOff();
        signalGroup(pid, 'SIGKILL'); // what the leader left behind, a training child for one
        this.identity = null;
        if (!this.#stopping) this.#startAgain(signal ?? `code ${code}`, Date.now() - startedMs);
        resolve();
      });
    });
    onStart();
  }

  /** @param {string} why @param {number} livedMs */
  #startAgain(why, livedMs) {
    if (livedMs > STEADY_MS) this.#delayMs = FIRST_DELAY_MS;
    const { name, logFile } = this.#program;
    const where = logFile ? `; its log is ${path.relative(root, logFile)}` : '';
    say(`${name} ended (${why}), starting it again in ${this.#delayMs / 1000} s${where}`);
    this.#timer = setTimeout(() => this.#start(), this.#delayMs);
    this.#delayMs = Math.min(this.#delayMs * 2, LONGEST_DELAY_MS);
  }

  /** Ends the group, politely first. */
  async #end() {
    clearTimeout(this.#timer);
    const pid = this.identity?.pid;
    if (!pid) return;
    signalGroup(pid, 'SIGTERM');
    const kill = setTimeout(() => signalGroup(pid, 'SIGKILL'), this.#program.graceMs);
    await this.#ended;
    clearTimeout(kill);
  }

  async stop() {
    this.#stopping = true;
    await this.#end();
  }

  async restart() {
    if (this.#stopping) return;
    this.#stopping = true;
    await this.#end();
    this.#stopping = false;
    this.#start();
  }
}
