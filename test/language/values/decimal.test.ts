import { describe, expect, it } from 'vitest'
import { compare, exact, minus, type Num, over, plus, sealed, times, whole } from '../../../src/language/values/decimal'

/** A number as it is held: a JavaScript number as it is, a Decimal as `'… exactly'`. */
const held = (value: Num): number | string => (typeof value === 'number' ? value : `${value} exactly`)

const most = Number.MAX_SAFE_INTEGER
const past = '9007199254740992'

describe('whole: a safe integer becomes a JavaScript number', () => {
  it.each<[Num, number | string]>([
    [5, 5],
    [exact('5'), 5],
    [exact('5.00'), 5],
    [exact('-5'), -5],
    [exact('-0'), 0],
    [exact('5.5'), '5.5 exactly'],
    [exact(most), most],
    [exact(past), `${past} exactly`],
    [exact(`-${past}`), `-${past} exactly`],
  ])('%s', (value, expected) => {
    expect(held(whole(value))).toBe(expected)
  })
})

describe('arithmetic of numbers, Decimals and both', () => {
  const operations = { plus, minus, times, over }
  it.each<[keyof typeof operations, Num, Num, number | string]>([
    ['plus', 2, 3, 5],
    ['plus', most, 1, `${past} exactly`],
    ['plus', most, 0, most],
    ['plus', 2, exact('0.5'), '2.5 exactly'],
    ['plus', exact('0.5'), 2, '2.5 exactly'],
    ['plus', exact('0.1'), exact('0.2'), '0.3 exactly'],
    ['minus', 2, 3, -1],
    ['minus', -most, 1, `-${past} exactly`],
    ['minus', 2, exact('0.5'), '1.5 exactly'],
    ['minus', exact('0.5'), 2, '-1.5 exactly'],
    ['minus', exact('0.3'), exact('0.1'), '0.2 exactly'],
    ['minus', exact('3.00000000000000000001'), 1, '2.00000000000000000001 exactly'],
    ['minus', 3, exact('1.00000000000000000001'), '1.99999999999999999999 exactly'],
    ['minus', exact('3.00000000000000000001'), exact('1.00000000000000000001'), '2 exactly'],
    ['times', exact('3.00000000000000000001'), 2, '6.00000000000000000002 exactly'],
    ['times', 2, exact('3.00000000000000000001'), '6.00000000000000000002 exactly'],
    ['times', 2, 3, 6],
    ['times', 0, -3, 0],
    ['times', most, 2, '18014398509481982 exactly'],
    ['times', 2, exact('0.5'), '1 exactly'],
    ['times', exact('0.5'), 3, '1.5 exactly'],
    ['times', exact('0.1'), exact('0.1'), '0.01 exactly'],
    ['times', exact('-0.5'), 0, 0],
    ['times', 0, exact('-0.5'), 0],
    ['over', 0, exact('-0.5'), 0],
    ['over', 1, 4, '0.25 exactly'],
    ['over', exact('0.5'), 4, '0.125 exactly'],
    ['over', 4, exact('0.5'), '8 exactly'],
  ])('%s(%s, %s)', (name, a, b, expected) => {
    expect(held(operations[name](a, b))).toBe(expected)
  })
  it('keeps every digit of a product of two numbers of 30 digits, in plain notation', () => {
    const nines = '9'.repeat(30)
    expect(String(times(exact(nines), exact(nines)))).toBe(`${'9'.repeat(29)}8${'0'.repeat(29)}1`)
    expect(String(times(exact(`0.${nines}`), exact(`0.${nines}`)))).toBe(`0.${'9'.repeat(29)}8${'0'.repeat(29)}1`)
  })
})

describe('compare', () => {
  it.each<[Num, Num, number]>([
    [1, 2, -1],
    [2, 1, 1],
    [2, 2, 0],
    [1, exact('1.00000000000000000001'), -1],
    [1, exact('0.99999999999999999999'), 1],
    [exact('1.00000000000000000001'), 1, 1],
    [exact('0.99999999999999999999'), 1, -1],
    [exact('1.0'), 1, 0],
    [exact('0.1'), exact('0.2'), -1],
  ])('%s with %s', (a, b, expected) => {
    expect(Math.sign(compare(a, b)) + 0).toBe(expected)
  })
})

it('a sealed Decimal can’t be changed, nor can its digits, and may be sealed again', () => {
  const value = exact('12.5')
  expect(Object.isFrozen(value)).toBe(false)
  expect(sealed(value)).toBe(value)
  expect(sealed(value)).toBe(value)
  expect(Object.isFrozen(value) && Object.isFrozen(value.d)).toBe(true)
})
