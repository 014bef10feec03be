import fs from 'node:fs';
import path from 'node:path';
import { inRoot } from '../steps/locate.mjs';

// What `next build` would send to a browser, searched for what must never get there. Minifying
// keeps strings, so each package is known by a string of its own.

/** @type {[string, string][]} */
const TRACES = [
  ['TensorFlow', 'Conv2DBackpropFilter'],
  ['ONNX Runtime', 'onnxruntime'],
  ['pg', 'SCRAM-SHA-256'],
  ['Prisma', 'PrismaClientKnownRequestError'],
  ['graphile-worker', 'graphile_worker'],
  ['argon2', 'argon2id'],
  ['the environment', 'DATABASE_URL'],
];

const folder = inRoot('.next/static');
const scripts = fs.existsSync(folder)
  ? fs
      .readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.js'))
  : [];
const found = scripts.flatMap((file) => {
  const code = fs.readFileSync(path.join(folder, file), 'utf8');
  return TRACES.filter(([, trace]) => code.includes(trace)).map(
    ([name]) => `${file} holds ${name}`,
  );
});
for (const line of found) console.log(line);
console.log(`${scripts.length} browser scripts searched`);
process.exitCode = found.length > 0 || scripts.length === 0 ? 1 : 0;
