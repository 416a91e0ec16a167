import { readdirSync, readFileSync } from 'node:fs'

/* The four index.ts and the type of all provisions, made from the files of their folders: a file that is there is in the index, and nobody forgets one. */

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

const KINDS = 'calculator|catalogue|classification|eligibility|target'

/** The names of the provisions in a folder's files, in order. */
const provisionsIn = (folder: string): string[] =>
  filesIn(folder)
    .filter(isOfAMeasure)
    .flatMap((name) => [
      ...textOf(`${folder}/${name}`).matchAll(new RegExp(`^export const (\\w+) = (?:${KINDS})\\(`, 'gm')),
    ])
    .map(([, name]) => name as string)
    .sort()

const imported = (folder: string): string =>
  `import type {\n${provisionsIn(folder)
    .map((name) => `  ${name},\n`)
    .join('')}} from './${folder}/index'\n`

/** Each provision by its name in the type of all. */
const provisionsText = (head: string, tail: string): string =>
  `${head}${imported('calculators')}${imported('rules')}${tail}${[
    ...provisionsIn('calculators'),
    ...provisionsIn('rules'),
  ]
    .sort()
    .map((name) => `\n  | typeof ${name}`)
    .join('')}\n`

/** The names of the figures in data's files, in order. */
const figuresNamed = stated
  .flatMap((name) => [...textOf(`data/${name}`).matchAll(/^export const (\w+)[^=]* = figures\(/gm)])
  .map(([, name]) => name as string)
  .sort((a, b) => a.localeCompare(b, 'en'))

/** The texts of the four index.ts, by path from the root. */
export const indexTexts: Readonly<Record<string, string>> = {
  'src/facts/index.ts': vocabularies.map((name) => `export { ${camel(name)} } from './${name}'\n`).join(''),
  'src/data/index.ts': [...ALSO_STATED, ...stated].sort().map(all).join(''),
  'src/rules/index.ts': filesIn('rules').filter(isOfAMeasure).map(all).join(''),
  'src/calculators/index.ts': filesIn('calculators').filter(isOfAMeasure).map(all).join(''),
  'src/nantong-provisions.ts': provisionsText(
    "/* Made by npm run indexes: each provision by its name, since declarations of whole doors can't be bundled. A type test holds that none is missing. */\n",
    '\n/** One of the 66 measures\u2019 provisions. */\nexport type NantongProvision =',
  ),
  'src/nantong-figures.ts': `/* Made by npm run indexes, as nantong-provisions.ts is. */\nimport type {\n${figuresNamed
    .map((name) => `  ${name},\n`)
    .join('')}} from './data/index'\nimport type { FigureIn } from './language/write/figures'

/** One of the document\u2019s figures that a reform may change, by its id. */
export type NantongFigure = FigureIn<${figuresNamed.map((name) => `\n  | typeof ${name}`).join('')}\n>\n`,
}
