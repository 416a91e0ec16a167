import { defineConfig, mergeConfig } from 'vitest/config'

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
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/repl/demo.ts'],
      reporter: ['text', 'html'],
      thresholds: { branches: 98 },
    },
  },
})

const suite = defineConfig({
  test: {
    name: 'suite',
    include: ['test/**/*.test.ts'],
    exclude: ['test/purity/**', 'test/runtimes/**', 'test/clickhouse/**'],
    // Loading the rulebook for each file anew is three quarters of a run.
    isolate: false,
  },
})

/** Looks at globals, so nothing else may have run before it. */
const purity = defineConfig({ test: { name: 'purity', include: ['test/purity/**/*.test.ts'] } })

const types = defineConfig({
  test: {
    name: 'types',
    include: [],
    typecheck: { enabled: true, only: true, include: ['test/**/*.test-d.ts'], tsconfig: './tsconfig.types.json' },
  },
})

export default mergeConfig(shared, {
  test: { projects: [suite, purity, types].map((project) => ({ extends: true, ...project })) },
})
