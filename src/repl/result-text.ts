import type { Class, Entry, Explanation, Language, Options, Provision, Result, Rulebook, Words } from '../index'
import type { Account } from '../language/expression/account'
import { ownTexts } from '../language/provisions/own-texts'
import { yearOf } from '../language/rulebook/years'
import { documentOf, type Source } from '../language/values/words'
import { Spoken } from './spoken'
import { columns } from './table'
import { unmetLines } from './unmet-text'
import { boundBy, colon, earlyYear, outcomeText, pastYear, periods, sectionHeads } from './words'

type Row = readonly [string, string]

/** An entry by its label, and below it what it says of itself. */
const entryRows = (head: string, entries: readonly Entry[], language: Language): Row[] =>
  entries.flatMap((entry): Row[] => [
    [head, entry.label[language]],
    ...ownTexts(entry, language).map((text): Row => ['', `  ${text}`]),
  ])

/** What one gets, and which provisions say how much, where to apply, by when. */
function openedRows(result: Extract<Result, { kind: 'eligibility' }>, language: Language, book?: Rulebook): Row[] {
  const { gives, leadsTo = [] } = result
  const titled = (id: string): string => (book ? `${id}  ${book.provision(id).title[language]}` : id)
  return [
    ...(gives ? [[sectionHeads.gives[language], gives[language]] as Row] : []),
    ...leadsTo.map((id): Row => [sectionHeads.leadsTo[language], titled(id)]),
  ]
}

function rowsOfKind(result: Result, spoken: Spoken, book?: Rulebook): Row[] {
  const { language } = spoken
  switch (result.kind) {
    case 'calculator':
      return Object.entries(result.values).map(([name, value]) => [spoken.name(name), spoken.of(name, value)])
    case 'classification': {
      const keys = result.class === undefined ? result.classes : [result.class]
      // Where the text gives none, none is open either.
      const none = result.outcome === 'not-covered' ? '–' : '?'
      const said =
        keys === undefined || keys.length === 0 ? none : language === 'en' ? keys.join(', ') : spoken.value(keys)
      return [
        [sectionHeads.class[language], said],
        ...(result.consequence ? [[sectionHeads.follows[language], result.consequence[language]] as Row] : []),
        ...Object.values<Class | undefined>(result.details ?? {}).flatMap((one): Row[] =>
          one?.consequence
            ? [[sectionHeads.follows[language], `${one.label[language]}${colon[language]}${one.consequence[language]}`]]
            : [],
        ),
      ]
    }
    case 'target':
      return Object.entries(result.goals).map(([name, goal]) => [spoken.name(name), spoken.goal(name, goal)])
    case 'catalogue':
      return [
        ...entryRows('–', result.entries, language),
        ...entryRows(sectionHeads.nearest[language], result.nearest ?? [], language),
      ]
    default:
      return [
        ...unmetLines(result.unmet, language).map((line): Row => [sectionHeads.unmet[language], line]),
        ...openedRows(result, language, book),
      ]
  }
}

/** The year that a provision's document plans. */
const yearAt = (source: Source): number | undefined => documentOf(source)?.year

/** What qualifies a result: that its day isn't in the programme's year, and that the text doesn't oblige. */
function qualifying(
  { force, pastProgramme, beforeProgramme }: Account,
  year: number | undefined,
  language: Language,
): Row[] {
  return [
    ...(pastProgramme && year !== undefined ? [[sectionHeads.period, pastYear(String(year))]] : []),
    ...(beforeProgramme && year !== undefined ? [[sectionHeads.period, earlyYear(String(year))]] : []),
    ...(force === 'shall' ? [] : [[sectionHeads.force, boundBy[force]]]),
  ].map(([head, text]): Row => [(head as Words)[language], (text as Words)[language]])
}

/** An explanation with what qualifies its result. */
export const explanationInFull = (told: Explanation, language: Language, year = yearAt(told.source)): string =>
  [
    told.toText(language),
    ...qualifying(told.account, year, language).map(([head, text]) => `  ${head}${colon[language]}${text}`),
  ].join('\n')

const reasonRows = (result: Result, language: Language): Row[] =>
  ((result as { readonly reasons?: readonly Words[] }).reasons ?? []).map((one) => [
    sectionHeads.reason[language],
    one[language],
  ])

/** What a result comes to, below its outcome: amounts, classes, entries, goals, what is unmet or given, and why; nothing that qualifies it. */
export function comesTo(result: Result, language: Language, of: Provision, book: Rulebook): string {
  const rows = [...rowsOfKind(result, new Spoken(of, language), book), ...reasonRows(result, language)]
  return rows.length > 0 ? columns(rows) : ''
}

interface Asked {
  readonly fact: string
  readonly label: Words
  readonly question: Words
  readonly judgedBy?: Words
}

/**
 * A result as a person reads it; a rulebook says what the provisions that it leads to are called, and `asked` how it was asked
 * for, where its words hang on that.
 */
export function resultText(
  result: Result,
  language: Language,
  of?: Provision,
  book?: Rulebook,
  asked: Options = {},
): string {
  const year = of && (book ? yearOf(of, book) : yearAt(of.source))
  const spoken = new Spoken(of, language, asked)
  const { outcome, reading, discrepancies, period } = result
  const missing = result.missing as readonly Asked[]
  const rows: Row[] = [
    ...rowsOfKind(result, spoken, book),
    ...reasonRows(result, language),
    ...missing.map(
      ({ fact, label, question, judgedBy }): Row => [
        spoken.head(sectionHeads.missing),
        `${language === 'zh' ? label.zh : fact}${colon[language]}${question[language]}${judgedBy ? ` [${judgedBy[language]}]` : ''}`,
      ],
    ),
    ...(reading === undefined ? [] : spoken.readings(reading)).map(
      (one): Row => [spoken.head(sectionHeads.reading), one],
    ),
    ...(period === 'unstated' ? [] : [[spoken.head(sectionHeads.period), periods[period][language]] as Row]),
    ...qualifying(result, year, language),
    ...discrepancies.map((id): Row => [spoken.head(sectionHeads.discrepancy), spoken.discrepancy(id)]),
    ...result.notes.map((note): Row => [spoken.head(sectionHeads.note), note[language]]),
    ...(result.changed ?? []).map((id): Row => [spoken.head(sectionHeads.changed), id]),
  ]
  return [outcomeText(outcome, language), ...(rows.length > 0 ? [columns(rows)] : [])].join('\n')
}
