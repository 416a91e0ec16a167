import { talentAllowance } from '../../data/m65-talent-allowance'
import { person } from '../../facts/person'

/** When a home may be bought for the extension: after the day before the base period, up to the last day of the window after it. */
export const purchaseWindow = () => ({
  dayBefore: person.basePeriodEnd.minusYears(talentAllowance.baseYears),
  lastDay: person.basePeriodEnd.plusYears(talentAllowance.purchaseWindowYears),
})
