import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  evaluate,
  InvalidFactsError,
  type OutlineLine,
  outline,
  type Provision,
  provisions,
  type Unmet,
  type UnmetCondition,
} from '../../src/index'
import { coreOf } from '../../src/language/provisions/provision'
import { arbitraryInput } from '../../src/testing/index'
import { meeting, waysThrough } from '../support/meet'

/** Facts that a value can be given to from what is required alone: one value, held against fixed ones. */
const GIVEN = ['boolean', 'integer', 'decimal', 'money', 'date', 'month', 'choice', 'choices']
const asOf = '2023-06-15'
const MOST_WAYS = 4

interface Answer {
  readonly outcome: string
  readonly unmet?: readonly Unmet[]
}

function answerOf(of: Provision, record: object): Answer | undefined {
  try {
    return evaluate(of, record, { asOf }) as Answer
  } catch (error) {
    if (error instanceof InvalidFactsError) return undefined
    throw error
  }
}

const KINDS = ['eligibility', 'classification', 'calculator']

/** What is left behind once what is unmet is met. */
const isLeft = (before: string, after: string | undefined) =>
  before === 'ineligible' ? after === 'eligible' : after !== undefined && after !== before

describe.each(provisions.filter((one) => KINDS.includes(one.kind)).map((one) => [one.id, one] as const))(
  'what %s says is unmet',
  (_, of) => {
    const facts = new Map(coreOf(of).facts.map((fact) => [fact.name, fact]))
    const isFixed = ({ facts: names }: UnmetCondition): boolean =>
      names.length === 1 && names.every((name) => GIVEN.includes(facts.get(name)?.type ?? ''))
    it('is enough: meeting one alternative of each choice, and all that stands beside it, makes it eligible, or covered', () => {
      fc.assert(
        fc.property(arbitraryInput(of), (record) => {
          const answer = answerOf(of, record)
          if (answer?.outcome !== 'ineligible' && answer?.outcome !== 'not-covered') return
          const { outcome, unmet = [] } = answer
          expect(unmet.length).toBeGreaterThan(0)
          expect(Object.isFrozen(unmet)).toBe(true)
          for (const way of [...waysThrough(unmet)].slice(0, MOST_WAYS).filter((one) => one.every(isFixed))) {
            const outcomes = (rest: object) =>
              [...meeting({ ...rest }, way, facts)].map((one) => answerOf(of, one)?.outcome)
            const whole = outcomes(record)
            // What is changed alone may contradict the rest of the record: then it is held by itself.
            const isRefused = whole.includes(undefined)
            const met =
              whole.some((one) => isLeft(outcome, one)) ||
              (isRefused && outcomes({}).some((one) => one !== undefined && one !== outcome))
            expect(met, JSON.stringify([record, way])).toBe(true)
          }
        }),
        { numRuns: 20, seed: 1 },
      )
    })
    it('names facts of its own, what each of them is, and a line of the outline', () => {
      const lines = new Set<string>()
      const visit = ({ path, parts }: OutlineLine): void => {
        lines.add(path)
        parts.forEach(visit)
      }
      outline(of).lines.forEach(visit)
      fc.assert(
        fc.property(arbitraryInput(of), (record) => {
          for (const way of [...waysThrough(answerOf(of, record)?.unmet ?? [])].slice(0, MOST_WAYS))
            for (const { facts: names, actual, words, found, path } of way) {
              expect(lines).toContain(path)
              for (const name of names.filter((one) => one !== 'asOf')) {
                expect(facts.has(name)).toBe(true)
                expect(String(actual[name])).toBe(String(record[name]))
              }
              expect(words).not.toEqual(found)
            }
        }),
        { numRuns: 10, seed: 2 },
      )
    })
  },
)
