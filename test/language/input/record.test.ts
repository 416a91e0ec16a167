import { Decimal } from 'decimal.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import type { Fact } from '../../../src/language/expression/facts'
import { InvalidFactsError } from '../../../src/language/input/errors'
import { readerOf } from '../../../src/language/input/readers'
import { RecordReader } from '../../../src/language/input/record'
import { factSchema, recordSchema } from '../../../src/language/input/schema'
import { about, ask, choice, subject } from '../../../src/language/write/subject'
import { thing } from '../vocabulary'

const { facts } = thing[about]
const factOf = (name: string): Fact => facts.find((fact) => fact.name === name) as Fact
const reader = new RecordReader(facts, [])
const slot = (name: string): number => facts.findIndex((fact) => fact.name === name)

/** How a value is read: as JSON has it, or the issues that refuse it. */
function read(name: string, given: unknown): unknown {
  try {
    return { read: JSON.parse(JSON.stringify(reader.read({ [name]: given })[slot(name)])) }
  } catch (error) {
    if (!(error instanceof InvalidFactsError)) throw error
    return error.issues.map((one) => [one.code, one.fact])
  }
}

const Foreign = Decimal.clone({ precision: 5, toExpNeg: 0, toExpPos: 0, defaults: true })

describe('a record is read as it is given', () => {
  it.each([
    ['a', true, true],
    ['count', 0, 0],
    ['amounts', [1, 1], [1, 1]],
    ['count', -0, 0],
    ['count', Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
    ['signed', -3, -3],
    ['price', '0.01', '0.01'],
    ['price', '123456789012345678901234567.89', '123456789012345678901234567.89'],
    ['price', '1.50', '1.5'],
    ['price', 0.1, '0.1'],
    ['price', 5, 5],
    ['price', new Decimal('1e3'), 1000],
    ['price', '9007199254740993', '9007199254740993'],
    ['price', new Foreign('1234567.89'), '1234567.89'],
    ['balance', '-0', 0],
    ['balance', '-12.30', '-12.3'],
    ['percent', 100, 100],
    ['on', '2024-02-29', '2024-02-29'],
    ['in', '2023-12', '2023-12'],
    ['at', '2023-04-01T23:59', '2023-04-01T23:59'],
    ['at', '2023-04-01T23:59:00', '2023-04-01T23:59'],
    ['at', '2023-04-01T23:59:07', '2023-04-01T23:59:07'],
    ['at', '2023-04-01T23:59:07+08:00', '2023-04-01T23:59:07'],
    ['at', '2023-04-01T09:00+08:00', '2023-04-01T09:00'],
    ['at', '2023-12-31T24:00', '2024-01-01T00:00'],
    ['at', '2023-12-31T24:00:00+08:00', '2024-01-01T00:00'],
    ['colour', 'red', 'red'],
    ['tags', ['y', 'x'], ['y', 'x']],
    ['tags', [], []],
    ['name', '工行', '工行'],
    ['events', ['2023-01-01', '2023-01-01'], ['2023-01-01', '2023-01-01']],
    ['amounts', ['1', 2, '-0.5'], [1, 2, '-0.5']],
  ])('%s: %o', (name, given, expected) => {
    expect(read(name, given)).toEqual({ read: expected })
  })
})

describe('what can’t be used is refused, never coerced', () => {
  it.each([
    ['a', 1],
    ['a', 'true'],
    ['a', null],
    ['count', 1.5],
    ['count', -1],
    ['count', '1'],
    ['count', Number.NaN],
    ['count', 2 ** 53],
    ['count', 1n],
    ['price', 0],
    ['price', '0'],
    ['price', -1],
    ['price', Number.NaN],
    ['price', Number.POSITIVE_INFINITY],
    ['price', new Decimal(Number.NaN)],
    ['price', 2 ** 53],
    ['price', 0.1 + 0.2],
    ['price', '1e3'],
    ['price', '1,000'],
    ['price', ' 1'],
    ['price', '+1'],
    ['price', '01'],
    ['price', '.5'],
    ['price', '5.'],
    ['price', '１'],
    ['price', ''],
    ['price', '9'.repeat(40)],
    ['price', {}],
    ['price', { toStringTag: '[object Decimal]', toFixed: () => 7 }],
    ['percent', '100.01'],
    ['percent', -1],
    ['on', '2023-02-30'],
    ['on', '2023-02-29'],
    ['on', '2023-13-01'],
    ['on', '2023-00-10'],
    ['on', '2023-04-00'],
    ['on', '2023-4-1'],
    ['on', '2023-04-01T00:00'],
    ['on', '1899-12-31'],
    ['on', '2200-01-01'],
    ['on', new Date(0)],
    ['in', '2023-13'],
    ['in', '2023-04-01'],
    ['at', '2023-04-01T24:01'],
    ['at', '2199-12-31T24:00'],
    ['at', '2023-04-01T10:00:60'],
    ['at', '2023-04-01T10:00:00.5'],
    ['at', '2023-04-01T10:00+09:00'],
    ['at', '2023-04-01T10:60'],
    ['at', '2023-04-01T10:00Z'],
    ['at', '2023-02-30T10:00'],
    ['colour', 'Red'],
    ['colour', 'toString'],
    ['colour', '__proto__'],
    ['tags', 'x'],
    ['tags', ['x', 'x']],
    ['tags', ['w']],
    ['name', ' '],
    ['name', 'x'.repeat(1001)],
    ['events', ['2023-02-30']],
    ['events', new Array(2)],
    ['amounts', ['x']],
    ['amounts', { length: 1, 0: 1 }],
  ])('%s: %o', (name, given) => {
    const issues = read(name, given) as [string, string][]
    expect(issues.length).toBeGreaterThan(0)
    for (const one of issues)
      expect(one).toEqual([expect.stringMatching(/wrong-type|out-of-range|unknown-option/), name])
  })

  it('names every fact that is wrong at once, and the nearest name of an unknown one', () => {
    const attempt = () => reader.read({ cuont: 1, price: -1, a: 'yes' })
    expect(attempt).toThrow(InvalidFactsError)
    try {
      attempt()
    } catch (error) {
      const { issues } = error as InvalidFactsError
      expect(issues.map(({ code, fact, nearest }) => [code, fact, nearest])).toEqual([
        ['unknown-fact', 'cuont', 'count'],
        ['out-of-range', 'price', undefined],
        ['wrong-type', 'a', undefined],
      ])
      expect(issues[1]?.source).toEqual({ measure: 'M00', part: 'measure' })
      expect(issues[1]?.message).toEqual({
        zh: 'price：给出的是-1，应为金额（元：十进制文本、Decimal 或安全整数），超过 0',
        en: 'price: got -1, expected an amount in yuan (decimal text, Decimal or safe integer), more than 0',
      })
      expect(Object.isFrozen(issues) && issues.every(Object.isFrozen)).toBe(true)
    }
  })

  it.each([[undefined], [null], [1], ['{}'], [[]], [() => ({})]])('a record can’t be %o', (record) => {
    expect(() => reader.read(record)).toThrow(InvalidFactsError)
  })

  it('takes undefined for left out, and reads nothing from a prototype', () => {
    expect(reader.read({ count: undefined }).every((value) => value === undefined)).toBe(true)
    expect(() => reader.read(Object.create({ count: 1 }))).toThrow(/a prototype of its own/)
    expect(() => reader.read(JSON.parse('{"__proto__": {"count": 1}}'))).toThrow(/__proto__/)
    expect(() => reader.read({ constructor: 1 })).toThrow(InvalidFactsError)
  })

  it('survives getters, proxies and cycles', () => {
    expect(
      reader.read({
        get count() {
          return 3
        },
      })[slot('count')],
    ).toBe(3)
    expect(() =>
      reader.read({
        get count(): number {
          throw new Error('no')
        },
      }),
    ).toThrow(/can’t be read/)
    const { proxy, revoke } = Proxy.revocable({}, {})
    revoke()
    expect(() => reader.read(proxy)).toThrow(InvalidFactsError)
    const cycle: Record<string, unknown> = {}
    cycle['count'] = cycle
    expect(() => reader.read(cycle)).toThrow(/an object/)
  })

  it('leaves the record alone', () => {
    const record = Object.freeze({ tags: ['x'], amounts: [1] })
    reader.read(record)
    expect(record).toEqual({ tags: ['x'], amounts: [1] })
  })
})

describe('an option under another of its names', () => {
  const { facts } = subject(
    'paint',
    { zh: '油漆', en: 'paint' },
    {
      shade: choice({ red: { zh: '红', en: 'red' }, green: { zh: '绿', en: 'green' } }, ask('色', 'shade', '？', '?'), {
        names: { red: ['朱砂', 'vermilion'] },
      }),
    },
  )[about]
  const paint = new RecordReader(facts, [])
  it.each(['朱砂', 'vermilion', 'Vermillion'])('is refused, and named as what is meant: %s', (shade) => {
    try {
      expect(paint.read({ shade })).toBe('refused')
    } catch (error) {
      expect((error as InvalidFactsError).issues).toMatchObject([{ code: 'unknown-option', nearest: 'red' }])
    }
  })
})

describe('the zod schema of a fact', () => {
  const anything = fc.oneof(
    fc.anything(),
    fc.integer().map(String),
    fc.float(),
    fc.constantFrom(
      '2023-04-01',
      '2023-04',
      '2023-04-01T10:00',
      'red',
      'x',
      ['x'],
      ['2023-04-01'],
      [1, '2'],
      new Decimal(2),
      true,
    ),
  )
  it.each(facts.map((fact) => [fact.name, fact] as const))('takes for %s just what evaluation takes', (_, fact) => {
    const schema = factSchema(fact)
    fc.assert(
      fc.property(anything, (given) => {
        let taken: boolean
        try {
          taken = readerOf(fact)(given) !== undefined
        } catch {
          taken = false
        }
        return z.safeParse(schema, given).success === taken
      }),
    )
  })
  it('of a record refuses other names, and asks for all facts unless partial', () => {
    const some = [factOf('a'), factOf('count')]
    expect(recordSchema(some, some).safeParse({ a: true }).success).toBe(false)
    expect(recordSchema(some, some).safeParse({ a: true, count: 1 }).success).toBe(true)
    expect(recordSchema(some, []).safeParse({ a: true }).success).toBe(true)
    expect(recordSchema(some, []).safeParse({ b: true }).success).toBe(false)
  })
})
