import fs from 'node:fs';
import { pathToFileURL } from 'node:url';
import { hashContent, makeOnce } from './steps/content-hash.mjs';
import { inRoot, root } from './steps/locate.mjs';

/** Each program that Node runs outside of Next, and its file in dist/. */
const ENTRIES = {
  worker: 'worker/main.ts',
  trainer: 'worker/trainer/main.ts',
  embedder: 'worker/embedder/main.ts',
  compute: 'worker/compute/main.ts',
  prosodia: 'worker/command-line/main.ts',
};

const SOURCES = ['lib', 'worker', 'tsconfig.json', 'package-lock.json', 'scripts/bundle.mjs'];

/** @returns {import('esbuild').BuildOptions} */
function buildOptions() {
  return {
    absWorkingDir: root,
    entryPoints: Object.entries(ENTRIES).map(([out, source]) => ({ in: source, out })),
    outdir: 'dist',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    // The marker of server code throws outside of React's server bundle; Node needs its empty half.
    alias: { '@': root, 'server-only': inRoot('node_modules/server-only/empty.js') },
    sourcemap: 'linked',
    logLevel: 'warning',
    write: false,
  };
}

/**
 * Replaces each file in one step: a process that starts meanwhile never reads half of one.
 * @param {import('esbuild').BuildResult} result
 */
function writeOutputs(result) {
  fs.mkdirSync(inRoot('dist'), { recursive: true });
  for (const { path, contents } of result.outputFiles ?? []) {
    fs.writeFileSync(`${path}.new`, contents);
    fs.renameSync(`${path}.new`, path);
  }
}

/** Bundles on every change of a source. @param {() => void} onRebuild after each bundle but the first */
async function watch(onRebuild) {
  const { context } = await import('esbuild');
  let isFirst = true;
  const plugin = {
    name: 'write-and-tell',
    setup: (/** @type {import('esbuild').PluginBuild} */ build) => {
      build.onEnd((result) => {
        if (result.errors.length > 0) return;
        writeOutputs(result);
        if (!isFirst) onRebuild();
        isFirst = false;
      });
    },
  };
  fs.rmSync(inRoot('dist/source-hash'), { force: true });
  const watching = await context({ ...buildOptions(), plugins: [plugin] });
  await watching.rebuild();
  await watching.watch();
}

/**
 * Bundles worker, trainer, embedder, compute thread and command line into dist/, unless their sources are as
 * they were.
 * @param {{ watch?: boolean, onRebuild?: () => void }} [options]
 */
export async function bundleWorker(options = {}) {
  if (options.watch) return watch(options.onRebuild ?? (() => {}));
  await makeOnce({
    stampFile: inRoot('dist/source-hash'),
    hash: hashContent(SOURCES),
    make: async () => {
      const { build } = await import('esbuild');
      writeOutputs(await build(buildOptions()));
    },
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await bundleWorker();
