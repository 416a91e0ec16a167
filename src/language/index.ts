export { at, called, nothing, reading, table, when } from './branches'
export type { WorkingCalendar } from './calendar'
export { type Choice, keysOf, optionsOf, text } from './choices'
export { all, any, type Condition, not } from './conditions'
export { asOf, type Day, day, isWorkingDay, plusWorkingDays, workingDaysBetween } from './days'
export { discrepancy } from './discrepancies'
export type { Expression, Need, NeedsOf, Sometimes } from './expression'
export { dayFigure, figure, figures, monthFigure, named } from './figures'
export { frozen } from './frozen'
export { period } from './periods'
export { calculator } from './provisions/calculator'
export { catalogue } from './provisions/catalogue'
export { classification } from './provisions/classification'
export { check } from './provisions/definition'
export { eligibility } from './provisions/eligibility'
export { neverFalls, neverMoreThan, neverRises } from './provisions/guarantees'
export { output } from './provisions/outputs'
export { goal, target } from './provisions/target'
export { bands, MONTHS_A_YEAR, max, min, number, type Quantity, sum, yuan } from './quantities'
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
} from './subject'
export { interpretation, measureText, type Words } from './words'
