import { describe, expect, it } from 'vitest'
import { all, any, eligibility, not, type Provision } from '../../src/language'
import { coreOf } from '../../src/language/provisions/provision'
import type { Result } from '../../src/language/rulebook/result'
import { inexact } from '../../src/testing/filled-in'
import { idleWay } from '../../src/testing/unmet-met'
import { saidTwice } from '../../src/testing/unmet-once'
import { base, thing } from '../language/vocabulary'

/* What the laws on reasons and on the unknown notice: answers that are right but for one thing taken away or put in. */

const made: Provision = eligibility('m00.some', () => ({
  ...base,
  when: all(thing.a, any(thing.b, all(thing.c, thing.colour.is('red')))),
}))
const core = coreOf(made)
const answer = (facts: object): Result => core.evaluate(facts, {}) as Result

describe('what is unmet', () => {
  const facts = { a: false, b: false, c: false, colour: 'green' }
  const unmet = (answer(facts) as { unmet: readonly { anyOf?: readonly (readonly unknown[])[] }[] }).unmet
  const given = (some: readonly unknown[]) => idleWay({ ...answer(facts), unmet: some } as never, core, facts, {})
  it('is enough as it is', () => {
    expect(given(unmet)).toBeUndefined()
  })
  it('isn’t without a condition that stands beside, or without one of an alternative', () => {
    expect(given(unmet.slice(1))).toMatch(/isn’t enough/)
    expect(given(unmet.slice(0, 1))).toMatch(/isn’t enough/)
    const cut = unmet.map((one) => (one.anyOf ? { anyOf: one.anyOf.map((needs) => needs.slice(0, 1)) } : one))
    expect(given(cut)).toMatch(/isn’t enough/)
  })
})

describe('what is unmet of a part of a day or a month', () => {
  const { on, in: month } = thing
  it.each([
    ['a year', on.year().is(2025)],
    ['a year or later', on.year().moreThan(2025)],
    ['the year of a month', month.firstDay().year().is(2025)],
    ['a month of the year', on.month().monthNumber().is(11)],
    ['a month’s own number', month.monthNumber().atLeast(11)],
    ['a weekday', on.weekday().atLeast(6)],
  ])('is met by another such: %s', (_, when) => {
    const one = coreOf(eligibility('m00.part', () => ({ ...base, when })))
    const facts = { on: '2023-06-14', in: '2023-06' }
    const result = one.evaluate(facts, {}) as Result
    expect(result.outcome).toBe('ineligible')
    expect(idleWay(result, one, facts, {})).toBeUndefined()
  })
})

describe('what is unmet of a choice', () => {
  const [red, green] = [thing.colour.is('red'), thing.colour.is('green')]
  const of = (when: ReturnType<typeof any>) => coreOf(eligibility('m00.choice', () => ({ ...base, when })))
  const idle = (when: ReturnType<typeof any>) => {
    const one = of(when)
    return idleWay(one.evaluate({ colour: 'green', a: false }, {}) as Result, one, { colour: 'green', a: false }, {})
  }
  it('isn’t another option that is ruled out beside it', () => {
    expect(idle(all(any(red, green), any(not(green), thing.a)))).toBeUndefined()
    expect(idle(all(green, any(not(green), thing.a)))).toMatch(/isn’t enough/)
  })
})

describe('what is unmet of a set', () => {
  const one = coreOf(
    eligibility('m00.set', () => ({
      ...base,
      when: all(thing.tags.includes('x'), not(thing.tags.includesAny(['y', 'z'])), thing.a),
    })),
  )
  const facts = { tags: ['y', 'z'], a: true }
  const result = one.evaluate(facts, {}) as Extract<Result, { readonly kind: 'eligibility' }>
  it('is enough where one condition asks for what another leaves out', () => {
    expect(result.unmet).toHaveLength(2)
    expect(idleWay(result, one, facts, {})).toBeUndefined()
  })
})

describe('what is unmet, said once', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((name) => ({ facts: [name], words: { zh: name, en: name } })) as never[]
  const choice = (...anyOf: readonly unknown[]) => ({ anyOf, path: '' }) as never
  it('is in order where each is needed', () => {
    expect(saidTwice([])).toBeUndefined()
    expect(saidTwice([a as never, choice([b], [c])])).toBeUndefined()
  })
  it.each([
    [[a, a], 'a: a is asked for twice'],
    [[a, choice([b], [a, c])], 'a: a is asked for twice'],
    [[a, choice([b], [c, choice([a], [b, c])])], 'a: a is asked for twice'],
    [[choice([b], [b, c])], 'b: b | b: b & c: c is no choice'],
    [[choice([b])], 'b: b is no choice'],
    [[choice([b], [])], 'b: b |  is no choice'],
  ])('isn’t where something can be spared: %#', (needs, fault) => {
    expect(saidTwice(needs as never)).toBe(fault)
  })
})

describe('what is open', () => {
  const told = (change: object, facts: object) =>
    inexact({ ...answer(facts), ...change } as never, core, facts as never, {})
  it('is so as it is', () => {
    expect(told({}, { a: true, c: true })).toBeUndefined()
    expect(told({}, { a: false })).toBeUndefined()
  })
  it('isn’t where it can end in one way only, or is settled where it can end in several', () => {
    expect(told({ outcome: 'undetermined' }, { a: false })).toMatch(/^open, though/)
    expect(told({ outcome: 'ineligible' }, { a: true })).toMatch(/^settled, though/)
  })
  it('asks for just what makes a difference', () => {
    const { missing } = answer({ a: true, c: false }) as { missing: readonly { fact: string }[] }
    expect(missing.map((one) => one.fact)).toEqual(['b'])
    expect(told({ missing: [...missing, { ...missing[0], fact: 'colour' }] }, { a: true, c: false })).toMatch(
      /not for b$/,
    )
    expect(told({ missing: [] }, { a: true, c: false })).toMatch(/^it asks for , not for b$/)
  })
})
