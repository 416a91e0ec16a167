import { apecCard, countiesWording } from '../data/m49-apec-card'
import { interpretation } from '../facts/document'
import { enterprise } from '../facts/enterprise'
import { place } from '../facts/place'
import { travelCard } from '../facts/travel-card'
import { catalogue, classification, nothing, text, when } from '../language'

/**
 * Who examines an application for the card, and in which order (APEC商务旅行卡申办流程).
 *
 * @returns the class `county-first` or `municipal`, whose `consequence` gives the steps in order; `not-covered` for an
 *   enterprise registered outside Nantong; or what is missing
 * @example
 * apecCardApplicationRoute({ isMunicipalEnterprise: true }).class // 'municipal'
 */
export const apecCardApplicationRoute = classification('m49.apec-card-application-route', () => {
  const [procedure] = apecCard.cityOwnedProcedure
  const [, ...afterCounty] = apecCard.reviewChain
  const [county] = apecCard.firstReview
  const [site] = apecCard.website
  const steps = (language: 'zh' | 'en', first: string): string => {
    const between = language === 'zh' ? '→' : ' → '
    const path = apecCard.menuPath.map((one) => one.label[language]).join(between)
    const start = {
      zh: `企业申请并作诚信承诺（表格见${site.label.zh}${site.url}，${path}）`,
      en: `the enterprise applies and pledges honesty (forms: ${site.label.en}, ${site.url}, ${path})`,
    }
    const end = { zh: '卡下发到市外办', en: 'the card is sent to the Municipal Foreign Affairs Office' }
    return [start[language], first, ...afterCounty.map((one) => one.label[language]), end[language]].join(between)
  }
  return {
    title: { zh: 'APEC商务旅行卡申办流程', en: 'APEC business travel card: who examines an application' },
    source: interpretation(),
    subject: travelCard,
    classes: {
      'county-first': {
        label: { zh: `先由${county.label.zh}初审`, en: `first reviewed by the ${county.label.en}` },
        consequence: {
          zh: steps('zh', apecCard.reviewChain[0].label.zh),
          en: steps('en', apecCard.reviewChain[0].label.en),
        },
      },
      municipal: {
        label: { zh: `按${procedure.label.zh}`, en: `by ${procedure.label.en}` },
        consequence: { zh: steps('zh', procedure.label.zh), en: steps('en', procedure.label.en) },
      },
    },
    by: when(travelCard.isMunicipalEnterprise, text('municipal'))
      .when(
        enterprise.registeredDistrict.is('elsewhere'),
        nothing({
          zh: '初审由南通的县（市、区）作出，文中没有市外企业的路径',
          en: 'the first review is by a county, city or district of Nantong, and the text has no way for others',
        }),
      )
      .otherwise(text('county-first')),
    discrepancies: [countiesWording],
    notes: [
      {
        zh: '市属企业在报市外办之前的环节只有程序名称',
        en: 'what comes before the Municipal Foreign Affairs Office for a municipal enterprise is only named',
      },
      { zh: '各环节都没有办理时限', en: 'no step has a time limit' },
      {
        zh: '初审和审核的咨询电话见《APEC商务旅行卡咨询电话》',
        en: 'whom to ask about the reviews: see “APEC business travel card: contacts”',
      },
    ],
  }
})

/**
 * Who answers questions about the card for a district: the office of the first review, and the city's
 * (APEC商务旅行卡咨询电话).
 *
 * @returns the entries, each with its `role`, `purpose` and `phone`; the city's alone for a zone without a line of its own
 * @example
 * apecCardContacts({ district: 'rudong' }).entries.map((one) => one.phone) // ['0513-84512186', '0513-85099959']
 */
export const apecCardContacts = catalogue('m49.apec-card-contacts', () => ({
  title: { zh: 'APEC商务旅行卡咨询电话', en: 'APEC business travel card: contacts' },
  source: interpretation('申办咨询及初审电话'),
  subject: place,
  entries: [...apecCard.reviewers, ...apecCard.cityOffice],
  lookUp: place.district,
  key: 'districts',
  discrepancies: [countiesWording],
}))
