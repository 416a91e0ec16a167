import type { Language, Options, Provision, Result, Words } from '../index'
import type { Fact } from '../language/expression/facts'
import type { Value } from '../language/expression/nodes'
import { numberComparison, unitOf, valueText } from '../language/expression/text'
import type { Goal } from '../language/provisions/goals'
import { coreOf } from '../language/provisions/provision'
import { type UnitName, unitOfResults } from '../language/values/units'
import { readingsInWords } from './readings-text'
import { commas, inBrackets, outcomeText } from './words'

/** A goal or output as its provision states it. */
interface Stated {
  readonly label: Words
  readonly unit?: UnitName | undefined
  /** What each of its texts is called. */
  readonly names?: Readonly<Record<string, Words>> | undefined
}

/** What a provision states of its outputs and goals, by name; a goal counts in the unit of what it looks at. */
function statedBy(of: Provision): Readonly<Record<string, Stated>> {
  const { roots, definition } = coreOf(of)
  const { goals = {} } = definition as { goals?: Readonly<Record<string, Goal>> }
  return Object.fromEntries(
    roots.map(({ name, label, names, unit }) => {
      const counted = goals[name]?.actual.node
      return [name, { label, names, unit: unit ?? (counted && unitOf(counted)) }]
    }),
  )
}

/** The labels of every option that a provision speaks of. */
function optionLabels(of: Provision): ReadonlyMap<string, Words> {
  const { program, definition } = coreOf(of)
  const facts = [...program.nodes].flatMap((node) => (node.op === 'fact' ? [node.fact] : []))
  const options = facts.flatMap((fact: Fact) => ('options' in fact ? Object.entries(fact.options) : []))
  const { classes = {} } = definition as { classes?: Record<string, { label: Words }> }
  return new Map([...options, ...Object.entries(classes).map(([key, { label }]): [string, Words] => [key, label])])
}

/** A figure that isn't to be exceeded is missed by going over it. */
const missedBy = (how: string): Words =>
  ['atMost', 'lessThan'].includes(how) ? { zh: '超出', en: 'over by ' } : { zh: '差', en: 'short by ' }

/** A result in the words of one language. */
export class Spoken {
  readonly #labels: ReadonlyMap<string, Words>
  readonly #stated: Readonly<Record<string, Stated>>
  constructor(
    readonly provision: Provision | undefined,
    readonly language: Language,
    readonly asked: Options = {},
  ) {
    this.#labels = provision ? optionLabels(provision) : new Map()
    this.#stated = provision ? statedBy(provision) : {}
  }

  head(words: Words): string {
    return words[this.language]
  }

  /** By label in Chinese; in English by the name that code says. */
  name(name: string): string {
    return this.language === 'zh' ? (this.#stated[name]?.label.zh ?? name) : name
  }

  /** A value of an output or a goal: in Chinese an amount has its unit and a text its name; results hold amounts in base units. */
  of(name: string, value: unknown): string {
    const { unit, names } = this.#stated[name] ?? {}
    if (this.language === 'en') return this.value(value)
    if (typeof value === 'string') return names?.[value]?.zh ?? this.value(value)
    const isAmount = typeof value === 'number' || (typeof value === 'object' && value !== null && !Array.isArray(value))
    if (unit === undefined || !isAmount) return this.value(value)
    const held = unitOfResults(unit)
    return held ? valueText(value as Value, 'zh', held) : this.value(value)
  }

  value(value: unknown): string {
    if (Array.isArray(value)) return value.map((one) => this.value(one)).join(commas[this.language])
    if (typeof value === 'string') return this.#labels.get(value)?.[this.language] ?? value
    if (this.language === 'en' && typeof value === 'object' && value !== null) return String(value)
    return valueText(value as Value, this.language)
  }

  goal(name: string, goal: Extract<Result, { kind: 'target' }>['goals'][string]): string {
    const { outcome, how, target, actual, shortfall, due } = goal
    const zh = this.language === 'zh'
    const parts = [
      target !== undefined &&
        `${numberComparison(how, this.#stated[name]?.unit)[this.language]}${zh ? '' : ' '}${this.of(name, target)}`,
      actual !== undefined && `${zh ? '实际' : 'is '}${this.of(name, actual)}`,
      shortfall !== undefined && outcome === 'not-met' && `${missedBy(how)[this.language]}${this.of(name, shortfall)}`,
      due !== undefined && `${zh ? '截至' : 'by '}${due}`,
    ].filter(Boolean)
    return `${outcomeText(outcome, this.language)}${parts.length > 0 ? inBrackets(parts.join(zh ? '，' : ', '), this.language) : ''}`
  }

  readings(named: string): readonly string[] {
    return this.provision ? readingsInWords(named, this.provision, this.asked, this.language) : [named]
  }

  discrepancy(id: string): string {
    return this.language === 'en' ? id : (this.provision?.discrepancies.find((one) => one.id === id)?.title.zh ?? id)
  }
}
