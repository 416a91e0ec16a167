import { cardHolders } from '../data/m49-apec-card'
import { measureText } from '../facts/document'
import { travelCard } from '../facts/travel-card'
import { all, eligibility, reading } from '../language'

/**
 * Whether an enterprise may put a person forward for the card (APEC商务旅行卡申办对象); the reviews follow.
 *
 * @example
 * apecCardEligibility({ isOwnStaff: false }).unmet[0].fact // 'isOwnStaff'
 */
export const apecCardEligibility = eligibility('m49.apec-card-eligibility', () => {
  const qualified = reading('enterprise-qualifies', {
    'enterprise-qualifies': travelCard.enterpriseMeetsCardConditions,
    'person-qualifies': travelCard.holderMeetsCardConditions,
  })
  return {
    title: { zh: 'APEC商务旅行卡申办对象', en: 'APEC business travel card: who may be put forward' },
    source: measureText(),
    subject: travelCard,
    when: all(
      reading('foreign-trade-only', {
        'foreign-trade-only': all(travelCard.isForeignTradeEnterprise, qualified),
        'any-enterprise': qualified,
      }),
      reading('managers-only', {
        'managers-only': all(travelCard.isOwnStaff, travelCard.isManager),
        'any-staff': travelCard.isOwnStaff,
      }),
    ),
    discrepancies: [cardHolders],
    readings: [
      {
        about: { zh: '是否限于涉外经贸企业', en: 'whether only enterprises with foreign business may apply' },
        default: 'foreign-trade-only',
        because: {
          zh: '整条措施面向涉外经贸企业，卡也是为商务往来而设',
          en: 'the measure addresses enterprises with foreign business, and the card is for business travel',
        },
        options: {
          'foreign-trade-only': { zh: '仅涉外经贸企业', en: 'enterprises with foreign business only' },
          'any-enterprise': { zh: '涉外经贸企业只是宣传对象', en: 'they are only those to be told of it' },
        },
      },
      {
        about: { zh: '“符合条件”说的是谁', en: 'who must meet the conditions' },
        default: 'enterprise-qualifies',
        because: {
          zh: '解读把“符合条件”写在申办企业之前',
          en: 'the interpretation says it of the enterprise that applies',
        },
        options: {
          'enterprise-qualifies': { zh: '企业', en: 'the enterprise' },
          'person-qualifies': { zh: '管理人员本人', en: 'the manager' },
        },
      },
      {
        about: { zh: '是否限于管理人员', en: 'whether only managers may be put forward' },
        default: 'managers-only',
        because: {
          zh: '本单位的管理人员同时符合措施和解读两处',
          en: 'a manager on the enterprise’s own staff satisfies both texts',
        },
        options: {
          'managers-only': { zh: '仅管理人员', en: 'managers only' },
          'any-staff': { zh: '本单位任何人员', en: 'anybody on the staff' },
        },
      },
    ],
    notes: [
      { zh: '条件本身没有列出，由审核方判断', en: 'the conditions aren’t listed, and are for the reviewers to judge' },
      {
        zh: '“需办尽办”指可以提出申请，发卡仍须各级审核和有关经济体审批',
        en: 'a card for all who need one means that they may be put forward; the reviews and the economies still decide',
      },
    ],
  }
})
