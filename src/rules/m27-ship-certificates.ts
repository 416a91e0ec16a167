import { filingByTwoOwners, surveyWindow } from '../data/m27-registry-transfer'
import { interpretation } from '../facts/document'
import { shipTransfer } from '../facts/ship-transfer'
import { all, classification, covered, eligibility, nothing, text, when } from '../language'

/**
 * Whether the new owner may get a short-term nationality certificate (短期国籍证书).
 *
 * @example
 * shortTermNationalityCertificate({ transferReason: 'ownership', holdsValidSurveyCertificate: false }).outcome // 'ineligible'
 */
export const shortTermNationalityCertificate = eligibility('m27.short-term-nationality-certificate', () => ({
  title: { zh: '短期国籍证书', en: 'Short-term nationality certificate' },
  source: interpretation('短期国籍证书'),
  subject: shipTransfer,
  covers: [
    covered(shipTransfer.transferReason.is('ownership'), {
      zh: '写的是由新船舶所有人申办；没有新所有人的转籍如何申办，文中未写',
      en: 'it is the new owner who applies; how it goes in a change without a new owner isn’t said',
    }),
  ],
  when: all(shipTransfer.isTransferFilingAccepted, shipTransfer.holdsValidSurveyCertificate),
  gives: {
    zh: '向船舶登记机关申办短期国籍证书；转籍检验完成前，船体标识和原检验证书以船舶识别号与之对应',
    en: 'a short-term nationality certificate from the ship registry; until the transfer survey is done, the ship identification number ties the hull’s marks and the original survey certificate to it',
  },
  leadsTo: [
    'm27.ship-identifier-before-survey',
    'm27.survey-certificate-validity',
    'm27.formal-nationality-certificate',
  ],
  discrepancies: [filingByTwoOwners, surveyWindow],
  notes: [{ zh: '短期多长，文中未写', en: 'how long the short term is, is not stated' }],
}))

/**
 * Whether the short-term certificate is exchanged for the formal nationality certificate (换发正式船舶国籍证书).
 *
 * @example
 * formalNationalityCertificate({ holdsShortTermCertificate: true, isTransferSurveyDone: true,
 *   areTransferPapersSupplemented: true }).outcome // 'eligible'
 */
export const formalNationalityCertificate = eligibility('m27.formal-nationality-certificate', () => ({
  title: { zh: '换发正式船舶国籍证书', en: 'Formal nationality certificate' },
  source: interpretation('正式国籍证书'),
  subject: shipTransfer,
  covers: [
    covered(shipTransfer.holdsShortTermCertificate, {
      zh: '写的是由短期国籍证书换发；没有短期证书的如何办理，文中未写',
      en: 'it is exchanged for a short-term certificate; how one without it gets the formal one isn’t said',
    }),
  ],
  when: all(shipTransfer.isTransferSurveyDone, shipTransfer.areTransferPapersSupplemented),
  gives: { zh: '换发正式的船舶国籍证书', en: 'the formal certificate of the ship’s nationality' },
  leadsTo: ['m27.registry-transfer-businesses'],
  notes: [{ zh: '补正哪些材料，文中未写', en: 'which papers are to be supplied isn’t stated' }],
}))

/**
 * What ties the hull's marks and the original survey certificate to the nationality certificate (船舶识别号对应).
 *
 * @returns the class; `not-covered` once the survey is done
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
    'identification-number': {
      label: { zh: '仅凭船舶识别号', en: 'the ship identification number alone' },
      consequence: {
        zh: '船体标识和原船舶检验证书以它为唯一编号与国籍证书对应',
        en: 'it is the only number that ties the hull’s marks and the original survey certificate to the nationality certificate',
      },
    },
  },
  by: when(
    shipTransfer.isTransferSurveyDone,
    nothing({
      zh: '转籍检验完成后换发正式国籍证书；此后如何对应，文中未写',
      en: 'after the transfer survey the formal certificate is issued; what ties them from then on isn’t stated',
    }),
  ).otherwise(text('identification-number')),
}))
