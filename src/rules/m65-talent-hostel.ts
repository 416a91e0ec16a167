import { talentHostelUnexplained } from '../data/m65-talent-allowance'
import { measureText } from '../facts/document'
import { person } from '../facts/person'
import { covered, eligibility } from '../language'

/**
 * Whether somebody may apply to stay free at the young-talent hostel (青年人才驿站).
 *
 * @example
 * talentHostel({ isFromElsewhere: true, isGraduatingThisYear: true, isSeekingWorkInNantong: false }).outcome // 'ineligible'
 */
export const talentHostel = eligibility('m65.talent-hostel', () => ({
  title: { zh: '青年人才驿站免费入住', en: 'Young-talent hostel: who may apply to stay free' },
  source: measureText('青年人才驿站'),
  subject: person,
  covers: [
    covered(person.isFromElsewhere, {
      zh: '免费入住只写给从异地来通的人；本地的文中未写',
      en: 'the free stay is for those who come from elsewhere; of local people the text says nothing',
    }),
    covered(person.isGraduatingThisYear, {
      zh: '免费入住只写给高校应届毕业生；其他人文中未写',
      en: 'the free stay is for graduates of the year; of others the text says nothing',
    }),
  ],
  when: person.isSeekingWorkInNantong,
  gives: {
    zh: '可申请免费入住“青年人才驿站”，解决就业过渡期住宿；向谁申请、可住多久、从哪天起，文中均未写',
    en: 'one may apply to stay free at the young-talent hostel on the way to a job; where, for how long and from when is not stated',
  },
  discrepancies: [talentHostelUnexplained],
  notes: [
    {
      zh: '“应届”以哪天为准文中未写，按申请入住时计',
      en: 'of which day one must be a graduate of the year isn’t stated; it is taken to be the day of applying',
    },
  ],
}))
