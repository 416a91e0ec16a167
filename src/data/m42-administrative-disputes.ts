import { administrativeDispute } from '../facts/administrative-dispute'
import { interpretation, measureText } from '../facts/document'
import { discrepancy, figures, named, optionsOf } from '../language'

const text = measureText()
const correction = interpretation('自我纠正')
const promises = interpretation('守信践诺')
const training = interpretation('执法培训')

/** 行政争议源头治理 (M42): promises broken, cases tried with care, and where disputes are to be settled. */
export const administrativeDisputes = figures(42, {
  caseKinds: named(
    optionsOf(administrativeDispute.administrativeCaseKind, [
      'property-rights',
      'market-access',
      'fair-competition',
      'social-credit',
    ]),
    text,
    'case-types',
  ),
  contractKinds: named(optionsOf(administrativeDispute.administrativeCaseKind, ['agreement', 'promise']), promises),
  breaches: named(
    optionsOf(administrativeDispute.administrativeBreaches, ['policy-not-continued', 'promise-not-kept']),
    promises,
    'broken-promise-problem/kinds',
  ),
  breachCauses: named(
    optionsOf(administrativeDispute.administrativeBreachCauses, [
      'boundaries-changed',
      'functions-changed',
      'officials-changed',
    ]),
    promises,
    'broken-promise-causes',
  ),
  channels: named(
    [
      { label: { zh: '行政程序主阵地', en: 'administrative procedure, the main ground' } },
      { label: { zh: '复议程序主渠道', en: 'reconsideration, the main channel' } },
    ],
    correction,
  ),
  trainingFocus: named(
    [
      { label: { zh: '行政案件数量较多的领域', en: 'fields with many administrative cases' } },
      { label: { zh: '败诉率较高的地区', en: 'areas that lose a high share of them' } },
    ],
    training,
  ),
})

/** Two aims, and no figure for either. */
export const selfCorrectionAim = discrepancy('m42.self-correction-aim', {
  title: { zh: '自我纠正的目标', en: 'what self-correction is to reach' },
  sides: [
    {
      place: text,
      says: { zh: '行政机关主动消除违法状态', en: 'the administration ends unlawful states of its own accord' },
    },
    {
      place: correction,
      says: { zh: '更多争议在诉前主动解决', en: 'more disputes are settled by it before a lawsuit' },
    },
  ],
  arithmetic: { zh: '两处都没有可衡量的数字', en: 'neither gives a figure to measure by' },
})
