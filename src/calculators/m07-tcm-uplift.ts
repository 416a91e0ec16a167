import { biomedicine } from '../data/m07-biomedicine'
import { innovationTiltUnexplained, upliftSettlement } from '../data/parts/m07-discrepancies'
import { interpretation } from '../facts/document'
import { inpatientCase } from '../facts/inpatient-case'
import { all, calculator, called, neverFalls, neverRises, number, output, question, quoting, when } from '../language'

const plan = /* @__PURE__ */ question({
  about: { zh: '上浮是否也须符合诊疗方案', en: 'whether the uplift, too, needs the treatment plan to be followed' },
  because: {
    zh: '上浮加在按病种标准折算的点数上，而只有符合方案的病例才这样折算',
    en: 'the uplift is of points reckoned by the disease’s standard, and only cases that follow the plan have them',
  },
  default: 'plan-required',
  options: {
    'plan-required': { zh: '须符合', en: 'it does' },
    'plan-not-required': { zh: '不须符合', en: 'it doesn’t' },
  },
})

/**
 * The settlement points of an inpatient case of a disease in which Chinese medicine has the advantage (中医优势住院病种).
 *
 * @returns `uplifted`: whether the uplift applies; `points`: the case's points, exact, unchanged where it doesn't
 * @example
 * drgTcmUplift({ isTcmAdvantageDisease: true, isTcmPilotInstitution: true, conformsToTreatmentPlan: true,
 *   pilotSettlementYear: 2, yearEndPoints: '120.5' }) // { uplifted: true, points: 132.55 }
 */
export const drgTcmUplift = calculator('m07.drg-tcm-uplift', () => {
  const { conformsToTreatmentPlan, isTcmAdvantageDisease, isTcmPilotInstitution } = inpatientCase
  const { pilotSettlementYear, yearEndPoints } = inpatientCase
  const inPilot = all(
    isTcmAdvantageDisease,
    isTcmPilotInstitution,
    pilotSettlementYear.atMost(biomedicine.tcmUpliftYears),
  )
  const uplifted = called(
    { zh: '适用上浮', en: 'the uplift applies' },
    plan.read({
      'plan-required': all(inPilot, conformsToTreatmentPlan),
      'plan-not-required': inPilot,
    }),
  )
  return {
    title: { zh: '中医优势住院病种结算点数', en: 'Settlement points of Chinese-medicine cases' },
    source: interpretation('（4）DRG创新支付'),
    subject: inpatientCase,
    force: 'aims',
    guarantees: [neverFalls('points', yearEndPoints), neverRises('points', pilotSettlementYear)],
    outputs: {
      uplifted: output.condition({ zh: '适用上浮', en: 'the uplift applies' }, uplifted),
      points: output.number(
        { zh: '病例结算点数', en: 'points of the case' },
        when(uplifted, yearEndPoints.times(number(1).plus(biomedicine.tcmUplift))).otherwise(yearEndPoints),
        '点',
      ),
    },
    discrepancies: [innovationTiltUnexplained, upliftSettlement],
    notes: [
      {
        zh: '只写先执行几年，其后是否延续，文中未写',
        en: 'it begins with some years; whether it goes on after them isn’t stated',
      },
      {
        zh: '试点从何时起算文中未写，日期不足以判断，须告知试点第几年',
        en: 'since the start of the pilot isn’t stated, no day decides: the year of the pilot is asked for',
      },
      quoting(
        {
          zh: '{tcmDiseases}病种、{tcmInstitutions}机构未列名，是否属于由使用者提供',
          en: 'the {tcmDiseases} diseases and {tcmInstitutions} institutions aren’t named, so whether a case is one of them is asked for',
        },
        biomedicine,
      ),
      {
        zh: '上浮加在年终结算点数之上，并非只取上浮的部分；不适用时按年终结算点数，不作改变',
        en: 'the uplift comes on top of the year-end points, not in their place; where there is none they stay as they are',
      },
    ],
  }
})
