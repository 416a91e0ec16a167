import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { type BuildOptions, build, type Plugin } from 'esbuild'
import { minify } from 'terser'
import { onceEach } from '../../src/language/values/once-each'
import { allBites } from './bites'
import { byMeasures } from './by-measures'
import { contentsOfPage } from './contents'
import { sourcesIn } from './sources'
import { trimmed } from './trimmed'
import { reader, WordsTable } from './words-table'

/* The page: classic scripts, so that it opens from a disk too; a shell that paints and searches, then the library. */

const shared: BuildOptions = {
  bundle: true,
  minify: true,
  format: 'iife',
  charset: 'utf8',
  target: 'es2022',
  legalComments: 'none',
  write: false,
  jsx: 'automatic',
  jsxImportSource: 'preact',
}

const PARTS = './explorer/shell/parts.tsx'

/** What the shell gives to the scripts after it, by where it is made. */
const GIVEN: Readonly<Record<string, string>> = {
  preact: 'preact',
  'preact/hooks': 'hooks',
  'preact/jsx-runtime': 'jsx',
  [PARTS]: 'parts',
}

/** The names that a module exports, found once: the page is bundled twice. */
const exportsOf = onceEach(async (module: string): Promise<readonly string[]> => {
  const { metafile } = await build({ ...shared, format: 'esm', entryPoints: [module], metafile: true })
  return Object.values(metafile.outputs).flatMap((one) => one.exports)
})

/** Takes preact and the shell's own parts from the shell, which is there already; each name by itself, so that each is a short one. */
const fromShell: Plugin = {
  name: 'from-shell',
  setup(build) {
    build.onResolve({ filter: /^preact(\/|$)/ }, ({ path }) => ({ path, namespace: 'shell' }))
    build.onResolve({ filter: /\/shell\/parts$/ }, () => ({ path: PARTS, namespace: 'shell' }))
    build.onLoad({ filter: /.*/, namespace: 'shell' }, async ({ path }) => {
      const names = await exportsOf(path)
      return {
        contents: names
          .map(
            (name) => `export const ${name} = /* @__PURE__ */ (() => globalThis.haotongShell.${GIVEN[path]}.${name})()`,
          )
          .join('\n'),
      }
    })
  },
}

/** The contents, each pair of words as its place in the shared table. */
const madeContents = (table: WordsTable): Plugin => ({
  name: 'contents',
  setup(build) {
    build.onLoad({ filter: /[\\/]contents-made\.ts$/ }, () => {
      const text = JSON.stringify(contentsOfPage(), (_key, value) =>
        typeof value === 'object' && value !== null && 'zh' in value ? `\u0001${table.take(value)}\u0001` : value,
      )
      const contents = `export const contents = ${text.replace(/"\\u0001(.+?)\\u0001"/g, '$1')}`
      return { contents, loader: 'js' }
    })
  },
})

let bites: string | undefined

const madeBites: Plugin = {
  name: 'bites',
  setup(build) {
    build.onLoad({ filter: /[\\/]bites-made\.ts$/ }, () => {
      // Looking for them takes its time, and the page is bundled twice.
      bites ??= JSON.stringify(allBites())
      return { contents: `export const bites = ${bites}`, loader: 'js' }
    })
  },
}

async function bundled(options: BuildOptions): Promise<string> {
  const { outputFiles = [] } = await build({ ...shared, ...options })
  return (outputFiles[0] as { readonly text: string }).text
}

/** A script gone through once more, with its own names given anew: what repeats more is smaller by a fiftieth once it is packed. */
async function renamed(script: Promise<string>): Promise<string> {
  // No getter of ours does anything but give, and no function without "this" is made an object of.
  const compress = { ecma: 2020, passes: 3, pure_getters: true, unsafe_arrows: true, inline: 1 } as const
  const { code = '' } = await minify(await script, { compress, mangle: true })
  return code
}

/** A script that says nothing of the mistakes of who writes rules: those of the page are written. */
const withoutMistakes = async (script: Promise<string>): Promise<string> =>
  (await script).replace(/(new (?:Type)?Error\()(?:`(?:[^`$]|\$\{[^}]*\})*`|"[^"]*")\)/g, '$1)')

/** The sources of some folders of which anything goes into the page's library. */
async function sourcesUsed(folders: readonly string[], options: BuildOptions): Promise<readonly string[]> {
  const { metafile } = await build({ ...shared, ...options, metafile: true })
  const parts = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs))
  const used = new Set(parts.flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : [])))
  return sourcesIn(folders).filter((file) => used.has(file))
}

/** The folders whose words stand in the table: what of the library goes into the page, and its pages. */
export const WORDS_FROM = [
  ...['language', 'facts', 'data', 'rules', 'calculators', 'intake'].map((one) => `src/${one}`),
  'explorer/pages',
]

/** Makes the page in a folder. */
export async function buildExplorer(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const table = new WordsTable()
  const shell = await renamed(bundled({ entryPoints: ['explorer/shell/main.tsx'], plugins: [madeContents(table)] }))
  const first = table.length
  const pages: BuildOptions = { entryPoints: ['explorer/pages/main.tsx'] }
  const plugins = [fromShell, trimmed, byMeasures, madeBites]
  table.addSources(await sourcesUsed(WORDS_FROM, { ...pages, plugins }))
  const words = table.plugin(/[\\/]src[\\/].*\.ts$/, (_, text) => text)
  const library = await renamed(withoutMistakes(bundled({ ...pages, plugins: [...plugins, words] })))
  const code = await bundled({ entryPoints: ['explorer/code/main.ts'] })
  const style = await bundled({ entryPoints: ['explorer/style/main.css'], loader: { '.css': 'css' } })
  const files: Record<string, string> = {
    'index.html': readFileSync('explorer/index.html', 'utf8'),
    'style.css': style,
    'shell.js': `${reader}${table.columns(0, first)}${shell}`,
    'code.js': code,
    'library.js': `${table.columns(first)}${library}`,
  }
  const version = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 16)
  const worker = await bundled({
    entryPoints: ['explorer/worker.ts'],
    define: { VERSION: JSON.stringify(version), FILES: JSON.stringify(['./', ...Object.keys(files)]) },
  })
  for (const [name, text] of Object.entries({ ...files, 'worker.js': worker })) writeFileSync(`${folder}/${name}`, text)
}
