import { InvalidFactsError, type Language, type Match, type Matcher, type Refused, type Words } from '../index'
import { verdictsOf } from '../language/rulebook/matches'
import { csvCell, csvLine } from './csv'
import { errorWords } from './error-text'
import { unmetText } from './unmet-text'
import type { Flags } from './usage'
import { outcomeText } from './words'

/** What is said of a row, a text for each provision: the outcome, and why it isn't open or what it waits for, where that is asked. */
export interface Verdicts {
  readonly outcomes: readonly string[]
  readonly why: readonly string[]
}

/** What is said where the row itself is refused. */
export const allRefused = (ids: readonly string[]): Verdicts => ({
  outcomes: ids.map(() => 'refused'),
  why: ids.map(() => ''),
})

/** Why a provision isn't open, or what it waits for. */
function whyText(one: Match | Refused, language: Language): string {
  const join = (all: readonly Words[]) => all.map((each) => each[language]).join(language === 'zh' ? '；' : '; ')
  if (one.outcome === 'refused') return errorWords(new InvalidFactsError(one.issues))[language]
  if (one.outcome === 'ineligible') return unmetText(one.unmet, language)
  if (one.outcome === 'not-covered') return join(one.reasons ?? [])
  return join(one.missing.map((each) => each.label))
}

/** The same answer comes again for alike records, and its text with it. */
function whyTexts(language: Language): (one: Match | Refused) => string {
  const texts = new WeakMap<Match | Refused, string>()
  return (one) => {
    const known = texts.get(one)
    if (known !== undefined) return known
    const text = whyText(one, language)
    texts.set(one, text)
    return text
  }
}

const NO_WHY: readonly never[] = Object.freeze([])

/** Asks for outcomes alone where no reasons are wanted, which is many times as fast. */
export function askerOf<Facts extends object>(
  match: Matcher<Facts>,
  ids: readonly string[],
  { why, lang }: Flags,
): (facts: Facts) => Verdicts {
  if (!why)
    return (facts) => {
      const by: Readonly<Record<string, string>> = match.outcomes(facts)
      return { outcomes: ids.map((id) => by[id] as string), why: NO_WHY }
    }
  const places = new Map(ids.map((id, index) => [id, index]))
  const textOf = whyTexts(lang)
  return (facts) => {
    const outcomes = ids.map(() => '')
    const reasons = ids.map(() => '')
    for (const one of verdictsOf(match(facts))) {
      const place = places.get(one.id) as number
      outcomes[place] = one.outcome
      if (one.outcome !== 'eligible') reasons[place] = textOf(one)
    }
    return { outcomes, why: reasons }
  }
}

/** A row's verdicts, and the cell that is copied from it. */
export interface RowVerdicts {
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

/** The line is put together as it is written: there are few outcomes, and none of them has to be quoted. */
export function csvVerdicts({ row, key, said }: RowVerdicts, flags: Flags): string {
  let line = String(row)
  if (flags.key !== undefined) line += `,${csvCell(String(key ?? ''))}`
  for (let index = 0; index < said.outcomes.length; index += 1) {
    line += `,${outcomeText(said.outcomes[index] as string, flags.lang)}`
    if (flags.why) line += `,${csvCell(said.why[index] as string)}`
  }
  return `${line}\n`
}

export function jsonVerdicts({ row, key, said }: RowVerdicts, flags: Flags, ids: readonly string[]): string {
  const outcomes = Object.fromEntries(ids.map((id, index) => [id, said.outcomes[index]]))
  const why = Object.fromEntries(ids.flatMap((id, index) => (said.why[index] ? [[id, said.why[index]]] : [])))
  const copied = flags.key === undefined ? {} : { [flags.key]: key ?? null }
  return `${JSON.stringify({ row, ...copied, ...outcomes, ...(flags.why && { why }) })}\n`
}
