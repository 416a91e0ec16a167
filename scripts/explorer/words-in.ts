import ts from 'typescript'
import type { Words } from '../../src/index'

/** Words in a source, and how they stand in it. */
export interface Found {
  readonly start: number
  readonly end: number
  /** One pair; of what is asked, the label and the question. */
  readonly words: readonly Words[]
  /** Where the value begins that they are part of, if it is made when the source is loaded. */
  readonly value: number | undefined
}

const textOf = (node: ts.Node): string | undefined =>
  (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) && !node.text.includes('\n')
    ? node.text
    : undefined

/** `{ zh: '…', en: '…' }` */
function pairIn(node: ts.Node): readonly Words[] | undefined {
  if (!ts.isObjectLiteralExpression(node) || node.properties.length !== 2) return undefined
  const [zh, en] = node.properties.map((one, index) =>
    ts.isPropertyAssignment(one) && ts.isIdentifier(one.name) && one.name.text === ['zh', 'en'][index]
      ? textOf(one.initializer)
      : undefined,
  )
  return zh === undefined || en === undefined ? undefined : [{ zh, en }]
}

/** `ask('…', '…', '…', '…')` */
function askIn(node: ts.Node): readonly Words[] | undefined {
  if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression) || node.expression.text !== 'ask')
    return undefined
  const texts = node.arguments.map(textOf)
  const [zh, en, asked, askedEn, ...more] = texts
  if (zh === undefined || en === undefined || asked === undefined || askedEn === undefined || more.length > 0)
    return undefined
  return [
    { zh, en },
    { zh: asked, en: askedEn },
  ]
}

/** All words of a source, in its order. */
export function wordsIn(path: string, text: string): readonly Found[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, false)
  const all: Found[] = []
  const visit = (node: ts.Node, value: number | undefined): void => {
    const words = pairIn(node) ?? askIn(node)
    if (words) {
      all.push({ start: node.getStart(source), end: node.end, words, value })
      return
    }
    const isLater = ts.isFunctionLike(node) || ts.isClassLike(node)
    ts.forEachChild(node, (part) => visit(part, isLater ? undefined : value))
  }
  for (const statement of source.statements) {
    if (!ts.isVariableStatement(statement)) visit(statement, undefined)
    else
      for (const { initializer } of statement.declarationList.declarations)
        if (initializer) visit(initializer, initializer.pos)
  }
  return all
}
