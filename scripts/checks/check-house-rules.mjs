import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { inRoot, root } from '../steps/locate.mjs';

// File names and lengths; the limit of a single file is Biome's.

const FOLDERS = ['app', 'lib', 'worker', 'scripts', 'prisma', 'tests', 'bench'];
const DRAWERS = /^(index|utils?|helpers?|types?|common|misc|shared)\.(ts|tsx|mjs)$/;
const MEDIAN_LIMIT = 70;
const NINETIETH_LIMIT = 200;

/** @param {string} folder @returns {string[]} */
const sources = (folder) =>
  fs.existsSync(inRoot(folder))
    ? fs
        .readdirSync(inRoot(folder), { recursive: true, encoding: 'utf8' })
        .map((file) => path.join(folder, file))
        .filter(
          (file) =>
            /\.(ts|tsx|mjs)$/.test(file) && !file.includes(`${path.sep}generated${path.sep}`),
        )
    : [];

const files = FOLDERS.flatMap(sources);
const lengths = files
  .map((file) => fs.readFileSync(inRoot(file), 'utf8').split('\n').length - 1)
  .sort((a, b) => a - b);
const at = (/** @type {number} */ share) => lengths[Math.floor((lengths.length - 1) * share)];

/** What must not be in a repository that goes anywhere: this checkout's own absolute path. */
function filesThatNameThisMachine() {
  try {
    const tracked = execFileSync('git', ['grep', '-lIF', '--', root], {
      cwd: root,
      encoding: 'utf8',
    });
    return tracked.trim().split('\n').filter(Boolean);
  } catch {
    return []; // git grep ends with 1 when nothing is found
  }
}

const complaints = [
  ...files
    .filter((file) => DRAWERS.test(path.basename(file)))
    .map((file) => `${file}: a drawer's name; name the file after what it does`),
  ...(at(0.5) > MEDIAN_LIMIT
    ? [`the median file has ${at(0.5)} lines, more than ${MEDIAN_LIMIT}`]
    : []),
  ...(at(0.9) > NINETIETH_LIMIT
    ? [`one file in ten has over ${at(0.9)} lines, more than ${NINETIETH_LIMIT}`]
    : []),
  ...filesThatNameThisMachine().map((file) => `${file}: names this checkout's own path`),
];
for (const complaint of complaints) console.log(complaint);
console.log(`${files.length} files, median ${at(0.5)} lines, 90th percentile ${at(0.9)}`);
process.exitCode = complaints.length > 0 ? 1 : 0;
