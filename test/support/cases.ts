import { expect, it } from 'vitest'
import type { Unmet } from '../../src/index'
import { evaluate, type GoalOutcome, InvalidFactsError, type Options, type Provision } from '../../src/index'
import { factsIn } from './unmet'

/* The cases that every provision is held to, so that a test file states only what is its own. */

type Facts = Readonly<Record<string, unknown>>
type Called = Provision & ((facts: never, options?: Options) => unknown)

/** Results as JSON has them: amounts as text. */
export const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

const without = (facts: Facts, name: string): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([key]) => key !== name))

/** What is asked for first; beside it only what a check ties to it may be, which the record doesn't say. */
function asksFor(
  result: { readonly outcome: string; readonly missing: readonly { readonly fact: string }[] },
  facts: Facts,
) {
  const [first, ...others] = result.missing.map((one) => one.fact)
  return { outcome: result.outcome, first, known: others.filter((one) => one in facts) }
}

/** How an eligibility decides: what qualifies, what fails alone, and what is asked for when it is left out. */
interface Decides {
  /** A record that qualifies, with every fact that matters to it. */
  readonly eligible: Facts
  /** Facts changed alone, each of which fails, and only it. */
  readonly ineligible: readonly Facts[]
  /** Facts changed alone, each of which still qualifies: the near side of each bound. */
  readonly stillEligible?: readonly Facts[]
  /** Facts that may be left out: the others and the checks say enough. */
  readonly implied?: readonly string[]
  readonly options?: Options
}

/** Registers the cases of an eligibility. */
export function decides(
  provision: Called,
  { eligible, ineligible, stillEligible = [], implied = [], options = {} }: Decides,
): void {
  const verdict = (facts: Facts) =>
    evaluate(provision.id, facts, options) as unknown as {
      outcome: string
      unmet: readonly Unmet[]
      missing: { fact: string }[]
    }

  it('is open to one who meets every condition', () => {
    expect(verdict(eligible)).toMatchObject({ outcome: 'eligible', unmet: [], missing: [] })
  })
  it.each(stillEligible.map((change) => [JSON.stringify(change), change] as const))('still with %s', (_, change) => {
    expect(verdict({ ...eligible, ...change }).outcome).toBe('eligible')
  })
  it.each(ineligible.map((change) => [JSON.stringify(change), change] as const))('not with %s', (_, change) => {
    const { outcome, unmet, missing } = verdict({ ...eligible, ...change })
    expect({ outcome, unmet: unmet.length, missing }).toEqual({ outcome: 'ineligible', unmet: 1, missing: [] })
    const known = [...provision.needs, 'asOf']
    expect(factsIn(unmet).every((fact) => known.includes(fact))).toBe(true)
    expect(factsIn(unmet).length).toBeGreaterThan(0)
  })
  it.each(implied)('doesn’t ask for %s, which the rest implies', (name) => {
    expect(verdict(without(eligible, name))).toMatchObject({ outcome: 'eligible', missing: [] })
  })
  it.each(Object.keys(eligible).filter((name) => !implied.includes(name)))(
    'asks for %s when it is not known',
    (name) => {
      const asked = asksFor(verdict(without(eligible, name)), eligible)
      expect(asked).toEqual({ outcome: 'undetermined', first: name, known: [] })
    },
  )
}

/** Registers rows of facts and the outputs that they must give, exactly. */
export function computes(provision: Called, rows: readonly (readonly [Facts, Facts, Options?])[]): void {
  it.each(rows.map(([facts, outputs, options]) => [JSON.stringify(facts), facts, outputs, options] as const))(
    'computes %s',
    (_, facts, outputs, options) => {
      const called = provision as unknown as (facts: Facts, options?: Options) => unknown
      expect(plain(called(facts, options))).toEqual(outputs)
    },
  )
}

/** Registers that a calculator can't do without any one of these facts, and asks for just that one. */
export function needsEach(provision: Called, facts: Facts, options?: Options): void {
  it.each(Object.keys(facts))('can’t do without %s', (name) => {
    const partial = without(facts, name)
    const called = provision as unknown as (facts: Facts, options?: Options) => unknown
    expect(() => called(partial, options)).toThrow(InvalidFactsError)
    expect(asksFor(evaluate(provision.id, partial, options), facts)).toEqual({
      outcome: 'undetermined',
      first: name,
      known: [],
    })
  })
}

/** Registers rows of facts and the class that they must fall in; undefined where it stays open. */
export function classifies(provision: Called, rows: readonly (readonly [Facts, string | undefined, Options?])[]): void {
  it.each(rows.map(([facts, name, options]) => [JSON.stringify(facts), name, facts, options] as const))(
    'classes %s as %s',
    (_, name, facts, options) => {
      const { outcome, class: got } = evaluate(provision.id, facts, options) as { outcome: string; class?: string }
      expect({ outcome, class: got }).toEqual({
        outcome: name === undefined ? 'undetermined' : 'classified',
        class: name,
      })
    },
  )
}

/** Registers rows of actual figures and how they stand: met or not, and the shortfall of a single goal. */
export function assesses(
  provision: Called,
  rows: readonly (readonly [Facts, GoalOutcome, (number | string | undefined)?, Options?])[],
): void {
  it.each(
    rows.map(([facts, outcome, short, options]) => [JSON.stringify(facts), outcome, facts, short, options] as const),
  )('assesses %s as %s', (_, outcome, facts, short, options) => {
    const result = plain(evaluate(provision.id, facts, options)) as { outcome: string; shortfall?: number | string }
    expect(result.outcome).toBe(outcome)
    if (short !== undefined) expect(result.shortfall).toBe(short)
  })
}

/** Registers facts that can't be used: each is refused, with an issue on the fact named. */
export function refuses(provision: Called, rows: readonly (readonly [Facts, string])[]): void {
  it.each(rows.map(([facts, fact]) => [JSON.stringify(facts), facts, fact] as const))(
    'refuses %s',
    (_, facts, fact) => {
      let caught: unknown
      try {
        evaluate(provision.id, facts)
      } catch (error) {
        caught = error
      }
      expect(caught).toBeInstanceOf(InvalidFactsError)
      expect((caught as InvalidFactsError).issues.map((one) => one.fact)).toContain(fact)
    },
  )
}

/** Registers, of records that contradict themselves, the fact that is named and the goals that are left open: the others stand. */
export function contradicts(provision: Called, rows: readonly (readonly [Facts, string, readonly string[]])[]): void {
  it.each(rows.map(([facts, fact, open]) => [JSON.stringify(facts), facts, fact, open] as const))(
    'leaves goals open of %s',
    (_, facts, fact, open) => {
      const { goals } = evaluate(provision.id as 'm12.small-enterprise-quality-targets', facts)
      const wrong = Object.entries(goals).filter(([, one]) => one.issues !== undefined)
      expect(wrong.map(([name]) => name)).toEqual(open)
      for (const [, { outcome, issues, shortfall }] of wrong) {
        expect([outcome, shortfall]).toEqual(['undetermined', undefined])
        expect(issues?.map((one) => one.fact)).toContain(fact)
      }
    },
  )
}

/** The outcome of a classification by members: where none holds the text names no class. */
export const outcomeOf = (classes: readonly string[]): string => (classes.length > 0 ? 'classified' : 'not-covered')
