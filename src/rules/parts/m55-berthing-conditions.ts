import { berthingWaiver } from '../../data/m55-berthing-waiver'
import { berthing } from '../../facts/berthing'
import { all, any, called, type Day, keysOf, type Need, not, table, text, when } from '../../language'
import { firstViolation, overdueDays, twoYearsBefore } from './m55-berthing-readings'

const HOURS_A_DAY = 24

/** The list is published, and the day that counts isn't before that. */
export const isListInForceOn = <N extends Need>(day: Day<N>) =>
  called(
    { zh: '清单已经实施', en: 'the list is in force' },
    all(berthing.isWaiverListPublished, berthing.waiverListPublishedOn.onOrBefore(day)),
  )

/** Whether the list applies, as a class. */
export const forceOn = <N extends Need>(day: Day<N>) =>
  when(not(berthing.isWaiverListPublished), text('not-published'))
    .when(berthing.waiverListPublishedOn.onOrBefore(day), text('in-force'))
    .otherwise(text('not-yet'))

/** No earlier violation that keeps this one from being the first. */
export function isFirstViolation() {
  const { berthedOn, countingCycleBeganOn, earlierBorderViolationDates, earlierListedViolationDates } = berthing
  const lookBack = berthedOn.minusYears(berthingWaiver.lookBackYears)
  const from = called(
    { zh: '回溯起始日', en: 'first day looked back on' },
    twoYearsBefore.read({
      'two-years-inclusive': lookBack,
      'two-years-exclusive': lookBack.plusDays(1),
    }),
  )
  return called(
    { zh: '初次违法', en: 'a first violation' },
    firstViolation.read({
      'any-violation': earlierBorderViolationDates.countWithin(from, berthedOn).is(0),
      'listed-in-two-years': earlierListedViolationDates.countWithin(from, berthedOn).is(0),
      'listed-in-cycle': earlierListedViolationDates.countWithin(countingCycleBeganOn, berthedOn).is(0),
    }),
  )
}

/** The permit is overdue by no more than its kind allows. */
function isWithinLimit() {
  const { berthingPermitKind: kind, berthingPermitLastDay, hoursPermitOverdue, leftForeignShipOn } = berthing
  const daysAfter = berthingPermitLastDay.daysUntil(leftForeignShipOn)
  const overdue = called(
    { zh: '许可过期日数', en: 'days that the permit was overdue' },
    overdueDays.read({
      'from-next-day': daysAfter,
      'from-last-day': daysAfter.plus(1),
      'by-the-hour': hoursPermitOverdue.over(HOURS_A_DAY),
    }),
  )
  const limit = called(
    { zh: '该种许可的时限', en: 'the limit of its kind' },
    table(
      [kind.is('temporary'), berthingWaiver.temporaryPermitMaxDays],
      [kind.is('long-term'), berthingWaiver.longTermPermitMaxDays],
    ),
  )
  return overdue.atMost(limit)
}

/** The conditions of the scenario that the violation falls in. */
export function meetsScenario() {
  const { berthingPurpose: purpose, berthingScenario: scenario } = berthing
  const isProduction = called(
    { zh: '出于正常生产作业需要', en: 'for a need of normal production' },
    when(purpose.is('other'), berthing.isOtherPurposeProduction).otherwise(
      purpose.oneOf(keysOf(berthingWaiver.productionPurposes)),
    ),
  )
  const conduct = all(not(berthing.hasOtherOffenceAlongside), not(berthing.hasUnrelatedTransfer))
  return called(
    { zh: '符合该情形的条件', en: 'the conditions of the scenario' },
    when(scenario.is('expired-permit'), all(any(isWithinLimit(), isProduction), conduct))
      .when(scenario.is('no-permit'), all(isProduction, conduct))
      .otherwise(berthing.meetsOtherBerthingConditions),
  )
}
