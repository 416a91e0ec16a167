import { naturalResources } from '../../data/m25-natural-resources'
import { project } from '../../facts/project'
import { called, question, quoting, when } from '../../language'

const lastDay = /* @__PURE__ */ question({
  about: quoting(
    {
      zh: '{forestUseSupplement}后的对应日是否在期限内',
      en: 'whether the same day {forestUseSupplement} on is still in time',
    },
    naturalResources,
  ),
  because: { zh: '“内”含末日', en: '“within” includes its last day' },
  default: 'last-day-included',
  options: {
    'last-day-included': { zh: '对应日仍在期限内', en: 'that day is in time' },
    'last-day-excluded': { zh: '对应日前一日为末日', en: 'the day before is the last' },
  },
})

/** The last day on which the documents left outstanding for the use of forest can be supplied, once it is approved. */
export const lastSupplyDay = () => {
  const { forestUseSupplement: months } = naturalResources
  const approved = project.forestUseApprovedOn
  const sameDay = approved.plusMonths(months)
  // A month without that day gives its last day, from which no further day is taken.
  const hasNoSuchDay = called(
    { zh: '到期之月没有对应日', en: 'the last month lacks that day' },
    sameDay.minusMonths(months).before(approved),
  )
  return lastDay.read({
    'last-day-included': sameDay,
    'last-day-excluded': when(hasNoSuchDay, sameDay).otherwise(sameDay.minusDays(1)),
  })
}

/** The same under its name. */
export const supplementDueOn = () => called({ zh: '补正截止日', en: 'last day to supply them' }, lastSupplyDay())
