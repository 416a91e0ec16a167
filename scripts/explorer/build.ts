import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type BuildOptions, build, type Plugin } from 'esbuild'
import { contentsOfPage } from './contents'
import { byMeasure, sourcesIn } from './sources'
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

/** What the shell gives to the scripts after it. */
const GIVEN: Readonly<Record<string, string>> = {
  preact: 'preact',
  'preact/hooks': 'hooks',
  'preact/jsx-runtime': 'jsx',
}

/** Takes preact and the shell's own parts from the shell, which is there already. */
const fromShell: Plugin = {
  name: 'from-shell',
  setup(build) {
    build.onResolve({ filter: /^preact(\/|$)/ }, ({ path }) => ({ path: GIVEN[path] as string, namespace: 'shell' }))
    build.onResolve({ filter: /\/shell\/parts$/ }, () => ({ path: 'parts', namespace: 'shell' }))
    build.onLoad({ filter: /.*/, namespace: 'shell' }, ({ path }) => ({
      contents: `module.exports = globalThis.haotongShell.${path}`,
    }))
  },
}

/** The doors that the rulebook collects from. */
const COLLECTED = ['rules', 'calculators', 'data', 'facts']

/** What each door exports, source by source and measure by measure: what is alike compresses better when it stands together. */
async function collected(): Promise<string> {
  const places = COLLECTED.map((door) => ({ door, taken: [] as string[] }))
  const imports: string[] = []
  const doors = await Promise.all(
    COLLECTED.map(async (door) => new Set(Object.values((await import(resolve(`src/${door}/index`))) as object))),
  )
  for (const file of byMeasure(sourcesIn(COLLECTED.map((door) => `src/${door}`)))) {
    const door = file.split('/')[1] as string
    const place = COLLECTED.indexOf(door)
    if (file.endsWith('/index.ts')) continue
    const exported = Object.entries((await import(resolve(file))) as object).filter(([, one]) => doors[place]?.has(one))
    // What the rulebook collects by module needs no names there: short ones do, that differ where two lists are laid together.
    const short = exported.map(([name], at) => [name, `${door}${(places[place]?.taken.length ?? 0) + at}`] as const)
    if (short.length === 0) continue
    imports.push(`import { ${short.map((one) => one.join(' as ')).join(', ')} } from '${resolve(file)}'`)
    places[place]?.taken.push(...short.map(([, name]) => name))
  }
  const lists = places.map(({ door, taken }) => `export const ${door} = { ${taken.join(', ')} }`)
  return [...imports, ...lists].join('\n')
}

const byMeasureInRulebook: Plugin = {
  name: 'by-measure',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/]nantong\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(
        /import \* as (\w+) from '\.\/(\w+)\/index'/g,
        "import { $2 as $1 } from 'collected:'",
      ),
      loader: 'ts',
    }))
    build.onResolve({ filter: /^collected:/ }, ({ path }) => ({ path, namespace: 'collected' }))
    build.onLoad({ filter: /.*/, namespace: 'collected' }, async () => ({
      contents: await collected(),
      loader: 'js',
      resolveDir: '.',
    }))
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

async function bundled(options: BuildOptions): Promise<string> {
  const { outputFiles = [] } = await build({ ...shared, ...options })
  return (outputFiles[0] as { readonly text: string }).text
}

/** What of the library goes into the page. */
const SOURCES = ['language', 'facts', 'data', 'rules', 'calculators', 'intake'].map((one) => `src/${one}`)

/** Makes the page in a folder. */
export async function buildExplorer(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const table = new WordsTable()
  const shell = await bundled({ entryPoints: ['explorer/shell/main.tsx'], plugins: [madeContents(table)] })
  const first = table.length
  table.addSources(SOURCES)
  const library = await bundled({
    entryPoints: ['explorer/pages/main.tsx'],
    plugins: [fromShell, trimmed, byMeasureInRulebook, table.plugin(/[\\/]src[\\/].*\.ts$/, (_, text) => text)],
  })
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
