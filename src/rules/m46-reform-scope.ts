import { reformPace } from '../data/m46-compliance-reform'
import { criminalCase } from '../facts/criminal-case'
import { interpretation } from '../facts/document'
import { enterprise } from '../facts/enterprise'
import { all, called, classification, not } from '../language'

/**
 * Whether compliance is explored in a case (涉案企业合规适用范围), and which of the named kinds the case is of.
 *
 * @returns `classes`: `explored` for every enterprise in a case or else `outside`, and any of the kinds named besides,
 *   `major-complex-case`, `large-enterprise`, `multinational-enterprise`; what is missing
 * @example
 * complianceReformScope({ caseConcerns: 'private-enterprise' }).classes // ['explored']
 */
export const complianceReformScope = classification('m46.compliance-reform-scope', () => {
  const isInvolved = called(
    { zh: '涉案企业', en: 'an enterprise is involved' },
    criminalCase.caseConcerns.oneOf(['private-enterprise', 'other-enterprise']),
  )
  return {
    title: { zh: '涉案企业合规适用范围', en: 'In which cases compliance is explored' },
    source: interpretation(),
    subject: criminalCase,
    force: 'may',
    classes: {
      explored: {
        label: { zh: '积极稳慎探索适用合规', en: 'compliance is explored, actively yet with caution' },
      },
      outside: { label: { zh: '不涉企业，不在适用之列', en: 'no enterprise is involved: outside' } },
      'major-complex-case': { label: { zh: '点名的重大复杂案件', en: 'named: a major, complex case' } },
      'large-enterprise': { label: { zh: '点名的大型企业', en: 'named: a large enterprise' } },
      'multinational-enterprise': { label: { zh: '点名的跨国企业', en: 'named: a multinational' } },
    },
    members: {
      explored: isInvolved,
      outside: not(isInvolved),
      'major-complex-case': all(isInvolved, criminalCase.isMajorComplexCase),
      'large-enterprise': all(isInvolved, enterprise.size.is('large')),
      'multinational-enterprise': all(isInvolved, enterprise.isMultinational),
    },
    discrepancies: [reformPace],
    notes: [
      {
        zh: '点名的只是举例，各类涉案企业都在内',
        en: 'the kinds named are examples: every kind of enterprise in a case is within',
      },
      { zh: '重大复杂、跨国没有标准', en: 'neither major and complex nor multinational is defined' },
      {
        zh: '在范围内不等于一定适用：文中只说探索',
        en: 'to be within is not to be granted it: the text speaks of exploring',
      },
    ],
  }
})
