import { describe, expect, it } from 'vitest'
import { covered, eligibility } from '../../../src/language'
import { base, thing } from '../vocabulary'

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
