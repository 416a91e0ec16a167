import { readdir, readFile, writeFile } from 'node:fs/promises'
import { defineConfig, type Options } from 'tsup'
import ts from 'typescript'

const doors = [
  'index',
  'calculators/index',
  'rules/index',
  'facts/index',
  'data/index',
  'language/index',
  'intake/index',
  'sql/index',
  'testing/index',
]
/** What goes into the bundle, so that nobody has to install it; its licences go along. */
const INLINED = ['@noble/hashes', 'chinese-days', 'zod', 'csv-parse', 'progress']
/** What goes into the explorer besides. */
const IN_THE_PAGE = ['preact', 'decimal.js']
const commands = ['repl/cli', 'repl/demo']

const entries = (names: string[]) => Object.fromEntries(names.map((name) => [name, `src/${name}.ts`]))
/** The declarations that tsc has made of src: bundling these takes a third of the time of making them from the sources. */
const declarations = Object.fromEntries(doors.map((name) => [name, `.declarations/${name}.d.ts`]))

/**
 * Wraps what each top-level `const` of ours is set to in a pure thunk: `const a = /* @__PURE__ *\/ (() => (…))()`.
 * A definition reads properties and calls methods, which no bundler may drop by itself; so it can drop what isn't used.
 */
const droppable: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'droppable',
  setup(build) {
    build.onLoad(
      { filter: /[\\/]src[\\/](language|facts|data|rules|calculators|intake|sql|testing|nantong)\b.*\.ts$/ },
      async ({ path }) => {
        const text = await readFile(path, 'utf8')
        const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true)
        const definitions = source.statements
          .filter(ts.isVariableStatement)
          .flatMap((statement) => statement.declarationList.declarations)
          .flatMap(({ initializer: value }) =>
            value === undefined || ts.isFunctionLike(value) || ts.isLiteralExpression(value) ? [] : [value],
          )
        const contents = definitions.reduceRight(
          (all, { pos, end }) =>
            `${all.slice(0, pos)} /* @__PURE__ */ (() => (${all.slice(pos, end)}))()${all.slice(end)}`,
          text,
        )
        return { contents, loader: 'ts' }
      },
    )
  },
}

/**
 * The rulebook and the shell take in whole doors (`import * as rules`). Bundled, such a namespace is an object filled by a call that no
 * bundler may drop; left as an import of the built door, it is the engine's own, and whoever opens one door loads just that.
 */
const throughDoors = (extension: string): NonNullable<Options['esbuildPlugins']>[number] => ({
  name: 'through-doors',
  setup(build) {
    build.onResolve({ filter: /^\.\.?\/((rules|calculators|facts|data)\/)?index$/ }, ({ path, importer }) =>
      /[\\/]src[\\/](nantong|repl[\\/]shell)\.ts$/.test(importer)
        ? { path: `${path}${extension}`, external: true }
        : undefined,
    )
  },
})

/** The licences of what is inlined ask to be kept with it. */
async function keepLicences(): Promise<void> {
  const texts = await Promise.all(
    [...INLINED, ...IN_THE_PAGE].map(async (name) => {
      const file = (await readdir(`node_modules/${name}`)).find((one) => /^licen[cs]e(\.md|\.txt)?$/i.test(one))
      return `## ${name}\n\n${await readFile(`node_modules/${name}/${file}`, 'utf8')}`
    }),
  )
  await writeFile('dist/LICENCES.md', `# What is inlined here\n\n${texts.join('\n')}`)
}

/** What makes CJS of chunks takes a private `#places = …` for the export of that name, and has it set that, too: the export is put back. */
const privateNames: NonNullable<Options['plugins']>[number] = {
  name: 'private-names',
  async buildEnd({ writtenFiles }) {
    await Promise.all(
      writtenFiles.map(async ({ name }) => {
        const text = await readFile(name, 'utf8')
        await writeFile(name, text.replace(/(#(\w+) = )exports\.\2 = /g, '$1'))
      }),
    )
  },
}

const shared: Options = {
  target: 'node20',
  removeNodeProtocol: false,
  // One copy of the language in shared chunks, so that a provision is the same object from every door.
  splitting: true,
  // Neither minified nor passed through rollup: both drop the annotations that a consumer's bundler needs.
  minify: false,
  treeshake: false,
  // A JSON import needs attributes in Node 20, so the calendar goes into the bundle. Of zod only what the input schemas use
  // goes in: as an import it brings its fifty locales, and costs a host more start-up time than all the rest of haotong.
  noExternal: INLINED.map((name) => new RegExp(`^${name}(/|$)`)),
  esbuildOptions: (options) => {
    options.charset = 'utf8'
  },
}

const bundles: Options[] = [
  {
    ...shared,
    format: 'esm',
    entry: entries([...doors, ...commands]),
    onSuccess: keepLicences,
    esbuildPlugins: [droppable, throughDoors('.js')],
  },
  {
    ...shared,
    format: 'cjs',
    entry: entries(doors),
    esbuildPlugins: [droppable, throughDoors('.cjs')],
    plugins: [privateNames],
  },
]

// `tsup --dts-only` bundles the declarations, for which tsc has to have run; `tsup` alone the rest, which needn't wait.
export default defineConfig(({ dts }) =>
  dts ? { format: ['esm', 'cjs'], entry: declarations, dts: { only: true, compilerOptions: { types: [] } } } : bundles,
)
