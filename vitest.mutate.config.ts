import { existsSync } from 'node:fs'
import { join, relative } from 'node:path'
import { mergeConfig, type Plugin } from 'vitest/config'
import type { Reporter, Vitest } from 'vitest/node'
import { shared } from './vitest.config'

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

/** Makes a test file that can't be loaded a failed test: Stryker looks at tests only, and such a file has none. */
class Unloaded implements Reporter {
  #vitest: Vitest | undefined
  onInit(vitest: Vitest): void {
    this.#vitest = vitest
  }
  onTestRunEnd(): void {
    const files = this.#vitest?.state.getFiles() ?? []
    const failed = files.some(({ result, tasks }) => result?.state === 'fail' && tasks.length === 0)
    const loads = files.flatMap(({ tasks }) => tasks).find(({ name }) => name === 'loads')
    if (failed && loads) loads.result = { state: 'fail', errors: [{ message: 'a test file can’t be loaded' }] }
  }
}

export default mergeConfig(shared, {
  plugins: [bundled],
  test: {
    include: [
      'scripts/mutate-section.test.ts',
      ...tests.flatMap((name) => [`test/${name}/**/*.test.ts`, `test/${name}*.test.ts`]),
    ],
    // What compiles the sources finds the mutants in them.
    exclude: ['test/language/expression/new-node.test.ts'],
    // The bundle is loaded once a run, which is most of what a mutant costs.
    isolate: false,
    server: { deps: { external: [/\/\.mutated\//] } },
    setupFiles: ['./scripts/mutate-whole-files.ts'],
    reporters: [new Unloaded()],
    typecheck: { enabled: false },
  },
})
