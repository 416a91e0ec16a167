export type { Chapter, Measure } from './data/measures'
export { chapters, measures } from './data/measures'

export type { Missing } from './language/evaluate/missing'
export type { CheckedFacts } from './language/evaluate/program'
export type { Account, Force, Kind, PeriodState } from './language/expression/account'
export type { Discrepancy } from './language/expression/discrepancies'
export type { Asked, Draft, Fact, Measured, NumberInput, Typed } from './language/expression/facts'
export type { Value, ValueType } from './language/expression/nodes'
export type {
  Change,
  Changes,
  ChangesOf,
  FigureAlone,
  Order,
  Parameter,
  Term,
  Whole,
} from './language/expression/parameters'
export type { OpenReading } from './language/expression/readings'
export { InvalidFactsError, type Issue, UnknownNameError } from './language/input/errors'
export type { JSONSchema } from './language/input/json-schema'
export type { KnownReading, Options, OptionsFor, OptionsOf } from './language/input/options'
export type { Reform } from './language/input/reform'
export type { SchemaTarget } from './language/input/schema-targets'
export { toFen } from './language/input/to-fen'
export type { Explanation, ExplanationLine, Working } from './language/outline/explanation'
export type { NamedReading, OpenText, Outline, OutlineLine } from './language/outline/outline'
export type { DecisionTable, TableCell, TableRow } from './language/outline/tables'
export type { Unmet, UnmetChoice, UnmetCondition } from './language/outline/unmet'
export type { Annotated, Calculation, Calculator } from './language/provisions/calculator'
export type { Catalogue, Entry, Listing } from './language/provisions/catalogue'
export type { Classification } from './language/provisions/classification'
export type { Class, Classified } from './language/provisions/classified'
export type { Eligibility, EligibilityOutcome, Verdict } from './language/provisions/eligibility'
export type { GoalOutcome, GoalState } from './language/provisions/goals'
export type { Provision, StatedPeriod } from './language/provisions/provision'
export type { Assessment, Target } from './language/provisions/target'
export type { AskedSo } from './language/rulebook/asked-apart'
export type { AskedOptions } from './language/rulebook/asked-facts'
export type { InterviewQuestion } from './language/rulebook/asking'
export type { Along, Course, CoursePiece, CoursePoint } from './language/rulebook/course'
export type { Interview, InterviewOptions } from './language/rulebook/interview'
export type { SchemaOptions } from './language/rulebook/json-schema'
export type { Matcher, MatchOptions } from './language/rulebook/matcher'
export type { Match, Matched, Matches, Outcomes, Refused } from './language/rulebook/matches'
export { type Plain, plain } from './language/rulebook/plain'
export type { MatchReceipt, Receipt, Sealing } from './language/rulebook/receipt'
export type { Remedies } from './language/rulebook/remedies'
export type { FactChange, Remedy } from './language/rulebook/remedy'
export type { Difference, Replay, ReplayOptions } from './language/rulebook/replay'
export type { Result } from './language/rulebook/result'
export type { Rulebook } from './language/rulebook/rulebook'
export type { Standing } from './language/rulebook/standing'
export type { InputOf, OutputsOf, ReadingOf, ResultOf } from './language/rulebook/types'
export type { WorkingCalendar } from './language/values/calendar'
export type { Decimal, Num } from './language/values/decimal'
export type { Range } from './language/values/ranges'
export type { Language, Place, Source, Words } from './language/values/words'
export type { DayFigure, Figure, FigureSet, Figures, Named } from './language/write/figures'
export type { Subject, Vocabulary } from './language/write/subject'
export type { FactsOf } from './nantong'
export {
  course,
  decisionTables,
  describe,
  diagrams,
  discrepancies,
  evaluate,
  explain,
  facts,
  figureSets,
  interview,
  match,
  matcher,
  measure,
  nantong,
  outline,
  parameters,
  provision,
  provisions,
  readBy,
  receipt,
  reform,
  remedies,
  replay,
  toJSONSchema,
} from './nantong'
export type { NantongFigure } from './nantong-figures'
export type { NantongProvision } from './nantong-provisions'
