import { describe, expect, it } from 'vitest'
import { evaluate, remedies } from '../../src/index'

/* What fails where nobody told of it, but what is told leaves it no other value. */

describe('what fails by checks alone', () => {
  const short = {
    isTitleAppliedForOnSite: true,
    isTitleAppliedForOnline: true,
    titleTaxDue: '30000',
    titleFeeDue: '80',
    paidAtHandover: '30000',
  } as const
  it('is what the checks leave one value of, and not all that isn’t known', () => {
    const { outcome, unmet } = evaluate('m33.title-certificate-at-handover', short)
    expect(outcome).toBe('ineligible')
    expect(unmet.map((one) => [one.words?.zh, one.found?.zh, one.actual])).toEqual([
      ['税费已一次性付清', '税费已一次性付清：否', { isTitleTaxAndFeePaid: false }],
    ])
  })
  it('is what a remedy turns on', () => {
    expect(remedies('m33.title-certificate-at-handover', short)).toMatchObject({
      remedies: [],
      because: { zh: '取决于申请人不能自行改变的：税费已一次性付清' },
    })
    const graded = { cylinderGrade: 'B', longestRunGradedA: 1 } as const
    expect(remedies('m14.cylinder-self-declared-renewal', graded).because?.zh).toBe(
      '取决于申请人不能自行改变的：换证前连续获评A类年数',
    )
  })
  it('is waited for, where a check holds its time against the day asked about', () => {
    const awaited = {
      isAutoRefundChosen: true,
      isRefundAuthorisationSubmitted: true,
      isAutoRefundTerminated: false,
      candidateNoticeEndedAt: '2023-06-09T17:00',
    } as const
    const told = (facts: object) =>
      remedies('m19.bid-deposit-auto-refund', { ...awaited, ...facts }, { asOf: '2023-06-05' }).remedies.map(
        (one) => one.words.en,
      )
    // On the 9th it ends at 17:00: over it may be then, and is on the 10th.
    expect(told({})).toEqual(['wait until 2023-06-10'])
    expect(told({ isCandidateNoticeOver: false })).toEqual([
      'wait until: notice of the candidates over; wait until 2023-06-09',
    ])
  })
  it('is said of what the text doesn’t speak of, too', () => {
    const nothingAccepted = evaluate('m27.formal-nationality-certificate', { isTransferFilingAccepted: false })
    expect([nothingAccepted.outcome, nothingAccepted.unmet.map((one) => one.found?.en)]).toEqual([
      'not-covered',
      ['holds a short-term nationality certificate: no'],
    ])
    const packaged = evaluate('m22.licence-package-trade', { isOtherTradePackaged: true })
    expect([packaged.outcome, packaged.unmet?.map((one) => one.found?.zh)]).toEqual(['not-covered', ['行业：其他行业']])
  })
})

describe('what a check leaves one value of, though it looks at more than the answer needs', () => {
  it('is settled while that isn’t known', () => {
    const accepted = { transferReason: 'residence', isTransferFilingAccepted: true } as const
    expect(evaluate('m27.registry-transfer-filing', accepted).outcome).toBe('eligible')
    expect(evaluate('m27.registry-transfer-filing', { ...accepted, transferReason: 'ownership' }).missing).toHaveLength(
      2,
    )
    expect(evaluate('m65.recuperation-priority', { isUnemployed: true }).outcome).toBe('not-covered')
  })
})
