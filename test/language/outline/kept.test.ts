import { expect, it } from 'vitest'
import { Kept } from '../../../src/language/outline/kept'
import { exact } from '../../../src/language/values/decimal'

const counting = () => {
  let made = 0
  return () => ({ number: ++made })
}

it('the same values give the same thing, and others another', () => {
  const kept = new Kept<object>()
  const make = counting()
  const first = kept.of([true], make)
  expect(kept.of([true], make)).toBe(first)
  expect(kept.of([false], make)).not.toBe(first)
  expect(kept.of([undefined], make)).not.toBe(kept.of([null], make))
  expect(kept.of([1, '2'], make)).toBe(kept.of([1, '2'], make))
  expect(kept.of([1, '2'], make)).not.toBe(kept.of(['1', 2], make))
  expect(kept.of(['a;string', 'b'], make)).not.toBe(kept.of(['a', 'string;b'], make))
})

it('amounts and lists are made anew, and so is what comes after the first few hundred', () => {
  const kept = new Kept<object>()
  const make = counting()
  for (const values of [[exact('0.1')], [['a']], [1, exact('0.1')]] as never[][])
    expect(kept.of(values, make)).not.toBe(kept.of(values, make))
  for (let one = 0; one < 300; one += 1) kept.of([one], make)
  expect(kept.of([0], make)).toBe(kept.of([0], make))
  expect(kept.of([299], make)).not.toBe(kept.of([299], make))
})
