import { describe, expect, it } from 'vitest'
import { isWithin, type Limits, limitsOf } from '../../../src/language/expression/limits'
import { exact } from '../../../src/language/values/decimal'
import { about } from '../../../src/language/write/subject'
import { thing } from '../vocabulary'

describe('the limits of a fact', () => {
  it.each<[string, Limits]>([
    ['count', { atLeast: 0 }],
    ['percent', { atLeast: 0, atMost: 100 }],
    ['price', { moreThan: 0 }],
    ['signed', {}],
    ['balance', {}],
    ['amounts', {}],
    ['a', {}],
    ['on', {}],
    ['colour', {}],
    ['events', {}],
    ['name', {}],
  ])('%s: %o', (name, expected) => {
    const fact = thing[about].facts.find((one) => one.name === name)
    if (!fact) throw new Error(name)
    expect(limitsOf(fact)).toEqual(expected)
  })
  const asked = { label: { zh: '某数', en: 'a number' }, question: { zh: '多少？', en: 'How many?' } }
  it.each<[object, Limits]>([
    [{}, { atLeast: 0 }],
    [{ type: 'numbers' }, { atLeast: 0 }],
    [{ type: 'decimal' }, { atLeast: 0 }],
    [{ atLeast: 5 }, { atLeast: 5 }],
    [{ atLeast: -5, signed: true }, { atLeast: -5 }],
    [{ moreThan: -1 }, { moreThan: -1 }],
    [
      { atLeast: 1, moreThan: 0 },
      { atLeast: 1, moreThan: 0 },
    ],
    [{ atMost: 0, signed: true }, { atMost: 0 }],
  ])('of a number that states %o: %o', (stated, expected) => {
    expect(limitsOf({ ...asked, ...stated })).toEqual(expected)
  })
})

describe('a number is within limits', () => {
  it.each<[Limits, string, boolean]>([
    [{}, '-1', true],
    [{ atLeast: 0 }, '-0.01', false],
    [{ atLeast: 0 }, '0', true],
    [{ moreThan: 0 }, '0', false],
    [{ moreThan: 0 }, '0.01', true],
    [{ atMost: 100 }, '100', true],
    [{ atMost: 100 }, '100.01', false],
    [{ atLeast: 1, atMost: 2 }, '0', false],
    [{ atLeast: 1, atMost: 2 }, '3', false],
    [{ atLeast: 1, atMost: 2 }, '1.5', true],
  ])('%o, %s: %s', (limits, value, expected) => {
    expect(isWithin(limits, exact(value))).toBe(expected)
  })
})
