import { expect, it } from 'vitest'
import { Stamp } from '../../../src/language/values/stamp'

it('a stamp goes with its object, unseen, and not with a copy', () => {
  const colours = new Stamp<string>()
  const others = new Stamp<number>()
  const given = { a: 1 }
  colours.put(given, 'red')
  Object.freeze(given)
  expect([colours.of(given), others.of(given)]).toEqual(['red', undefined])
  expect([{ ...given }, structuredClone(given), {}].map((one) => colours.of(one))).toEqual([
    undefined,
    undefined,
    undefined,
  ])
  expect(Reflect.ownKeys(given)).toEqual(['a'])
  expect(JSON.stringify(given)).toBe('{"a":1}')
})
