export type { Missing } from './evaluate/missing'
export type { CheckedFacts } from './evaluate/program'
export type { Account, Force, Kind, PeriodState } from './expression/account'
export { type Discrepancy, discrepancy } from './expression/discrepancies'
export type {
  AsGiven,
  Expression,
  Need,
  NeedsOf,
  NumberLike,
  Sometimes,
  UnderFigure,
  UnderReading,
  ValueOf,
} from './expression/expression'
export type { Asked, Choosable, Chosen, Draft, Fact, FactType, Measured, NumberInput, Typed } from './expression/facts'
export type { Value, ValueType } from './expression/nodes'
export type { Change, Changes, ChangesOf, FigureAlone, Order, Parameter, Term, Whole } from './expression/parameters'
export type { OpenReading } from './expression/readings'
export { InvalidFactsError, type Issue, UnknownNameError } from './input/errors'
export type { JSONSchema } from './input/json-schema'
export type { KnownReading, Options, OptionsFor, OptionsOf } from './input/options'
export type { Reform } from './input/reform'
export type { SchemaTarget } from './input/schema-targets'
export { toFen } from './input/to-fen'
export type { Explanation, ExplanationLine, Working } from './outline/explanation'
export type { NamedReading, OpenText, Outline, OutlineLine } from './outline/outline'
export type { DecisionTable, TableCell, TableRow } from './outline/tables'
export type { Unmet, UnmetChoice, UnmetCondition } from './outline/unmet'
export type { Flaw } from './prove/index'
export { type Annotated, type Calculation, type Calculator, calculator } from './provisions/calculator'
export { type Catalogue, catalogue, type Entry, type Listing } from './provisions/catalogue'
export { type Classification, classification } from './provisions/classification'
export type { Class, Classified } from './provisions/classified'
export type { Definition } from './provisions/definition'
export {
  type Eligibility,
  type EligibilityOutcome,
  eligibility,
  type PartialInput,
  type Verdict,
} from './provisions/eligibility'
export { type Goal, type GoalOutcome, type GoalState, type GoalTerms, goal } from './provisions/goals'
export { type Guarantee, neverFalls, neverMoreThan, neverRises } from './provisions/guarantees'
export { type Output, type OutputType, output } from './provisions/outputs'
export type { Provision, StatedPeriod } from './provisions/provision'
export { type Assessment, type Target, target } from './provisions/target'
export { decisionTables, evaluate, explain } from './rulebook/ask'
export type { AskedSo } from './rulebook/asked-apart'
export type { AskedOptions } from './rulebook/asked-facts'
export type { InterviewQuestion } from './rulebook/asking'
export type { ChangedProvision, SaidCheck } from './rulebook/changed-provision'
export type { Changed, Differing, FromTo } from './rulebook/changes'
export type { Collected, Contents, RulebookDefinition } from './rulebook/contents'
export { type Along, type Course, type CoursePiece, type CoursePoint, course } from './rulebook/course'
export { describe, diagrams, outline } from './rulebook/description'
export { type Diff, diff } from './rulebook/diff'
export type { Edition } from './rulebook/edition'
export { editionSchema } from './rulebook/edition-schema'
export type { FigureInForce } from './rulebook/fingerprint'
export { type Interview, type InterviewOptions, interview } from './rulebook/interview'
export { type Flawed, InvalidRulebookError } from './rulebook/invalid'
export { type SchemaOptions, toJSONSchema } from './rulebook/json-schema'
export type { MeasureHead } from './rulebook/look-up'
export { type Matcher, type MatchOptions, matcher } from './rulebook/matcher'
export type { Match, Matched, Matches, Outcomes, Refused } from './rulebook/matches'
export { type Plain, plain } from './rulebook/plain'
export { prove, type TableFlaw } from './rulebook/prove'
export { type MatchReceipt, type Receipt, receipt, type Sealing } from './rulebook/receipt'
export { type Remedies, remedies } from './rulebook/remedies'
export type { FactChange, Remedy } from './rulebook/remedy'
export type { Difference, Replay, ReplayOptions } from './rulebook/replay'
export type { Result } from './rulebook/result'
export { fromJSON, type Rulebook, rulebook } from './rulebook/rulebook'
export type { Standing } from './rulebook/standing'
export type { ChangesAbout, FactsAbout, InputOf, OptionsAbout, OutputsOf, ReadingOf, ResultOf } from './rulebook/types'
export type { FactColumn } from './sql/columns'
export type { DialectName } from './sql/dialect'
export type { ColumnOf, SQLOptions } from './sql/options'
export { UnsayableError } from './sql/rule'
export { toSQL } from './sql/to-sql'
export type { WorkingCalendar } from './values/calendar'
export type { Decimal, Num } from './values/decimal'
export { frozen } from './values/frozen'
export type { Range } from './values/ranges'
export type { UnitName } from './values/units'
export {
  type Document,
  type Language,
  type Place,
  places,
  type Source,
  sourceAt,
  sourceWords,
  type Words,
} from './values/words'
export { at, called, nothing, type Question, question, table, when } from './write/branches'
export { type Check, type Cover, check, covered, onlyIf } from './write/checks'
export { type Choice, type Choices, keysOf, namesOf, optionsOf, type Text, text } from './write/choices'
export { all, any, type Condition, not } from './write/conditions'
export {
  asOf,
  type Day,
  day,
  isWorkingDay,
  type Moment,
  type Month,
  plusWorkingDays,
  workingDaysBetween,
} from './write/days'
export {
  type DayFigure,
  dayFigure,
  type Figure,
  type FigureIn,
  type FigureSet,
  type Figures,
  figure,
  figures,
  monthFigure,
  type Named,
  named,
} from './write/figures'
export { inWords } from './write/in-words'
export type { Days, Numbers } from './write/lists'
export { type Period, period } from './write/periods'
export { bands, MONTHS_A_YEAR, max, min, number, type Quantity, sum, yuan } from './write/quantities'
export { asking, figureInWords, quoting, withFigures } from './write/quoting'
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
  type Subject,
  subject,
  type Vocabulary,
  yearMonth,
  yesNo,
} from './write/subject'
export type { Sum } from './write/sums'
