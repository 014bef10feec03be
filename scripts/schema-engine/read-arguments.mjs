/**
 * @typedef {object} EngineOptions
 * @property {string[]} datamodels schema files
 * @property {string} url of the database
 * @property {string | null} command of `cli`, such as can-connect-to-database
 * @property {boolean} wantsVersion
 */

/**
 * The command line that Prisma's CLI gives to its engine.
 * @param {string[]} argv @returns {EngineOptions}
 */
export function readArguments(argv) {
  /** @type {EngineOptions} */
  const options = {
    datamodels: [],
    url: process.env.DATABASE_URL ?? '',
    command: null,
    wantsVersion: argv.includes('--version'),
  };
  for (let i = 0; i < argv.length - 1; i++) {
    const value = argv[i + 1];
    if (argv[i] === '--datamodels') options.datamodels.push(value);
    if (argv[i] === '--datasource') options.url = JSON.parse(value).url ?? options.url;
    if (argv[i] === 'cli') options.command = value;
  }
  return options;
}
