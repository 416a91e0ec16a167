import { type Expression, isExpression } from '../expression/expression'
import {
  isNode,
  type Joining,
  type Node,
  type NodeOf,
  type Reckoning,
  type Tallying,
  type Testing,
  type Timing,
  type ValueType,
  yieldsOf,
} from '../expression/nodes'
import type { OutputType } from '../provisions/outputs'
import { coreOf, type Provision } from '../provisions/provision'
import { type UnitName, units } from '../values/units'
import { isSaid, isText, isThing, type Parts } from './said'
import { countedIn } from './sound-units'

/* What a provision's definition is made of, part by part, for authors whom no compiler stops. */

const isList = (given: unknown): given is readonly unknown[] => Array.isArray(given)
const partsOf = (given: unknown): readonly (readonly [string, unknown])[] =>
  isThing(given) ? Object.entries(given) : []

const yields = (given: unknown, ...types: readonly ValueType[]): boolean =>
  isExpression(given) && isNode(given.node) && types.includes(given.node.type)
const isUnit = (given: unknown): boolean => given === undefined || Object.hasOwn(units, String(given))

/** The names of parts that aren't what they should be. */
type Lacking = readonly string[]
const unless = (holds: boolean, name: string): Lacking => (holds ? [] : [name])
const optional = (given: unknown, is: (one: unknown) => boolean, name: string): Lacking =>
  unless(given === undefined || is(given), name)
const eachOf = (given: unknown, is: (one: unknown) => boolean, name: string): Lacking =>
  optional(given, (list) => isList(list) && list.every(is), name)

const isGuarded = (one: unknown): boolean => isThing(one) && yields(one['if'], 'boolean') && isSaid(one['otherwise'])
const isContradiction = (one: unknown): boolean =>
  isThing(one) && isText(one['id']) && isSaid(one['title']) && isList(one['sides'])
const isPeriod = (one: unknown): boolean =>
  isThing(one) && yields(one['holds'], 'boolean') && [one['from'], one['to']].some(isNode)
const isForce = (one: unknown): boolean => ['shall', 'may', 'aims'].includes(String(one))

const common = (given: Parts): Lacking => [
  ...optional(given['force'], isForce, 'force'),
  ...optional(given['period'], isPeriod, 'period'),
  ...eachOf(given['discrepancies'], isContradiction, 'discrepancies'),
  ...eachOf(given['notes'], isSaid, 'notes'),
  ...eachOf(given['checks'], isGuarded, 'checks'),
  ...eachOf(given['guarantees'], isThing, 'guarantees'),
]

const eligibility = (given: Parts): Lacking => [
  ...unless(yields(given['when'], 'boolean'), 'when'),
  ...eachOf(given['covers'], isGuarded, 'covers'),
  ...optional(given['gives'], isSaid, 'gives'),
  ...eachOf(given['leadsTo'], isText, 'leadsTo'),
]

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

function output(one: unknown, name: string): Lacking {
  if (!isThing(one)) return [name]
  const [type, kind] = OUTPUTS[one['type'] as OutputType] ?? []
  if (type === undefined) return [name]
  const { of, unit, label, names } = one
  const isEmpty = isExpression(of) && of.node?.op === 'nothing'
  const isFit = unit === undefined || kind === undefined || countedIn(unit as UnitName) === kind
  const texts = isThing(names) && yields(of, 'text') ? textsIn((of as Expression).node) : []
  return [
    ...unless(isSaid(label), `${name}.label`),
    ...unless(isUnit(unit) && isFit, `${name}.unit`),
    ...unless(isEmpty || yields(of, type), `${name}.of`),
    ...texts.flatMap((text) => unless(isSaid((names as Parts)[text]), `${name}.names.${text}`)),
  ]
}

function named(given: unknown, lacking: (one: unknown, name: string) => Lacking, name: string): Lacking {
  const all = partsOf(given)
  return all.length === 0 ? [name] : all.flatMap(([key, one]) => lacking(one, `${name}.${key}`))
}

const calculator = (given: Parts): Lacking => named(given['outputs'], output, 'outputs')

const isLabelled = (one: unknown): boolean => isThing(one) && isSaid(one['label'])

/** The texts that an expression comes to, as far as they are written in it or are options of a fact. */
export function textsIn(node: Node): readonly string[] {
  switch (node.op) {
    case 'constant':
      return [String(node.value)]
    case 'fact':
      return 'options' in node.fact ? Object.keys(node.fact.options) : []
    case 'when':
    case 'table':
      return yieldsOf(node).flatMap(textsIn)
    case 'reading':
      return Object.values(node.choices).flatMap(textsIn)
    case 'stated':
    case 'provision':
      return textsIn(node.of)
    default:
      node satisfies NodeOf<'parameter' | 'asOf' | 'nothing' | Joining | Testing | Reckoning | Timing | Tallying>
      return []
  }
}

function classification(given: Parts): Lacking {
  const { by, members, classes } = given as { by?: unknown; members?: unknown; classes?: unknown }
  const known = partsOf(classes).map(([name]) => name)
  const lacking = named(classes, (one, name) => unless(isLabelled(one), `${name}.label`), 'classes')
  if ((by === undefined) === (members === undefined)) return [...lacking, 'by (or members)']
  if (by === undefined) {
    const strange = partsOf(members).flatMap(([name, one]) =>
      unless(known.includes(name) && yields(one, 'boolean'), `members.${name}`),
    )
    return [
      ...lacking,
      ...strange,
      ...known.flatMap((name) => unless(Object.hasOwn(members as object, name), `members.${name}`)),
    ]
  }
  if (!yields(by, 'text')) return [...lacking, 'by']
  const texts = new Set(textsIn((by as { readonly node: Node }).node))
  return [...lacking, ...[...texts].filter((one) => !known.includes(one)).map((one) => `classes.${one}`)]
}

const HOW = ['atLeast', 'moreThan', 'atMost', 'lessThan', 'is']
const isHow = (one: unknown): boolean => HOW.includes(String(one)) || yields(one, 'text')

function goal(one: unknown, name: string, hasEnd: boolean): Lacking {
  if (!isThing(one)) return [name]
  const { label, actual, how, target } = one
  const { unit, from, by, onlyAtEnd, applies } = (one['terms'] ?? {}) as Parts
  return [
    ...unless(isSaid(label), `${name}.label`),
    ...unless(yields(actual, 'number'), `${name}.actual`),
    ...unless(isHow(how), `${name}.how`),
    ...unless(isNode(target) && target.type === 'number', `${name}.target`),
    ...unless(isUnit(unit), `${name}.unit`),
    ...optional(from, (day) => yields(day, 'date'), `${name}.from`),
    ...optional(by, (day) => yields(day, 'date'), `${name}.by`),
    ...optional(onlyAtEnd, (said) => said === true, `${name}.onlyAtEnd`),
    ...unless(onlyAtEnd === undefined || hasEnd || by !== undefined, `${name}.by`),
    ...optional(applies, (held) => yields(held, 'boolean'), `${name}.applies`),
  ]
}

/** Whether the period of a target ends on a day that its goals can take over. */
const isEnding = (period: unknown): boolean =>
  isThing(period) && isNode(period['day']) && period['day'].op === 'asOf' && isNode(period['to'])

const target = (given: Parts): Lacking => {
  const hasEnd = isEnding(given['period'])
  return named(given['goals'], (one, name) => goal(one, name, hasEnd), 'goals')
}

function catalogue(given: Parts): Lacking {
  const { entries, lookUp, key } = given as { entries?: unknown; lookUp?: unknown; key?: unknown }
  const labelled = (list: unknown): boolean => isList(list) && list.every(isLabelled)
  const isKeyed = isList(entries) && entries.some((one) => isThing(one) && Object.hasOwn(one, String(key)))
  return [
    ...unless(labelled(entries) && (entries as readonly unknown[]).length > 0, 'entries'),
    ...optional(given['others'], labelled, 'others'),
    ...optional(lookUp, (one) => yields(one, 'text'), 'lookUp'),
    ...optional(key, () => isKeyed, 'key'),
  ]
}

const kinds: Readonly<Record<Provision['kind'], (given: Parts) => Lacking>> = {
  eligibility,
  classification,
  calculator,
  target,
  catalogue,
}

/** The parts of a definition that can't be used, or aren't there. */
export function lackingParts(one: Provision): Lacking {
  const { definition } = coreOf(one)
  const given: Parts = isThing(definition) ? definition : {}
  return [...common(given), ...kinds[one.kind](given)]
}
