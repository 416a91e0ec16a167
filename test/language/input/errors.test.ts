import { Decimal } from 'decimal.js'
import { describe, expect, it } from 'vitest'
import { InvalidFactsError, issue, nearest } from '../../../src/language/input/errors'
import { place, words } from '../vocabulary'

const long = 'x'.repeat(80)
const given = (value: unknown): string => issue('wrong-type', 'f', value, words).given
const revoked = (() => {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  return proxy
})()

describe('what was given', () => {
  it.each([
    ['text', '"text"'],
    [long, `"${long}"`],
    [`${long}y`, `"${long}…"`],
    [['a', 'b'], 'a list of 2'],
    [{ a: 1 }, 'an object'],
    [{ toStringTag: '[object Decimal]', toString: () => `${long}y` }, 'an object'],
    [new Decimal('-12.50'), '-12.5'],
    [new (Decimal.clone({ toExpPos: 9e15, defaults: true }))('-5e100000000'), '-5…e+100000000'],
    [new Decimal('3e-70'), '3…e-70'],
    [new Set([1]), 'a Set'],
    [10n ** 100n, 'a very large bigint'],
    [() => 1, 'a function'],
    [-0, '-0'],
    [0, '0'],
    [5n, '5n'],
    [null, 'null'],
  ])('is shown: %#', (value, text) => {
    expect(given(value)).toBe(text)
  })
  it('is shown even where it can’t be read', () => {
    expect(given(revoked)).toBe('an object that can’t be read')
  })
})

describe('an issue', () => {
  it('says it all in both languages', () => {
    const allowed = { zh: '是或否', en: 'true or false' }
    const one = issue('unknown-fact', 'isNew', 5, allowed, { nearest: 'isKnown' })
    expect(one).toStrictEqual({
      code: 'unknown-fact',
      fact: 'isNew',
      path: ['isNew'],
      given: '5',
      allowed,
      nearest: 'isKnown',
      message: {
        zh: 'isNew：给出的是5，应为是或否；是否指 isKnown？',
        en: 'isNew: got 5, expected true or false; did you mean isKnown?',
      },
    })
    expect(Object.keys(issue('wrong-type', 'f', 5, allowed, { nearest: undefined }))).toEqual(
      Object.keys(issue('wrong-type', 'f', 5, allowed)),
    )
    expect(issue('wrong-type', 'f', 5, allowed)).not.toHaveProperty('nearest')
    const source = { measure: 'M00', ...place }
    expect(issue('wrong-type', 'f', 5, allowed, { source })).toMatchObject({
      source,
      message: { zh: 'f：给出的是5，应为是或否', en: 'f: got 5, expected true or false' },
    })
  })
  it('is one of several that an error names', () => {
    const error = new InvalidFactsError([issue('wrong-type', 'a', 1, words), issue('wrong-type', 'b', 2, words)])
    expect(error.name).toBe('InvalidFactsError')
    expect(error.message).toBe('a: got 1, expected something; b: got 2, expected something')
    expect(Object.isFrozen(error.issues) && error.issues.every((one) => Object.isFrozen(one))).toBe(true)
    const { name, message, issues } = error
    expect(structuredClone(error.toJSON())).toEqual({ name, message, issues })
    expect(JSON.parse(JSON.stringify({ error })).error.issues).toEqual(issues)
  })
})

describe('the nearest name', () => {
  it.each<[string, string[], string | undefined, string]>([
    ['abdc', ['abcd'], 'abcd', 'two neighbours swapped are one edit'],
    ['dcba', ['abcd'], undefined, 'two swaps aren’t a turn of the whole'],
    ['bcde', ['abcd'], 'abcd', 'one put in, one left out'],
    ['PRICE', ['price'], 'price', 'capitals don’t count'],
    ['pirce', ['price', 'pierce'], 'price', 'the first of the nearest'],
    ['ab', ['ad'], 'ad', 'one of two letters is near, however short'],
    ['ab', ['cd'], undefined, 'what shares nothing isn’t'],
    ['ab', ['cab', 'bcde'], 'cab', 'three edits aren’t'],
    ['abcdefghi', ['abcdefxyz'], 'abcdefxyz', 'a third of a longer name may differ'],
    ['abcdefghi', ['abcdewxyz'], undefined, 'more may not'],
    ['', ['ab'], undefined, 'nothing is near nothing'],
    [`${long}${long}`, [long], long, 'only the start of an endless name is looked at'],
  ])('%#: %s among %o is %s, since %s', (name, known, found) => {
    expect(nearest(name, known)).toBe(found)
  })
  it('weighs a swap as one edit wherever it stands', () => {
    // Without swaps each of these would be two edits away, and the other name, one edit away, would be nearer.
    expect(nearest('bacd', ['abcd', 'bacdxx'])).toBe('abcd')
    expect(nearest('acbd', ['abcd', 'acbdxx'])).toBe('abcd')
    expect(nearest('abdc', ['abdcxx', 'abcd'])).toBe('abcd')
    expect(nearest('aacd', ['abcdxx', 'aaxdyy'])).toBeUndefined()
  })
})
