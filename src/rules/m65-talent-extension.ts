import { talentAllowance, talentAllowanceName, talentUrbanExtent } from '../data/m65-talent-allowance'
import { talentExtensionArea, talentExtensionCondition, talentExtensionLength } from '../data/m65-talent-extension'
import { interpretation } from '../facts/document'
import { person } from '../facts/person'
import { all, any, called, covered, eligibility, question, quoting } from '../language'
import { hasAllowanceLevel, outsideLevels } from './parts/m65-allowance-levels'
import { purchaseWindow } from './parts/m65-purchase-window'

const purchase = /* @__PURE__ */ question({
  about: { zh: '延长是否须购房', en: 'whether a home must be bought' },
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
})

const lateBuyer = /* @__PURE__ */ question({
  about: {
    zh: '基本期满后购房，购房时还须具备什么',
    en: 'what one who buys after the base period must still have at the purchase',
  },
  because: {
    zh: '购房窗口一句只要求在通就业创业；市区企业参保写在领取一句，从购房次月起',
    en: 'the clause on the purchase asks for work in Nantong; insurance at an urban enterprise stands in the clause on payment, from the month after',
  },
  options: {
    'work-in-nantong': { zh: '在通就业创业', en: 'work or a business in Nantong' },
    'urban-enterprise': { zh: '在市区企业就业创业', en: 'work or a business at an urban-district enterprise' },
  },
})

/**
 * Whether the young-talent allowance may be extended beyond its three years (延长补贴期).
 *
 * @returns the verdict, with what is unmet and what is missing; eligible is open to be granted (可延长)
 * @example
 * talentExtensionEligibility({ worksAtUrbanEnterprise: true, qualification: 'master', basePeriodEnd: '2023-06-30',
 *   homePurchasedOn: '2025-07-01' }).outcome // 'ineligible'
 */
export const talentExtensionEligibility = eligibility('m65.talent-extension-eligibility', () => {
  const { basePeriodEnd, homePurchasedOn, meetsTalentAllowanceConditions, workAtPurchase } = person
  const [policy] = talentAllowance.originalPolicy
  const { dayBefore, lastDay } = purchaseWindow()
  const inBasePeriod = called(
    { zh: '在享受期内购房', en: 'bought in the base period' },
    all(homePurchasedOn.after(dayBefore), homePurchasedOn.onOrBefore(basePeriodEnd)),
  )
  const inWindow = called(
    { zh: '享受期满后、购房窗口内购房，且仍在就业创业', en: 'bought after it, in time and while still at work' },
    all(
      homePurchasedOn.after(basePeriodEnd),
      homePurchasedOn.onOrBefore(lastDay),
      lateBuyer.read({
        'work-in-nantong': workAtPurchase.oneOf(['urban-enterprise', 'elsewhere-in-nantong']),
        'urban-enterprise': workAtPurchase.is('urban-enterprise'),
      }),
    ),
  )
  return {
    title: { zh: '青年人才津补贴延长资格', en: 'Young-talent allowance: who may have it extended' },
    source: interpretation('（2）支持购房安居'),
    subject: person,
    force: 'may',
    covers: [
      covered(person.worksAtUrbanEnterprise, {
        zh: '津补贴只写给在市区企业就业创业的人才；其他人文中未写',
        en: 'the text speaks of talent employed or in business at urban-district enterprises; of others it says nothing',
      }),
      covered(hasAllowanceLevel(), outsideLevels),
    ],
    when: purchase.read({
      'purchase-required': all(
        meetsTalentAllowanceConditions,
        person.hasBoughtHome,
        person.homeIsOrdinaryCommercial,
        person.homeIsInUrbanNantong,
        any(inBasePeriod, inWindow),
        person.isInsuredAfterPurchase,
      ),
      'no-purchase': meetsTalentAllowanceConditions,
    }),
    gives: quoting(
      {
        zh: '可申请延长津补贴，最长不超过{extensionYears}，月标准与此前相同',
        en: 'the allowance may be extended by {extensionYears} at most, at the monthly rate paid before',
      },
      talentAllowance,
    ),
    leadsTo: ['m65.talent-extension-start', 'm65.talent-extension-allowance', 'm65.talent-allowance-application'],
    discrepancies: [
      talentExtensionCondition,
      talentExtensionLength,
      talentExtensionArea,
      talentUrbanExtent,
      talentAllowanceName,
    ],
    notes: [
      {
        zh: `津补贴本身的条件出自原${policy.label.zh}，文中未列，青年人才亦无年龄界限，均由审核方认定`,
        en: `the allowance’s own conditions are those of ${policy.label.en} and aren’t given here, nor is an age: those who examine it decide`,
      },
      {
        zh: '基本享受期的起始日由届满日倒推，期间有没有逐月领取不影响；起始日之前购房不在窗口内',
        en: 'the first day of the base period is reckoned back from its last, whether or not every month was drawn; a home bought before it is outside the window',
        under: 'purchase-required',
      },
      {
        zh: '最迟哪天购房见《青年人才津补贴延长期的购房期限》；以签约、备案还是登记之日为准，文中未写',
        en: 'by when: see “Young-talent allowance: by when a home is bought”; whether the contract, its filing or the title’s registration counts isn’t stated',
        under: 'purchase-required',
      },
      {
        zh: '“普通商品房”“市区”在本措施中没有定义，由申请人据实回答',
        en: 'neither the ordinary commercial home nor the urban districts are defined in this measure: the applicant answers',
      },
      {
        zh: '“按规定”参加社会保险，所指的规定文中未写；逐月领取，离开市区企业即不再计发',
        en: 'the rules by which one is to be insured aren’t stated; it is paid month by month, and no longer once one leaves urban enterprises',
      },
    ],
  }
})
