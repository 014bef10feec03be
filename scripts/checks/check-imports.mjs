import swc from '@swc/core';
import { cruise, format } from 'dependency-cruiser';
import config from '../../.dependency-cruiser.mjs';
import { root } from '../steps/locate.mjs';

// Who may import whom. The rules lie in .dependency-cruiser.mjs; the alias @ is resolved here.

// dependency-cruiser does not tell swc which files hold JSX.
const { parseFileSync } = swc;
Object.assign(swc, {
  /** @param {string} file @param {import('@swc/core').TsParserConfig} options */
  parseFileSync: (file, options) => parseFileSync(file, { ...options, tsx: file.endsWith('.tsx') }),
});

const { forbidden, options } = config;
const { output } = await cruise(
  ['app', 'lib', 'worker'],
  { ...options, ruleSet: { forbidden }, validate: true, baseDir: root },
  { ...options.enhancedResolveOptions, alias: { '@': root } },
);
if (typeof output === 'string') throw new Error(output);
const { totalCruised, totalDependenciesCruised = 0, error } = output.summary;
const report = await format(output, { outputType: 'err' });
process.stdout.write(String(report.output));
// A parser that fails in silence sees modules without imports: that must not pass for a clean house.
const isBlind = totalCruised > 20 && totalDependenciesCruised < totalCruised / 2;
if (isBlind) process.stdout.write('the parser sees no imports\n');
process.exitCode = error > 0 || isBlind ? 1 : 0;
