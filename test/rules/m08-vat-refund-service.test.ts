import { describe, expect, it } from 'vitest'
import { refundChannels, vatRefundProcessingTime } from '../../src/rules/index'
import { assesses, plain, refuses } from '../support/cases'

describe('vatRefundProcessingTime', () => {
  const end = { asOf: '2023-12-31' }
  assesses(vatRefundProcessingTime, [
    [{ refundCaseDays: [5] }, 'met', undefined, end],
    [{ refundCaseDays: [5] }, 'undetermined'],
    [{ refundCaseDays: [6] }, 'not-met'],
    [{ refundCaseDays: [0, 5, 5] }, 'met', undefined, end],
    [{ refundCaseDays: [3, 4, 8] }, 'not-met'],
    [{ refundCaseDays: [5, 5, 6] }, 'not-met'],
    [{}, 'undetermined'],
    // A list with no items is known: there is nothing to hold against 5 days.
    [{ refundCaseDays: [] }, 'not-applicable', undefined, end],
    [{ refundCaseDays: [] }, 'not-due', undefined, { asOf: '2023-06-30' }],
    [{ refundCaseDays: [] }, 'not-due', undefined, { asOf: '2022-06-30' }],
  ])

  // M08 措施 “平均办理时长压缩到5个工作日内”: a figure of the year; M08 解读 “在5个工作日内办结”: of any case at any time.
  it.each([
    // The cases are those of 2023: asked before, none of them is due.
    ['2022-12-31', [6], 'not-due', 'not-due'],
    ['2023-01-01', [6], 'not-met', 'not-due'],
    ['2023-06-30', [6], 'not-met', 'not-due'],
    // Before the end of the year slower cases may still come, and quicker ones.
    ['2023-12-30', [3, 4, 8], 'not-met', 'not-due'],
    ['2023-06-30', [4], 'met', 'not-due'],
    ['2023-12-31', [3, 4, 8], 'not-met', 'met'],
    ['2024-06-30', [4], 'met', 'met'],
    ['2023-12-31', [6], 'not-met', 'not-met'],
  ] as const)(
    'as of %s, of cases of %j days, each in time is %s, the average %s',
    (asOf, refundCaseDays, each, average) => {
      const { goals } = vatRefundProcessingTime({ refundCaseDays }, { asOf })
      expect([goals['eachCase']?.outcome, goals['average']?.outcome]).toEqual([each, average])
    },
  )

  it.each([
    [[3, 4, 8], 'not-met', 'met'],
    [[3, 4, 9], 'not-met', 'not-met'],
    [[5, 5, 5], 'met', 'met'],
    [[6], 'not-met', 'not-met'],
  ] as const)('of cases of %j days, each in time is %s, the average is %s', (refundCaseDays, each, average) => {
    const { goals } = vatRefundProcessingTime({ refundCaseDays }, { asOf: '2023-12-31' })
    expect([goals['eachCase']?.outcome, goals['average']?.outcome]).toEqual([each, average])
  })

  it('says by how much each goal is missed', () => {
    expect(plain(vatRefundProcessingTime({ refundCaseDays: [4, 9, 5] }).goals)).toMatchObject({
      eachCase: { actual: 9, target: 5, shortfall: 4 },
      average: { actual: 6, target: 5, shortfall: 1 },
    })
  })

  it('can change one promise and leave the other', () => {
    const { goals } = vatRefundProcessingTime(
      { refundCaseDays: [5] },
      { asOf: '2023-12-31', parameters: { 'm08.average-days': 4 } },
    )
    expect([goals['eachCase']?.outcome, goals['average']?.outcome]).toEqual(['met', 'not-met'])
  })

  refuses(vatRefundProcessingTime, [
    [{ refundCaseDays: [-1] }, 'refundCaseDays'],
    [{ refundCaseDays: 5 }, 'refundCaseDays'],
  ])
})

describe('refundChannels', () => {
  const names = (facts = {}) => refundChannels(facts).entries.map((one) => one.label.zh)
  it('lists both, and finds each by how one applies', () => {
    expect(names()).toEqual(['江苏税务电子税务局', '办税服务厅前台'])
    expect(names({ refundChannelKind: 'online' })).toEqual(['江苏税务电子税务局'])
    expect(names({ refundChannelKind: 'counter' })).toEqual(['办税服务厅前台'])
  })
  refuses(refundChannels, [[{ refundChannelKind: 'post' }, 'refundChannelKind']])
})
