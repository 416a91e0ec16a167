import { InvalidFactsError, type Language, type Match, type Matcher, type Refused } from '../index'
import { csvLine } from './csv'
import { errorWords } from './error-text'
import { unmetText } from './unmet-text'
import type { Flags } from './usage'
import { outcomeText } from './words'

/** What is said of one provision: the outcome, and why it isn't open or what it waits for. */
interface Said {
  readonly outcome: string
  readonly why?: string
}

/** What is said of a row, by provision; nothing where the row itself is refused. */
export type Verdicts = ReadonlyMap<string, Said>
export const NOTHING: Verdicts = new Map()

/** Why a provision isn't open, or what it waits for. */
function whyText(one: Match | Refused, language: Language): string {
  const join = language === 'zh' ? '；' : '; '
  if (one.outcome === 'refused') return errorWords(new InvalidFactsError(one.issues))[language]
  if (one.outcome === 'ineligible') return unmetText(one.unmet, language)
  return one.missing.map((each) => each.label[language]).join(join)
}

/** Asks for outcomes alone where no reasons are wanted, which is many times as fast. */
export function askerOf(match: Matcher, { why, lang }: Flags): (facts: object) => Verdicts {
  if (!why) return (facts) => new Map(Object.entries(match.outcomes(facts)).map(([id, outcome]) => [id, { outcome }]))
  return (facts) => {
    const { eligible, undetermined, ineligible, notCovered, refused } = match(facts)
    const all = [...eligible, ...undetermined, ...ineligible, ...notCovered, ...refused]
    return new Map(all.map((one) => [one.id, { outcome: one.outcome, why: whyText(one, lang) }]))
  }
}

const REFUSED: Said = { outcome: 'refused' }
export const outcomeIn = (said: Verdicts, id: string): string => (said.get(id) ?? REFUSED).outcome

/** A row's verdicts, and the cell that is copied from it. */
export interface Answer {
  readonly row: number
  readonly key: unknown
  readonly said: Verdicts
}

/** The columns of a CSV of verdicts: the row's number and key, each provision's outcome, and why. */
export function csvHead(ids: readonly string[], { why, lang, key }: Flags): string {
  const first = { zh: '行', en: 'row' }[lang]
  const reason = { zh: '理由', en: 'why' }[lang]
  const each = ids.flatMap((id) => (why ? [id, `${id} ${reason}`] : [id]))
  return csvLine([first, ...(key === undefined ? [] : [key]), ...each])
}

export function csvVerdicts({ row, key, said }: Answer, ids: readonly string[], flags: Flags): string {
  const cells = ids.flatMap((id) => {
    const { outcome, why = '' } = said.get(id) ?? REFUSED
    return flags.why ? [outcomeText(outcome, flags.lang), why] : [outcomeText(outcome, flags.lang)]
  })
  return csvLine([String(row), ...(flags.key === undefined ? [] : [String(key ?? '')]), ...cells])
}

export function jsonVerdicts({ row, key, said }: Answer, ids: readonly string[], flags: Flags): string {
  const outcomes = Object.fromEntries(ids.map((id) => [id, outcomeIn(said, id)]))
  const why = Object.fromEntries([...said].flatMap(([id, one]) => (one.why ? [[id, one.why]] : [])))
  const copied = flags.key === undefined ? {} : { [flags.key]: key ?? null }
  return `${JSON.stringify({ row, ...copied, ...outcomes, ...(flags.why && { why }) })}\n`
}
