import pg from 'pg';

/** PostgreSQL's error code to Prisma's: no such database, wrong password; else: not reachable. */
const ERROR_CODES = /** @type {Record<string, string>} */ ({ '3D000': 'P1003', '28P01': 'P1000' });

/** @param {string | URL} url @param {(client: pg.Client) => string | null} statement */
async function once(url, statement) {
  const client = new pg.Client({ connectionString: url.toString() });
  await client.connect();
  const sql = statement(client);
  if (sql) await client.query(sql);
  await client.end();
}

/** @param {string} level @param {object} fields */
function logLine(level, fields) {
  const line = {
    timestamp: new Date().toISOString(),
    level,
    target: 'schema_engine::logger',
    fields,
  };
  process.stderr.write(`${JSON.stringify(line)}\n`);
}

/**
 * The engine's `cli` commands: connect to, create or drop a database.
 * @param {string} command @param {string} url @returns {Promise<number>} exit code
 */
export async function runDatabaseCommand(command, url) {
  const server = new URL(url);
  const name = decodeURIComponent(server.pathname.slice(1));
  server.pathname = '/postgres';
  try {
    if (command === 'can-connect-to-database') await once(url, () => null);
    if (command === 'create-database') {
      await once(server, (client) => `create database ${client.escapeIdentifier(name)}`);
    }
    if (command === 'drop-database') {
      await once(server, (client) => `drop database if exists ${client.escapeIdentifier(name)}`);
    }
    return 0;
  } catch (error) {
    const { message, code = '' } = /** @type {{ message: string, code?: string }} */ (error);
    logLine('INFO', { message: 'schema-engine (wasm)' }); // the CLI skips the first line
    logLine('ERROR', { message, is_panic: false, error_code: ERROR_CODES[code] ?? 'P1001' });
    return 1;
  }
}
