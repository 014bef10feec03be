// Writes a recording's samples to stdout as 32-bit floats. Run: node decode-clip.mjs FILE
import { createHash } from 'node:crypto';
import { readFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

const entry = path.resolve(import.meta.dirname, '../../../lib/core/audio/decode-audio.ts');
const bundle = await build({ entryPoints: [entry], bundle: true, format: 'esm', write: false });
const code = Buffer.from(bundle.outputFiles[0].contents).toString('base64');
const { decodeAudio } = await import(`data:text/javascript;base64,${code}`);

const md5 = (bytes) => createHash('md5').update(bytes).digest('hex');
const [samples] = decodeAudio(new Uint8Array(readFileSync(process.argv[2])), md5).channels;
const bytes = Buffer.from(samples.buffer, samples.byteOffset, samples.byteLength);
for (let at = 0; at < bytes.length; ) at += writeSync(1, bytes, at);
