import { exact, type Num } from './language/decimal'
import { InvalidFactsError, issue } from './language/errors'
import type { Fact } from './language/facts'
import { isWithin, limitsOf } from './language/limits'
import type { Node, Value } from './language/nodes'
import type { Options } from './language/options'
import { readOptions } from './language/options'
import type { Core } from './language/provisions/core'
import { coreOf, type Provision } from './language/provisions/provision'
import { readNumber } from './language/readers'
import { provision } from './rulebook'

/** One fact, changed. */
export interface FactChange {
  readonly fact: string
  readonly from: unknown
  readonly to: unknown
  /** Of a number, how far it has to go. */
  readonly gap?: string
}

/** Changes that together make a record eligible; none of them can be spared. */
export type Remedy = readonly FactChange[]

const MOST_CHANGES = 4
const MOST_TRIES = 20_000

/** The values that conditions hold a fact against in this record: figures, and other facts' values. */
function heldAgainst(fact: Fact, core: Core, valueIn: (node: Node) => Value | undefined): Value[] {
  return [...core.program.nodes].flatMap((node) => {
    const sides =
      node.op === 'compare' ? [node.left, node.right] : node.op === 'within' ? [node.date, node.from, node.to] : []
    const asks = sides.some((side) => side?.op === 'fact' && side.fact === fact)
    const others = asks ? sides.filter((side) => side !== undefined && !(side.op === 'fact' && side.fact === fact)) : []
    return others.flatMap((side) => valueIn(side as Node) ?? [])
  })
}

/** What a fact could be instead, as far as that can matter. */
function alternatives(fact: Fact, now: unknown, core: Core, valueIn: (node: Node) => Value | undefined): unknown[] {
  if (fact.type === 'boolean') return [!now]
  if (fact.type === 'choice') return Object.keys(fact.options).filter((option) => option !== now)
  const bounds = heldAgainst(fact, core, valueIn)
  if (fact.type === 'integer' || fact.type === 'decimal' || fact.type === 'money') {
    const step = fact.type === 'integer' ? 1 : '0.01'
    const numbers = bounds.flatMap((one) =>
      typeof one === 'number' || (typeof one === 'object' && one !== null && 'cmp' in one) ? [one as Num] : [],
    )
    const near = numbers.flatMap((one) => [exact(one), exact(one).plus(step), exact(one).minus(step)])
    const fit = near.filter((one) => isWithin(limitsOf(fact), one))
    return fact.type === 'integer'
      ? fit.filter((one) => one.isInteger()).map((one) => one.toNumber())
      : fit.map((one) => one.toFixed())
  }
  return fact.type === 'date' || fact.type === 'month' || fact.type === 'date-time'
    ? bounds.filter((one) => typeof one === 'string')
    : []
}

function changeOf(fact: Fact, from: unknown, to: unknown): FactChange {
  const before = readNumber(from)
  const after = readNumber(to)
  const gap = before !== undefined && after !== undefined ? exact(after).minus(before).toFixed() : undefined
  return Object.freeze({ fact: fact.name, from, to, ...(gap !== undefined && { gap }) })
}

/** How much a remedy asks: first the fewest changes, then the smallest way for numbers to go. */
function costOf(remedy: Remedy): number {
  const ways = remedy.map(({ gap, from }) =>
    gap === undefined ? 0 : Math.abs(Number(gap)) / (Math.abs(Number(from)) + 1),
  )
  return remedy.length * 1e6 + ways.reduce((sum, way) => sum + Math.min(way, 1e3), 0)
}

/** Of remedies that differ only in how far a number goes, the nearest. */
function withoutDetours(sorted: readonly Remedy[]): Remedy[] {
  const ways = new Map<string, Remedy>()
  for (const remedy of sorted) {
    const way = remedy.map(({ fact, to, gap }) => `${fact} ${gap === undefined ? String(to) : ''}`).join('; ')
    if (!ways.has(way)) ways.set(way, remedy)
  }
  return [...ways.values()]
}

/**
 * What would make an ineligible record eligible: the smallest sets of changes, the cheapest first.
 * Facts that can't be changed, and facts that somebody else judges, are never among them.
 * @param of an eligibility or its id
 * @param facts a record, as for `evaluate`
 * @param options as for `evaluate`
 * @returns each remedy as a list of changes; none when the record isn't ineligible, or nothing of up to 4 changes helps
 * @throws InvalidFactsError for another kind of provision, unknown names and values that can't be used
 * @example
 * nearest('m06.vehicle-subsidy-eligibility', { isCertifiedOperator: true, annualAssessmentPassed: true, isNewEnergy: true, vehicleType: 'light-box-truck', cityMileageKm: 19500 })[0] // [{ fact: 'cityMileageKm', from: 19500, to: '20000', gap: '500' }]
 */
export function nearest(
  of: Provision | string,
  facts: Readonly<Record<string, unknown>>,
  options?: Options,
): readonly Remedy[] {
  const core = coreOf(provision(of))
  if (core.behaviour.kind !== 'eligibility') {
    throw new InvalidFactsError([
      issue('unknown-option', 'provision', core.id, { zh: '资格类规定', en: 'an eligibility' }),
    ])
  }
  const root = (core.roots[0] as { readonly of: { readonly node: Node } }).of.node
  const outcomeOf = (record: object): unknown =>
    core.ask(record, options, (frame, prepared) => prepared.run(root)(frame))
  if (outcomeOf(facts) !== false) return []
  const asked = readOptions(options)
  const frame = core.program.frame(facts, asked)
  const { run } = core.program.prepare(asked.reading)
  const choices = core.facts
    .filter((fact) => !fact.immutable && !fact.judgedBy && facts[fact.name] !== undefined)
    .map((fact) => ({ fact, to: [...new Set(alternatives(fact, facts[fact.name], core, (node) => run(node)(frame)))] }))
  const found: Remedy[] = []
  let tries = 0
  const search = (from: number, chosen: readonly { fact: Fact; to: unknown }[], size: number): void => {
    if (chosen.length === size) {
      tries += 1
      const remedy = chosen.map(({ fact, to }) => changeOf(fact, facts[fact.name], to))
      if (holds({ ...facts, ...Object.fromEntries(remedy.map(({ fact, to }) => [fact, to])) }))
        found.push(Object.freeze(remedy))
      return
    }
    for (let index = from; index < choices.length && tries < MOST_TRIES; index += 1) {
      const { fact, to } = choices[index] as (typeof choices)[number]
      for (const one of to) search(index + 1, [...chosen, { fact, to: one }], size)
    }
  }
  const holds = (record: object): boolean => {
    try {
      return outcomeOf(record) === true
    } catch (error) {
      if (error instanceof InvalidFactsError) return false
      throw error
    }
  }
  for (let size = 1; size <= MOST_CHANGES && found.length === 0; size += 1) search(0, [], size)
  return Object.freeze(withoutDetours(found.sort((a, b) => costOf(a) - costOf(b))))
}
