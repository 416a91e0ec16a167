import { join, relative, resolve } from 'node:path'
import ts from 'typescript'
import { expect, it } from 'vitest'

/* The compiler sees the language with a node more and a type of fact more, and has to refuse each use that doesn't know them. */

const root = resolve(import.meta.dirname, '../../..')
const more: readonly (readonly [path: string, before: string, added: string])[] = [
  ['expression/nodes.ts', '  asOf: object\n', '  novel: { readonly inside: { readonly of: Node } }\n'],
  ['expression/facts.ts', "  | Typed<'date', Asked>\n", "  | Typed<'novel', Asked>\n"],
]

const { config } = ts.readConfigFile(join(root, 'tsconfig.pure.json'), ts.sys.readFile)
const include = ['src/language', 'src/intake', 'src/testing']
const { options, fileNames } = ts.parseJsonConfigFileContent({ ...config, include }, ts.sys, root)
const host = ts.createCompilerHost(options)
const { readFile } = host
host.readFile = (name) => {
  const [, before = '', added = ''] = more.find(([path]) => name === join(root, 'src/language', path)) ?? []
  return readFile(name)?.replace(before, `${before}${added}`)
}
const program = ts.createProgram(fileNames, options, host)
const files = fileNames.map((name) => program.getSourceFile(name) as ts.SourceFile)
const refusedIn = (file: ts.SourceFile): readonly ts.Diagnostic[] => program.getSemanticDiagnostics(file)

const checker = program.getTypeChecker()
const mayBeNovel = (node: ts.Node): boolean =>
  checker.typeToString(checker.getTypeAtLocation(node), node, ts.TypeFormatFlags.NoTruncation).includes('"novel"')

/** The switches in a file over what a node does, or over a fact's type, with the function that each is in. */
function switchesIn(file: ts.SourceFile): readonly (readonly [line: string, within: ts.Node])[] {
  const found: (readonly [string, ts.Node])[] = []
  const visit = (node: ts.Node, within: ts.Node): void => {
    const own = ts.isFunctionLike(node) ? node : within
    if (ts.isSwitchStatement(node) && mayBeNovel(node.expression)) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file))
      found.push([`${relative(root, file.fileName)}:${line + 1}`, own])
    }
    node.forEachChild((child) => visit(child, own))
  }
  visit(file, file)
  return found
}

it('the text has what more is put behind', () => {
  for (const [path, before] of more) expect(readFile(join(root, 'src/language', path))?.split(before)).toHaveLength(2)
})

it('no switch takes a node or a type of fact that it doesn’t know', () => {
  const switches = files.flatMap((file) => switchesIn(file).map((one) => [file, ...one] as const))
  const silent = switches.filter(
    ([file, , { pos, end }]) => !refusedIn(file).some(({ start = 0 }) => start >= pos && start < end),
  )
  expect(switches.length).toBeGreaterThan(35)
  expect(silent.map(([, line]) => line)).toEqual([])
})

it.each(['evaluate/compile', 'outline/words/index', 'outline/at', 'sql/terms'])('nor does %s', (path) => {
  const file = program.getSourceFile(join(root, 'src/language', `${path}.ts`)) as ts.SourceFile
  const said = refusedIn(file).map((one) => ts.flattenDiagnosticMessageText(one.messageText, '\n'))
  expect(said).toContainEqual(expect.stringContaining('novel'))
})
