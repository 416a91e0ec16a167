import { doubleExemption, lenientEnforcement } from '../data/m47-lenient-enforcement'
import { courtEnforcement } from '../facts/court-enforcement'
import { interpretation } from '../facts/document'
import { all, catalogue, covered, eligibility, question } from '../language'

const security = /* @__PURE__ */ question({
  about: { zh: '银行保全担保是条件还是结果', en: 'whether a bank’s security is a condition or a consequence' },
  because: {
    zh: '免除查封，靠的是银行担保代替；没有担保，申请人就没有保障',
    en: 'a bank’s security takes the place of a seizure; without it the other side would be left with nothing',
  },
  options: {
    'security-is-condition': { zh: '须由银行提供担保', en: 'a bank must give security' },
    'security-follows': { zh: '列入名单即可，担保随之而来', en: 'to be listed is enough; the security follows' },
  },
})

/**
 * Whether an enterprise is spared physical preservation of its property (“涉诉双免保”，免于实体保全).
 *
 * @example
 * propertyPreservationExemption({ isOnQualityWhitelist: false }).outcome // 'not-covered'
 */
export const propertyPreservationExemption = eligibility('m47.property-preservation-exemption', () => {
  const { isOnQualityWhitelist, isPreservationRespondent, preservationSecurityFrom } = courtEnforcement
  return {
    title: { zh: '免于实体保全措施', en: 'Spared physical preservation of property' },
    source: interpretation(),
    subject: courtEnforcement,
    covers: [
      covered(isOnQualityWhitelist, {
        zh: '文中只说纳入优质企业“白名单”的企业；其他企业未写',
        en: 'the text speaks of enterprises on the white list of quality enterprises; of others it says nothing',
      }),
      covered(isPreservationRespondent, {
        zh: '文中只说财产保全的被申请企业；其他企业未写',
        en: 'the text speaks of the enterprise against which preservation is asked for; of others it says nothing',
      }),
    ],
    when: security.read({
      'security-is-condition': preservationSecurityFrom.is('bank'),
      'security-follows': all(),
    }),
    gives: {
      zh: '以银行提供保全担保代替实体保全措施，企业财产免于这类措施',
      en: 'a bank’s security takes the place of physical preservation, and the enterprise’s property is spared it',
    },
    leadsTo: ['m47.flexible-seizure-measures', 'm47.property-preservation-problems'],
    discrepancies: [doubleExemption],
    notes: [
      {
        zh: '名单由谁编、凭什么列入，文中未写',
        en: 'who keeps the list, and by which criteria, is not stated',
      },
      {
        zh: '第二项“免”是什么，文中未写，这里不作答',
        en: 'what the second exemption is isn’t stated, and nothing is said of it here',
      },
      {
        zh: '机制的适用范围还将扩大，扩大到哪些企业，文中未写',
        en: 'the mechanism is to reach further; which enterprises it will reach isn’t stated',
      },
    ],
  }
})

/**
 * Problems of property preservation that are to be cured (财产保全中的问题).
 *
 * @returns the problems; `unconfirmed` for another, as the list ends in 等
 * @example
 * propertyPreservationProblems({ preservationProblem: 'excessive' }).outcome // 'found'
 */
export const propertyPreservationProblems = catalogue('m47.property-preservation-problems', () => ({
  title: { zh: '财产保全中须解决的问题', en: 'Problems of property preservation to be cured' },
  source: interpretation(),
  subject: courtEnforcement,
  entries: lenientEnforcement.preservationProblems,
  lookUp: courtEnforcement.preservationProblem,
  key: 'key',
  openEnded: true,
  notes: [
    {
      zh: '由保全工作指引解决，指引尚待制定',
      en: 'guidelines on preservation, still to be made, are to cure them',
    },
  ],
}))
