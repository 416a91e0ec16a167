import { inspect } from 'node:util'
import type { Explanation, Language, Provision, Result, Words } from '../index'
import { discrepancies, measure, measures, provisions } from '../index'

const both = ({ zh, en }: Words): string => `${zh} · ${en}`

/** A table of names and texts, in even columns. */
function columns(rows: readonly (readonly [string, string])[], indent = '  '): string {
  const width = Math.max(0, ...rows.map(([name]) => name.length))
  return rows.map(([name, text]) => `${indent}${name.padEnd(width)}  ${text}`).join('\n')
}

const heading = (which: string): string => {
  const { id, title } = measure(which)
  return `${id}  ${both(title)}`
}

const of = (id: string): readonly Provision[] => provisions.filter((one) => one.measure === id)

/** How much of the document is encoded, in a line. */
export function coverageText(): string {
  const encoded = new Set(provisions.map((one) => one.measure)).size
  return `${encoded} of ${measures.length} measures, ${provisions.length} provisions, ${discrepancies.length} contradictions of the document.`
}

/** Every measure with its provisions, and how much that is. */
export function listText(): string {
  const texts = measures.map(({ id }) =>
    [heading(id), columns(of(id).map((one) => [one.id, `${one.kind}: ${both(one.title)}`]))].join('\n'),
  )
  return [...texts, coverageText()].join('\n')
}

/** One provision: what it is, what it needs, and what is open about it. */
export function provisionText(one: Provision): string {
  const rows: [string, string][] = [
    ['kind', one.force === 'may' ? `${one.kind} (may)` : one.kind],
    ['subject', one.subject],
    ['needs', one.needs.join(', ') || '–'],
    ['period', one.period ? `${one.period.from ?? '…'} – ${one.period.to ?? '…'}` : 'unstated'],
    ...one.readings.map((open): [string, string] => [
      'reading',
      `${Object.keys(open.options).join(' | ')} (default ${open.default}: ${open.because.en})`,
    ]),
    ...one.discrepancies.map((each): [string, string] => ['discrepancy', `${each.id}: ${each.title.en}`]),
    ...one.notes.map((note): [string, string] => ['note', note.en]),
  ]
  return `${one.id}  ${both(one.title)}\n${columns(rows)}`
}

/** One measure: its agencies and its provisions. */
export function measureText(which: string): string {
  const { id, leads, responsibles } = measure(which)
  const offices: [string, string][] = [['lead', leads.join(', ')]]
  if (responsibles.length > 0) offices.push(['responsible', responsibles.join(', ')])
  return [heading(id), columns(offices), ...of(id).map(provisionText)].join('\n')
}

const joined = (lines: readonly (string | false | undefined)[]): string => lines.filter((line) => line).join('\n')

/** A result as a person reads it. */
export function resultText(result: Result, language: Language): string {
  const { outcome, missing, reading, discrepancies, period } = result
  const rows: [string, string][] = []
  if (result.kind === 'calculator')
    for (const [name, value] of Object.entries(result.values)) rows.push([name, String(value)])
  if (result.kind === 'classification') rows.push(['class', result.class ?? result.classes?.join(', ') ?? '?'])
  if (result.kind === 'target')
    for (const [name, goal] of Object.entries(result.goals)) rows.push([name, inspect(goal, { breakLength: Infinity })])
  if (result.kind === 'catalogue') {
    for (const entry of result.entries) rows.push(['–', both(entry.label)])
    for (const entry of result.nearest ?? []) rows.push(['nearest', both(entry.label)])
  }
  if (result.kind === 'eligibility')
    for (const one of result.unmet) rows.push(['unmet', `${one.condition[language]} (${String(one.actual)})`])
  for (const one of missing as readonly { question: Words; fact: string; judgedBy?: Words }[]) {
    rows.push([
      'missing',
      `${one.fact}: ${one.question[language]}${one.judgedBy ? ` [${one.judgedBy[language]}]` : ''}`,
    ])
  }
  if (reading !== undefined) rows.push(['reading', reading])
  if (period !== 'unstated') rows.push(['period', period])
  if (discrepancies.length > 0) rows.push(['discrepancies', discrepancies.join(', ')])
  return joined([outcome, columns(rows)])
}

/** Anything the library gives, for the REPL: an explanation as a tree, a provision by its words, the rest as data. */
export function valueText(value: unknown, language: Language): string {
  if (typeof value === 'object' && value !== null && 'toText' in value) return (value as Explanation).toText(language)
  if (typeof value === 'function' && 'kind' in value && 'id' in value)
    return provisionText(value as unknown as Provision)
  return inspect(value, { depth: 6, colors: false })
}
