import { defineConfig, mergeConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** What every run of tests has, that of the mutants too. */
export const shared = defineConfig({
  // The examples say 'haotong', as an embedder does; tsconfig.json says where that is here.
  resolve: { tsconfigPaths: true },
  test: {
    pool: 'threads',
    maxWorkers: 2,
    // Some start node, npm and tsc, on machines that do other things too.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    setupFiles: ['./test/support/seeded.ts'],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/repl/demo.ts'],
      reporter: ['text', 'html'],
      thresholds: { branches: 98 },
    },
  },
})

/** What packs the built package and installs it, or bundles, compiles or copies much: `npm run test:package`. */
export const PACKED = [
  'test/package/**/*.test.ts',
  'test/explorer/words.test.ts',
  'test/examples/copied.test.ts',
  'test/docs/types.test.ts',
  'test/scripts/new.test.ts',
]

/** What starts other programs, and what looks at globals: nothing else may have run before the latter. */
export const APART = [
  'test/purity/**/*.test.ts',
  'test/repl/batch.test.ts',
  'test/repl/cli.test.ts',
  'test/repl/explore.test.ts',
]

const suite = defineConfig({
  test: {
    name: 'suite',
    include: ['test/**/*.test.ts', 'examples/**/*.test.ts'],
    exclude: ['test/runtimes/**', 'test/clickhouse/**', ...APART, ...PACKED],
    // Loading the rulebook for each file anew is three quarters of a run.
    isolate: false,
  },
})

/* Two threads of a process that start others at the same time can wait for each other for ever: these have processes of their own. */
const packed = defineConfig({ test: { name: 'package', include: PACKED, isolate: false, pool: 'forks' } })
const apart = defineConfig({ test: { name: 'apart', include: APART, pool: 'forks' } })

const types = defineConfig({
  test: {
    name: 'types',
    include: [],
    typecheck: { enabled: true, only: true, include: ['test/**/*.test-d.ts'], tsconfig: './tsconfig.types.json' },
  },
})

/** The folders of tests that start processes and compilers, or go through the whole rulebook. */
const LONG = /\/test\/(scripts|docs|package|examples|repl|rulebook|fuzz|language\/sql)\//

/**
 * What takes long first, lest one worker wait for the other at the end; and before it what needs a worker of its own:
 * for that one which has loaded the rulebook would be ended, and another have to load it again.
 */
class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ project, moduleId }: TestSpecification): number =>
      project.name === 'apart' ? 0 : LONG.test(moduleId) ? 1 : 2
    return (await super.sort(files)).sort((a, b) => place(a) - place(b))
  }
}

export default mergeConfig(shared, {
  test: {
    sequence: { sequencer: LongFirst },
    projects: [suite, apart, packed, types].map((project) => ({ extends: true, ...project })),
  },
})
