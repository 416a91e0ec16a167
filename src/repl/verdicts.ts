import { InvalidFactsError, type Language, type Match, type Matcher, type Refused } from '../index'
import { csvLine } from './csv'
import { errorWords } from './error-text'
import { unmetText } from './unmet-text'
import type { Flags } from './usage'
import { outcomeText } from './words'

/** What is said of a row, by provision: the outcomes, and why one isn't open or what it waits for, where that is asked. */
export interface Verdicts {
  readonly outcomes: Readonly<Record<string, string>>
  readonly why: Readonly<Record<string, string>>
}

const NO_WHY: Verdicts['why'] = Object.freeze({})
/** What is said where the row itself is refused. */
export const NOTHING: Verdicts = { outcomes: Object.freeze({}), why: NO_WHY }

/** Why a provision isn't open, or what it waits for. */
function whyText(one: Match | Refused, language: Language): string {
  const join = language === 'zh' ? '；' : '; '
  if (one.outcome === 'refused') return errorWords(new InvalidFactsError(one.issues))[language]
  if (one.outcome === 'ineligible') return unmetText(one.unmet, language)
  return one.missing.map((each) => each.label[language]).join(join)
}

/** Asks for outcomes alone where no reasons are wanted, which is many times as fast. */
export function askerOf(match: Matcher, { why, lang }: Flags): (facts: object) => Verdicts {
  if (!why) return (facts) => ({ outcomes: match.outcomes(facts), why: NO_WHY })
  return (facts) => {
    const { eligible, undetermined, ineligible, notCovered, refused } = match(facts)
    const all = [...eligible, ...undetermined, ...ineligible, ...notCovered, ...refused]
    return {
      outcomes: Object.fromEntries(all.map((one) => [one.id, one.outcome])),
      why: Object.fromEntries(all.map((one) => [one.id, whyText(one, lang)])),
    }
  }
}

export const outcomeIn = ({ outcomes }: Verdicts, id: string): string => outcomes[id] ?? 'refused'

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
  const cells = [String(row)]
  if (flags.key !== undefined) cells.push(String(key ?? ''))
  for (const id of ids) {
    cells.push(outcomeText(outcomeIn(said, id), flags.lang))
    if (flags.why) cells.push(said.why[id] ?? '')
  }
  return csvLine(cells)
}

export function jsonVerdicts({ row, key, said }: Answer, ids: readonly string[], flags: Flags): string {
  const outcomes = Object.fromEntries(ids.map((id) => [id, outcomeIn(said, id)]))
  const why = Object.fromEntries(Object.entries(said.why).filter(([, text]) => text !== ''))
  const copied = flags.key === undefined ? {} : { [flags.key]: key ?? null }
  return `${JSON.stringify({ row, ...copied, ...outcomes, ...(flags.why && { why }) })}\n`
}
