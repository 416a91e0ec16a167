import { defineConfig } from 'vitest/config'

export default defineConfig({
  // The examples say 'haotong', as an embedder does; tsconfig.json says where that is here.
  resolve: { tsconfigPaths: true },
  test: {
    include: ['test/**/*.test.ts'],
    pool: 'threads',
    // Loading the rulebook for each file anew is three quarters of a run; test/purity/ looks at globals and stands alone.
    isolate: false,
    maxWorkers: 2,
    // The smoke test starts node, npm and tsc.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    typecheck: { enabled: true, include: ['test/**/*.test-d.ts'], tsconfig: './tsconfig.json' },
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/repl/demo.ts'],
      reporter: ['text', 'html'],
      thresholds: { branches: 98 },
    },
  },
})
