import { apecCard, cardHolders } from '../data/m49-apec-card'
import { measureText } from '../facts/document'
import { travelCard } from '../facts/travel-card'
import { all, covered, eligibility, question, quoting } from '../language'
import { applicationsAreTaken } from './parts/m49-serious-dishonesty'

const firms = /* @__PURE__ */ question({
  about: { zh: '是否限于涉外经贸企业', en: 'whether only enterprises with foreign business may apply' },
  because: {
    zh: '整条措施面向涉外经贸企业，卡也是为商务往来而设',
    en: 'the measure addresses enterprises with foreign business, and the card is for business travel',
  },
  options: {
    'foreign-trade-only': { zh: '仅涉外经贸企业', en: 'enterprises with foreign business only' },
    'any-enterprise': { zh: '涉外经贸企业只是宣传对象', en: 'they are only those to be told of it' },
  },
})

const whose = /* @__PURE__ */ question({
  about: { zh: '“符合条件”说的是谁', en: 'who must meet the conditions' },
  because: {
    zh: '解读把“符合条件”写在申办企业之前',
    en: 'the interpretation says it of the enterprise that applies',
  },
  options: {
    'enterprise-qualifies': { zh: '企业', en: 'the enterprise' },
    'person-qualifies': { zh: '管理人员本人', en: 'the manager' },
  },
})

const staff = /* @__PURE__ */ question({
  about: { zh: '是否限于管理人员', en: 'whether only managers may be put forward' },
  because: {
    zh: '本单位的管理人员同时符合措施和解读两处',
    en: 'a manager on the enterprise’s own staff satisfies both texts',
  },
  options: {
    'managers-only': { zh: '仅管理人员', en: 'managers only' },
    'any-staff': { zh: '本单位任何人员', en: 'anybody on the staff' },
  },
})

/**
 * Whether an enterprise may put a person forward for the card (APEC商务旅行卡申办对象); the reviews follow.
 *
 * @example
 * apecCardEligibility({ isForeignTradeEnterprise: true, isManager: true, isOwnStaff: false }).outcome // 'ineligible'
 */
export const apecCardEligibility = eligibility('m49.apec-card-eligibility', () => ({
  title: { zh: 'APEC商务旅行卡申办对象', en: 'APEC business travel card: who may be put forward' },
  source: measureText(),
  subject: travelCard,
  covers: [
    covered(firms.read({ 'foreign-trade-only': travelCard.isForeignTradeEnterprise, 'any-enterprise': all() }), {
      zh: '措施只说涉外经贸企业；其他企业文中未写',
      en: 'the measure speaks of enterprises with foreign business; of others nothing is said',
    }),
    covered(staff.read({ 'managers-only': travelCard.isManager, 'any-staff': all() }), {
      zh: '措施只说企业管理人员；其他人员文中未写',
      en: 'the measure speaks of managers; of other staff nothing is said',
    }),
  ],
  when: all(
    travelCard.isOwnStaff,
    applicationsAreTaken(),
    whose.read({
      'enterprise-qualifies': travelCard.enterpriseMeetsCardConditions,
      'person-qualifies': travelCard.holderMeetsCardConditions,
    }),
  ),
  gives: quoting(
    {
      zh: '可由企业提出申请，经各级审核和有关经济体审批后取得APEC商务旅行卡：有效期{cardValidityYears}，可多次入出{economyCount}经济体，享受“快速通关”便利',
      en: 'the enterprise may apply; once all have reviewed it and the economies approved, the card is valid for {cardValidityYears}, for any number of entries to {economyCount} economies, through the fast lane',
    },
    apecCard,
  ),
  leadsTo: [
    'm49.apec-card-application-route',
    'm49.apec-card-contacts',
    'm49.apec-card-economies',
    'm49.apec-card-dishonesty-consequences',
  ],
  discrepancies: [cardHolders],
  notes: [
    { zh: '条件本身没有列出，由审核方判断', en: 'the conditions aren’t listed, and are for the reviewers to judge' },
  ],
}))
