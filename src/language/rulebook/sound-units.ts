import type { Fact } from '../expression/facts'
import {
  type Joining,
  type Leaf,
  type Node,
  type NodeOf,
  type Passing,
  type Tallying,
  type Testing,
  type Timing,
  yieldsOf,
} from '../expression/nodes'
import { type UnitName, units } from '../values/units'
import type { Words } from '../values/words'

/* Whether what is held against each other, or added up, is of one kind: people aren't yuan, and months aren't days. */

/** Counts of which one is never another; whatever else is counted may be. */
const KINDS: Readonly<Record<string, readonly UnitName[]>> = {
  people: ['人', '名', '人次'],
  days: ['天', '日'],
  'working days': ['工作日'],
  hours: ['小时'],
  minutes: ['分钟'],
  weeks: ['周'],
  months: ['个月', '月'],
  years: ['年', '岁'],
  km: ['公里'],
  m: ['米'],
  'm²': ['平方米'],
}
const THINGS = 'things'

/** What kinds are called in Chinese. */
export const kindsInChinese: Readonly<Record<string, string>> = {
  money: '金额',
  rate: '比例',
  people: '人数',
  days: '天数',
  'working days': '工作日',
  hours: '小时',
  minutes: '分钟',
  weeks: '周',
  months: '月数',
  years: '年数',
  km: '公里',
  m: '米',
  'm²': '平方米',
  things: '件数',
}

/** What a unit counts: money, shares, one of the kinds above, or things; 个 counts anything, and a quarter goes with months. */
export function countedIn(name: UnitName): string | undefined {
  if (['个', '季度'].includes(name) || !Object.hasOwn(units, name)) return undefined
  const { dimension, base } = units[name]
  if (dimension !== 'count') return dimension
  return Object.keys(KINDS).find((kind) => KINDS[kind]?.includes(base ?? name)) ?? THINGS
}

/** That something counts in yuan and plain fractions, where its unit is one of so many 万 or per cent. */
export function flawsOfScale(what: Words, unit: UnitName): Words[] {
  const { factor, dimension, base } = units[unit]
  if (factor === '1') return []
  const plain = base ?? (dimension === 'rate' ? '比例' : '元')
  return [{ zh: `${what.zh}以 ${plain} 计，而不是 ${unit}`, en: `${what.en} counts in ${plain}, not in ${unit}` }]
}

const countedByFact = (fact: Fact): string | undefined => {
  if (fact.type === 'money') return 'money'
  return 'unit' in fact && fact.unit !== undefined ? countedIn(fact.unit) : undefined
}

const firstKind = (nodes: readonly Node[]): string | undefined => {
  for (const one of nodes) {
    const kind = countedBy(one)
    if (kind !== undefined) return kind
  }
  return undefined
}

/** What is counted, as far as facts, figures and spans of time say; undefined where anything fits. */
export function countedBy(node: Node): string | undefined {
  switch (node.op) {
    case 'fact':
      return countedByFact(node.fact)
    case 'parameter':
      return node.parameter.unit && countedIn(node.parameter.unit)
    case 'stated':
    case 'provision':
    case 'round':
      return countedBy(node.of)
    case 'when':
    case 'table':
      return firstKind(yieldsOf(node))
    case 'reading':
      return firstKind(Object.values(node.choices))
    case 'extreme':
      return firstKind(node.of)
    case 'aggregate':
      return countedBy(node.list)
    case 'arithmetic':
      return node.how === 'plus' || node.how === 'minus' ? firstKind([node.left, node.right]) : undefined
    case 'between':
      return node.unit
    case 'workingDaysBetween':
      return 'working days'
    default:
      node satisfies NodeOf<
        | 'constant'
        | 'asOf'
        | 'nothing'
        | Joining
        | Testing
        | 'shift'
        | 'workingDayShift'
        | 'isWorkingDay'
        | 'part'
        | 'count'
        | 'tally'
        | 'every'
      >
      return undefined
  }
}

/** What a node needs to be of one kind: each list of nodes, and the kind where the node itself is of one. */
function alikeIn(node: Node): readonly (readonly (Node | string)[])[] {
  switch (node.op) {
    case 'compare':
      return [[node.left, node.right]]
    case 'arithmetic':
      return node.how === 'plus' || node.how === 'minus' ? [[node.left, node.right]] : []
    case 'extreme':
      return [node.of]
    case 'every':
      return [[node.list, node.than]]
    case 'when':
    case 'table':
      return [yieldsOf(node)]
    case 'shift':
      return [[node.by, node.amount]]
    default:
      node satisfies NodeOf<
        | Leaf
        | Joining
        | 'oneOf'
        | 'includes'
        | 'within'
        | 'round'
        | Exclude<Timing, 'shift'>
        | Exclude<Tallying, 'every'>
        | Passing
      >
      return []
  }
}

/** The first two kinds of some nodes. */
export function mixedOf(list: readonly (Node | string)[]): readonly [string, string] | undefined {
  const kinds = list.flatMap((one) => (typeof one === 'string' ? one : (countedBy(one) ?? [])))
  const other = kinds.find((kind) => kind !== kinds[0])
  return other === undefined ? undefined : [kinds[0] as string, other]
}

/** The first two kinds that a node mixes. */
export function mixedIn(node: Node): readonly [string, string] | undefined {
  for (const list of alikeIn(node)) {
    const mixed = mixedOf(list)
    if (mixed) return mixed
  }
  return undefined
}
