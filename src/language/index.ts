export { discrepancy } from './expression/discrepancies'
export type { Expression, Need, NeedsOf, Sometimes } from './expression/expression'
export { calculator } from './provisions/calculator'
export { catalogue } from './provisions/catalogue'
export { classification } from './provisions/classification'
export { check } from './provisions/definition'
export { eligibility } from './provisions/eligibility'
export { neverFalls, neverMoreThan, neverRises } from './provisions/guarantees'
export { output } from './provisions/outputs'
export { goal, target } from './provisions/target'
export type { WorkingCalendar } from './values/calendar'
export { frozen } from './values/frozen'
export { places, sourceAt, type Words } from './values/words'
export { at, called, nothing, reading, table, when } from './write/branches'
export { type Choice, keysOf, optionsOf, text } from './write/choices'
export { all, any, type Condition, not } from './write/conditions'
export { asOf, type Day, day, isWorkingDay, plusWorkingDays, workingDaysBetween } from './write/days'
export { dayFigure, figure, figures, monthFigure, named } from './write/figures'
export { period } from './write/periods'
export { bands, MONTHS_A_YEAR, max, min, number, type Quantity, sum, yuan } from './write/quantities'
export {
  ask,
  choice,
  choices,
  date,
  dates,
  dateTime,
  decimal,
  freeText,
  integer,
  money,
  numbers,
  subject,
  yearMonth,
  yesNo,
} from './write/subject'
