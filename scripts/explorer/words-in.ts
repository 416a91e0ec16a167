import ts from 'typescript'
import type { Words } from '../../src/index'

/** A change of a source. */
export interface Edit {
  readonly at: number
  readonly to: number
  readonly text: string
}

/** In words, what stands where something is filled in. */
const HOLE = '\u007f'

/** The function that fills words in. */
export const FILL = '$f'

/** Words in a source, and how they stand in it. */
export interface Found {
  /** One pair; of what is asked, the label and the question. */
  readonly words: readonly Words[]
  /** What stands in their place, made of the calls that take them. */
  readonly edits: (calls: readonly string[]) => readonly Edit[]
  /** Where the value begins that they are part of, if it is made when the source is loaded. */
  readonly value: number | undefined
  /** Where a definition takes no parameters, if they are part of one and met whenever it is made, each in its turn. */
  readonly definition: number | undefined
}

type Place = Pick<Found, 'value' | 'definition'>

/** A text, in which what is filled in is a hole, and what is filled in. */
interface Template {
  readonly text: string
  readonly holes: readonly ts.Expression[]
}

/** Words found, but for where they stand. */
interface Taken extends Omit<Found, keyof Place> {
  /** What may hold further words. */
  readonly rest: readonly ts.Node[]
}

function templateIn(node: ts.Node): Template | undefined {
  const isPlain = ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)
  if (!isPlain && !ts.isTemplateExpression(node)) return undefined
  const spans = isPlain ? [] : node.templateSpans
  const pieces = [isPlain ? node : node.head, ...spans.map((one) => one.literal)].map((one) => one.text)
  const isOneLine = pieces.every((one) => !one.includes('\n') && !one.includes(HOLE))
  return isOneLine ? { text: pieces.join(HOLE), holes: spans.map((one) => one.expression) } : undefined
}

/** Two texts as one pair, between two places; what is filled into them follows the call in two lists. */
function pairOf(
  source: ts.SourceFile,
  [from, to]: readonly [number, number],
  nodes: readonly ts.Node[],
): Taken | undefined {
  const [zh, en] = nodes.map(templateIn)
  if (zh === undefined || en === undefined) return undefined
  const holes = [...zh.holes, ...en.holes]
  const edits = ([call = '']: readonly string[]): readonly Edit[] =>
    [...holes, undefined].map((hole, place) => {
      const opens = place === 0 ? `${FILL}(${call},[` : ''
      const turns = place === zh.holes.length ? '],[' : ''
      const comma = place > 0 && hole && turns === '' ? ',' : ''
      return {
        at: holes[place - 1]?.end ?? from,
        to: hole?.getStart(source) ?? to,
        text: `${opens}${turns}${comma}${hole ? '' : '])'}`,
      }
    })
  return {
    words: [{ zh: zh.text, en: en.text }],
    edits: holes.length > 0 ? edits : ([call = '']) => [{ at: from, to, text: `(${call})` }],
    rest: holes,
  }
}

/** `{ zh: '…', en: '…' }`, and what else it says after that. */
function objectIn(source: ts.SourceFile, node: ts.Node): Taken | undefined {
  if (!ts.isObjectLiteralExpression(node)) return undefined
  const [zh, en, ...others] = node.properties
  const isNamed = (one: ts.Node | undefined, name: string): one is ts.PropertyAssignment =>
    one !== undefined && ts.isPropertyAssignment(one) && ts.isIdentifier(one.name) && one.name.text === name
  if (!isNamed(zh, 'zh') || !isNamed(en, 'en')) return undefined
  const values = [zh.initializer, en.initializer]
  if (others.length === 0) return pairOf(source, [node.getStart(source), node.end], values)
  const pair = pairOf(source, [zh.getStart(source), en.end], values)
  return (
    pair && {
      words: pair.words,
      edits: (calls) => pair.edits(calls).map((one, place) => (place === 0 ? { ...one, text: `...${one.text}` } : one)),
      rest: [...pair.rest, ...others],
    }
  )
}

const isCall = (node: ts.Node, name: string): node is ts.CallExpression =>
  ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === name

/** `words('…', '…')` */
const wordsCallIn = (source: ts.SourceFile, node: ts.Node): Taken | undefined =>
  isCall(node, 'words') ? pairOf(source, [node.getStart(source), node.end], node.arguments) : undefined

/** `ask('…', '…', '…', '…')` */
function askIn(source: ts.SourceFile, node: ts.Node): Taken | undefined {
  if (!isCall(node, 'ask')) return undefined
  const texts = node.arguments.map(templateIn)
  const [zh, en, asked, askedEn, ...more] = texts.map((one) => (one?.holes.length === 0 ? one.text : undefined))
  if (zh === undefined || en === undefined || asked === undefined || askedEn === undefined || more.length > 0)
    return undefined
  return {
    words: [
      { zh, en },
      { zh: asked, en: askedEn },
    ],
    edits: ([label, question]) => [
      { at: node.getStart(source), to: node.end, text: `({ label: ${label}, question: ${question} })` },
    ],
    rest: [],
  }
}

/** A text of fewer characters that stands alone is as short as the call that takes it. */
const WORTH_TAKING = 2

/** A Chinese text that stands alone. */
function aloneIn(source: ts.SourceFile, node: ts.Node): Taken | undefined {
  if (!ts.isStringLiteral(node) || node.text.includes('\n')) return undefined
  if (!/\p{Script=Han}/u.test(node.text) || node.text.length < WORTH_TAKING) return undefined
  return {
    words: [{ zh: node.text, en: '' }],
    edits: ([call]) => [{ at: node.getStart(source), to: node.end, text: `${call}.zh` }],
    rest: [],
  }
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
  ts.isSwitchStatement(node) ||
  ts.isIterationStatement(node, false) ||
  (ts.isBinaryExpression(node) && ['&&', '||', '??'].includes(ts.tokenToString(node.operatorToken.kind) ?? ''))

/** What is a name or a type, not a value. */
const isNoValue = (node: ts.Node, parent: ts.Node): boolean =>
  ts.isTypeNode(node) || ts.isJsxAttribute(parent) || (ts.isPropertyAssignment(parent) && parent.name === node)

/** All words of a source, in its order. */
export function wordsIn(path: string, text: string): readonly Found[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, false)
  const all: Found[] = []
  const readers = [objectIn, wordsCallIn, askIn, aloneIn]
  const visit = (node: ts.Node, parent: ts.Node, place: Place): void => {
    if (isNoValue(node, parent)) return
    const taken = readers.map((one) => one(source, node)).find((one) => one !== undefined)
    if (taken) {
      const { rest, ...found } = taken
      all.push({ ...found, ...place })
      for (const part of rest) visit(part, node, place)
      return
    }
    const inside = isUncertain(node) ? { value: undefined, definition: undefined } : place
    const defines = definitionIn(node)
    ts.forEachChild(node, (part) => {
      if (part !== defines?.node) visit(part, node, inside)
      else ts.forEachChild(part, (inner) => visit(inner, part, { value: undefined, definition: defines.at }))
    })
  }
  for (const statement of source.statements) {
    const values = ts.isVariableStatement(statement) ? statement.declarationList.declarations : [statement]
    for (const one of values) {
      const value = ts.isVariableDeclaration(one) ? one.initializer : undefined
      if (value) visit(value, one, { value: value.pos, definition: undefined })
      else visit(one, source, { value: undefined, definition: undefined })
    }
  }
  return all
}
