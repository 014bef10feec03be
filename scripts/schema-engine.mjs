#!/usr/bin/env node
import { loadEngine } from './schema-engine/load-engine.mjs';
import { readArguments } from './schema-engine/read-arguments.mjs';
import { runDatabaseCommand } from './schema-engine/run-database-command.mjs';
import { serveRequests } from './schema-engine/serve-requests.mjs';

// Stands in for Prisma's native `schema-engine` binary: the same JSON-RPC on stdin and stdout,
// answered by the WebAssembly engine of @prisma/schema-engine-wasm through @prisma/adapter-pg.

const options = readArguments(process.argv.slice(2));
if (options.wantsVersion) {
  const { version } = await loadEngine();
  process.stdout.write(`schema-engine-cli ${version()}\n`);
} else if (options.command) {
  process.exitCode = await runDatabaseCommand(options.command, options.url);
} else {
  const { SchemaEngine } = await loadEngine();
  await serveRequests(SchemaEngine, options);
}
process.exit();
