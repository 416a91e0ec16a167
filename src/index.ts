export type { Chapter, Measure } from './data/measures'
export { chapters, measures } from './data/measures'
export { describe, diagrams } from './description'
export { toJSONSchema } from './json-schema'
export type { WorkingCalendar } from './language/calendar'
export { type Decimal, type Num, toFen } from './language/decimal'
export type { Discrepancy } from './language/discrepancies'
export { InvalidFactsError, type Issue } from './language/errors'
export type { Explanation, ExplanationLine } from './language/explanation'
export type { Asked, Draft, Fact, Measured, NumberInput, Typed } from './language/facts'
export type { DayFigure, Figure, FigureSet, Figures, Named } from './language/figures'
export type { JSONSchema } from './language/json-schema'
export type { Missing } from './language/missing'
export type { Value, ValueType } from './language/nodes'
export type { Options } from './language/options'
export type { Change, Changes, Parameter } from './language/parameters'
export type { PeriodState } from './language/periods'
export type { CheckedFacts } from './language/program'
export type { Annotated, Calculation, Calculator } from './language/provisions/calculator'
export type { Catalogue, Entry, Listing } from './language/provisions/catalogue'
export type { Class, Classification, Classified } from './language/provisions/classification'
export type { Account, Force, Kind } from './language/provisions/definition'
export type { Eligibility, EligibilityOutcome, Verdict } from './language/provisions/eligibility'
export type { Provision, StatedPeriod } from './language/provisions/provision'
export type { Assessment, GoalState, Target } from './language/provisions/target'
export type { OpenReading } from './language/readings'
export type { Reform } from './language/reform'
export type { Subject, Vocabulary } from './language/subject'
export type { Unmet } from './language/unmet'
export type { Language, Place, Source, Words } from './language/words'
export { createMatcher, type Match, type Matcher, type Matches, match } from './matcher'
export { nearest } from './nearest'
export { type Receipt, type Replay, receipt, replay } from './receipt'
export type { FactChange, Remedy } from './remedy'
export {
  discrepancies,
  evaluate,
  explain,
  figureSets,
  measure,
  parameters,
  provision,
  provisions,
  type Result,
  reform,
} from './rulebook'
