import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { InvalidFactsError, nantong, provisions, reform } from '../../src/index'
import { diff } from '../../src/language'
import type { Options } from '../../src/language/input/options'
import { coreOf } from '../../src/language/provisions/provision'
import { readingsOf } from '../../src/language/rulebook/prove'
import { drawnInput } from '../../src/testing/drawn'
import { arbitraryOptions } from '../../src/testing/index'
import { changesTo } from '../support/changes'
import { statedSo } from '../support/stated'

/*
 * Under a reform of every figure each reader says what it says of a rulebook whose document states the figures so: but for the
 * mark that tells a changed figure, the places that it is no longer cited from, and where lines break.
 */

const withFigures = provisions.filter((one) => coreOf(one).program.parameters().length > 0)
const changes = changesTo(nantong.parameters)
const parameters = reform(changes)
const twin = statedSo(changes)
const DAY = '2023-06-15'

const unmarked = (text: string): string => text.replace(/（改自 [^）]*）| \(changed from [^)]*\)/g, '')

/** A result as it is compared: without marks, where figures and lines stand, and what is asked, which `asked-figures.test.ts` holds. */
const comparable = (value: unknown): unknown => {
  if (typeof value === 'string') return unmarked(value)
  if (typeof value !== 'object' || value === null) return value
  if ('toFixed' in value) return (value as { toFixed(): string }).toFixed()
  if (Array.isArray(value)) return value.map(comparable)
  const kept = Object.entries(value).filter(([name]) => !['source', 'changed', 'path', 'question'].includes(name))
  return Object.fromEntries(kept.map(([name, part]) => [name, comparable(part)]))
}

/** What comes out, or why it is refused. */
function outcomeOf(ask: () => unknown): unknown {
  try {
    return comparable(ask())
  } catch (error) {
    if (InvalidFactsError.is(error)) return comparable(error.issues)
    throw error
  }
}

/** Each number that a text says, without the places in brackets. */
const numbersIn = (text: string): readonly string[] =>
  [
    ...new Set(
      [...unmarked(text).matchAll(/［[^］]*］| \[[^\]]*\]|(\d[\d.,]*)/g)].flatMap(
        ([, number]) => number?.replace(/[.,]+$/, '') ?? [],
      ),
    ),
  ].sort()

const outlineText = (id: string, options: Options, language: 'zh' | 'en'): string =>
  nantong.outline(id as never, options as never).toText(language)

describe.each(withFigures.map((one) => [one.id, one] as const))('%s', (id, one) => {
  const other = twin.provision(id)
  const questions = fc.sample(
    fc.tuple(drawnInput(coreOf(other)), arbitraryOptions(other), fc.infiniteStream(fc.boolean())),
    { numRuns: 5, seed: 1 },
  )
  const asked = questions.map(([facts, options, keep], at): readonly [object, Options, Options] => {
    const part = Object.fromEntries(Object.entries(facts).filter(() => at % 2 === 0 || keep.next().value))
    return [part, options, { ...options, parameters: parameters as never }]
  })

  it('says of its rule the figures that are in force, and no other', () => {
    for (const reading of readingsOf(one).slice(0, 4)) {
      const options = { asOf: DAY, ...(reading !== undefined && { reading }) }
      for (const language of ['zh', 'en'] as const) {
        const said = outlineText(id, { ...options, parameters: parameters as never }, language)
        expect(numbersIn(said)).toEqual(numbersIn(twin.outline(id, options).toText(language)))
      }
    }
  })
  it('answers as it is stated', () => {
    for (const [facts, options, reformed] of asked)
      expect(outcomeOf(() => coreOf(one).evaluate(facts, reformed))).toEqual(
        outcomeOf(() => twin.evaluate(id, facts, options)),
      )
  })
  it('explains an answer with the figures in force', () => {
    for (const [facts, options, reformed] of asked)
      for (const language of ['zh', 'en'] as const) {
        const text = outcomeOf(() => nantong.explain(id as never, facts as never, reformed as never).toText(language))
        if (typeof text !== 'string') continue
        const stated = twin.explain(id, facts, options).toText(language) + twin.outline(id, options).toText(language)
        const known = new Set(numbersIn(stated))
        expect(numbersIn(text).filter((number) => !known.has(number))).toEqual([])
      }
  })
})

it('differs from the document in its figures alone, each told once', () => {
  const { figures, provisions, facts, subjects } = diff(nantong, twin)
  const sums = ['m08.unemployment-rate', 'm37.items-total', 'm66.performances-sum-stated']
  expect(figures.changed.map(({ id }) => id).sort()).toEqual([...Object.keys(changes), ...sums].sort())
  expect([provisions.changed, facts.changed, subjects.changed]).toEqual([[], [], []])
})
