import { filingByTwoOwners, surveyWindow } from '../data/m27-registry-transfer'
import { interpretation } from '../facts/document'
import { shipTransfer } from '../facts/ship-transfer'
import { all, classification, eligibility, text, when } from '../language'

/**
 * Whether the new owner may get a short-term nationality certificate (短期国籍证书).
 *
 * @example
 * shortTermNationalityCertificate({ holdsValidSurveyCertificate: false }).outcome // 'ineligible'
 */
export const shortTermNationalityCertificate = eligibility('m27.short-term-nationality-certificate', () => ({
  title: { zh: '短期国籍证书', en: 'Short-term nationality certificate' },
  source: interpretation('短期国籍证书'),
  subject: shipTransfer,
  when: all(shipTransfer.isTransferFilingAccepted, shipTransfer.holdsValidSurveyCertificate),
  discrepancies: [filingByTwoOwners, surveyWindow],
  notes: [
    { zh: '短期多长，文中未写', en: 'how long the short term is, is not stated' },
    {
      zh: '由新所有人申办；没有新所有人的转籍如何办理，文中未写',
      en: 'the new owner applies; how it goes where there is none is not stated',
    },
  ],
}))

/**
 * Whether the short-term certificate is exchanged for the formal nationality certificate (换发正式船舶国籍证书).
 *
 * @example
 * formalNationalityCertificate({ isTransferSurveyDone: true, areTransferPapersSupplemented: true }).outcome // 'eligible'
 */
export const formalNationalityCertificate = eligibility('m27.formal-nationality-certificate', () => ({
  title: { zh: '换发正式船舶国籍证书', en: 'Formal nationality certificate' },
  source: interpretation('正式国籍证书'),
  subject: shipTransfer,
  when: all(shipTransfer.isTransferSurveyDone, shipTransfer.areTransferPapersSupplemented),
  notes: [{ zh: '以已领短期国籍证书为前提', en: 'it replaces a short-term certificate, which is taken to be held' }],
}))

/**
 * What ties the hull's marks and the original survey certificate to the nationality certificate (船舶识别号对应).
 *
 * @example
 * shipIdentifierBeforeSurvey({ isTransferSurveyDone: false }).class // 'identification-number'
 */
export const shipIdentifierBeforeSurvey = classification('m27.ship-identifier-before-survey', () => ({
  title: {
    zh: '船体标识、检验证书与国籍证书如何对应',
    en: 'What ties marks and survey certificate to the nationality certificate',
  },
  source: interpretation('船舶识别号'),
  subject: shipTransfer,
  classes: {
    'identification-number': { label: { zh: '仅凭船舶识别号', en: 'the ship identification number alone' } },
    'not-stated': {
      label: { zh: '文中未写', en: 'not stated' },
      consequence: { zh: '转籍检验完成后换发正式国籍证书', en: 'after the survey the formal certificate is issued' },
    },
  },
  by: when(shipTransfer.isTransferSurveyDone, text('not-stated')).otherwise(text('identification-number')),
}))
