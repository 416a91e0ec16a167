import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { vatPrefillMonth, vatPrefillWait } from '../../src/calculators/index'
import { describe as describeInWords, evaluate } from '../../src/index'
import { computes, needsEach, refuses } from '../support/cases'

describe('vatPrefillMonth', () => {
  computes(vatPrefillMonth, [
    [{ prefillRunOn: '2023-05-01' }, { invoiceMonth: '2023-04' }],
    [{ prefillRunOn: '2024-01-01' }, { invoiceMonth: '2023-12' }],
    [{ prefillRunOn: '2024-03-01' }, { invoiceMonth: '2024-02' }],
    [{ prefillRunOn: '2023-10-01' }, { invoiceMonth: '2023-09' }],
    [{ prefillRunOn: '2023-04-30' }, { invoiceMonth: null }],
    [{ prefillRunOn: '2023-05-02' }, { invoiceMonth: null }],
    [{ prefillRunOn: '2023-05-31' }, { invoiceMonth: null }],
    [{ prefillRunOn: '2023-05-05' }, { invoiceMonth: '2023-04' }, { parameters: { 'm34.prefill-month-day': 5 } }],
  ])
  needsEach(vatPrefillMonth, { prefillRunOn: '2023-05-01' })

  it('says why another day has no month', () => {
    const result = evaluate('m34.vat-prefill-month', { prefillRunOn: '2023-05-02' })
    expect(result).toMatchObject({ outcome: 'not-covered', reasons: [{ zh: '这一天不是每月加工之日' }] })
  })

  refuses(vatPrefillMonth, [[{ prefillRunOn: '2023-02-29' }, 'prefillRunOn']])

  it('takes the month before, on the first of any month', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2000, max: 2100 }), fc.integer({ min: 2, max: 12 }), (year, month) => {
        const two = (count: number) => String(count).padStart(2, '0')
        const { invoiceMonth } = vatPrefillMonth({ prefillRunOn: `${year}-${two(month)}-01` })
        return invoiceMonth === `${year}-${two(month - 1)}`
      }),
    )
  })
})

describe('vatPrefillWait', () => {
  computes(vatPrefillWait, [
    [{}, { minutes: 20 }],
    [{}, { minutes: 5 }, { parameters: { 'm34.sync-minutes': 5 } }],
  ])
  it('by “大约20分钟”: says that it is about', () => {
    expect(describeInWords('m34.vat-prefill-wait').zh).toContain('约20分钟')
  })
  refuses(vatPrefillWait, [[{ minutes: 20 }, 'minutes']])
})
