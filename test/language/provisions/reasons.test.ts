import { describe, expect, it } from 'vitest'
import {
  all,
  any,
  type Condition,
  calculator,
  check,
  classification,
  covered,
  eligibility,
  evaluate,
  not,
  nothing,
  output,
  text,
  type Unmet,
  type Words,
  when,
} from '../../../src/language'
import type { Provision } from '../../../src/language/provisions/provision'
import { factsIn } from '../../support/unmet'
import { base, thing } from '../vocabulary'

interface Told {
  readonly outcome: string
  readonly reasons?: readonly Words[]
  readonly unmet?: readonly Unmet[]
}

const spoken = (en: string) => ({ zh: en, en })

/* The text speaks of red things of which a is so; c is no matter where b is so. */
const made = eligibility('m00.spoken-of', () => ({
  ...base,
  covers: [
    covered(thing.colour.is('red'), spoken('of red ones')),
    covered(thing.a, spoken('of those with a')),
    covered(thing.c, spoken('of those with c'), { unless: thing.b }),
  ],
  when: thing.count.atLeast(1),
}))
const reasonsOf = (facts: object) => made(facts as never).reasons?.map((one) => one.en)

describe('why the text says nothing of a case', () => {
  it.each([
    [{ a: false }, ['of those with a']],
    [{ a: false, colour: 'red', b: true }, ['of those with a']],
    [{ a: false, colour: 'green' }, ['of red ones', 'of those with a']],
    [{ b: false, c: false, colour: 'red', a: true }, ['of those with c']],
    [{ b: false, c: false }, ['of those with c']],
    [{ a: false, b: true, c: false }, ['of those with a']],
  ])('in %j: what is certain, not what only may be', (facts, expected) => {
    expect(made(facts as never).outcome).toBe('not-covered')
    expect(reasonsOf(facts)).toEqual(expected)
  })
  it('is left out of a case that it speaks of', () => {
    expect(reasonsOf({ colour: 'red', a: true, b: true, c: false, count: 1 })).toBeUndefined()
  })
})

/* Nothing is said of green things, nor of those without a; of others b tells x from nothing, and what is neither falls to c. */
const classed = classification('m00.classed', () => ({
  ...base,
  classes: { x: { label: spoken('x') } },
  by: when(thing.colour.is('green'), nothing(spoken('of green ones')))
    .when(not(thing.a), nothing(spoken('of those without a')))
    .when(thing.b, when(thing.c, text('x')).otherwise(nothing(spoken('of those with b and without c'))))
    .otherwise(nothing(spoken('of those without b'))),
}))

describe('why a classification names no class', () => {
  it.each([
    [{ a: false }, ['of those without a']],
    [{ a: false, colour: 'green' }, ['of green ones']],
    [{ a: false, b: false, c: false }, ['of those without a']],
    [{ b: false }, ['of those without b']],
    [{ b: true, c: false }, ['of those with b and without c']],
    [{ c: false }, ['of green ones', 'of those without a', 'of those with b and without c', 'of those without b']],
    [{ a: false, colour: 'red' }, ['of those without a']],
  ])('in %j: what the record shows, and where it shows nothing all that may be', (facts, expected) => {
    const result = classed(facts as never)
    expect(result.outcome).toBe('not-covered')
    expect(result.reasons?.map((one) => one.en)).toEqual(expected)
  })
})

/* Whatever is so of b is green, which the text says nothing of. */
const { colour, b, count } = thing
const isGreenIfB = [check(any(not(b), colour.is('green')), spoken('what has b is green'))]

describe('why nothing is said where only a check tells that it is so', () => {
  it.each([
    [
      'an eligibility',
      eligibility('m00.e', () => ({
        ...base,
        checks: isGreenIfB,
        covers: [covered(colour.is('red'), spoken('of red ones'))],
        when: b,
      })),
    ],
    [
      'a classification',
      classification('m00.c', () => ({
        ...base,
        checks: isGreenIfB,
        classes: { x: { label: spoken('x') } },
        by: when(all(b, colour.is('green')), nothing(spoken('of red ones'))).otherwise(text('x')),
      })),
    ],
    [
      'a calculator',
      calculator('m00.n', () => ({
        ...base,
        checks: isGreenIfB,
        outputs: {
          out: output.number(
            spoken('n'),
            when(all(b, colour.is('green')), nothing(spoken('of red ones'))).otherwise(count),
          ),
        },
      })),
    ],
  ])('%s', (_, of) => {
    const { outcome, reasons = [], unmet = [] } = evaluate(of as Provision, { b: true } as never) as Told
    expect([outcome, reasons.map((one) => one.en)]).toEqual(['not-covered', ['of red ones']])
    expect(factsIn(unmet)).toContain('colour')
  })
})

/* What has b is green, and of what is green nothing is said; the other result asks for the count. */
const split = (told: Condition) =>
  calculator('m00.split', () => ({
    ...base,
    checks: [check(any(not(b), colour.is('green')), spoken('what has b is green'))],
    outputs: {
      isX: output.condition(spoken('x'), told),
      amount: output.number(
        spoken('n'),
        when(told, nothing(spoken('x has none'))).otherwise(nothing(spoken('y has none'))),
      ),
    },
  }))

describe('why a result is nothing whichever case it is', () => {
  it('is the reason of the case that a check leaves', () => {
    const either = split(any(all(b, colour.is('red')), all(not(b), colour.is('green'))))
    const { outcome, reasons } = evaluate(either as Provision, { b: true } as never) as Told
    expect([outcome, reasons?.map((one) => one.en)]).toEqual(['computed', ['y has none']])
  })
  it('is either reason while the case is open', () => {
    const { outcome, reasons } = evaluate(split(thing.a) as Provision, {} as never) as Told
    expect([outcome, reasons?.map((one) => one.en)]).toEqual(['undetermined', ['x has none', 'y has none']])
  })
})
