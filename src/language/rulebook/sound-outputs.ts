import { type Expression, isExpression } from '../expression/expression'
import type { Fact, FactType } from '../expression/facts'
import { isNode, type Node, type ValueType, walk } from '../expression/nodes'
import { isWhole } from '../expression/whole'
import type { OutputType } from '../provisions/outputs'
import type { UnitName } from '../values/units'
import { eachOf, eachPart, isUnit, type Lacking, unless, yields } from './lacking'
import { isSaid, isThing, type Parts } from './said'
import { textsIn } from './sound-classes'
import { countedBy, countedIn, mixedOf } from './sound-units'

const OUTPUTS: Readonly<Record<OutputType, readonly [type: ValueType, unit?: string]>> = {
  money: ['number', 'money'],
  rate: ['number', 'rate'],
  number: ['number'],
  count: ['number'],
  months: ['number', 'months'],
  date: ['date'],
  month: ['month'],
  'date-time': ['date-time'],
  text: ['text'],
  condition: ['boolean'],
}

/** Whether a number may be given as an output of a type: money of people isn't, nor a count of yuan. */
function isCountedAs(type: OutputType, kind: string | undefined, of: Node): boolean {
  if ((type === 'count' || type === 'months') && !isWhole(of)) return false
  const counted = countedBy(of)
  if (type === 'count') return counted !== 'money' && counted !== 'rate'
  return kind === undefined || counted === undefined || counted === kind
}

function output(one: unknown, name: string): Lacking {
  if (!isThing(one)) return [name]
  const [type, kind] = OUTPUTS[one['type'] as OutputType] ?? []
  if (type === undefined) return [name]
  const { of, unit, label, names } = one
  const isEmpty = isExpression(of) && of.node?.op === 'nothing'
  const isFit = unit === undefined || kind === undefined || countedIn(unit as UnitName) === kind
  const isOfKind = !yields(of, 'number') || isCountedAs(one['type'] as OutputType, kind, (of as Expression).node)
  const texts = isThing(names) && yields(of, 'text') ? textsIn((of as Expression).node) : []
  return [
    ...unless(isSaid(label), `${name}.label`),
    ...unless(isUnit(unit) && isFit, `${name}.unit`),
    ...unless(isEmpty || (yields(of, type) && isOfKind), `${name}.of`),
    ...texts.flatMap((text) => unless(isSaid((names as Parts)[text]), `${name}.names.${text}`)),
  ]
}

const ORDERED_FACTS: readonly FactType[] = ['integer', 'decimal', 'money', 'date', 'month', 'date-time']
const ORDERED: readonly ValueType[] = ['number', 'date', 'month', 'date-time']

/** Whether a guarantee says something: of an output that rises, by a fact that does or up to a limit of its kind. */
function isGuarantee(one: unknown, outputs: Parts): boolean {
  const { output: name, limit, as } = isThing(one) ? one : {}
  const of = (outputs[String(name)] as Parts | undefined)?.['of']
  // One of an output that there isn't is told as a name that isn't known.
  if (!isExpression(of)) return isThing(one)
  const { node } = of
  if (isNode(limit)) return node.type === limit.type && mixedOf([node, limit]) === undefined
  const isUsed = [...walk([node])].some((part) => part.op === 'fact' && part.fact === as)
  return ORDERED.includes(node.type) && isUsed && ORDERED_FACTS.includes((as as Fact).type)
}

/** What a calculator lacks. */
export const calculator = (given: Parts): Lacking => {
  const { outputs, guarantees } = given as Readonly<Record<string, unknown>>
  const lacking = eachPart(outputs, output, 'outputs')
  return lacking.length > 0 ? lacking : eachOf(guarantees, (one) => isGuarantee(one, outputs as Parts), 'guarantees')
}
