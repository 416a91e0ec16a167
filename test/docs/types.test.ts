import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import ts from 'typescript'
import { expect, it } from 'vitest'
import { parameters, provisions } from '../../src/index'

/* The pages' TypeScript as an embedder's compiler sees it at its strictest, against the built declarations, and what the types say of readings and figures: one program. */

const root = resolve(import.meta.dirname, '../..')

/** A page's blocks: each by itself, or all as one program. */
function blocksOf(page: string, together = false): [string, string][] {
  const markdown = readFileSync(join(root, page), 'utf8')
  const found = [...markdown.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(({ 1: text = '', index }): [string, string] => [
    `${page}-${markdown.slice(0, index).split('\n').length}`,
    text,
  ])
  return together ? [[page, found.map(([, text]) => text).join('\n')]] : found
}

const keys = (names: readonly string[]): string => `{ ${names.map((name) => `'${name}': 0`).join(', ')} }`

/** Every reading of every provision and every figure, none left out and none besides: what the types know of a rulebook is what is in it. */
const known = `import type { NantongFigure, NantongProvision, ReadingOf } from 'haotong'
type Readings<Id> = Record<ReadingOf<Extract<NantongProvision, { readonly id: Id }>>, 0>
${provisions.map(({ id, readings }, nth) => `export const r${nth} = ${keys(readings.flatMap(({ options }) => Object.keys(options)))} satisfies Readings<'${id}'>`).join('\n')}
export const figures = ${keys(parameters.map((one) => one.id))} satisfies Record<NantongFigure, 0>
`

const texts = new Map(
  [
    ...blocksOf('README.md'),
    ...blocksOf('README.zh-CN.md'),
    ...blocksOf('docs/own-rules.md', true),
    ['known', known] as const,
    [
      'wrong',
      "import { evaluate } from 'haotong'\nevaluate('m06.etc-discount', {}, { reading: 'any-gates' })\n",
    ] as const,
  ].map(([name, text]) => [join(root, `${name}.ts`), text]),
)

const built = { haotong: ['./dist/index.d.ts'], 'haotong/*': ['./dist/*/index.d.ts'] }

/** The options of the project, which are the strictest, with what the texts leave unused let be. */
function options(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile)
  const own = ts.parseJsonConfigFileContent({ ...config, include: [], files: ['-'] }, ts.sys, root).options
  return { ...own, noUnusedLocals: false, noUnusedParameters: false, paths: built }
}

it('every block of the pages passes the strictest compiler, and the types know each reading and figure', () => {
  const settings = options()
  for (const strict of [
    'strict',
    'exactOptionalPropertyTypes',
    'noUncheckedIndexedAccess',
    'noPropertyAccessFromIndexSignature',
  ])
    expect(settings[strict]).toBe(true)
  const host = ts.createCompilerHost(settings)
  const { fileExists, readFile } = host
  host.fileExists = (name) => texts.has(name) || fileExists(name)
  host.readFile = (name) => texts.get(name) ?? readFile(name)
  const program = ts.createProgram([...texts.keys()], settings, host)
  const said = [...texts.keys()].map((name) => {
    const file = program.getSourceFile(name)
    const all = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]
    return [
      name.slice(dirname(root).length + 1),
      all.map((one) => ts.flattenDiagnosticMessageText(one.messageText, '\n')),
    ]
  })
  const wrong = said.pop()
  expect(said.filter(([, all]) => all?.length !== 0)).toEqual([])
  expect(wrong?.[1]).toEqual([expect.stringContaining('"any-gates"')])
})
