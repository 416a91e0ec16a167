import { talentHostelUnexplained } from '../data/m65-talent-allowance'
import { measureText } from '../facts/document'
import { person } from '../facts/person'
import { all, eligibility } from '../language'

/**
 * Whether somebody may apply to stay free at the young-talent hostel (青年人才驿站).
 *
 * @example
 * talentHostel({ isFromElsewhere: false }).outcome // 'ineligible'
 */
export const talentHostel = eligibility('m65.talent-hostel', () => ({
  title: { zh: '青年人才驿站免费入住', en: 'Young-talent hostel: who may apply to stay free' },
  source: measureText('青年人才驿站'),
  subject: person,
  when: all(person.isFromElsewhere, person.isSeekingWorkInNantong, person.isGraduatingThisYear),
  discrepancies: [talentHostelUnexplained],
  notes: [
    {
      zh: '可住多久、从哪天起、向谁申请，文中均未写',
      en: 'how long one may stay, from when, and where to apply are not stated',
    },
  ],
}))
