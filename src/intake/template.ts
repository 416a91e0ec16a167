import { unitAsked } from '../language/expression/facts'
import { dataOf } from '../language/input/errors'
import { readLanguage } from '../language/input/options'
import type { AskedOptions } from '../language/rulebook/asked-facts'
import { unitWords } from '../language/values/units'
import { allowedIn } from './allowed'
import { type Book, factsAskedOf, factsToAsk, type KnownOf, type Of } from './of'
import { columnNames, type WriteOptions } from './write'

/** How a template is asked for: under a reform, its questions say the figures in force. */
export type TemplateOptions<B = Book> = WriteOptions<B> & AskedOptions

/** One column of a template, and what goes into it. */
export interface TemplateColumn {
  /** The column's name: a fact's label. */
  readonly column: string
  /** The fact's name. */
  readonly fact: string
  readonly question: string
  readonly allowed: string
  readonly unit?: string
  /** Who decides it, where the asker doesn't. */
  readonly judgedBy?: string
}

/** A table to be filled in. */
export interface Template {
  /** The first line of a CSV file. */
  readonly header: string
  /** What each column asks and takes, as CSV of its own. */
  readonly legend: string
  readonly columns: readonly TemplateColumn[]
}

/** A cell of CSV, in quotes where it must be. */
const csv = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

const HEADS = {
  zh: ['列名', '问题', '可填', '单位', '由谁判断'],
  en: ['column', 'question', 'takes', 'unit', 'judged by'],
} as const

/**
 * The header row of a table that `readFacts` reads, with a legend of what goes into its columns.
 * @param of a subject (`enterprise`), a vocabulary, a provision or its id, or several provisions
 * @param options `language` of the labels (Chinese, unless said); `parameters` and `asOf`, so that questions say the figures in force
 * @throws UnknownNameError for an unknown subject; InvalidFactsError for figures that can't be used
 * @example csvTemplate('m03.loan-rollover-fee', { language: 'en' }).columns.length // 3
 */
export function csvTemplate<const O extends Of, B extends Book = never>(
  of: KnownOf<O, B>,
  options?: TemplateOptions<B>,
): Template
export function csvTemplate(of: unknown, options: object = {}): Template {
  const language = readLanguage(dataOf(options, 'options')['language'] ?? 'zh')
  const names = columnNames(factsAskedOf(of, options), language)
  const columns = factsToAsk(of, options).map((fact): TemplateColumn => {
    const unit = unitAsked(fact)
    return {
      column: names.get(fact.name) as string,
      fact: fact.name,
      question: fact.question[language],
      allowed: allowedIn(fact)[language],
      ...(unit && { unit: unitWords(unit)[language] }),
      ...(fact.judgedBy && { judgedBy: fact.judgedBy[language] }),
    }
  })
  const lines = columns.map(({ column, question, allowed, unit = '', judgedBy = '' }) => [
    column,
    question,
    allowed,
    unit,
    judgedBy,
  ])
  return {
    header: columns.map(({ column }) => csv(column)).join(','),
    legend: [HEADS[language], ...lines].map((line) => line.map(csv).join(',')).join('\n'),
    columns,
  }
}
