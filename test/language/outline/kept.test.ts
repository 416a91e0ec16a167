import { expect, it } from 'vitest'
import { Kept, KeptChoices } from '../../../src/language/outline/kept'
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

it('the same amounts and short lists give the same thing, and others another', () => {
  const kept = new Kept<object>()
  const make = counting()
  const values = [
    [exact('0.1')],
    [['a']],
    [['a', 'b']],
    [['ab']],
    [[]],
    [1, exact('0.1')],
    [['1'], 2],
    [[1, 2]],
  ] as never[][]
  const made = values.map((one) => kept.of(one, make))
  expect(new Set(made).size).toBe(values.length)
  expect(values.map((one) => kept.of([...one], make))).toEqual(made)
  expect(kept.of([exact('0.1')], make)).toBe(made[0])
  expect(kept.ofOne(exact('0.1') as never, make)).toBe(made[0])
})

it('long lists are made anew, and so is what comes after the first few hundred', () => {
  const kept = new Kept<object>()
  const make = counting()
  const long = [Array.from({ length: 9 }, String)]
  expect(kept.of(long, make)).not.toBe(kept.of(long, make))
  for (let one = 0; one < 300; one += 1) kept.of([one], make)
  expect(kept.of([0], make)).toBe(kept.of([0], make))
  expect(kept.of([299], make)).not.toBe(kept.of([299], make))
})

it('a choice of the very same things is made once, as long as it is one of the last', () => {
  const kept = new KeptChoices<object, object>()
  const make = counting()
  const [a, b, c] = [{}, {}, {}]
  const first = kept.of([[a, b], [c]], make)
  expect(kept.of([[a, b], [c]], make)).toBe(first)
  expect(kept.of([[a], [b, c]], make)).not.toBe(first)
  expect(kept.of([[a, b]], make)).not.toBe(first)
  expect(kept.of([[a, b], [{}]], make)).not.toBe(first)
  for (let one = 0; one < 16; one += 1) kept.of([[{}]], make)
  expect(kept.of([[a, b], [c]], make)).not.toBe(first)
})
