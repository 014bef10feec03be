import fs from 'node:fs';
import { pathToFileURL } from 'node:url';
import { inRoot } from './steps/locate.mjs';

// The README's table of results, made of results/*.json. Run: node scripts/write-results-table.mjs

const START = '<!-- results -->';
const END = '<!-- /results -->';

const COLUMNS = [
  ...['recipe', 'protocol', 'pre-trained', 'runs', 'UAR, mean ± sd', 'UAR', 'accuracy'],
  ...['weighted precision', 'macro F1', 'ECE', 'remarks'],
];

/** @param {number} share */
const percent = (share) => (share * 100).toFixed(1);

/** @param {number | { value: number, low: number, high: number }} figure */
const withInterval = (figure) =>
  typeof figure === 'number'
    ? percent(figure)
    : `${percent(figure.value)} [${percent(figure.low)}–${percent(figure.high)}]`;

/** @param {{ uar: number }[]} folds */
function meanAndDeviation(folds) {
  const mean = folds.reduce((sum, { uar }) => sum + uar, 0) / folds.length;
  const squares = folds.reduce((sum, { uar }) => sum + (uar - mean) ** 2, 0);
  return folds.length === 1
    ? percent(mean)
    : `${percent(mean)} ± ${percent(Math.sqrt(squares / (folds.length - 1)))}`;
}

/** @param {any} result */
function remarksOf({ recipe, mistakes }) {
  return [
    ...mistakes.map((/** @type {string} */ mistake) => `**wrong on purpose: ${mistake}**`),
    ...(recipe.split.kind === 'stratified-random' ? ['same actors in train and test'] : []),
    ...(recipe.standardise.kind === 'per-actor' ? ['transductive'] : []),
  ].join('; ');
}

/** @param {any} result @param {string} file */
function cellsOf(result, file) {
  const { metrics, folds, split, pretrained } = result;
  return [
    `\`${file.replace(/\.json$/, '')}\``,
    split.name,
    pretrained ?? '–',
    `${folds.length}`,
    meanAndDeviation(folds),
    withInterval(metrics.uar),
    withInterval(metrics.accuracy),
    withInterval(metrics.weightedPrecision),
    withInterval(metrics.macroF1),
    withInterval(metrics.ece),
    remarksOf(result),
  ];
}

/** Markdown with columns of one width, as the formatter wants them. @param {string[][]} rows head first */
function alignCells([head = [], ...rows]) {
  const widths = head.map((_, at) =>
    Math.max(3, ...[head, ...rows].map((row) => (row[at] ?? '').length)),
  );
  const line = (/** @type {string[]} */ row) =>
    `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}

/** The table of a folder of result files, the best first. @param {string} folder */
export function resultsTable(folder) {
  const files = fs.readdirSync(folder).filter((file) => file.endsWith('.json'));
  const results = files.map((file) => ({
    file,
    result: JSON.parse(fs.readFileSync(`${folder}/${file}`, 'utf8')),
  }));
  const uarOf = (/** @type {any} */ { metrics: { uar } }) => uar.value ?? uar;
  results.sort((a, b) => uarOf(b.result) - uarOf(a.result) || (a.file < b.file ? -1 : 1));
  return alignCells([COLUMNS, ...results.map(({ result, file }) => cellsOf(result, file))]);
}

/** @param {string} text @param {string} table */
export function withTable(text, table) {
  const [before, rest = ''] = text.split(START);
  const after = rest.slice(rest.indexOf(END));
  return `${before}${START}\n\n${table}\n\n${after}`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const readme = inRoot('README.md');
  const text = fs.readFileSync(readme, 'utf8');
  fs.writeFileSync(readme, withTable(text, resultsTable(inRoot('results'))));
}
