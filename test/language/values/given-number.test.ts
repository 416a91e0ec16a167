import { Decimal } from 'decimal.js'
import { expect, it } from 'vitest'
import { readNumber } from '../../../src/language/values/given-number'

it.each([-0, '-0', '-0.00', new Decimal(-0)])('zero has no sign, however it is given: %s', (zero) => {
  expect(Object.is(Number(readNumber(zero)), 0)).toBe(true)
})
