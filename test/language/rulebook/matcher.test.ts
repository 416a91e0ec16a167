import { describe, expect, it } from 'vitest'
import {
  ask,
  calculator,
  check,
  day,
  eligibility,
  InvalidFactsError,
  matcher,
  output,
  period,
  rulebook,
  subject,
  yesNo,
  yuan,
} from '../../../src/language'
import { base, thing, words } from '../vocabulary'

const elsewhere = subject('elsewhere', words, { far: yesNo(ask('远', 'far', '远吗？', 'Is it far?')) })
const many = eligibility('m00.many', () => ({ ...base, when: thing.count.atLeast(3) }))
const red = eligibility('m00.red', () => ({ ...base, when: thing.colour.is('red') }))
const ordered = eligibility('m00.ordered', () => ({
  ...base,
  checks: [check(thing.on.onOrBefore(thing.until), words)],
  when: thing.a,
}))
const spoken = eligibility('m00.spoken', () => ({
  ...base,
  covers: [{ if: thing.b, otherwise: words }],
  when: thing.a,
}))
const beyond = eligibility('m00.beyond', () => ({ ...base, when: thing.on.plusDays(thing.count).after(thing.until) }))
const distant = eligibility('m00.distant', () => ({ ...base, when: elsewhere.far }))
const amount = calculator('m00.amount', () => ({ ...base, outputs: { amount: output.money(words, yuan(1)) } }))
const all = [beyond, distant, many, ordered, red, spoken]
const asked = matcher(all)
const ids = (list: readonly { readonly id: string }[]): string[] => list.map((one) => one.id)

describe('a matcher', () => {
  it('sorts each provision into one list', () => {
    const { eligible, undetermined, ineligible, notCovered, refused } = asked({ a: true, b: false, count: 2 })
    expect([eligible, undetermined, ineligible, notCovered, refused].map(ids)).toEqual([
      ['m00.ordered'],
      ['m00.beyond', 'm00.distant', 'm00.red'],
      ['m00.many'],
      ['m00.spoken'],
      [],
    ])
  })
  it('puts a provision that the record contradicts among the refused, with its issues, and answers the rest', () => {
    const matches = asked({ on: '2023-05-02', until: '2023-05-01', count: 3, a: true, colour: 'red' })
    expect(ids(matches.refused)).toEqual(['m00.ordered'])
    expect(matches.refused[0]).toMatchObject({ kind: 'eligibility', outcome: 'refused', measure: 'M00' })
    expect(matches.refused[0]?.issues.map((one) => one.code)).toEqual(['contradiction'])
    expect(ids(matches.eligible)).toEqual(['m00.beyond', 'm00.many', 'm00.red'])
  })
  it('does so where days can’t be reckoned with', () => {
    const matches = asked({ on: '2023-05-01', until: '2023-05-01', count: 9_000_000 })
    expect(ids(matches.refused)).toEqual(['m00.beyond'])
    expect(ids(matches.eligible)).toEqual(['m00.many'])
  })
  it('gives outcomes alone', () => {
    expect(asked.outcomes({ on: '2023-05-02', until: '2023-05-01', count: 3, b: false })).toEqual({
      'm00.beyond': 'eligible',
      'm00.distant': 'undetermined',
      'm00.many': 'eligible',
      'm00.ordered': 'refused',
      'm00.red': 'undetermined',
      'm00.spoken': 'not-covered',
    })
  })
  it('takes eligibilities only', () => {
    expect(() => matcher([amount])).toThrow('an eligibility')
    expect(() => matcher([{ id: 'm00.no' } as never])).toThrow('a provision')
  })
  it('names the nearest reading, and every option that it takes', () => {
    // @ts-expect-error no reading of theirs
    expect(() => matcher(all, { reading: 'x' })).toThrow(InvalidFactsError)
    expect(() => matcher(all, { lenients: true } as never)).toThrow('did you mean lenient?')
    expect(() => matcher(all, { lenient: 'yes' } as never)).toThrow('lenient')
  })
  it('is frozen, and so is what it gives', () => {
    const matches = asked({ count: 3, on: '2023-05-02', until: '2023-05-01' })
    const refused = matches.refused[0]
    for (const one of [asked, matches, matches.eligible, matches.refused, refused, refused?.issues, asked.outcomes({})])
      expect(Object.isFrozen(one)).toBe(true)
  })
})

describe('a lenient matcher', () => {
  const lenient = matcher(all, { lenient: true })
  it('takes what can’t be read as unknown, and says so', () => {
    const matches = lenient({ count: 'three', colour: 'blue', a: true, b: true, size: 4 } as object)
    expect(matches.unread?.map(({ code, fact }) => [code, fact])).toEqual([
      ['wrong-type', 'count'],
      ['unknown-option', 'colour'],
      ['unknown-fact', 'size'],
    ])
    expect(ids(matches.eligible)).toEqual(['m00.ordered', 'm00.spoken'])
    expect(ids(matches.undetermined)).toEqual(['m00.beyond', 'm00.distant', 'm00.many', 'm00.red'])
    expect(lenient.outcomes({ count: 'three' } as object)['m00.many']).toBe('undetermined')
  })
  it('takes null as unknown without a word', () => {
    const matches = lenient({ count: null, a: true } as object)
    expect('unread' in matches).toBe(false)
    expect(matches).toEqual(lenient({ a: true }))
  })
  it('answers as a strict one where all can be read', () => {
    const facts = { count: 3, a: true, b: true, colour: 'red', on: '2023-05-02', until: '2023-05-01' } as const
    expect(lenient(facts)).toEqual(asked(facts))
  })
  it('refuses what is no record', () => {
    for (const given of [null, 3, [], new Map()]) expect(() => lenient(given as never)).toThrow(InvalidFactsError)
  })
})

describe('a record of a subject', () => {
  const book = rulebook({ name: 'book', title: words, provisions: [...all, amount] })
  const record = { far: true, count: 3 }
  it('is taken by every provision and reader of the subject, whatever others of them need', () => {
    expect(ids(book.match('thing', record).eligible)).toEqual(['m00.distant', 'm00.many'])
    expect(book.evaluate('m00.many', record).outcome).toBe('eligible')
    expect(book.evaluate('m00.amount', record).outcome).toBe('computed')
    expect(book.explain('m00.many', record).outcome).toBe('eligible')
    expect(book.remedies('m00.many', record).outcome).toBe('eligible')
    expect(book.receipt('m00.many', record)).toEqual(book.receipt('m00.many', { count: 3 }))
    expect(book.replay(book.receipt('m00.many', record), record).same).toBe(true)
  })
  it('is checked in full all the same', () => {
    expect(() => book.evaluate('m00.many', { far: 'yes', count: '3' } as object)).toThrow(/far.*count/)
    expect(() => book.evaluate('m00.many', { far: true, counts: 3 } as object)).toThrow('did you mean count?')
  })
})

describe('a period', () => {
  it('that ended makes ineligible, not refused', () => {
    const spring = eligibility('m00.spring', () => ({
      ...base,
      period: period({ from: day('2023-03-01'), to: day('2023-05-31') }),
      when: thing.a,
    }))
    expect(matcher([spring], { asOf: '2023-06-01' }).outcomes({ a: true })).toEqual({ 'm00.spring': 'ineligible' })
    expect(matcher([spring], { asOf: '2023-05-31' }).outcomes({ a: true })).toEqual({ 'm00.spring': 'eligible' })
  })
})
