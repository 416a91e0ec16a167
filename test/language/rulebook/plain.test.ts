import { Decimal } from 'decimal.js'
import { describe, expect, it } from 'vitest'
import { InvalidFactsError, UnknownNameError } from '../../../src/language/input/errors'
import { plain } from '../../../src/language/rulebook/plain'
import { exact } from '../../../src/language/values/decimal'
import { evaluate, explain, match, provisions } from '../../../src/nantong'

const zh = { language: 'zh' } as const
const en = { language: 'en' } as const

describe('a result as plain data', () => {
  it('has its amounts as text and its words in one language', () => {
    const result = evaluate('m03.loan-rollover-fee', { principal: '5000000', sector: 'manufacturing', days: 4 })
    expect(plain(result, en)).toMatchObject({ outcome: 'computed', values: { dailyRate: '0.0002', fee: '4000' } })
    const { missing } = plain(evaluate('m03.loan-rollover-fee', {}), zh)
    expect(missing.find((one) => one.fact === 'principal')).toMatchObject({ fact: 'principal', label: '转贷金额' })
  })
  it('of every provision can be cloned, as can explanations and matches', () => {
    const options = { asOf: '2023-06-01' }
    for (const one of provisions) {
      for (const given of [evaluate(one.id, {}, options), explain(one.id, {}, options)])
        for (const language of ['zh', 'en'] as const) {
          const data = plain(given, { language })
          expect(structuredClone(data)).toEqual(data)
          expect(JSON.stringify(data)).not.toMatch(/"(zh|en)":/)
          expect(Object.isFrozen(data)).toBe(true)
        }
    }
    const matches = plain(match('enterprise', { size: 'small' }, options), zh)
    expect(structuredClone(matches)).toEqual(matches)
  })
  it('keeps every digit, null and falsehood, and drops what is left out', () => {
    const foreign = new (Decimal.clone({ precision: 3, toExpPos: 2, defaults: true }))('1234567.89')
    const given = {
      a: exact('0.1').div(3),
      b: foreign,
      c: null,
      d: false,
      e: undefined,
      f: [undefined, 5],
      g: () => 1,
      h: '',
    }
    expect(plain(given as never, en)).toEqual({
      a: `0.0${'3'.repeat(60)}`,
      b: '1234567.89',
      c: null,
      d: false,
      f: [undefined, 5],
      h: '',
    })
  })
  it.each([[() => 1], [Symbol('x')], [new Decimal('1e100000000')]])('is none of %o', (given) => {
    expect(() => plain(given as never, en)).toThrow(InvalidFactsError)
  })
  it('is none of what can’t be read', () => {
    const given = {
      get a(): number {
        throw new Error('no')
      },
    }
    expect(() => plain(given, en)).toThrow(InvalidFactsError)
  })
  it('is none of what holds itself, or of no language', () => {
    const self: { self?: unknown } = {}
    self.self = self
    expect(() => plain(self, en)).toThrow(InvalidFactsError)
    expect(() => plain({}, {} as never)).toThrow(UnknownNameError)
    expect(() => plain({}, undefined as never)).toThrow(InvalidFactsError)
  })
})
