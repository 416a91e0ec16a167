import { existsSync } from 'node:fs'
import { join, relative } from 'node:path'
import { mergeConfig, type Plugin } from 'vitest/config'
import config from './vitest.config'

/* For scripts/mutate.ts, which names in HAOTONG_TESTS the tests to hold the mutants against. */
const tests = (process.env['HAOTONG_TESTS'] ?? 'language').split(',')

/** Takes a file of src/ from what scripts/mutate-bundle.mjs made of it. */
const bundled: Plugin = {
  name: 'bundled',
  enforce: 'pre',
  async resolveId(path, importer, options) {
    const found = await this.resolve(path, importer, { ...options, skipSelf: true })
    const file = found && join('.mutated', relative('src', found.id).replace(/\.ts$/, '.js'))
    return file && existsSync(file) ? { id: join(process.cwd(), file), external: true } : found
  },
}

export default mergeConfig(
  { ...config, test: { ...config.test, include: [] } },
  {
    plugins: [bundled],
    test: {
      include: [
        'scripts/mutate-section.test.ts',
        ...tests.flatMap((name) => [`test/${name}/**/*.test.ts`, `test/${name}*.test.ts`]),
      ],
      // The bundle is loaded once a run, which is most of what a mutant costs.
      isolate: false,
      server: { deps: { external: [/\/\.mutated\//] } },
      setupFiles: ['./scripts/mutate-whole-files.ts'],
      typecheck: { enabled: false },
    },
  },
)
