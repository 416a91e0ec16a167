import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { japanApparelTariff, japanApparelZeroDay, rcepOriginAccumulation } from '../../src/calculators/index'
import { evaluate } from '../../src/index'
import { computes, needsEach, plain, refuses } from '../support/cases'

describe('japanApparelTariff', () => {
  const shirt = { japanBaseRate: '0.08', japanTariffTrack: 'shorter', enteredJapanOn: '2033-01-01' } as const
  const on = (enteredJapanOn: string) => ({ ...shirt, enteredJapanOn })
  const coat = (enteredJapanOn: string) => ({ ...on(enteredJapanOn), japanTariffTrack: 'longer' as const })
  const calendar = { reading: 'calendar-years' }
  const before = { rate: '0.08', highest: '0.08' }
  const lowered = { rate: null, highest: '0.08' }
  const zero = { rate: '0', highest: '0' }
  const nothing = { rate: null, highest: null }

  computes(japanApparelTariff, [
    [on('2021-12-31'), before],
    [on('2022-01-01'), lowered],
    [on('2032-12-31'), lowered],
    [on('2033-01-01'), zero],
    [on('2031-12-31'), lowered, calendar],
    [on('2032-01-01'), zero, calendar],
    [on('2032-01-01'), lowered],
    [coat('2033-01-01'), lowered],
    [coat('2037-12-31'), lowered],
    [coat('2038-01-01'), zero],
    [coat('2036-12-31'), lowered, calendar],
    [coat('2037-01-01'), zero, calendar],
    [{ ...shirt, japanBaseRate: '0.0439' }, nothing],
    [{ ...shirt, japanBaseRate: '0.044' }, zero],
    [{ ...shirt, japanBaseRate: '0.134' }, zero],
    [{ ...shirt, japanBaseRate: '0.1341' }, nothing],
    [{ ...shirt, japanBaseRate: 0, enteredJapanOn: '2021-12-31' }, nothing],
  ])
  needsEach(japanApparelTariff, shirt)
  refuses(japanApparelTariff, [
    [{ ...shirt, japanBaseRate: '4.4' }, 'japanBaseRate'],
    [{ ...shirt, japanTariffTrack: 'twentieth' }, 'japanTariffTrack'],
    [on('2033-02-30'), 'enteredJapanOn'],
  ])

  it('by “分别在第11年和第16年下降至零” is zero on either phase-down once the longer one ends', () => {
    const { japanTariffTrack: _, ...unknown } = shirt
    const on = (enteredJapanOn: string) =>
      plain(evaluate(japanApparelTariff.id, { ...unknown, enteredJapanOn })) as {
        outcome: string
        values: object
        missing: { fact: string }[]
      }
    expect(on('2038-01-01')).toMatchObject({ outcome: 'computed', values: zero, missing: [] })
    expect(on('2032-12-31')).toMatchObject({ outcome: 'computed', values: lowered, missing: [] })
    expect(on('2037-12-31').outcome).toBe('undetermined')
    expect(on('2037-12-31').missing.map((one) => one.fact)).toEqual(['japanTariffTrack'])
  })

  it('is zero by the calendar whenever it is by whole years', () => {
    const years = fc.integer({ min: 2000, max: 2060 })
    const tracks = fc.constantFrom('shorter' as const, 'longer' as const)
    fc.assert(
      fc.property(years, tracks, (year, japanTariffTrack) => {
        const facts = { ...shirt, japanTariffTrack, enteredJapanOn: `${year}-01-01` }
        return Number(japanApparelTariff(facts, calendar).highest) <= Number(japanApparelTariff(facts).highest)
      }),
    )
  })
})

describe('japanApparelZeroDay', () => {
  const shirt = { japanBaseRate: '0.08', japanTariffTrack: 'shorter' } as const
  const coat = { ...shirt, japanTariffTrack: 'longer' } as const
  computes(japanApparelZeroDay, [
    [shirt, { zeroFrom: '2033-01-01' }],
    [coat, { zeroFrom: '2038-01-01' }],
    [shirt, { zeroFrom: '2032-01-01' }, { reading: 'calendar-years' }],
    [coat, { zeroFrom: '2037-01-01' }, { reading: 'calendar-years' }],
    [{ ...shirt, japanBaseRate: '0.044' }, { zeroFrom: '2033-01-01' }],
    [{ ...shirt, japanBaseRate: '0.0439' }, { zeroFrom: null }],
    [{ ...shirt, japanBaseRate: '0.134' }, { zeroFrom: '2033-01-01' }],
    [{ ...shirt, japanBaseRate: '0.1341' }, { zeroFrom: null }],
  ])
  needsEach(japanApparelZeroDay, shirt)
  refuses(japanApparelZeroDay, [[{ ...shirt, japanBaseRate: '1.1' }, 'japanBaseRate']])
})

describe('rcepOriginAccumulation', () => {
  const shirt = { valueFromMembers: ['30.5', 45], valueFromElsewhere: ['24.5'] }
  computes(rcepOriginAccumulation, [
    [shirt, { accumulated: '75.5', share: '0.755' }],
    [
      { ...shirt, valueFromElsewhere: [] },
      { accumulated: '75.5', share: '1' },
    ],
    [
      { ...shirt, valueFromMembers: [] },
      { accumulated: '0', share: '0' },
    ],
    [
      { valueFromMembers: [0, 0], valueFromElsewhere: [8] },
      { accumulated: '0', share: '0' },
    ],
    [
      { valueFromMembers: [10, 20, 30], valueFromElsewhere: [15, 5] },
      { accumulated: '60', share: '0.75' },
    ],
  ])
  needsEach(rcepOriginAccumulation, shirt)
  refuses(rcepOriginAccumulation, [
    [{ ...shirt, valueFromMembers: ['-1'] }, 'valueFromMembers'],
    [{ valueFromMembers: [], valueFromElsewhere: [] }, 'valueFromMembers'],
    [{ valueFromMembers: [0], valueFromElsewhere: [0] }, 'valueFromMembers'],
  ])

  const values = fc.array(fc.nat(10 ** 9), { maxLength: 15 })
  it('is the members’ values, whatever the order, and never more than the whole', () => {
    fc.assert(
      fc.property(values, values, fc.integer({ min: 1, max: 10 ** 9 }), (members, others, more) => {
        const facts = { valueFromMembers: members, valueFromElsewhere: [...others, more] }
        const { accumulated, share } = rcepOriginAccumulation(facts)
        const turned = rcepOriginAccumulation({ ...facts, valueFromMembers: [...members].reverse() })
        const total = members.reduce((sum, one) => sum + one, 0)
        return accumulated.eq(total) && turned.accumulated.eq(accumulated) && share.gte(0) && share.lt(1)
      }),
    )
  })
})
