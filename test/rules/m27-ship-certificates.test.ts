import { describe, expect, it } from 'vitest'
import {
  formalNationalityCertificate,
  shipIdentifierBeforeSurvey,
  shortTermNationalityCertificate,
} from '../../src/rules/index'
import { classifies, decides, refuses } from '../support/cases'

describe('shortTermNationalityCertificate', () => {
  decides(shortTermNationalityCertificate, {
    eligible: { transferReason: 'ownership', isTransferFilingAccepted: true, holdsValidSurveyCertificate: true },
    ineligible: [{ isTransferFilingAccepted: false }, { holdsValidSurveyCertificate: false }],
  })

  it.each(['residence', 'route', 'other'] as const)(
    'by “新船舶所有人”: says nothing of a change of %s, which has no new owner',
    (transferReason) => {
      const papers = { isTransferFilingAccepted: true, holdsValidSurveyCertificate: true }
      expect(shortTermNationalityCertificate({ ...papers, transferReason }).outcome).toBe('not-covered')
    },
  )

  refuses(shortTermNationalityCertificate, [
    [
      { transferReason: 'ownership', isTransferFilingAccepted: true, hasOldOwnerFiled: false },
      'isTransferFilingAccepted',
    ],
    [
      { transferReason: 'ownership', isTransferFilingAccepted: true, areTransferPapersFiled: false },
      'isTransferFilingAccepted',
    ],
    [{ isTransferFilingAccepted: false, holdsShortTermCertificate: true }, 'holdsShortTermCertificate'],
  ])
})

describe('formalNationalityCertificate', () => {
  decides(formalNationalityCertificate, {
    eligible: { holdsShortTermCertificate: true, isTransferSurveyDone: true, areTransferPapersSupplemented: true },
    ineligible: [{ isTransferSurveyDone: false }, { areTransferPapersSupplemented: false }],
  })

  it('by “换发”: says nothing of one who has no short-term certificate to exchange', () => {
    const rest = { isTransferSurveyDone: true, areTransferPapersSupplemented: true }
    expect(formalNationalityCertificate({ ...rest, holdsShortTermCertificate: false }).outcome).toBe('not-covered')
  })
})

describe('shipIdentifierBeforeSurvey', () => {
  classifies(shipIdentifierBeforeSurvey, [
    [{ isTransferSurveyDone: false }, 'identification-number'],
    [{}, undefined],
  ])

  it('by “完成转籍检验前”: says nothing of the time after', () => {
    const { outcome, reasons } = shipIdentifierBeforeSurvey({ isTransferSurveyDone: true })
    expect([outcome, reasons?.length]).toEqual(['not-covered', 1])
  })
})
