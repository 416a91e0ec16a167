import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin } from 'esbuild'
import { byMeasure, sourcesIn } from './sources'

/** The doors that the rulebook collects from. */
const DOORS = ['rules', 'calculators', 'data', 'facts']

/** Gives what a door exports short names, which differ where two doors are laid together: the rulebook asks for none. */
const NAMED = 'const named = (door, all) => Object.fromEntries(all.map((one, at) => [door + at, one]))'

const exportsOf = async (file: string): Promise<object> => (await import(resolve(file))) as object

/** What the doors export, measure by measure: what is alike compresses better when it stands together. */
async function collected(): Promise<string> {
  const taken = new Map(DOORS.map((door) => [door, [] as string[]]))
  const open = new Map<string, ReadonlySet<unknown>>()
  for (const door of DOORS) open.set(door, new Set(Object.values(await exportsOf(`src/${door}/index.ts`))))
  const imports: string[] = []
  for (const file of byMeasure(sourcesIn(DOORS.map((door) => `src/${door}`)))) {
    const door = file.split('/')[1] as string
    const names = taken.get(door) as string[]
    const own = file.endsWith('/index.ts') ? [] : Object.entries(await exportsOf(file))
    const exported = own.filter(([, one]) => open.get(door)?.has(one))
    const short = exported.map(([name], at) => ({ name, as: `${door}${names.length + at}` }))
    if (short.length > 0)
      imports.push(`import { ${short.map(({ name, as }) => `${name} as ${as}`).join(', ')} } from '${resolve(file)}'`)
    names.push(...short.map((one) => one.as))
  }
  const lists = [...taken].map(([door, names]) => `export const ${door} = named('${door}', [${names.join(', ')}])`)
  return [...imports, NAMED, ...lists].join('\n')
}

/** Has the rulebook take its provisions, figures and vocabularies from one list. */
export const byMeasures: Plugin = {
  name: 'by-measures',
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
