import fs from 'node:fs';
import readline from 'node:readline';
import { adapterFactory } from './adapter-factory.mjs';

/** Ids of our own messages stay clear of the CLI's. */
let nextPrintId = 100_000;

/** @param {object} message */
function send(message) {
  process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
}

/**
 * An engine's failure as the native engine words it.
 * @param {{ message?: string, code?: string, meta?: unknown }} error
 */
function errorAnswer(error) {
  const known = error.code ? { meta: error.meta ?? null, error_code: error.code } : {};
  const data = { is_panic: false, message: String(error.message ?? error), ...known };
  return { code: 4466, message: 'An error happened. Check the data field for details.', data };
}

/**
 * @param {() => Promise<any>} startEngine connects to the database, which may not be there
 * @param {{ id: number, method: string, params?: object }} request
 */
async function answer(startEngine, { id, method, params = {} }) {
  try {
    const engine = await startEngine();
    if (typeof engine[method] !== 'function')
      throw new Error(`The engine has no method ${method}.`);
    const result = await engine[method](params);
    if (method === 'diff' && result?.stdout != null) {
      send({ id: nextPrintId++, method: 'print', params: { content: result.stdout } });
    }
    send({ id, result: result ?? {} });
  } catch (error) {
    send({ id, error: errorAnswer(/** @type {Error} */ (error)) });
  }
}

/**
 * Answers JSON-RPC requests, one a line, until stdin ends.
 * @param {any} SchemaEngine @param {import('./read-arguments.mjs').EngineOptions} options
 */
export async function serveRequests(SchemaEngine, { datamodels, url }) {
  const files = datamodels.map((file) => [file, fs.readFileSync(file, 'utf8')]);
  const log = (/** @type {unknown} */ line) => {
    if (process.env.DEBUG) process.stderr.write(`${line}\n`);
  };
  /** @type {Promise<any> | undefined} */
  let engine;
  const startEngine = () =>
    (engine ??= SchemaEngine.new(
      { datamodels: files.length > 0 ? files : undefined },
      log,
      adapterFactory(url),
    ));
  for await (const line of readline.createInterface({ input: process.stdin })) {
    const request = line.trim() ? JSON.parse(line) : {};
    if (request.method) await answer(startEngine, request);
  }
}
