import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { entrepreneursDay } from '../../src/calculators/index'
import { evaluate, outline } from '../../src/index'
import { computes, needsEach, refuses } from '../support/cases'

describe('entrepreneursDay', () => {
  const sameYear = { reading: 'same-year' }
  const never = { isEntrepreneursDay: false, thatYear: null }
  computes(entrepreneursDay, [
    [{ publicityDay: '2023-05-23' }, { isEntrepreneursDay: true, thatYear: '2023-05-23' }],
    [{ publicityDay: '2023-05-22' }, { isEntrepreneursDay: false, thatYear: '2023-05-23' }],
    [{ publicityDay: '2023-05-24' }, { isEntrepreneursDay: false, thatYear: '2023-05-23' }],
    [{ publicityDay: '2023-04-23' }, { isEntrepreneursDay: false, thatYear: '2023-05-23' }],
    [{ publicityDay: '2023-06-23' }, { isEntrepreneursDay: false, thatYear: '2023-05-23' }],
    [{ publicityDay: '2024-01-01' }, { isEntrepreneursDay: false, thatYear: '2024-05-23' }],
    [{ publicityDay: '2024-12-31' }, { isEntrepreneursDay: false, thatYear: '2024-05-23' }],
    [{ publicityDay: '2024-02-29' }, { isEntrepreneursDay: false, thatYear: '2024-05-23' }],
    [{ publicityDay: '2017-01-01' }, { isEntrepreneursDay: false, thatYear: '2017-05-23' }],
    [{ publicityDay: '2017-05-23' }, { isEntrepreneursDay: true, thatYear: '2017-05-23' }],
    [{ publicityDay: '2016-12-31' }, never],
    [{ publicityDay: '2016-05-23' }, never],
    [{ publicityDay: '2016-05-23' }, { isEntrepreneursDay: true, thatYear: '2016-05-23' }, sameYear],
    [{ publicityDay: '2016-05-22' }, { isEntrepreneursDay: false, thatYear: '2016-05-23' }, sameYear],
    [{ publicityDay: '2015-12-31' }, never, sameYear],
    [{ publicityDay: '2015-05-23' }, never, sameYear],
  ])

  needsEach(entrepreneursDay, { publicityDay: '2023-05-23' })
  refuses(entrepreneursDay, [
    [{ publicityDay: '2023-05-32' }, 'publicityDay'],
    [{ publicityDay: '2023-05' }, 'publicityDay'],
  ])

  it('says why an early year has none', () => {
    expect(evaluate('m61.entrepreneurs-day', { publicityDay: '2015-05-23' })).toMatchObject({
      reasons: [{ zh: '当时尚未设企业家日' }],
    })
  })

  it('by “市十四届人大常委会第33次会议决定”: says who set it, and what is held around it', () => {
    const { notes } = evaluate('m61.entrepreneurs-day', { publicityDay: '2023-05-23' })
    expect(notes.map((one) => one.zh)).toContain('由市十四届人大常委会第33次会议决定')
    expect(notes.map((one) => one.zh)).toContainEqual(expect.stringMatching(/2022年度.*线上论坛.*2023年度.*电视访谈/))
  })

  it('counts one month as one, where a reform has it in January', () => {
    const of = outline('m61.entrepreneurs-day', { parameters: { 'm61.entrepreneurs-day/month': 1 } })
    expect(of.toText('en')).toContain('1 month (changed from 5 months) after the last December')
    expect(of.toText('zh')).toContain('上年12月后1个月（改自 5个月）')
  })

  it('is one day of each year, the one that it names', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2017, max: 2100 }), fc.nat(364), (year, offset) => {
        const publicityDay = new Date(Date.UTC(year, 0, 1 + offset)).toISOString().slice(0, 10)
        const { isEntrepreneursDay, thatYear } = entrepreneursDay({ publicityDay })
        return thatYear === `${year}-05-23` && isEntrepreneursDay === (publicityDay === thatYear)
      }),
    )
  })
})
