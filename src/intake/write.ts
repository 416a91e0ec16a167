import type { Fact } from '../language/expression/facts'
import type { Value } from '../language/expression/nodes'
import { dataOf } from '../language/input/errors'
import { readLanguage } from '../language/input/options'
import { RecordReader } from '../language/input/record'
import { exact, type Num } from '../language/values/decimal'
import type { Language } from '../language/values/words'
import { type Book, factsAskedOf, type KnownOf, type Of, type RowFacts } from './of'
import type { IntakeOptions } from './options'
import { plainly } from './text'

/** How facts are written, and in which rulebook a subject is looked up. */
export type WriteOptions<B = Book> = Pick<IntakeOptions<string, object, B>, 'language' | 'rulebook'>

/** Each fact's column: its label, or its name where another fact has the same label. */
export function columnNames(facts: readonly Fact[], language: Language): ReadonlyMap<string, string> {
  const counts = new Map<string, number>()
  const count = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1)
  for (const { name, label } of facts) for (const one of new Set([label.zh, label.en, name].map(plainly))) count(one)
  return new Map(
    facts.map(({ name, label }) => [name, counts.get(plainly(label[language])) === 1 ? label[language] : name]),
  )
}

function optionText(fact: Extract<Fact, { options: unknown }>, key: string, language: Language): string {
  const label = fact.options[key]?.[language] ?? key
  const others = Object.entries(fact.options).filter(
    ([name, { zh, en }]) => name !== key && [name, zh, en].some((one) => plainly(one) === plainly(label)),
  )
  return others.length === 0 ? label : key
}

const LIST: Record<Language, string> = { zh: '；', en: '; ' }

/** A value as it is written in a cell. */
function cellText(fact: Fact, value: Value, language: Language): string {
  if (Array.isArray(value)) {
    const items = value.map((one) => cellText(fact, one as Value, language))
    return items.length === 0 ? '[]' : items.join(LIST[language])
  }
  if (typeof value === 'boolean') return { zh: value ? '是' : '否', en: value ? 'yes' : 'no' }[language]
  if (typeof value !== 'string') return exact(value as Num).toFixed()
  if ('options' in fact) return optionText(fact, value, language)
  return fact.type === 'date-time' ? value.replace('T', ' ') : value
}

/**
 * Writes a record of facts as a row that a person reads: labels for columns and options, yes and no in words. What it writes,
 * `readFacts` reads.
 * @param of a subject (`enterprise`), a vocabulary, a provision or its id, or several provisions
 * @param facts by name
 * @param options `language` of the labels (Chinese, unless said)
 * @returns the cells by column
 * @throws InvalidFactsError for an unknown subject, unknown names and values that can't be used
 * @example
 * writeFacts('loan', { principal: '5000000' }) // { 转贷金额: '5000000' }
 */
export function writeFacts<const O extends Of, B extends Book = never>(
  of: KnownOf<O, B>,
  facts: RowFacts<O, B>,
  options?: WriteOptions<B>,
): Record<string, string>
export function writeFacts(of: unknown, facts: object, options: object = {}): Record<string, string> {
  const known = factsAskedOf(of, options)
  const language = readLanguage(dataOf(options, 'options')['language'] ?? 'zh')
  const values = new RecordReader(known, []).read(facts)
  const names = columnNames(known, language)
  const row: Record<string, string> = {}
  for (const [slot, fact] of known.entries()) {
    const value = values[slot]
    if (value !== undefined) row[names.get(fact.name) as string] = cellText(fact, value, language)
  }
  return row
}
