import { naturalResources, provincialForestryBureau } from '../data/m25-natural-resources'
import { interpretation } from '../facts/document'
import { project } from '../facts/project'
import { calculator, called, neverFalls, output, reading } from '../language'

/**
 * By when the documents left outstanding for the use of forest must be supplied (用林容缺补正期限).
 *
 * @returns `dueOn`, the last day, and `inTime`, whether the supply is in time
 * @example
 * forestUseSupplementDeadline({ forestUseApprovedOn: '2023-11-30',
 *   forestDocumentsSuppliedOn: '2024-02-29' }) // { dueOn: '2024-02-29', inTime: true }
 */
export const forestUseSupplementDeadline = calculator('m25.forest-use-supplement-deadline', () => {
  const sameDay = project.forestUseApprovedOn.plusMonths(naturalResources.forestUseSupplement)
  const dayBefore = called({ zh: '对应日的前一日', en: 'the day before' }, sameDay.minusDays(1))
  const dueOn = called(
    { zh: '补正截止日', en: 'due on' },
    reading('last-day-included', { 'last-day-included': sameDay, 'last-day-excluded': dayBefore }),
  )
  return {
    title: { zh: '用林容缺材料补正期限', en: 'Forest use: when outstanding documents are due' },
    source: interpretation('用林'),
    subject: project,
    guarantees: [neverFalls('dueOn', project.forestUseApprovedOn)],
    outputs: {
      dueOn: output.date({ zh: '补正截止日', en: 'due on' }, dueOn),
      inTime: output.condition({ zh: '按期补正', en: 'in time' }, project.forestDocumentsSuppliedOn.onOrBefore(dueOn)),
    },
    discrepancies: [provincialForestryBureau],
    readings: [
      {
        about: { zh: '三个月后的对应日是否在期限内', en: 'whether the same day three months on is still in time' },
        default: 'last-day-included',
        because: { zh: '“内”含末日', en: '“within” includes its last day' },
        options: {
          'last-day-included': { zh: '对应日仍在期限内', en: 'that day is in time' },
          'last-day-excluded': { zh: '对应日前一日为末日', en: 'the day before is the last' },
        },
      },
    ],
    notes: [
      { zh: '月末没有对应日的，以该月最后一日为对应日', en: 'a month without that day gives its last day' },
      { zh: '批复前补正，亦为按期', en: 'documents supplied before the approval are in time' },
    ],
  }
})
