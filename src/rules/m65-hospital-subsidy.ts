import { workerCare, workerCareWording } from '../data/m65-worker-care'
import { programmeYear } from '../data/programme'
import { interpretation } from '../facts/document'
import { person } from '../facts/person'
import { all, covered, eligibility, period, quoting } from '../language'

/**
 * Whether one worker gets the subsidy that the Municipal Federation of Trade Unions (市总工会) pays to those treated in hospital (住院补助).
 *
 * @example
 * hospitalisationSubsidyRecipient({ isEmployedInService: true, wasHospitalisedIn2023: false }, { asOf: '2023-09-01' }).outcome // 'ineligible'
 */
export const hospitalisationSubsidyRecipient = eligibility('m65.hospitalisation-subsidy-recipient', () => ({
  title: { zh: '住院职工补助对象', en: 'Subsidy for hospitalised employees: who gets it' },
  source: interpretation('一线职工关怀'),
  subject: person,
  period: period(programmeYear),
  covers: [
    covered(person.isEmployedInService, {
      zh: '补助只写给在职职工；退休等其他人文中未写',
      en: 'the subsidy is for employees in service; of the retired and others the text says nothing',
    }),
  ],
  when: all(person.wasHospitalisedIn2023, person.isChosenForHospitalSubsidy),
  gives: quoting(
    {
      zh: '市总工会补助，每人{hospitalisationSubsidyEach}，全市计划{hospitalisationSubsidyStaff}',
      en: '{hospitalisationSubsidyEach} from the Municipal Federation of Trade Unions, which plans this for {hospitalisationSubsidyStaff}',
    },
    workerCare,
  ),
  leadsTo: ['m65.hospitalisation-subsidy'],
  discrepancies: [workerCareWording],
  notes: [
    {
      zh: '补助有计划人数，不是所有住院的职工；如何确定、向谁申请、是否限工会会员，文中均未写',
      en: 'the subsidy is for so many, not for all who are in hospital; how they are chosen, where to apply, and whether only union members count are not stated',
    },
    {
      zh: '一年住院几次是否重复补助，文中未写',
      en: 'whether a second stay in the year is paid again is not stated',
    },
  ],
}))
