import { describe, expect, it } from 'vitest'
import { evaluate, InvalidFactsError } from '../../../src/index'

describe('a choice given by its label or nearly by a name', () => {
  const nearestTo = (size: string): string | undefined => {
    try {
      evaluate('m08.relaxed-refund-eligibility', { size } as never)
    } catch (error) {
      if (InvalidFactsError.is(error)) return error.issues[0]?.nearest
    }
    return undefined
  }
  it.each([
    ['小型', 'small'],
    ['大型 ', 'large'],
    ['Small', 'small'],
    ['mediun', 'medium'],
    ['xx', undefined],
    ['其他', undefined],
  ])('%s is refused as %s', (given, near) => {
    expect(nearestTo(given)).toBe(near)
  })
})
