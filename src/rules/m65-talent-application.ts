import { talentAllowance, talentApplicants, talentHandler } from '../data/m65-talent-allowance'
import { interpretation } from '../facts/document'
import { person } from '../facts/person'
import { catalogue } from '../language'

/**
 * Where the young-talent allowance (青年人才津补贴) is applied for, and who answers questions about it.
 *
 * @returns the online hall, with its `url` and when it is `open`, and the office that takes applications, with its `phone`
 * @example
 * talentAllowanceApplication().entries[1].phone // '83501398'
 */
export const talentAllowanceApplication = catalogue('m65.talent-allowance-application', () => {
  const { applicationHall, applicationWindow, handler } = talentAllowance
  const [hall] = applicationHall
  const [window] = applicationWindow
  const [office] = handler
  return {
    title: { zh: '青年人才津补贴申报渠道', en: 'Young-talent allowance: where to apply and whom to ask' },
    source: interpretation('申报时间'),
    subject: person,
    entries: [
      { ...hall, purpose: { zh: '本人网上申报', en: 'to apply, in person, online' }, open: window.label },
      { ...office, purpose: { zh: '受理和咨询', en: 'takes applications and answers questions' } },
    ],
    discrepancies: [talentApplicants, talentHandler],
    notes: [{ zh: '须由本人登录申报', en: 'the applicant logs in in person' }],
  }
})
