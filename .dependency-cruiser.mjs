/** Programs, pages, routes, configuration: what is run or loaded by name, not imported. */
const ENTRIES =
  '^(app/.*(page|layout|loading|error|not-found|route|actions|icon|opengraph-image|global-error)\\.tsx?$|worker/(main|(trainer|compute|command-line)/main)\\.ts$|[^/]+\\.(ts|mjs)$|\\.dependency)';

/** The parts of a page: they may be sent to the browser. */
const BROWSER_PARTS = '^app/.*_(parts|ui|shell|audio|charts)/';

/** Among them, what only a page calls; its own `server-only` mark keeps it out of the browser. */
const SERVER_LOADERS = '/load-[^/]+[.]ts$';

/** Forms' schemas, readers of tables (packages, no I/O), and the browser's half of lib/web. */
const BROWSER_SAFE =
  '^lib/(domain/([^/]+/schema|experiments/recipe/[^/]+|tables/[^/]+)|web/(action-result|sign-in|throttle-trailing))[.]ts$';

/**
 * @typedef {import('dependency-cruiser').IForbiddenRuleType} Rule
 * @param {string} name @param {string} comment why the rule is there
 * @param {{ from: object, to: object }} arrow
 * @returns {Rule}
 */
const forbid = (name, comment, arrow) =>
  /** @type {Rule} */ ({ name, comment, severity: 'error', ...arrow });

/**
 * A room that may use only the named ones; packages are judged elsewhere.
 * @param {string} room @param {string[]} allowed @param {string} comment
 */
const only = (room, allowed, comment) =>
  forbid(`${room.replace('lib/', '')}-imports`, comment, {
    from: { path: `^${room}/` },
    to: {
      path: '^(app|lib|worker|scripts|tests|bench|prisma)/',
      pathNot: `^(${allowed.join('|')})/`,
    },
  });

/** @type {Rule[]} */
const forbidden = [
  forbid(
    'core-is-pure',
    'core is arithmetic and vocabulary that runs in browser, server and worker: no package, no Node module, no other room.',
    { from: { path: '^lib/core/' }, to: { pathNot: '^lib/core/' } },
  ),
  only(
    'lib/ml',
    ['lib/ml', 'lib/core'],
    'ml takes arrays and gives arrays: it can be tested and benchmarked without a database.',
  ),
  only(
    'lib/platform',
    ['lib/platform', 'lib/core'],
    'platform is below the product: it knows files, queues and rows, not what they mean.',
  ),
  only(
    'lib/domain',
    ['lib/domain', 'lib/platform', 'lib/core'],
    'domain decides and must not drag TensorFlow into the web tier: it receives the trainer as a function.',
  ),
  only(
    'lib/web',
    ['lib/web', 'lib/domain', 'lib/platform', 'lib/core'],
    'web turns a session into a Viewer; it shows nothing and trains nothing.',
  ),
  only(
    'app',
    ['app', 'lib/domain', 'lib/web', 'lib/core'],
    'app shows and asks: whatever it needs from platform or ml it gets through a domain verb.',
  ),
  only(
    'worker',
    ['worker', 'lib/domain', 'lib/ml', 'lib/platform', 'lib/core'],
    'the worker has no session: what it does, it does as System.',
  ),
  forbid(
    'tensorflow-in-the-trainer',
    'TensorFlow takes seconds and hundreds of megabytes to load: only ml and the child processes that own it may.',
    {
      from: { path: '^(app|lib|worker)/', pathNot: '^(lib/ml|worker/(trainer|embedder))/' },
      to: { path: 'node_modules/(@tensorflow|onnxruntime-)' },
    },
  ),
  forbid(
    'ml-in-the-trainer',
    'importing ml loads an engine; the runner and the command line hand work to the processes of trainer and embedder.',
    {
      from: { path: '^worker/', pathNot: '^worker/(trainer|embedder|compute)/' },
      to: { path: '^lib/ml/', dependencyTypesNot: ['type-only'] },
    },
  ),
  forbid(
    'database-behind-domain',
    'rows are found through access.ts: nobody above domain speaks to the database.',
    {
      from: { path: '^(app|lib/(core|ml))/' },
      to: { path: '(node_modules/(pg|@prisma|graphile-worker)/|^lib/platform/generated/)' },
    },
  ),
  forbid(
    'browser-parts',
    'parts reach the browser: they import core, schemas, actions and other parts, so that no server code comes along.',
    {
      from: { path: BROWSER_PARTS, pathNot: SERVER_LOADERS },
      to: {
        path: '^lib/(platform|ml|web|domain)/',
        pathNot: BROWSER_SAFE,
      },
    },
  ),
  forbid('no-circles', 'a circle is one module that pretends to be several.', {
    from: { pathNot: '^lib/platform/generated/' },
    to: { circular: true },
  }),
  forbid('no-orphans', 'what nobody imports is dead.', {
    from: { orphan: true, path: '^(app|lib|worker)/', pathNot: [ENTRIES, '\\.d\\.ts$'] },
    to: {},
  }),
  forbid(
    'product-without-tests',
    'tests and scripts may use the product, never the other way round.',
    {
      from: { path: '^(app|lib|worker)/' },
      to: { path: '^(tests|scripts|bench)/' },
    },
  ),
  forbid(
    'only-declared-packages',
    'a package that package.json does not name may be gone after the next install.',
    {
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ),
  forbid('no-development-packages', 'the product has to run without the development packages.', {
    from: { path: '^(app|lib|worker)/' },
    to: {
      dependencyTypes: ['npm-dev'],
      dependencyTypesNot: ['type-only'],
      pathNot: 'node_modules/@types/',
    },
  }),
  forbid('everything-resolves', 'an import that leads nowhere is not checked by the other rules.', {
    from: {},
    to: { couldNotResolve: true, path: '^(@/|\\.)' },
  }),
];

/** @satisfies {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden,
  options: {
    // TypeScript 7 has no parser that others may call; swc has, and it sees type imports too.
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.next|dist|\\.data)' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.d.ts', '.json'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
