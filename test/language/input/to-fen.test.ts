import { Decimal } from 'decimal.js'
import { describe, expect, it } from 'vitest'
import { InvalidFactsError, type Issue } from '../../../src/language/input/errors'
import { toFen } from '../../../src/language/input/to-fen'
import { exact } from '../../../src/language/values/decimal'

const most = Number.MAX_SAFE_INTEGER

describe('toFen: rounded half up, for payment', () => {
  it.each<[Decimal | string | number, number]>([
    ['1234.565', 123457],
    ['1234.5649', 123456],
    ['0.005', 1],
    ['0.004', 0],
    ['-0.004', 0],
    ['-12.34', -1234],
    [12, 1200],
    [0.29, 29],
    [new Decimal('0.125'), 13],
    ['90071992547409.91', most],
    ['90071992547409.914', most],
  ])('%s', (amount, fen) => {
    expect(toFen(amount)).toBe(fen)
  })
  it('takes a result’s amount, with all its digits', () => {
    expect(toFen(exact(10_000).div(3))).toBe(333_333)
    expect(toFen(exact(10_000).div(3).toFixed())).toBe(333_333)
  })
  it.each<[unknown, Issue['code']]>([
    ['90071992547409.92', 'out-of-range'],
    ['-90071992547409.92', 'out-of-range'],
    [new Decimal('1e100000000'), 'out-of-range'],
    [2 ** 53, 'out-of-range'],
    [1.005 * 3, 'wrong-type'],
    ['abc', 'wrong-type'],
    ['', 'wrong-type'],
    ['1e3', 'wrong-type'],
    [' 1', 'wrong-type'],
    [[5], 'wrong-type'],
    [5n, 'wrong-type'],
    [Number.NaN, 'wrong-type'],
    [Number.POSITIVE_INFINITY, 'wrong-type'],
    [undefined, 'wrong-type'],
    [{ toString: () => '1,000' }, 'wrong-type'],
  ])('takes what facts take, and nothing laxer: not %s', (amount, code) => {
    const call = () => toFen(amount as never)
    expect(call).toThrow(InvalidFactsError)
    expect(call).toThrow(expect.objectContaining({ issues: [expect.objectContaining({ code, path: ['amount'] })] }))
  })
})
