import { changeOnRecovery, effectiveDayScope, nationwideWording, taxServices } from '../data/m34-tax-spring-breeze'
import { interpretation, measureText } from '../facts/document'
import { taxFiling } from '../facts/tax-filing'
import { classification, eligibility, keysOf, not, nothing, period, text, when } from '../language'

/** From when on a change is handled in the new way: by the day on which it is registered. */
const newWay = () => period({ on: taxFiling.changeRegisteredOn, from: taxServices.effectiveFrom })

/** Which day is held against the starting day. */
const dayThatCounts = {
  zh: '起始日与变更登记日比较；此前登记、此后才同步的变更，文中未写',
  en: 'the starting day is held against the day of the registration; nothing is said of a change registered before it and taken over after',
} as const

/**
 * Whether a taxpayer is spared reporting a change of registration to the tax authority (变更登记免报告).
 *
 * @example
 * registrationChangeReportExemption({ isChangeLawfullyRegistered: true, changeRegisteredOn: '2023-04-01' }).outcome // 'eligible'
 */
export const registrationChangeReportExemption = eligibility('m34.registration-change-report-exemption', () => ({
  title: { zh: '变更登记信息免向税务机关报告', en: 'Change of registration: no report to the tax authority' },
  source: measureText(),
  subject: taxFiling,
  period: newWay(),
  when: taxFiling.isChangeLawfullyRegistered,
  gives: {
    zh: '无需向税务机关报告变更信息，由税务机关按市场监管部门共享的信息自动同步',
    en: 'the change needn’t be reported to the tax authority, which takes it over by itself from market supervision',
  },
  leadsTo: ['m34.registration-change-moment'],
  discrepancies: [changeOnRecovery, effectiveDayScope, nationwideWording],
  notes: [
    {
      zh: '纳税人状态不影响免报告，只影响何时变更',
      en: 'the taxpayer’s status doesn’t bring the report back; it moves the change',
    },
    dayThatCounts,
    { zh: '没有截止日', en: 'no last day is stated' },
  ],
}))

/**
 * When the tax authority takes over a registered change (变更登记信息同步).
 *
 * @returns the class `automatic` or `on-recovery`, or what is missing; `not-covered`, with the reason, before 2023-04-01
 * @example
 * registrationChangeMoment({ isChangeLawfullyRegistered: true, changeRegisteredOn: '2023-04-01', taxpayerStatus: 'abnormal' }).class // 'on-recovery'
 */
export const registrationChangeMoment = classification('m34.registration-change-moment', () => {
  const term = newWay()
  return {
    title: { zh: '变更登记信息何时同步', en: 'Change of registration: when it is taken over' },
    source: interpretation('变更登记'),
    subject: taxFiling,
    period: term,
    classes: {
      automatic: {
        label: { zh: '自动同步变更', en: 'taken over by itself' },
        consequence: { zh: '无需向税务机关报告', en: 'with no report to the tax authority' },
      },
      'on-recovery': {
        label: { zh: '恢复正常时自动变更', en: 'by itself once the status is normal again' },
        consequence: { zh: '仍无需向税务机关报告', en: 'still with no report to the tax authority' },
      },
    },
    by: when(
      not(taxFiling.isChangeLawfullyRegistered),
      nothing({
        zh: '只同步在市场监管部门依法办理的变更登记',
        en: 'only changes that are lawfully registered with market supervision are taken over',
      }),
    )
      .when(
        not(term.holds),
        nothing({
          zh: '自动同步自起始日起，这一变更在此之前',
          en: 'changes are taken over by themselves from the starting day on, and this one is earlier',
        }),
      )
      .when(taxFiling.taxpayerStatus.is('normal'), text('automatic'))
      .when(taxFiling.taxpayerStatus.oneOf(keysOf(taxServices.abnormalStatuses)), text('on-recovery'))
      .when(taxFiling.doesOtherStatusDelayChange, text('on-recovery'))
      .otherwise(text('automatic')),
    discrepancies: [changeOnRecovery, effectiveDayScope, nationwideWording],
    notes: [
      {
        zh: '两种状态之后有“等”，其他状态由税务机关答复',
        en: 'the list of two is open; on another status the tax authority is to say',
      },
      dayThatCounts,
      { zh: '同步要用多久，文中未写', en: 'how long it takes to be taken over isn’t stated' },
    ],
  }
})
