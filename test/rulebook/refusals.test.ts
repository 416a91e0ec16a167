import { describe, expect, it } from 'vitest'
import {
  evaluate,
  InvalidFactsError,
  type Issue,
  match,
  measure,
  measures,
  provision,
  toFen,
  UnknownNameError,
} from '../../src/index'

/** The issues that a call is refused with. */
function issuesOf(call: () => unknown): readonly Issue[] {
  try {
    call()
  } catch (error) {
    if (error instanceof InvalidFactsError || error instanceof UnknownNameError) return error.issues
    throw error
  }
  return []
}
const refusal = (call: () => unknown) => issuesOf(call).map(({ code, fact, nearest }) => [code, fact, nearest])

describe('facts that contradict each other', () => {
  const said = (id: Parameters<typeof evaluate>[0], facts: object) =>
    issuesOf(() => evaluate(id, facts as never))[0]?.message
  it('are named by label, and options too, in Chinese', () => {
    expect(said('m10.researcher-exemption', { researchResult: 'as-expected', isDeterminedByDepartment: true })).toEqual(
      {
        zh: 'isDeterminedByDepartment：“主管部门认定已勤勉尽责”为是，“项目结果”为取得预期成效不能成立：取得预期成效的项目，不会认定为仍不能完成或未取得预期成效',
        en: 'isDeterminedByDepartment: "isDeterminedByDepartment yes, researchResult as-expected" can’t be: a project with the hoped result isn’t determined to lack it',
      },
    )
    expect(
      said('m41.zhiyun-station-coverage', { townshipsAndSubdistricts: 100, townshipsWithZhiyunStation: 101 })?.zh,
    ).toMatch(/“乡镇（街道）总数”为100/)
  })
})

describe('what isn’t known by its name', () => {
  it.each<[string, () => unknown, string, string | undefined]>([
    ['a subject by no text', () => match(7 as never, {}), 'subject', undefined],
    ['a subject like no other', () => match('spacecraft-of-mars' as string, {}), 'subject', undefined],
    ['a subject like another', () => match('vehicel' as string, {}), 'subject', 'vehicle'],
    ['a provision by no text', () => provision(null as never), 'provision', undefined],
    ['a provision like no other', () => provision('x'.repeat(30)), 'provision', undefined],
    ['a measure by no number', () => measure({} as never), 'measure', undefined],
    ['a measure past the last', () => measure(measures.length + 1), 'measure', undefined],
  ])('%s', (_, call, name, nearest) => {
    expect(call).toThrow(UnknownNameError)
    expect(refusal(call)).toEqual([['unknown-name', name, nearest]])
  })

  it.each<[string, () => unknown, string, string | undefined]>([
    [
      'an option like no other',
      () => evaluate('m06.vehicle-subsidy', {}, { timezones: 1 } as never),
      'timezones',
      undefined,
    ],
    [
      'an option like another',
      () => evaluate('m06.vehicle-subsidy', {}, { readings: 'a' } as never),
      'readings',
      'reading',
    ],
  ])('%s', (_, call, name, nearest) => {
    expect(call).toThrow(InvalidFactsError)
    expect(refusal(call)).toEqual([['unknown-option', name, nearest]])
  })
})

describe('options that are none', () => {
  it.each([[null], [[]], ['2023-06-01']])('%o', (options) => {
    expect(refusal(() => evaluate('m06.vehicle-subsidy', {}, options as never))).toEqual([
      ['not-a-record', 'options', undefined],
    ])
  })
  it('a reading by no text', () => {
    expect(refusal(() => evaluate('m03.loan-rollover-fee', {}, { reading: 1 as never }))).toEqual([
      ['wrong-type', 'reading', undefined],
    ])
  })
})

describe('a record with one wrong fact', () => {
  it('is refused for that fact alone', () => {
    const facts = { principal: '1', sector: 'other', days: 0 } as const
    expect(refusal(() => evaluate('m03.loan-rollover-fee', facts))).toEqual([['out-of-range', 'days', undefined]])
  })
  it('is told of a zero below zero as it was given', () => {
    expect(issuesOf(() => evaluate('m03.loan-rollover-fee', { days: -0 }))[0]?.given).toBe('-0')
  })
})

describe('an amount in fen', () => {
  it.each([
    ['1234.565', 123457],
    ['1234.5649', 123456],
    ['0.005', 1],
    [0.1, 10],
    ['90071992547409.91', Number.MAX_SAFE_INTEGER],
  ])('of %s yuan is %s', (yuan, fen) => {
    expect(toFen(yuan)).toBe(fen)
  })
  it.each([['90071992547409.92'], ['一百'], [''], [Number.NaN], [Number.POSITIVE_INFINITY]])(
    'of %o is none',
    (yuan) => {
      expect(() => toFen(yuan)).toThrow(InvalidFactsError)
    },
  )
})
