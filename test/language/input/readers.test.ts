import { runInNewContext } from 'node:vm'
import { Decimal } from 'decimal.js'
import { describe, expect, it } from 'vitest'
import { withoutFacts } from '../../../src/language/evaluate/frame'
import { CheckedFacts } from '../../../src/language/evaluate/program'
import type { Fact } from '../../../src/language/expression/facts'
import { InvalidFactsError, type Issue } from '../../../src/language/input/errors'
import { readerOf } from '../../../src/language/input/readers'
import { RecordReader } from '../../../src/language/input/record'
import { readNumber } from '../../../src/language/values/given-number'
import { about } from '../../../src/language/write/subject'
import { thing } from '../vocabulary'

const { facts } = thing[about]
const factOf = (name: string): Fact => facts.find((fact) => fact.name === name) as Fact

const held = (value: unknown): unknown => (typeof value === 'object' && value !== null ? `${value} exactly` : value)
const nines = '9'.repeat(30)

describe('a number is read exactly', () => {
  it.each([
    ['0.5', '0.5 exactly'],
    [0.123456789012345, '0.123456789012345 exactly'],
    [-0.123456789012345, '-0.123456789012345 exactly'],
    [0.000123456789012345, '0.000123456789012345 exactly'],
    [123.456789012345, '123.456789012345 exactly'],
    ['5.0', 5],
    ['-0.0', 0],
    ['999999999999999', 999999999999999],
    ['1000000000000000', 1000000000000000],
    [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
    [-Number.MAX_SAFE_INTEGER, -Number.MAX_SAFE_INTEGER],
    [nines, `${nines} exactly`],
    [`-${nines}`, `-${nines} exactly`],
    [`0.${nines}`, `0.${nines} exactly`],
    [`-99.${'9'.repeat(28)}`, `-99.${'9'.repeat(28)} exactly`],
  ])('%s', (given, expected) => {
    expect(held(readNumber(given))).toBe(expected)
  })
  it('from a Decimal of any copy, by its digits alone', () => {
    const Foreign = Decimal.clone({ precision: 5, toExpNeg: 0, toExpPos: 0, defaults: true })
    for (const text of ['0', '7', '-0.5', '1234567.89', '10000000', '0.00000001', '12345678901234567.000001', nines]) {
      expect(String(readNumber(new Foreign(text)))).toBe(String(readNumber(text)))
    }
    const toFixed = () => {
      throw new Error('was called')
    }
    const like = { toStringTag: '[object Decimal]', toFixed }
    expect(readNumber({ ...like, s: 1, e: 1, d: [48] })).toBe(48)
    for (const parts of [
      {},
      { s: 1, e: 1, d: [] },
      { s: 1, e: 1, d: [1e7] },
      { s: 2, e: 1, d: [1] },
      { s: 1, e: 0.5, d: [1] },
    ])
      expect(readNumber({ ...like, ...parts })).toBe(undefined)
  })
  it('or refused without writing it out, which no text has room for', () => {
    const Wide = Decimal.clone({ toExpPos: 9e15, defaults: true })
    for (const text of ['1e1000000000', '1e-1000000000', '-9.99e9000000000000000'])
      expect(readNumber(new Wide(text))).toBe(undefined)
  })
  it.each([
    ['31 digits', `${nines}9`],
    ['32 digits', `${nines}99`],
    ['31 digits with a point', `9.${nines}`],
    ['30 digits after two zeros', `0.00${nines}`],
    ['16 digits of a float', 0.1234567890123456],
    ['16 digits of a float around the point', 12.34567890123456],
    ['infinity', Number.NEGATIVE_INFINITY],
    ['true', true],
    ['null', null],
    ['nothing', undefined],
    ['a bigint', 5n],
    ['a list', ['5']],
    ['a tag without the method', { toStringTag: '[object Decimal]', toFixed: '5' }],
    ['the method without the tag', { toFixed: () => '5' }],
    [
      'a function that looks like a Decimal',
      Object.assign(() => 5, { toStringTag: '[object Decimal]', toFixed: () => '5' }),
    ],
  ])('or not at all: %s', (_, given) => {
    expect(readNumber(given)).toBe(undefined)
  })
})

describe('texts and lists may be so long', () => {
  it.each([
    ['name', 'x'.repeat(1000), true],
    ['name', 'x'.repeat(1001), false],
    ['name', ' x ', true],
    ['events', new Array(10_000).fill('2023-01-01'), true],
    ['events', new Array(10_001).fill('2023-01-01'), false],
    ['tags', ['x', 'y', 'z'], true],
    ['tags', ['x', 'y', 'x'], false],
  ])('%s (%#)', (name, given, taken) => {
    expect(readerOf(factOf(name))(given)).toEqual(taken ? given : undefined)
  })
  it('and a list is read into one of its own, frozen', () => {
    const given = ['2023-01-01']
    const read = readerOf(factOf('events'))(given)
    expect(read).not.toBe(given)
    expect(Object.isFrozen(read)).toBe(true)
  })
})

const reader = new RecordReader([factOf('a'), factOf('count')], [factOf('b'), factOf('count')])

function issuesOf(record: unknown): readonly Issue[] {
  try {
    reader.read(record)
  } catch (error) {
    if (error instanceof InvalidFactsError) return error.issues
    throw error
  }
  throw new Error('was read')
}

const issuesWith = (name: string, given: unknown): readonly Issue[] => {
  try {
    new RecordReader([factOf(name)], []).read({ [name]: given })
  } catch (error) {
    if (error instanceof InvalidFactsError) return error.issues
    throw error
  }
  throw new Error('was read')
}

describe('records read one after another', () => {
  const { a, b } = { a: true, b: false }
  it.each<[object, unknown[]]>([
    [{ a, count: 1 }, [true, 1]],
    [{ count: 2, a }, [true, 2]],
    [{ count: 3 }, [undefined, 3]],
    [{}, [undefined, undefined]],
    [{ a, count: undefined, b }, [true, undefined]],
    [{ a }, [true, undefined]],
    [{ b }, [undefined, undefined]],
    [Object.assign(Object.create(null), { a, count: 4 }), [true, 4]],
  ])('each gives its own values: %o', (record, expected) => {
    reader.read({ a: false, count: 7 })
    const values = reader.read(record)
    expect([values[0], values[1]]).toEqual(expected)
    expect(values).toHaveLength(2)
    expect(Object.keys(values).filter((key) => key !== '0' && key !== '1')).toEqual([])
  })
})

describe('what is wrong with a record', () => {
  it.each([
    ['a', 'x', 'wrong-type'],
    ['count', '1', 'wrong-type'],
    ['count', 1.5, 'wrong-type'],
    ['percent', '101', 'out-of-range'],
    ['percent', 101, 'out-of-range'],
    ['percent', true, 'wrong-type'],
    ['price', '0', 'out-of-range'],
    ['price', -1, 'out-of-range'],
    ['price', {}, 'wrong-type'],
    ['count', 2 ** 53, 'out-of-range'],
    ['count', '1.5', 'wrong-type'],
    ['price', 0.1 + 0.2, 'wrong-type'],
    ['price', '1e3', 'wrong-type'],
    ['price', '9'.repeat(31), 'out-of-range'],
    ['price', 2 ** 53, 'out-of-range'],
    ['price', new Decimal('1e100000000'), 'out-of-range'],
    ['price', new Decimal('-1e-100000000'), 'out-of-range'],
    ['price', Number.NaN, 'wrong-type'],
    ['price', new Decimal(Number.NaN), 'wrong-type'],
    ['on', '2023-02-30', 'wrong-type'],
    ['on', '1899-12-31', 'out-of-range'],
    ['on', '2200-02-29', 'wrong-type'],
    ['on', '2204-02-29', 'out-of-range'],
    ['on', 5, 'wrong-type'],
    ['in', '2200-01', 'out-of-range'],
    ['in', '2023-13', 'wrong-type'],
    ['at', '2200-01-01T00:00', 'out-of-range'],
    ['at', '2023-01-01', 'wrong-type'],
    ['colour', 5, 'wrong-type'],
    ['tags', 'x', 'wrong-type'],
    ['tags', new Array(10_001).fill('x'), 'out-of-range'],
    ['name', '', 'out-of-range'],
    ['name', 'x'.repeat(1001), 'out-of-range'],
    ['name', 5, 'wrong-type'],
    ['a', 1, 'wrong-type'],
  ])('%s: %o is %s', (name, given, code) => {
    const fact = factOf(name)
    const read = () => new RecordReader([fact], []).read({ [name]: given })
    const source = fact.source && { source: fact.source }
    const issue = {
      code,
      fact: name,
      path: [name],
      label: fact.label,
      given: expect.any(String),
      allowed: expect.anything(),
      message: expect.anything(),
    }
    expect(read).toThrow(expect.objectContaining({ issues: [{ ...issue, ...source }] }))
  })
  it.each<[string, unknown, Partial<Issue>[]]>([
    ['tags', ['x', 'w'], [{ code: 'unknown-option', path: ['tags', 1], given: '"w"' }]],
    ['tags', ['x', 'y', 'x'], [{ code: 'out-of-range', path: ['tags', 2], given: '"x"' }]],
    ['events', ['2023-01-01', '2023-1-1', 5], [{ path: ['events', 1] }, { path: ['events', 2], given: '5' }]],
    ['amounts', [1, '2', null], [{ code: 'wrong-type', path: ['amounts', 2], given: 'null' }]],
    ['events', new Array(2), [{ path: ['events', 0] }, { path: ['events', 1], given: 'undefined' }]],
  ])('in a list it names the item: %s %o', (name, given, expected) => {
    const fact = factOf(name)
    const read = () => new RecordReader([fact], []).read({ [name]: given })
    expect(read).toThrow(expect.objectContaining({ issues: expected.map((one) => expect.objectContaining(one)) }))
  })
  it.each([
    ['colour', 'rde', 'red'],
    ['colour', '绿', 'green'],
    ['colour', 'Green', 'green'],
    ['colour', 'something quite else', undefined],
  ])('of options it knows the nearest, by key or label: %s %s', (name, given, near) => {
    const [found] = issuesWith(name, given)
    expect(found).toMatchObject({
      code: 'unknown-option',
      allowed: { zh: '选项之一：red（红）；green（绿）', en: 'one of: red (red); green (green)' },
    })
    expect(found?.nearest).toBe(near)
  })
  it('null is refused with what to do instead', () => {
    expect(issuesWith('count', null)[0]).toMatchObject({
      code: 'wrong-type',
      allowed: {
        zh: '整数，不少于 0；未知的不填',
        en: 'a whole number, at least 0; leave it out where it isn’t known',
      },
    })
  })
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  class Row {
    get a() {
      return true
    }
  }
  const { get } = { get: { turn: 0 } }
  const fickle = new Proxy({ a: true }, { get: () => get.turn++ % 2 === 1 })
  it.each([
    ['a Promise', Promise.resolve({ a: true }), 'a Promise'],
    ['a Map', new Map([['a', true]]), 'a Map'],
    ['URL parameters', new URLSearchParams('a=1'), 'a URLSearchParams'],
    ['a form', new FormData(), 'a FormData'],
    ['an instance of a class', new Row(), 'a Row'],
    ['an error', new Error('a'), 'an Error'],
    ['a day', new Date(0), 'a Date'],
    ['what inherits', Object.create({ a: true }), 'an object with a prototype of its own'],
  ])('%s isn’t a plain record, and is called by its kind', (_, record, given) => {
    const [only, ...more] = issuesOf(record)
    expect(only).toMatchObject({ code: 'not-a-record', path: ['facts'], given })
    expect(more).toEqual([])
  })
  it('what is another each time it is looked at is refused, by an issue', () => {
    get.turn = 0
    const counting = new Proxy({ count: 1 }, { get: () => (get.turn++ === 0 ? -1 : 1) })
    expect(issuesOf(counting)).toMatchObject([{ code: 'not-a-record', given: 'an object that changes as it is read' }])
    expect(fickle).toBeDefined()
  })
  it('and so is, each by its name, what no copy can be made of', () => {
    const copy = { ...new CheckedFacts(reader, withoutFacts({ asOf: undefined, changed: undefined })) }
    expect(issuesOf(copy)).toMatchObject([{ code: 'not-a-record', given: 'a copy of checked facts' }])
    expect(issuesOf(structuredClone(copy))).toMatchObject([{ code: 'not-a-record' }])
  })
  it('a query, of an empty prototype, is a plain record', () => {
    expect([...reader.read(Object.assign(Object.create(Object.create(null)), { count: 1 }))]).toEqual([undefined, 1])
  })
  it('a plain record of another realm is one', () => {
    expect(reader.read(runInNewContext('({ a: true, count: 1 })'))).toEqual([true, 1])
  })
  it('what lies on Object.prototype is no fact of anybody’s', () => {
    const lend = (value: unknown) =>
      Object.defineProperty(Object.prototype, 'count', { value, enumerable: true, configurable: true, writable: true })
    try {
      reader.read({ a: true, count: 2 })
      lend(9)
      expect([...reader.read({ a: true })]).toEqual([true, undefined])
      expect([...reader.read({ a: true, count: 3 })]).toEqual([true, 3])
      expect(issuesOf({ a: 1 })).toMatchObject([{ code: 'wrong-type', fact: 'a' }])
      lend('nonsense')
      expect([...reader.read({})]).toEqual([undefined, undefined])
    } finally {
      delete (Object.prototype as { count?: unknown }).count
    }
  })
  it('of endless unknown names each is an issue, in no time', () => {
    const record = Object.fromEntries(Array.from({ length: 2000 }, (_, index) => [`coun${index}`, 1]))
    expect(issuesOf(record)).toHaveLength(2000)
  })
  it.each([
    ['undefined', undefined],
    ['null', null],
    ['a list', [{ a: true }]],
    ['an empty list', []],
    ['a text', 'a'],
    ['a function', () => ({})],
    ['a revoked proxy', proxy],
  ])('%s is no record', (_, record) => {
    const allowed = { zh: '事实记录（普通对象）', en: 'a record of facts (a plain object)' }
    expect(issuesOf(record)).toEqual([expect.objectContaining({ code: 'not-a-record', fact: 'facts', allowed })])
  })
  it('an unknown name is told the known ones that count, and the nearest', () => {
    const allowed = { zh: '已知的事实名：a、count', en: 'a known fact: a, count' }
    const [far, near] = issuesOf({ somethingElse: 1, coumt: 1 })
    expect(far).toMatchObject({ code: 'unknown-fact', fact: 'somethingElse', given: '"somethingElse"', allowed })
    expect(far).not.toHaveProperty('nearest')
    expect(near).toMatchObject({ fact: 'coumt', nearest: 'count' })
  })
  it('what is right, or left out, is no issue', () => {
    expect(issuesOf({ a: true, b: undefined, count: -1 }).map(({ fact }) => fact)).toEqual(['count'])
    expect(issuesOf({ b: 1 }).map(({ fact }) => fact)).toEqual(['b'])
  })
  it('a value that can’t be read is said to be so', () => {
    const record = {
      a: 1,
      get count(): number {
        throw new Error('no')
      },
    }
    expect(issuesOf(record).map(({ code, fact, given }) => [code, fact, given])).toEqual([
      ['wrong-type', 'a', '1'],
      ['wrong-type', 'count', 'a value that can’t be read'],
    ])
  })
})
