import { readdirSync, readFileSync } from 'node:fs'

/* The four index.ts, made from the files of their folders: a file that is there is in the index, and nobody forgets one. */

const src = new URL('../src/', import.meta.url)

/** Names without endings of the files in a folder of src, but its index. */
const filesIn = (folder: string): string[] =>
  readdirSync(new URL(`${folder}/`, src))
    .flatMap((name) => (name.endsWith('.ts') && name !== 'index.ts' ? [name.slice(0, -'.ts'.length)] : []))
    .sort()
const textOf = (file: string): string => readFileSync(new URL(`${file}.ts`, src), 'utf8')
const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
const isOfAMeasure = (name: string): boolean => /^m\d\d-/.test(name)
const all = (name: string): string => `export * from './${name}'\n`

/** A subject's file exports its vocabulary under the file's own name; what vocabularies share has no such export. */
const vocabularies = filesIn('facts').filter((name) =>
  new RegExp(`^export const ${camel(name)} = subject\\(`, 'm').test(textOf(`facts/${name}`)),
)

/** What the document states beside its measures' figures. */
const ALSO_STATED = ['agencies', 'mainland-calendar', 'measures']
const stated = [...filesIn('data'), ...filesIn('data/parts').map((name) => `parts/${name}`)].filter((name) =>
  /^export const \w+[^=]* = (figures|discrepancy)\(/m.test(textOf(`data/${name}`)),
)

/** The texts of the four index.ts, by path from the root. */
export const indexTexts: Readonly<Record<string, string>> = {
  'src/facts/index.ts': vocabularies.map((name) => `export { ${camel(name)} } from './${name}'\n`).join(''),
  'src/data/index.ts': [...ALSO_STATED, ...stated].sort().map(all).join(''),
  'src/rules/index.ts': filesIn('rules').filter(isOfAMeasure).map(all).join(''),
  'src/calculators/index.ts': filesIn('calculators').filter(isOfAMeasure).map(all).join(''),
}
