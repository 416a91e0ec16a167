import { inspect } from 'node:util'
import { type AgencyId, agencies } from '../data/index'
import type { Measure } from '../data/measures'
import type { Eligibility, Explanation, Language, Options, Provision, Rulebook, Words } from '../index'
import type { OpenReading } from '../language/expression/readings'
import { coreOf } from '../language/provisions/provision'
import { told } from '../language/provisions/told'
import { kindWords } from '../language/rulebook/kind-words'
import { about } from '../language/write/subject'
import { columns } from './table'
import { colon, commas, forces, periods, sectionHeads } from './words'

/** A measure; in a rulebook that tells of none, its name in the provisions' ids. */
type Chapter = Rulebook['measures'][number] | { readonly id: string; readonly title?: never }

/** The measures, or those that provisions name where a rulebook tells of none. */
export const chaptersOf = ({ measures, provisions }: Rulebook): readonly Chapter[] =>
  measures.length > 0 ? measures : [...new Set(provisions.map((one) => one.measure))].map((id) => ({ id }))

const heading = ({ id, title }: Chapter, language: Language): string => (title ? `${id}  ${title[language]}` : id)

const of = (id: string, { provisions }: Rulebook): readonly Provision[] =>
  provisions.filter((one) => one.measure === id)

/** How much of the document is encoded, in a line. */
export function coverageText(language: Language, { provisions, measures, discrepancies }: Rulebook): string {
  const encoded = new Set(provisions.map((one) => one.measure)).size
  const [all, rules, odd] = [measures.length, provisions.length, discrepancies.length]
  const share = { zh: `${all} 项措施中的 ${encoded} 项，`, en: `${encoded} of ${all} measures, ` }[language]
  const rest = {
    zh: `${rules} 项规定，文件自身的矛盾 ${odd} 处。`,
    en: `${rules} provisions, ${odd} contradictions of the document.`,
  }[language]
  return all === 0 ? rest : share + rest
}

/** Every measure with its provisions, and how much that is. */
export function listText(language: Language, book: Rulebook): string {
  const line = (one: Provision): [string, string] => [
    one.id,
    `${kindWords[one.kind][language]}${colon[language]}${one.title[language]}`,
  ]
  const texts = chaptersOf(book).map((one) => [heading(one, language), columns(of(one.id, book).map(line))].join('\n'))
  return [...texts, coverageText(language, book)].join('\n')
}

/** The facts that a provision needs: by label in Chinese; in English by the name that code says. */
const needsText = (one: Provision, language: Language): string =>
  coreOf(one)
    .facts.map((fact) => (language === 'zh' ? fact.label.zh : fact.name))
    .join(commas[language]) || '–'

/** An open text: what is open, how it may be read (in English by the names too, which `--reading` takes), and why so by default. */
function readingText({ about: asked, options, default: first, because }: OpenReading, language: Language): string {
  const all = Object.entries(options)
  if (language === 'zh')
    return `${asked.zh}：${all.map(([, one]) => one.zh).join(' | ')}（默认：${options[first]?.zh}，${because.zh}）`
  const named = all.map(([name, one]) => `${one.en} (${name})`)
  return `${asked.en}: ${named.join(' | ')}; by default ${first}: ${because.en}`
}

/** What a provision says beside its rule, with the figures asked about: what it opens, what says more of that, and its notes. */
function besideIn(one: Provision, options: Options | undefined) {
  const { gives, leadsTo = [] } = one as Partial<Eligibility>
  const core = coreOf(one)
  const beside = { gives: gives ? [gives] : [], notes: one.notes }
  return { leadsTo, ...core.tell(options, (frame, prepared) => told(beside, core.source, frame, prepared)) }
}

/** One provision: what it is, what it needs, what it opens, and what is open about it. */
export function provisionText(one: Provision, language: Language, options?: Options): string {
  const { period } = one
  const { gives, leadsTo, notes } = besideIn(one, options)
  const rows: [Words, string][] = [
    [sectionHeads.kind, `${kindWords[one.kind][language]}${forces[one.force][language]}`],
    [sectionHeads.subject, language === 'zh' ? coreOf(one).definition.subject[about].label.zh : one.subject],
    [sectionHeads.needs, needsText(one, language)],
    [sectionHeads.period, period ? `${period.from ?? '…'} – ${period.to ?? '…'}` : periods.unstated[language]],
    ...gives.map((each): [Words, string] => [sectionHeads.gives, each[language]]),
    ...leadsTo.map((id): [Words, string] => [sectionHeads.leadsTo, id]),
    ...one.readings.map((open): [Words, string] => [sectionHeads.reading, readingText(open, language)]),
    ...one.discrepancies.map((each): [Words, string] => [
      sectionHeads.discrepancy,
      language === 'zh' ? each.title.zh : `${each.id}: ${each.title.en}`,
    ]),
    ...notes.map((note): [Words, string] => [sectionHeads.note, note[language]]),
  ]
  return `${one.id}  ${one.title[language]}\n${columns(rows.map(([head, text]) => [head[language], text]))}`
}

const agencyName = (id: AgencyId, language: Language): string => agencies[id]?.[language] ?? id

/** One measure: its agencies and its provisions. */
export function measureInWords(which: string, language: Language, book: Rulebook): string {
  const one = chaptersOf(book).find(({ id }) => id === which) ?? book.measure(which)
  // Whose rulebook it is says what it knows of a measure besides.
  const { leads = [], responsibles = [] } = one as Partial<Measure>
  const names = (ids: readonly AgencyId[]) => ids.map((each) => agencyName(each, language)).join(commas[language])
  const offices = [
    [sectionHeads.lead[language], names(leads)],
    [sectionHeads.responsible[language], names(responsibles)],
  ] as const
  const told = offices.filter(([, text]) => text !== '')
  return [
    heading(one, language),
    ...(told.length > 0 ? [columns(told)] : []),
    ...of(one.id, book).map((each) => provisionText(each, language)),
  ].join('\n')
}

/** Anything the library gives, for the REPL: an explanation as a tree, a provision by its words, the rest as data. */
export function anyText(value: unknown, language: Language): string {
  if (typeof value === 'object' && value !== null && 'toText' in value) return (value as Explanation).toText(language)
  if (typeof value === 'function' && 'kind' in value && 'id' in value)
    return provisionText(value as unknown as Provision, language)
  return inspect(value, { depth: 6, colors: false })
}
