import { provincialForestryBureau } from '../data/m25-natural-resources'
import { interpretation } from '../facts/document'
import { project } from '../facts/project'
import { calculator, neverFalls, nothing, output, when } from '../language'
import { lastSupplyDay } from '../rules/parts/m25-supplement'

/**
 * By when the documents left outstanding for the use of forest must be supplied (用林容缺补正期限).
 *
 * @returns `dueOn`, the last day
 * @example
 * forestUseSupplementDeadline({ isForestUseApproved: true, forestUseApprovedOn: '2023-11-30' }) // { dueOn: '2024-02-29' }
 */
export const forestUseSupplementDeadline = calculator('m25.forest-use-supplement-deadline', () => ({
  title: { zh: '用林容缺材料补正期限', en: 'Forest use: when outstanding documents are due' },
  source: interpretation('用林'),
  subject: project,
  guarantees: [neverFalls('dueOn', project.forestUseApprovedOn)],
  outputs: {
    dueOn: output.date(
      { zh: '补正截止日', en: 'last day to supply them' },
      when(project.isForestUseApproved, lastSupplyDay()).otherwise(
        nothing({
          zh: '补正期限自用林批复起算，用林没有批复的还没有期限',
          en: 'the time to supply them runs from the approval: while the use of forest isn’t approved there is no last day',
        }),
      ),
    ),
  },
  discrepancies: [provincialForestryBureau],
  notes: [
    {
      zh: '月末没有对应日的，以该月最后一日为末日',
      en: 'in a month without that day the last day of the month is the last',
    },
  ],
}))
