import { describe, expect, it } from 'vitest'
import type { Fact } from '../../../src/language/expression/facts'
import { InvalidFactsError, type Issue } from '../../../src/language/input/errors'
import { readerOf, readNumber } from '../../../src/language/input/readers'
import { RecordReader } from '../../../src/language/input/record'
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
    [Object.assign(Object.create({ count: 9 }), { a }), [true, undefined]],
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
    ['count', 1.5, 'out-of-range'],
    ['percent', '101', 'out-of-range'],
    ['percent', 101, 'out-of-range'],
    ['percent', true, 'wrong-type'],
    ['price', '0', 'out-of-range'],
    ['price', -1, 'out-of-range'],
    ['price', {}, 'wrong-type'],
    ['on', '2023-02-30', 'out-of-range'],
    ['on', 5, 'wrong-type'],
    ['colour', 'blue', 'out-of-range'],
    ['tags', ['w'], 'wrong-type'],
  ])('%s: %o is %s', (name, given, code) => {
    const fact = factOf(name)
    const read = () => new RecordReader([fact], []).read({ [name]: given })
    const source = fact.source && { source: fact.source }
    const issue = {
      code,
      fact: name,
      given: expect.any(String),
      allowed: expect.anything(),
      message: expect.anything(),
    }
    expect(read).toThrow(expect.objectContaining({ issues: [{ ...issue, ...source }] }))
  })
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  it.each([
    ['undefined', undefined],
    ['null', null],
    ['a list', [{ a: true }]],
    ['an empty list', []],
    ['a text', 'a'],
    ['a function', () => ({})],
    ['a revoked proxy', proxy],
  ])('%s is no record', (_, record) => {
    const allowed = { zh: '事实记录（对象）', en: 'a record of facts (an object)' }
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
      ['wrong-type', 'count', '"a value that can’t be read"'],
    ])
  })
})
