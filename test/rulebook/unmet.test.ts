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
} from '../../src/index'
import { coreOf } from '../../src/language/provisions/provision'
import { arbitraryInput } from '../../src/testing/index'
import { waysThrough } from '../../src/testing/meeting'

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

/** Where it is an alternative indeed to be another than one is, and why. */
const MADE_OTHER: Readonly<Record<string, string>> = {
  'm24.eia-simplification': 'one pollution factor is asked about after the other',
  'm49.apec-card-application-route': 'by another channel, an enterprise of the city, or else one registered in Nantong',
}

/** Alternatives that ask for nothing but to be another kind of thing than one is: what an author leaves out of a condition is no way to meet it. */
const onlyOthers = (unmet: readonly Unmet[]): readonly unknown[] =>
  unmet.flatMap((one) =>
    (one.anyOf ?? []).flatMap((list) => {
      const [only] = list
      return list.length === 1 && only?.required?.['noneOf'] ? [only.words.en] : onlyOthers(list)
    }),
  )

const KINDS = ['eligibility', 'classification', 'calculator']

describe.each(provisions.filter((one) => KINDS.includes(one.kind)).map((one) => [one.id, one] as const))(
  'what %s says is unmet',
  (_, of) => {
    const facts = new Map(coreOf(of).facts.map((fact) => [fact.name, fact]))
    it('names facts of its own, what each of them is, and a line of the outline', () => {
      const lines = new Set<string>()
      const visit = ({ path, parts }: OutlineLine): void => {
        lines.add(path)
        parts.forEach(visit)
      }
      outline(of).lines.forEach(visit)
      fc.assert(
        fc.property(arbitraryInput(of), (record) => {
          const unmet = answerOf(of, record)?.unmet ?? []
          if (!(of.id in MADE_OTHER)) expect(onlyOthers(unmet)).toEqual([])
          for (const way of [...waysThrough(unmet)].slice(0, MOST_WAYS))
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
