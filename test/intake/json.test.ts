import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { InvalidFactsError } from '../../src/index'
import { parseJSON } from '../../src/intake/index'
import { evaluate } from '../../src/nantong'

describe('JSON read exactly', () => {
  it('is what JSON.parse reads, where a double keeps it', () => {
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        { depthSize: 'small' },
        fc.string({ unit: 'binary' }),
        fc.integer(),
        fc.boolean(),
        fc.constant(null),
        tie('list'),
        tie('record'),
      ),
      list: fc.array(tie('any'), { maxLength: 4 }),
      record: fc.dictionary(fc.string(), tie('any'), { maxKeys: 4 }),
    })).any
    fc.assert(
      fc.property(value, fc.constantFrom(0, 2), fc.constantFrom('', '\ufeff', '\n'), (one, space, before) => {
        const json = JSON.stringify(one, null, space)
        expect(JSON.stringify(parseJSON(`${before}${json}`), null, space)).toBe(
          JSON.stringify(JSON.parse(json), null, space),
        )
      }),
      { numRuns: 300 },
    )
  })
  it.each([
    ['5000000.0000000001', '5000000.0000000001'],
    ['12345678901234567890', '12345678901234567890'],
    ['0.1', '0.1'],
    ['1e3', '1000'],
    ['1.50', '1.5'],
    ['-0', '0'],
    ['1e400', '1e+400'],
    ['1e-400', '1e-400'],
    ['123456789012345e-330', '1.23456789012345e-316'],
    ['123456789012345678e-3', '123456789012345.678'],
  ])('%s stays %s', (json, expected) => {
    expect(String(parseJSON(json))).toBe(expected)
  })
  it('so that a sum just over a bound is over it', () => {
    const facts = (principal: string) =>
      parseJSON(`{"principal": ${principal}, "sector": "other", "days": 1}`) as object
    const rate = (principal: string) =>
      String(
        (evaluate('m03.loan-rollover-fee', facts(principal)) as { values: Record<string, unknown> }).values[
          'dailyRate'
        ],
      )
    expect(rate('5000000')).toBe(rate('5000000.0'))
    expect(String((facts('5000000.0000000001') as { principal: unknown }).principal)).toBe('5000000.0000000001')
  })
  it('keeps no prototype, and any name', () => {
    const record = parseJSON('{"__proto__": {"a": 1}, "constructor": 2}') as Record<string, unknown>
    expect(Object.keys(record)).toEqual(['__proto__', 'constructor'])
    expect(Object.getPrototypeOf(record)).toBe(null)
  })
  it.each([
    ['{"a":1,"a":1}', 'each name once, and not another "a" (line 1, character 11)'],
    ['{"a":1,\n "\\u0061":2}', 'each name once, and not another "\\u0061" (line 2, character 10)'],
    ['', 'a JSON value'],
    ['{', 'a name in quotes'],
    ['{"a" 1}', 'a colon'],
    ['{"a":1,}', 'a name in quotes'],
    ['{"a":1', 'a comma or }'],
    ['[1 2]', 'a comma or ]'],
    ['[1,]', 'a JSON value'],
    ['01', 'one value alone'],
    ['1 2', 'one value alone'],
    ['.5', 'a JSON value'],
    ['+1', 'a JSON value'],
    ['NaN', 'a JSON value'],
    ["'a'", 'a JSON value'],
    ['"a\nb"', 'bare control characters'],
    ['"\\x41"', 'unknown escapes'],
    ['"a', 'a JSON value'],
    [`${'['.repeat(1000)}`, 'nesting of at most'],
    ['1'.repeat(500), 'a shorter number'],
  ])('%j is refused, and where', (json, because) => {
    expect(() => parseJSON(json)).toThrow(InvalidFactsError)
    expect(() => parseJSON(json)).toThrow(because)
  })
  it('takes text alone', () => {
    expect(() => parseJSON({} as never)).toThrow(InvalidFactsError)
  })
})
