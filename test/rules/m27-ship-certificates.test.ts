import { describe } from 'vitest'
import {
  formalNationalityCertificate,
  shipIdentifierBeforeSurvey,
  shortTermNationalityCertificate,
} from '../../src/rules/index'
import { classifies, decides } from '../support/cases'

describe('shortTermNationalityCertificate', () => {
  decides(shortTermNationalityCertificate, {
    eligible: { isTransferFilingAccepted: true, holdsValidSurveyCertificate: true },
    ineligible: [{ isTransferFilingAccepted: false }, { holdsValidSurveyCertificate: false }],
  })
})

describe('formalNationalityCertificate', () => {
  decides(formalNationalityCertificate, {
    eligible: { isTransferSurveyDone: true, areTransferPapersSupplemented: true },
    ineligible: [{ isTransferSurveyDone: false }, { areTransferPapersSupplemented: false }],
  })
})

describe('shipIdentifierBeforeSurvey', () => {
  classifies(shipIdentifierBeforeSurvey, [
    [{ isTransferSurveyDone: false }, 'identification-number'],
    [{ isTransferSurveyDone: true }, 'not-stated'],
    [{}, undefined],
  ])
})
