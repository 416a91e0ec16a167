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
  /** Where a definition takes no parameters, if they are part of one and met whenever it is made, each in its turn. */
  readonly definition: number | undefined
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

const DEFINING = new Set(['eligibility', 'classification', 'calculator', 'target', 'catalogue'])

/** Where the parameters would stand of what defines a provision: `eligibility('…', () => …)`. */
function definitionIn(node: ts.Node): { readonly node: ts.Node; readonly at: number } | undefined {
  if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression) || !DEFINING.has(node.expression.text))
    return undefined
  const last = node.arguments.at(-1)
  return last && ts.isArrowFunction(last) && last.parameters.length === 0
    ? { node: last, at: last.parameters.pos }
    : undefined
}

/** What may be passed over, or done more than once. */
const isUncertain = (node: ts.Node): boolean =>
  ts.isFunctionLike(node) ||
  ts.isClassLike(node) ||
  ts.isConditionalExpression(node) ||
  ts.isIfStatement(node) ||
  ts.isIterationStatement(node, false) ||
  (ts.isBinaryExpression(node) && ['&&', '||', '??'].includes(ts.tokenToString(node.operatorToken.kind) ?? ''))

/** All words of a source, in its order. */
export function wordsIn(path: string, text: string): readonly Found[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, false)
  const all: Found[] = []
  const visit = (node: ts.Node, value: number | undefined, definition: number | undefined): void => {
    const words = pairIn(node) ?? askIn(node)
    if (words) {
      all.push({ start: node.getStart(source), end: node.end, words, value, definition })
      return
    }
    const isOff = isUncertain(node)
    const defines = definitionIn(node)
    ts.forEachChild(node, (part) => {
      if (part === defines?.node) ts.forEachChild(part, (inner) => visit(inner, undefined, defines.at))
      else visit(part, isOff ? undefined : value, isOff ? undefined : definition)
    })
  }
  for (const statement of source.statements) {
    if (!ts.isVariableStatement(statement)) visit(statement, undefined, undefined)
    else
      for (const { initializer } of statement.declarationList.declarations)
        if (initializer) visit(initializer, initializer.pos, undefined)
  }
  return all
}
