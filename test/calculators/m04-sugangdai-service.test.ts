import { describe } from 'vitest'
import { sugangdaiServiceDays } from '../../src/calculators/index'
import { computes, needsEach, refuses } from '../support/cases'

const days = (consultedOn: string, creditFileCompleteOn: string) => ({ consultedOn, creditFileCompleteOn })
const due = (contactBy: string, approveBy: string, callBy: string | null = null, payOutBy: string | null = null) => ({
  contactBy,
  callBy,
  approveBy,
  payOutBy,
})

describe('sugangdaiServiceDays', () => {
  computes(sugangdaiServiceDays, [
    // Monday: Thursday, and the Monday after
    [days('2023-05-15', '2023-05-15'), due('2023-05-18', '2023-05-22')],
    // Thursday: the weekend is left out
    [days('2023-05-18', '2023-05-18'), due('2023-05-23', '2023-05-25')],
    // Saturday: counted from Monday
    [days('2023-05-20', '2023-05-20'), due('2023-05-24', '2023-05-26')],
    // before the Dragon Boat days off, 22 to 24 June, with Sunday 25 June worked
    [days('2023-06-21', '2023-06-21'), due('2023-06-27', '2023-06-29')],
    // before the days off from 29 September to 6 October, with 7 and 8 October worked
    [days('2023-09-28', '2023-09-28'), due('2023-10-09', '2023-10-11')],
    [
      days('2023-05-15', '2023-05-16'),
      due('2023-05-18', '2023-05-23', '2023-05-18', '2023-05-23'),
      { reading: 'called-on+approval-and-pay-out' },
    ],
    [days('2023-05-15', '2023-05-16'), due('2023-05-18', '2023-05-23', '2023-05-18'), { reading: 'called-on' }],
    [
      days('2023-05-15', '2023-05-16'),
      due('2023-05-18', '2023-05-23', null, '2023-05-23'),
      { reading: 'approval-and-pay-out' },
    ],
    [
      days('2023-05-15', '2023-05-15'),
      due('2023-05-16', '2023-05-22'),
      { parameters: { 'm04.sugangdai-contact-days': 1 } },
    ],
  ])
  needsEach(sugangdaiServiceDays, days('2023-05-15', '2023-05-15'))
  refuses(sugangdaiServiceDays, [
    [days('2023-02-30', '2023-05-15'), 'consultedOn'],
    [days('2023-05-15', '15.5.2023'), 'creditFileCompleteOn'],
    [days('2040-05-15', '2023-05-15'), 'consultedOn'],
  ])
})
