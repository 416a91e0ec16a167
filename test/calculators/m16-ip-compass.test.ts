import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { patentPreExaminationDeadlines } from '../../src/calculators/index'
import { evaluate } from '../../src/index'
import { computes, refuses } from '../support/cases'

const filed = { isFlagship: true, srdiLevel: 'none', hasFastTrackFiling: true } as const
const request = (preExaminationRequestedOn: string) => ({ ...filed, preExaminationRequestedOn })
const days = (fieldCheckBy: string, respondBy: string, closeBy: string) => ({ fieldCheckBy, respondBy, closeBy })

describe('patentPreExaminationDeadlines', () => {
  describe('runs side by side from the working day after the request', () => {
    computes(patentPreExaminationDeadlines, [
      [request('2023-03-01'), days('2023-03-02', '2023-03-03', '2023-03-10')],
      [request('2023-03-03'), days('2023-03-06', '2023-03-07', '2023-03-14')],
      [request('2023-03-04'), days('2023-03-06', '2023-03-07', '2023-03-14')],
      [request('2023-09-28'), days('2023-10-07', '2023-10-08', '2023-10-13')],
      [request('2023-04-28'), days('2023-05-04', '2023-05-05', '2023-05-11')],
    ])
  })

  describe('runs one stage after another, read so: 1, 3 and 10', () => {
    const options = { reading: 'one-after-another' }
    computes(patentPreExaminationDeadlines, [
      [request('2023-03-01'), days('2023-03-02', '2023-03-06', '2023-03-15'), options],
      [
        request('2023-03-01'),
        days('2023-03-01', '2023-03-03', '2023-03-14'),
        { reading: 'one-after-another+same-day' },
      ],
    ])
  })

  describe('counts the day itself, if it is worked, read so', () => {
    const options = { reading: 'same-day' }
    computes(patentPreExaminationDeadlines, [
      [request('2023-03-01'), days('2023-03-01', '2023-03-02', '2023-03-09'), options],
      [request('2023-03-04'), days('2023-03-06', '2023-03-07', '2023-03-14'), options],
      [request('2023-10-07'), days('2023-10-07', '2023-10-08', '2023-10-13'), options],
    ])
  })

  describe('runs from another day, read so', () => {
    const dates = { preExaminationAcceptedOn: '2023-03-03', fastTrackFiledOn: '2023-02-28' }
    computes(patentPreExaminationDeadlines, [
      [{ ...filed, ...dates }, days('2023-03-06', '2023-03-07', '2023-03-14'), { reading: 'from-acceptance' }],
      [{ ...filed, ...dates }, days('2023-03-01', '2023-03-02', '2023-03-09'), { reading: 'from-filing' }],
    ])
  })

  describe('promises nothing outside the channel, or without the filing', () => {
    const none = { fieldCheckBy: null, respondBy: null, closeBy: null }
    computes(patentPreExaminationDeadlines, [
      [{ ...request('2023-03-01'), isFlagship: false }, none],
      [{ ...request('2023-03-01'), hasFastTrackFiling: false }, none],
    ])
    it('and says so', () => {
      const facts = { ...request('2023-03-01'), hasFastTrackFiling: false }
      expect(evaluate('m16.patent-pre-examination-deadlines', facts)).toMatchObject({
        outcome: 'not-covered',
        reasons: [{ zh: '未作专利快审备案的，文中未写时限' }],
      })
    })
    it('by a filing that the times need in any case: asks nobody how the channel is read', () => {
      const of = patentPreExaminationDeadlines.readings.map((one) => Object.keys(one.options))
      expect(of.flat()).not.toContain('filing-needed')
    })
  })

  it.each([
    ['isFlagship', ['isFlagship']],
    ['hasFastTrackFiling', ['hasFastTrackFiling']],
    ['preExaminationRequestedOn', ['preExaminationRequestedOn']],
    ['srdiLevel', []],
  ])('without %s, asks for %o', (name, missing) => {
    const facts = { ...request('2023-03-01'), [name]: undefined }
    const result = evaluate('m16.patent-pre-examination-deadlines', facts)
    expect(result.missing.map((one) => one.fact)).toEqual(missing)
  })

  refuses(patentPreExaminationDeadlines, [
    [request('2023-02-29'), 'preExaminationRequestedOn'],
    [{ ...request('2023-03-01'), fastTrackFiledOn: '2023-03-02' }, 'fastTrackFiledOn'],
    [{ ...request('2023-03-01'), preExaminationAcceptedOn: '2023-02-28' }, 'preExaminationRequestedOn'],
    [request('2026-12-28'), 'preExaminationRequestedOn'],
    [request('2005-12-29'), 'preExaminationRequestedOn'],
  ])

  it('says that it is for the channel', () => {
    expect(evaluate('m16.patent-pre-examination-deadlines', { srdiLevel: 'none', isFlagship: false })).toMatchObject({
      outcome: 'not-covered',
      reasons: [{ zh: '时限只写给绿色通道企业，即专精特新、“旗舰领航”企业' }],
    })
  })

  it('puts the stages in order, the consecutive days never earlier', () => {
    const some = fc
      .integer({ min: 0, max: 6900 })
      .map((n) => new Date(Date.UTC(2006, 11, 1 + n)).toISOString().slice(0, 10))
    fc.assert(
      fc.property(some, (day) => {
        const beside = patentPreExaminationDeadlines(request(day) as never)
        const after = patentPreExaminationDeadlines(request(day) as never, { reading: 'one-after-another' })
        const [check, respond, close] = [beside.fieldCheckBy, beside.respondBy, beside.closeBy].map(String) as [
          string,
          string,
          string,
        ]
        return day < check && check < respond && respond < close && String(after.closeBy) > close
      }),
    )
  })
})
