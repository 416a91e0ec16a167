import { describe, expect, it } from 'vitest'
import { provisions } from '../../src/index'
import { type Node, walk } from '../../src/language/expression/nodes'
import { InvalidFactsError } from '../../src/language/input/errors'
import type { Goal } from '../../src/language/provisions/goals'
import { coreOf, type Provision } from '../../src/language/provisions/provision'
import { type Assessment, preparedGoals, type TargetDefinition } from '../../src/language/provisions/target'
import { drawn, type Row } from '../support/registers'

/*
 * What can still turn isn't settled before its day: a share, a figure that is to reach one which rises too, and a ceiling. A count
 * that only rises is, and what is built up to cover what there is, once for all.
 */

const has = (node: Node, is: (one: Node) => boolean): boolean => [...walk([node])].some(is)
const isQuotient = (one: Node): boolean => one.op === 'arithmetic' && one.how === 'over'
const isFact = (one: Node): boolean => one.op === 'fact'
const isCeiling = ({ how }: Goal): boolean =>
  typeof how === 'string'
    ? how === 'atMost' || how === 'lessThan'
    : has(how.node, (one) => one.op === 'constant' && (one.value === 'atMost' || one.value === 'lessThan'))

const canTurn = (one: Goal): boolean => isCeiling(one) || has(one.actual.node, isQuotient) || has(one.target, isFact)

const coversWhatThereIs =
  'a state to be brought about: what is to be covered is there, and doesn’t come in within the year'
const rises = 'what is counted only rises, and what it is held against is of the year before, and fixed'
const performances = 'performances given stay given; the plan that they are held against is the organiser’s own'

/** Goals that can be met for good before their day, though they are of such a form, with why. */
const EARLY: Readonly<Record<string, string>> = {
  'm02.coverage-target coverage': coversWhatThereIs,
  'm28.dispatch-platform-coverage wharves': coversWhatThereIs,
  'm28.dispatch-platform-coverage agents': coversWhatThereIs,
  'm39.enterprise-police-teams coverage': coversWhatThereIs,
  'm41.zhiyun-station-coverage coverage': coversWhatThereIs,
  'm51.cross-border-park-coverage covered': coversWhatThereIs,
  'm52.trade-fx-facilitation-growth enterprises': rises,
  'm52.trade-fx-facilitation-growth volume': rises,
  'm66.enterprise-performance-target midyear': performances,
  'm66.enterprise-performance-target october': performances,
}

/** The goals of the rulebook that have a day, each with its place. */
const dated = provisions.flatMap((one) =>
  one.kind === 'target'
    ? preparedGoals(coreOf(one).definition as TargetDefinition).flatMap(([name, goal]) =>
        goal.terms.by ? [{ place: `${one.id} ${name}`, one: one as Provision, name, goal }] : [],
      )
    : [],
)
const turning = dated.filter(({ goal }) => canTurn(goal))

/** A target held against a record; undefined where that contradicts itself. */
function assess(one: Provision, record: Row, asOf: string): Assessment | undefined {
  try {
    return coreOf(one).evaluate(record, { asOf }) as Assessment
  } catch (error) {
    if (InvalidFactsError.is(error)) return undefined
    throw error
  }
}

describe('a goal that can still turn', () => {
  it('waits for its day, or is a known exception', () => {
    const early = turning.filter(({ goal }) => !goal.terms.onlyAtEnd).map(({ place }) => place)
    expect(early.sort()).toEqual(Object.keys(EARLY).sort())
  })

  const waiting = dated.filter(({ goal }) => goal.terms.onlyAtEnd)
  it.each(waiting.map((one) => [one.place, one] as const))(
    '%s is neither met nor missed before',
    (_, { one, name }) => {
      const outcomes = (asOf: string) =>
        [{}, ...drawn(one, 40)].flatMap((record) => {
          const { outcome, issues } = assess(one, record, asOf)?.goals[name] ?? {}
          return outcome && !issues ? [outcome] : []
        })
      const before = ['2022-12-31', '2023-01-01', '2023-06-30', '2023-12-30'].flatMap(outcomes)
      // Not applicable is what no fact can make so: a ceiling that a reading doesn't know.
      expect(before.filter((outcome) => outcome !== 'not-due' && outcome !== 'not-applicable')).toEqual([])
      expect(before.length).toBeGreaterThan(4)
      expect(outcomes('2023-12-31')).not.toContain('not-due')
    },
  )
  it('is there', () => expect(waiting.length).toBe(11))
})
