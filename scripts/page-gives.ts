import type { Provision, Words } from '../src/index'
import { describe } from '../src/language/outline/describe/index'
import type { Class } from '../src/language/provisions/classification'
import type { Definition } from '../src/language/provisions/definition'
import type { Goal } from '../src/language/provisions/goals'
import type { Guarantee } from '../src/language/provisions/guarantees'
import type { Output } from '../src/language/provisions/outputs'
import { coreOf } from '../src/language/provisions/provision'

/* What a provision gives, for docs/measures.md: its outputs and what always holds of them, classes, goals or entries. */

/** What the kinds of provisions state beside what all of them do. */
export interface Stated extends Definition {
  readonly outputs?: Readonly<Record<string, Output>>
  readonly goals?: Readonly<Record<string, Goal>>
  readonly classes?: Readonly<Record<string, Class>>
  readonly entries?: readonly object[]
  readonly openEnded?: true
  readonly key?: string
}

const isWords = (value: unknown): value is Words => typeof value === 'object' && value !== null && 'en' in value

/** An entry in one line: its label, then its own data in brackets; words in English. */
function inLine(value: unknown): string {
  if (isWords(value)) return value.en
  if (Array.isArray(value)) return value.map(inLine).join(', ')
  if (typeof value !== 'object' || value === null) return String(value)
  const { label, ...data } = value as { label?: Words }
  const own = Object.entries(data).map(([name, each]) => `${name}: ${inLine(each)}`)
  if (label === undefined) return own.join('; ')
  return own.length > 0 ? `${label.en} (${own.join('; ')})` : label.en
}

function guaranteeText(one: Guarantee): string {
  if (one.kind === 'never-more-than') return `\`${one.output}\` is never more than ${describe(one.limit).en}`
  return `\`${one.output}\` never ${one.kind === 'never-falls' ? 'falls' : 'rises'} as \`${one.as.name}\` rises`
}

function classText([name, { label, consequence, force }]: readonly [string, Class]): string {
  return `  - \`${name}\`: ${label.en}${consequence ? `; ${consequence.en}` : ''}${force ? ` (${force})` : ''}`
}

const under = (title: string, lines: readonly string[]): string[] => (lines.length > 0 ? [`- ${title}:`, ...lines] : [])

/** What a provision gives, a line each. */
export function givesLines(one: Provision): string[] {
  const definition: Stated = coreOf(one).definition
  const { outputs = {}, goals = {}, classes = {}, entries = [], guarantees = [], checks = [], key } = definition
  const outputText = ([name, { label, type, unit, of }]: readonly [string, Output]): string =>
    `  - \`${name}\`, ${label.en} (${type}${unit ? ` in ${unit}` : ''}): ${describe(of.node).en}`
  const goalText = ([
    name,
    {
      label,
      met,
      terms: { unit },
    },
  ]: readonly [string, Goal]): string =>
    `  - \`${name}\`, ${label.en}${unit ? ` (in ${unit})` : ''}: ${describe(met.node).en}`
  return [
    ...under('outputs', Object.entries(outputs).map(outputText)),
    ...under('goals', Object.entries(goals).map(goalText)),
    ...under('classes', Object.entries(classes).map(classText)),
    ...under(
      `entries${definition.openEnded ? ', and others' : ''}${key ? `, looked up by \`${key}\`` : ''}`,
      entries.map((entry) => `  - ${inLine(entry)}`),
    ),
    ...guarantees.map((each) => `- always: ${guaranteeText(each)}`),
    ...checks.map((each) => `- refuses a record unless: ${describe(each.if.node).en}`),
  ]
}
