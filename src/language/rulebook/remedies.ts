import type { Fact } from '../expression/facts'
import { isWithin, limitsOf } from '../expression/limits'
import type { Node, Value } from '../expression/nodes'
import { InvalidFactsError, issue } from '../input/errors'
import type { Options } from '../input/options'
import type { Core } from '../provisions/core'
import type { Provision } from '../provisions/provision'
import { plusDays, plusMinutes, plusMonths } from '../values/dates'
import { exact, type Num } from '../values/decimal'
import { partsOf } from './given'
import { changeOf, costOf, type Remedy, withoutDetours } from './remedy'

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
    const near = (bounds as Num[]).flatMap((one) => [exact(one), exact(one).plus(step), exact(one).minus(step)])
    const fit = near.filter((one) => isWithin(limitsOf(fact), one))
    return fact.type === 'integer'
      ? fit.filter((one) => one.isInteger()).map((one) => one.toNumber())
      : fit.map((one) => one.toFixed())
  }
  return fact.type === 'date' || fact.type === 'month' || fact.type === 'date-time'
    ? (bounds as string[]).flatMap((one) => beside(one, steps[fact.type]))
    : []
}

const steps = { date: plusDays, month: plusMonths, 'date-time': plusMinutes }

/** A bound in time and its neighbours, as far as the calendar reaches. */
function beside(bound: string, step: (time: string, by: number) => string): string[] {
  return [0, 1, -1].flatMap((by) => {
    try {
      return [step(bound, by)]
    } catch {
      return []
    }
  })
}

/**
 * What would make an ineligible record eligible: the smallest sets of changes, the cheapest first.
 * Facts that can't be changed, and facts that somebody else judges, are never among them.
 * @param of an eligibility
 * @param facts a record, as for `evaluate`
 * @param options as for `evaluate`
 * @returns each remedy as a list of changes; none when the record isn't ineligible, or nothing of up to 4 changes helps
 * @throws InvalidFactsError for another kind of provision, unknown names and values that can't be used
 */
export function remedies(
  of: Provision,
  facts: Readonly<Record<string, unknown>>,
  options?: Options,
): readonly Remedy[] {
  const core = partsOf(of)
  if (core.behaviour.kind !== 'eligibility') {
    throw new InvalidFactsError([
      issue('unknown-option', 'provision', core.id, { zh: '资格类规定', en: 'an eligibility' }),
    ])
  }
  const root = (core.roots[0] as { readonly of: { readonly node: Node } }).of.node
  const outcomeOf = (record: object): unknown =>
    core.ask(record, options, (frame, prepared) => prepared.run(root)(frame))
  const { now, valueIn } = core.ask(facts, options, (frame, { run }) => ({
    now: run(root)(frame),
    valueIn: (node: Node) => run(node)(frame),
  }))
  if (now !== false) return []
  const choices = core.facts
    .filter((fact) => !fact.immutable && !fact.judgedBy && facts[fact.name] !== undefined)
    .map((fact) => ({ fact, to: [...new Set(alternatives(fact, facts[fact.name], core, valueIn))] }))
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
