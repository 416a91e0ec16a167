// Imports point one way: language ← facts ← data ← rules ← calculators ← nantong ← index ← intake, sql, testing, repl.
const rooms = ['language', 'facts', 'data', 'rules', 'calculators']

const oneWay = rooms.map((room, place) => ({
  name: `${room}-looks-down`,
  comment: `Of ours, src/${room} imports only: ${rooms.slice(0, place + 1).join(', ')}.`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: '^src/', pathNot: `^src/(${rooms.slice(0, place + 1).join('|')})/` },
}))

/* Inside the language, too, each folder knows only those above it. */
const folders = [
  'values',
  'expression',
  'write',
  'input',
  'evaluate',
  'outline',
  'prove',
  'provisions',
  'sql',
  'rulebook',
]
const inOrder = folders.map((folder, place) => ({
  name: `language-${folder}-looks-up`,
  comment: `src/language/${folder} imports only: ${folders.slice(0, place + 1).join(', ')}.`,
  severity: 'error',
  from: { path: `^src/language/${folder}/` },
  to: { path: '^src/language/', pathNot: `^src/language/(${folders.slice(0, place + 1).join('|')})/` },
}))

/* What tsup.config.ts puts into the build. */
const inlined = ['@noble/hashes', 'chinese-days', 'zod', 'csv-parse', 'progress']

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

module.exports = {
  forbidden: [
    ...oneWay,
    ...inOrder,
    forbid(
      'core-below-intake-testing-and-repl',
      'The rulebook and the face know neither intake nor sql nor testing nor repl.',
      { path: '^src/[^/]+\\.ts$' },
      { path: '^src/(intake|sql|testing|repl)/' },
    ),
    forbid('sql-alone', 'It asks of any rulebook.', { path: '^src/sql/' }, { path: '^src/(intake|testing|repl)/' }),
    forbid(
      'intake-alone',
      'It reads rows for any rulebook.',
      { path: '^src/intake/' },
      { path: '^src/(sql|testing|repl)/' },
    ),
    forbid('testing-without-repl', 'A test helper does no I/O.', { path: '^src/testing/' }, { path: '^src/repl/' }),
    forbid('no-cycles', 'A cycle has no order to read it in.', { path: '^src/' }, { circular: true }),
    forbid(
      'only-repl-touches-node',
      'I/O lives in src/repl.',
      { path: '^src/', pathNot: '^src/repl/' },
      { dependencyTypes: ['core'] },
    ),
    forbid(
      'src-stands-alone',
      'The package ships src alone.',
      { path: '^src/' },
      { path: '^(test|seeds|scripts|bench|examples)/' },
    ),
    forbid(
      'src-by-path',
      'Its own name is for those outside.',
      { path: '^src/' },
      { dependencyTypes: ['aliased-tsconfig-paths'] },
    ),
    forbid(
      'examples-by-name',
      'An example imports haotong as an embedder does.',
      { path: '^examples/' },
      { path: '^(src|test|seeds|scripts|bench|dist)/', dependencyTypesNot: ['aliased-tsconfig-paths'] },
    ),
    forbid(
      'examples-apart',
      'Each is copied by itself.',
      { path: '^examples/([^/]+)/' },
      { path: '^examples/', pathNot: '^examples/$1/' },
    ),
    forbid(
      'no-dev-dependencies',
      'A consumer has none of them; what the build inlines is not asked for.',
      { path: '^src/' },
      {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['npm-peer'],
        pathNot: `(^|/)node_modules/(${inlined.join('|')})/`,
      },
    ),
    forbid(
      'fast-check-in-testing-only',
      'It is an optional peer there.',
      { path: '^src/', pathNot: '^src/testing/' },
      { path: '(^|/)node_modules/fast-check/' },
    ),
    forbid(
      'no-unlisted',
      'It resolves here by luck only.',
      // The runtimes and ClickHouse have a package.json of their own, without what their test runs on.
      { pathNot: '^test/(runtimes|clickhouse)/' },
      { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'unknown'], dependencyTypesNot: ['npm-dev'] },
    ),
    forbid('no-unresolvable', 'It is not there.', {}, { couldNotResolve: true }),
    forbid(
      'no-date-fns-barrel',
      'The barrel loads 250 files; import date-fns/addDays.',
      {},
      { path: '(^|/)node_modules/date-fns/index\\.' },
    ),
    forbid(
      'zod-in-language-only',
      'Schemas are derived from facts, by the language.',
      { path: '^src/', pathNot: '^src/language/' },
      { path: '(^|/)node_modules/zod/' },
    ),
    forbid(
      'zod-by-its-front-doors',
      "Only 'zod', 'zod/mini', or 'zod/v4/core', which is there for libraries.",
      { path: '^src/language/' },
      { path: '(^|/)node_modules/zod/', pathNot: '(^|/)node_modules/zod/(index|mini/index|v4/core/index)\\.' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
