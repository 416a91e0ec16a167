import { mergeConfig } from 'vitest/config'
import config from './vitest.config'

/* For mutation testing: HAOTONG_TESTS names the tests to hold the mutants against, since all of them take minutes a mutant. */
const tests = (process.env['HAOTONG_TESTS'] ?? 'language').split(',')

export default mergeConfig(
  { ...config, test: { ...config.test, include: [] } },
  { test: { include: tests.map((name) => `test/${name}/**/*.test.ts`), typecheck: { enabled: false } } },
)
