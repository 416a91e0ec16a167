import { talentAllowance as allowance } from '../../data/m65-talent-allowance'
import { person } from '../../facts/person'
import {
  called,
  type Expression,
  keysOf,
  MONTHS_A_YEAR,
  type Need,
  nothing,
  output,
  type Quantity,
  table,
} from '../../language'
import { outsideLevels } from '../../rules/parts/m65-allowance-levels'

/** So many years in months. */
export const inMonths = <F extends Need>(years: Quantity<F>) => years.times(MONTHS_A_YEAR)

const labels = {
  rate: { zh: '月标准', en: 'monthly rate' },
  months: { zh: '计发月数', en: 'months paid' },
} as const

/** The monthly rate of a level, by a degree or by what counts as much. */
function monthlyRate() {
  const { equivalentsBachelor, equivalentsDoctor, equivalentsJuniorCollege, equivalentsMaster } = allowance
  const { qualification } = person
  return called(
    labels.rate,
    table(
      [qualification.oneOf(['junior-college', ...keysOf(equivalentsJuniorCollege)]), allowance.rateJuniorCollege],
      [qualification.oneOf(['bachelor', ...keysOf(equivalentsBachelor)]), allowance.rateBachelor],
      [qualification.oneOf(['master', ...keysOf(equivalentsMaster)]), allowance.rateMaster],
      [qualification.oneOf(['doctor', ...keysOf(equivalentsDoctor)]), allowance.rateDoctor],
      [qualification.is('other'), nothing(outsideLevels)],
    ),
  )
}

/** The rate as an output. */
export const rateOutput = () => ({ monthlyRate: output.money(labels.rate, monthlyRate(), '元/月') })

/** The outputs of an allowance for the months on one of its levels: its rate, those months, and the amount. */
export function allowanceFor<N extends Need>(onLevel: Quantity<N, null>) {
  const rate = monthlyRate()
  const months = called(labels.months, onLevel)
  return {
    monthlyRate: output.money(labels.rate, rate, '元/月'),
    months: output.months(labels.months, months, '个月'),
    // Off the levels both are nothing, and nothing is asked for; so of the type only the rate's null counts.
    amount: output.money({ zh: '津补贴金额', en: 'allowance' }, rate.times(months as Expression as Quantity<N>)),
  }
}
