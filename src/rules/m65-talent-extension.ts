import {
  talentAllowance,
  talentAllowanceName,
  talentApplicants,
  talentHandler,
  talentUrbanExtent,
} from '../data/m65-talent-allowance'
import { talentExtensionArea, talentExtensionCondition, talentExtensionLength } from '../data/m65-talent-extension'
import { interpretation } from '../facts/document'
import { person } from '../facts/person'
import { all, any, check, eligibility, reading } from '../language'

/**
 * Whether the young-talent allowance may be extended beyond its three years (延长补贴期).
 *
 * @returns the verdict, with what is unmet and what is missing; eligible is open to be granted (可延长)
 * @example
 * talentExtensionEligibility({ basePeriodEnd: '2023-06-30', homePurchasedOn: '2025-07-01' }).outcome // 'ineligible'
 */
export const talentExtensionEligibility = eligibility('m65.talent-extension-eligibility', () => {
  const { basePeriodEnd, basePeriodStart, homePurchasedOn, isEntitledToTalentAllowance } = person
  const { applicationHall, handler, originalPolicy, purchaseWindowYears } = talentAllowance
  const [hall] = applicationHall
  const [office] = handler
  const [policy] = originalPolicy
  return {
    title: { zh: '青年人才津补贴延长资格', en: 'Young-talent allowance: who may have it extended' },
    source: interpretation('（2）支持购房安居'),
    subject: person,
    force: 'may',
    when: reading('purchase-required', {
      'purchase-required': all(
        isEntitledToTalentAllowance,
        person.homeIsOrdinaryCommercial,
        person.homeIsInUrbanNantong,
        homePurchasedOn.within(basePeriodStart, basePeriodEnd.plusYears(purchaseWindowYears)),
        any(
          homePurchasedOn.onOrBefore(basePeriodEnd),
          reading('work-in-nantong', {
            'work-in-nantong': person.stillWorksInNantong,
            'urban-enterprise': person.isInsuredAtUrbanEnterprise,
          }),
        ),
      ),
      'no-purchase': isEntitledToTalentAllowance,
    }),
    checks: [
      check(basePeriodStart.onOrBefore(basePeriodEnd), {
        zh: '基本享受期的起始日不晚于届满日',
        en: 'the base period starts before it ends',
      }),
    ],
    discrepancies: [
      talentExtensionCondition,
      talentExtensionLength,
      talentExtensionArea,
      talentUrbanExtent,
      talentApplicants,
      talentHandler,
      talentAllowanceName,
    ],
    readings: [
      {
        about: { zh: '延长是否须购房', en: 'whether a home must be bought' },
        default: 'purchase-required',
        because: {
          zh: '解读明言购房是延长期的前置条件，措施只概括了年限',
          en: 'the interpretation calls the purchase a precondition outright; the measure only sums up the years',
        },
        options: {
          'purchase-required': {
            zh: '须购买市区普通商品房',
            en: 'an ordinary commercial home in the city must be bought',
          },
          'no-purchase': { zh: '不须购房', en: 'no purchase is needed' },
        },
      },
      {
        about: {
          zh: '基本期满后购房，购房时还须具备什么',
          en: 'what one who buys after the base period must still have',
        },
        default: 'work-in-nantong',
        because: {
          zh: '购房窗口一句只要求在通就业创业；市区企业参保写在领取一句',
          en: 'the clause on the purchase asks for work in Nantong; insurance at an urban enterprise stands in the clause on payment',
        },
        options: {
          'work-in-nantong': { zh: '在通就业创业', en: 'work or a business in Nantong' },
          'urban-enterprise': { zh: '在市区企业参保', en: 'insurance at an urban-district enterprise' },
        },
      },
    ],
    notes: [
      {
        zh: `津补贴本身的条件出自原${policy.label.zh}，文中未列，青年人才亦无年龄界限，均由审核方认定`,
        en: `the allowance’s own conditions are those of ${policy.label.en} and aren’t given here, nor is an age: those who examine it decide`,
      },
      {
        zh: '享受期按起止日计，期间有没有逐月领取不影响购房窗口；起始日之前购房不在窗口内',
        en: 'the base period runs from its first day to its last, whether or not every month was drawn; a home bought before it is outside the window',
      },
      {
        zh: '“普通商品房”“市区”在本措施中没有定义，由申请人据实回答',
        en: 'neither the ordinary commercial home nor the urban districts are defined in this measure: the applicant answers',
      },
      {
        zh: `本人全年可在${hall.label.zh}（${hall.url}）申报；受理部门${office.label.zh}，电话${office.phone}`,
        en: `applied for in person all year at the ${hall.label.en} (${hall.url}); taken by the ${office.label.en}, telephone ${office.phone}`,
      },
    ],
  }
})
