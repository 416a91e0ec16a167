import { inspect } from 'node:util'
import { type AgencyId, agencies } from '../data/index'
import type { Explanation, Language, Provision, Words } from '../index'
import { discrepancies, measure, measures, provisions } from '../index'
import { coreOf } from '../language/provisions/provision'
import { about } from '../language/write/subject'
import { columns } from './table'
import { colon, commas, forces, heads, inBrackets, kinds, periods } from './words'

const heading = (which: string, language: Language): string => {
  const { id, title } = measure(which)
  return `${id}  ${title[language]}`
}

const of = (id: string): readonly Provision[] => provisions.filter((one) => one.measure === id)

/** How much of the document is encoded, in a line. */
export function coverageText(language: Language): string {
  const encoded = new Set(provisions.map((one) => one.measure)).size
  const [all, rules, odd] = [measures.length, provisions.length, discrepancies.length]
  return {
    zh: `${all} 项措施中的 ${encoded} 项，${rules} 项规定，文件自身的矛盾 ${odd} 处。`,
    en: `${encoded} of ${all} measures, ${rules} provisions, ${odd} contradictions of the document.`,
  }[language]
}

/** Every measure with its provisions, and how much that is. */
export function listText(language: Language): string {
  const line = (one: Provision): [string, string] => [
    one.id,
    `${kinds[one.kind][language]}${colon[language]}${one.title[language]}`,
  ]
  const texts = measures.map(({ id }) => [heading(id, language), columns(of(id).map(line))].join('\n'))
  return [...texts, coverageText(language)].join('\n')
}

/** The facts that a provision needs: by label in Chinese; in English by the name that code says. */
const needsText = (one: Provision, language: Language): string =>
  coreOf(one)
    .facts.map((fact) => (language === 'zh' ? fact.label.zh : fact.name))
    .join(commas[language]) || '–'

function readingText({ options, default: first, because }: Provision['readings'][number], language: Language): string {
  const names = language === 'zh' ? Object.values(options).map((one) => one.zh) : Object.keys(options)
  const chosen = language === 'zh' ? options[first]?.zh : first
  const why = { zh: `默认：${chosen}，${because.zh}`, en: `default ${chosen}: ${because.en}` }[language]
  return `${names.join(' | ')}${inBrackets(why, language)}`
}

/** One provision: what it is, what it needs, and what is open about it. */
export function provisionText(one: Provision, language: Language): string {
  const { period } = one
  const rows: [Words, string][] = [
    [heads.kind, `${kinds[one.kind][language]}${forces[one.force][language]}`],
    [heads.subject, language === 'zh' ? coreOf(one).definition.subject[about].label.zh : one.subject],
    [heads.needs, needsText(one, language)],
    [heads.period, period ? `${period.from ?? '…'} – ${period.to ?? '…'}` : periods.unstated[language]],
    ...one.readings.map((open): [Words, string] => [heads.reading, readingText(open, language)]),
    ...one.discrepancies.map((each): [Words, string] => [
      heads.discrepancy,
      language === 'zh' ? each.title.zh : `${each.id}: ${each.title.en}`,
    ]),
    ...one.notes.map((note): [Words, string] => [heads.note, note[language]]),
  ]
  return `${one.id}  ${one.title[language]}\n${columns(rows.map(([head, text]) => [head[language], text]))}`
}

const agencyName = (id: AgencyId, language: Language): string => agencies[id][language]

/** One measure: its agencies and its provisions. */
export function measureText(which: string, language: Language): string {
  const { id, leads, responsibles } = measure(which)
  const names = (ids: readonly AgencyId[]) => ids.map((one) => agencyName(one, language)).join(commas[language])
  const offices: [string, string][] = [[heads.lead[language], names(leads)]]
  if (responsibles.length > 0) offices.push([heads.responsible[language], names(responsibles)])
  return [heading(id, language), columns(offices), ...of(id).map((one) => provisionText(one, language))].join('\n')
}

/** Anything the library gives, for the REPL: an explanation as a tree, a provision by its words, the rest as data. */
export function valueText(value: unknown, language: Language): string {
  if (typeof value === 'object' && value !== null && 'toText' in value) return (value as Explanation).toText(language)
  if (typeof value === 'function' && 'kind' in value && 'id' in value)
    return provisionText(value as unknown as Provision, language)
  return inspect(value, { depth: 6, colors: false })
}
