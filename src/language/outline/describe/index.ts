import type { Node, Op } from '../../expression/nodes'
import type { UnitName } from '../../values/units'
import { type Language, say, type Words } from '../../values/words'
import { branches } from './branches'
import { leaves } from './leaves'
import { lists } from './lists'
import { logic } from './logic'
import { numbers } from './numbers'
import type { Describers, Speaker } from './speaker'
import { time } from './time'

const describers: Describers<Op> = { ...leaves, ...logic, ...numbers, ...time, ...lists, ...branches }

/** Wholes that are too long to stand inside a formula: they are named there and set out on their own. */
export const headings: Partial<Record<Op, Words>> = {
  all: { zh: '全部满足', en: 'all of' },
  any: { zh: '满足其一', en: 'any of' },
  table: { zh: '查表所得', en: 'the table’s value' },
  when: { zh: '按情形所得', en: 'the value by case' },
  reading: { zh: '按解读所得', en: 'the value by reading' },
}

/** What is said as a formula. */
const FORMULAS: ReadonlySet<Op> = new Set<Op>([
  ...(['compare', 'within', 'arithmetic', 'extreme', 'round'] as const),
  ...(['shift', 'workingDayShift', 'between', 'part'] as const),
])

/** A rule, or any part of one, in one language. */
export function describeIn(node: Node, language: Language, unit?: UnitName): string {
  const inFormula = FORMULAS.has(node.op)
  const speaker: Speaker = {
    language,
    unit,
    say: (part, of) => (inFormula ? headings[part.op]?.[language] : undefined) ?? describeIn(part, language, of),
    of: (zh, en) => (language === 'zh' ? zh : en),
  }
  return (describers[node.op] as (node: Node, speaker: Speaker) => string)(node, speaker)
}

const described = new WeakMap<Node, Words>()

/** A rule, or any part of one, in words. */
export function describe(node: Node): Words {
  const known = described.get(node)
  if (known) return known
  const words = say((language) => describeIn(node, language))
  described.set(node, words)
  return words
}
