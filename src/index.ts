export type { Chapter, Measure } from './data/measures'
export { chapters, measures } from './data/measures'
export { describe, diagrams } from './description'
export { toJSONSchema } from './json-schema'
export { type Decimal, toFen } from './language/decimal'
export type { Discrepancy } from './language/discrepancies'
export { InvalidFactsError, type Issue } from './language/errors'
export type { Explanation, ExplanationLine } from './language/explanation'
export type { JSONSchema } from './language/json-schema'
export type { Missing } from './language/missing'
export type { Options } from './language/options'
export type { Calculation, Calculator } from './language/provisions/calculator'
export type { Catalogue, Listing } from './language/provisions/catalogue'
export type { Classification, Classified } from './language/provisions/classification'
export type { Eligibility, Verdict } from './language/provisions/eligibility'
export type { Provision } from './language/provisions/provision'
export type { Assessment, Target } from './language/provisions/target'
export type { OpenReading } from './language/readings'
export type { Unmet } from './language/unmet'
export type { Language, Source, Words } from './language/words'
export { createMatcher, type Match, type Matcher, type Matches, match } from './matcher'
export { type FactChange, nearest, type Remedy } from './nearest'
export { type Receipt, type Replay, receipt, replay } from './receipt'
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
