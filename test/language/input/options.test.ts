import { describe, expect, it } from 'vitest'
import { all, eligibility } from '../../../src/language'
import type { InvalidFactsError, Issue } from '../../../src/language/input/errors'
import { readLanguage, readOptions } from '../../../src/language/input/options'
import { base, read, thing } from '../vocabulary'

function issuesOf(call: () => unknown): readonly Issue[] {
  try {
    call()
    return []
  } catch (error) {
    return (error as InvalidFactsError).issues
  }
}
const told = (issues: readonly Issue[]) => issues.map(({ code, fact, given, nearest }) => [code, fact, given, nearest])

describe('options', () => {
  it.each<[unknown]>([
    [{}],
    [{ asOf: undefined, reading: undefined, parameters: undefined }],
    [{ asOf: '2023-04-01', reading: 'strict', parameters: {} }],
  ])('that can be used are taken as they are: %o', (given) => {
    expect(readOptions(given)).toEqual(given)
  })
  it('may be left out', () => {
    expect(readOptions(undefined)).toEqual({})
  })
  it.each<[unknown, unknown[][]]>([
    [{ asof: '2023-04-01' }, [['unknown-option', 'asof', '"asof"', 'asOf']]],
    [{ readings: 'strict' }, [['unknown-option', 'readings', '"readings"', 'reading']]],
    [{ somethingElse: 1 }, [['unknown-option', 'somethingElse', '"somethingElse"', undefined]]],
    [{ asOf: '2023-02-30' }, [['wrong-type', 'asOf', '"2023-02-30"', undefined]]],
    [{ asOf: '2300-01-01' }, [['wrong-type', 'asOf', '"2300-01-01"', undefined]]],
    [{ asOf: 20230401 }, [['wrong-type', 'asOf', '20230401', undefined]]],
    [{ asOf: null }, [['wrong-type', 'asOf', 'null', undefined]]],
    [{ reading: 1 }, [['wrong-type', 'reading', '1', undefined]]],
    [{ reading: null }, [['wrong-type', 'reading', 'null', undefined]]],
    [
      { asOf: 1, reading: 2, when: 3 },
      [
        ['unknown-option', 'when', '"when"', undefined],
        ['wrong-type', 'asOf', '1', undefined],
        ['wrong-type', 'reading', '2', undefined],
      ],
    ],
    ['2023-04-01', [['not-a-record', 'options', '"2023-04-01"', undefined]]],
    [null, [['not-a-record', 'options', 'null', undefined]]],
  ])('that can’t be used are refused, each for its own reason: %o', (given, expected) => {
    expect(told(issuesOf(() => readOptions(given)))).toEqual(expected)
  })
  it('say which years there are to a day beyond them', () => {
    const [wrong] = issuesOf(() => readOptions({ asOf: '2300-01-01' }))
    expect(wrong?.message).toEqual({
      zh: 'asOf：给出的是"2300-01-01"，应为1900–2199 年的日期（如 2023-04-01）',
      en: 'asOf: got "2300-01-01", expected a date of 1900–2199 such as 2023-04-01',
    })
  })
  it.each(['zh', 'en'])('name a language: %s', (language) => {
    expect(readLanguage(language)).toBe(language)
  })
  it.each(['de', undefined, 1])('name no other language: %s', (language) => {
    expect(issuesOf(() => readLanguage(language))).toMatchObject([{ code: 'unknown-name', fact: 'language' }])
  })
})

describe('readings', () => {
  const two = eligibility('m00.two', () => ({
    ...base,
    when: all(
      read('strict', { strict: thing.count.moreThan(5), loose: thing.count.atLeast(5) }),
      read('one', { one: thing.a, other: thing.b }),
    ),
  }))
  it.each<[string, string | undefined]>([
    ['loos', 'loose'],
    ['strict+othr', 'other'],
    ['strict+loose', undefined],
    ['strict+strict', undefined],
    ['nothingLikeIt', undefined],
    ['', undefined],
    ['strict+', undefined],
    ['toString', undefined],
  ])('that can’t be taken are refused, with those that can: %s', (named, nearest) => {
    const issues = issuesOf(() => two({}, { reading: named }))
    expect(told(issues)).toEqual([['unknown-option', 'reading', JSON.stringify(named), nearest]])
    expect(issues[0]?.allowed).toMatchObject({
      zh: expect.stringContaining('strict | loose + one | other'),
      en: 'a reading of this provision: strict | loose + one | other',
    })
  })
  it('may be given as a list, in which one that can’t be taken is refused like any other', () => {
    const facts = { count: 5, a: false, b: true }
    expect(two(facts, { reading: ['loose', 'other'] })).toEqual(two(facts, { reading: 'loose+other' }))
    expect(two(facts, { reading: ['loose'] }).reading).toBe('loose+one')
    expect(told(issuesOf(() => two({}, { reading: ['strict', 'othr' as string] })))).toEqual([
      ['unknown-option', 'reading', '"strict+othr"', 'other'],
    ])
    expect(() => two({}, { reading: [] })).toThrow('the name of a reading, or a list of them')
    expect(() => two({}, { reading: [1] as never })).toThrow('the name of a reading, or a list of them')
  })
  it('of which two are named are no slip for a third', () => {
    const one = eligibility('m00.one', () => ({
      ...base,
      when: read('x', { x: thing.a, y: thing.b }),
    }))
    expect(told(issuesOf(() => one({}, { reading: 'x+y' })))).toEqual([
      ['unknown-option', 'reading', '"x+y"', undefined],
    ])
  })
  it('may be asked about in turn, each for itself', () => {
    const facts = { count: 5, a: true, b: false }
    const asked = ['loose', 'strict', 'loose+other', 'loose'].map((one) => two(facts, { reading: one }))
    expect(asked.map((one) => [one.reading, one.outcome])).toEqual([
      ['loose+one', 'eligible'],
      ['strict+one', 'ineligible'],
      ['loose+other', 'ineligible'],
      ['loose+one', 'eligible'],
    ])
  })
  it('of a provision within another are its own, once', () => {
    const outer = eligibility('m00.outer', () => ({ ...base, when: all(two.holds, thing.c) }))
    expect(outer.readings).toEqual(two.readings)
    expect(outer({ count: 5, a: true, c: true }, { reading: 'loose' })).toMatchObject({
      outcome: 'eligible',
      reading: 'loose+one',
    })
  })
})
