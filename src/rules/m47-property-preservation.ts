import { doubleExemption, lenientEnforcement } from '../data/m47-lenient-enforcement'
import { courtEnforcement } from '../facts/court-enforcement'
import { interpretation } from '../facts/document'
import { all, catalogue, eligibility, reading } from '../language'

/**
 * Whether an enterprise is spared physical preservation of its property (“涉诉双免保”，免于实体保全).
 *
 * @example
 * propertyPreservationExemption({ isOnQualityWhitelist: false }).outcome // 'ineligible'
 */
export const propertyPreservationExemption = eligibility('m47.property-preservation-exemption', () => {
  const { isOnQualityWhitelist, isPreservationRespondent, preservationSecurityFrom } = courtEnforcement
  return {
    title: { zh: '免于实体保全措施', en: 'Spared physical preservation of property' },
    source: interpretation(),
    subject: courtEnforcement,
    when: reading('security-is-condition', {
      'security-is-condition': all(isOnQualityWhitelist, isPreservationRespondent, preservationSecurityFrom.is('bank')),
      'security-follows': all(isOnQualityWhitelist, isPreservationRespondent),
    }),
    discrepancies: [doubleExemption],
    readings: [
      {
        about: { zh: '银行保全担保是条件还是结果', en: 'whether a bank’s security is a condition or a consequence' },
        default: 'security-is-condition',
        because: {
          zh: '免除查封，靠的是银行担保代替；没有担保，申请人就没有保障',
          en: 'a bank’s security takes the place of a seizure; without it the other side would be left with nothing',
        },
        options: {
          'security-is-condition': { zh: '须由银行提供担保', en: 'a bank must give security' },
          'security-follows': { zh: '列入名单即可，担保随之而来', en: 'to be listed is enough; the security follows' },
        },
      },
    ],
    notes: [
      {
        zh: '名单由谁编、凭什么列入，文中未写',
        en: 'who keeps the list, and by which criteria, is not stated',
      },
      {
        zh: '第二项“免”是什么，文中未写，这里不作答',
        en: 'what the second exemption is isn’t stated, and nothing is said of it here',
      },
    ],
  }
})

/**
 * Problems of property preservation that are to be cured (财产保全中的问题).
 *
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
