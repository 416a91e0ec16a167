import { reformPace } from '../data/m46-compliance-reform'
import { criminalCase } from '../facts/criminal-case'
import { interpretation } from '../facts/document'
import { enterprise } from '../facts/enterprise'
import { all, classification } from '../language'

/**
 * Whether compliance is explored in a case (涉案企业合规适用范围), and which of the named kinds the case is of.
 *
 * @returns `classes`: `explored` for every enterprise that is suspected in a case, and any of the kinds named besides,
 *   `major-complex-case`, `large-enterprise`, `multinational-enterprise`; `not-covered` where none is; or what is missing
 * @example
 * complianceReformScope({ isEnterpriseSuspected: true }).classes // ['explored']
 */
export const complianceReformScope = classification('m46.compliance-reform-scope', () => {
  const isInvolved = criminalCase.isEnterpriseSuspected
  return {
    title: { zh: '涉案企业合规适用范围', en: 'In which cases compliance is explored' },
    source: interpretation(),
    subject: criminalCase,
    force: 'aims',
    classes: {
      explored: {
        label: { zh: '积极稳慎探索适用合规', en: 'compliance is explored, actively yet with caution' },
      },
      'major-complex-case': { label: { zh: '点名的重大复杂案件', en: 'named: a major, complex case' } },
      'large-enterprise': { label: { zh: '点名的大型企业', en: 'named: a large enterprise' } },
      'multinational-enterprise': { label: { zh: '点名的跨国企业', en: 'named: a multinational' } },
    },
    members: {
      explored: isInvolved,
      'major-complex-case': all(isInvolved, criminalCase.isMajorComplexCase),
      'large-enterprise': all(isInvolved, enterprise.size.is('large')),
      'multinational-enterprise': all(isInvolved, enterprise.isMultinational),
    },
    none: {
      zh: '文中只说涉案企业；没有企业涉案的，包括企业只是被害一方的，文中未写',
      en: 'the text speaks of enterprises suspected in a case; where none is, or the enterprise is but the victim, it says nothing',
    },
    discrepancies: [reformPace],
    notes: [
      {
        zh: '点名的只是举例，各类涉案企业都在内；原则是“能用尽用、应用尽用”',
        en: 'the kinds named are examples: every kind of enterprise in a case is within, and the principle is to use it wherever it can and should be',
      },
      { zh: '重大复杂、跨国没有标准', en: 'neither major and complex nor multinational is defined' },
      {
        zh: '另要完善第三方监管委员会的运行，探索异地协作，与行政机关、公安、法院建立协作和行刑衔接；企业怎样参与，文中未写',
        en: 'third-party supervision committees are to work better, and cooperation with other places, agencies, police and courts to be set up; how an enterprise takes part isn’t stated',
      },
      {
        zh: '在范围内不等于一定适用：文中只说探索',
        en: 'to be within is not to be granted it: the text speaks of exploring',
      },
    ],
  }
})
