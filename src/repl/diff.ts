import type { Language, Words } from '../index'
import type { FromTo } from '../language/rulebook/changes'
import type { Contents } from '../language/rulebook/contents'
import { type Diff, diff } from '../language/rulebook/diff'
import { bookAt } from './book'
import type { Asking } from './given'
import { need } from './usage'
import { colon, commas, heads, words } from './words'

const parts: Readonly<Record<string, Words>> = {
  title: words('标题', 'title'),
  rule: words('规则', 'rule'),
  period: heads.period,
  readings: heads.reading,
  needs: heads.needs,
  notes: heads.note,
  under: words('其他读法下的规则', 'rule under other readings'),
  questions: words('未定之处', 'open texts'),
  kind: words('种类', 'kind'),
  source: words('出处', 'source'),
  force: words('效力', 'force'),
  gives: words('可得', 'gives'),
  leadsTo: words('相关规定', 'leads to'),
  checks: words('校验', 'checks'),
  discrepancies: words('自相矛盾处', 'contradictions'),
  classes: words('类别', 'classes'),
  other: words('其他', 'other'),
}

const properties: Readonly<Record<string, Words>> = {
  label: words('名称', 'label'),
  question: words('问句', 'question'),
  options: words('选项', 'options'),
  unit: words('单位', 'unit'),
  type: words('类型', 'type'),
  judgedBy: words('认定', 'judged by'),
  atLeast: words('不少于', 'at least'),
  moreThan: words('多于', 'more than'),
  atMost: words('不超过', 'at most'),
}

const isWords = (one: unknown): one is Words => typeof one === 'object' && one !== null && 'zh' in one && 'en' in one

/** What the names in two rulebooks mean in a language; English keeps the names that code says. */
type Names = (name: string) => string

function namesIn(books: readonly Contents[], language: Language): Names {
  if (language === 'en') return (name) => name
  const facts = books.flatMap(({ subjects }) =>
    subjects.flatMap((one) =>
      one.facts.flatMap((fact): [string, string][] => [
        [fact.name, fact.label[language]],
        [`${one.name}.${fact.name}`, `${one.label[language]}${colon[language]}${fact.label[language]}`],
      ]),
    ),
  )
  const readings = books.flatMap(({ provisions }) =>
    provisions.flatMap((one) =>
      one.readings.flatMap((open) => Object.entries(open.options).map(([key, said]) => [key, said[language]] as const)),
    ),
  )
  const known = new Map([...facts, ...readings])
  return (name) => known.get(name) ?? name
}

/** A part of a rulebook as text: words in one language, lists and options one after the other. */
function textOf(part: unknown, language: Language, names: Names): string {
  if (part === null || part === undefined) return '–'
  if (isWords(part)) return part[language]
  if (typeof part !== 'object') return names(String(part))
  const each = Object.values(part).map((one) => textOf(one, language, names))
  return each.join(Array.isArray(part) ? commas[language] : ' – ') || '–'
}

/** The lines that only one of two texts has. */
function linesBetween(from: string, to: string): readonly string[] {
  const [before, after] = [from.split('\n'), to.split('\n')]
  const [gone, come] = [before.filter((one) => !after.includes(one)), after.filter((one) => !before.includes(one))]
  return [...gone.map((one) => `      - ${one.trim()}`), ...come.map((one) => `      + ${one.trim()}`)]
}

/** How it is said. */
interface Said {
  readonly language: Language
  readonly names: Names
}

/** Of a thing that changed, each part that did, from what to what. */
function changeLines(
  head: Words | undefined,
  name: string,
  { from, to }: FromTo<unknown>,
  { language, names }: Said,
): string {
  const label = head?.[language] ?? name
  // A source stands in brackets, as everywhere.
  const [before, after] = [from, to].map((one) => {
    const text = textOf(one, language, names)
    return name === 'source' ? `［${text}］` : text
  }) as [string, string]
  if (before.includes('\n') || after.includes('\n')) {
    return [`    ${label}${colon[language]}`, ...linesBetween(before, after)].join('\n')
  }
  return `    ${label}${colon[language]}${before} → ${after}`
}

type Lists = Diff['provisions' | 'figures' | 'facts']

/** What a fact states, by name. */
const partsOf = (fact: unknown): Readonly<Record<string, unknown>> => fact as Readonly<Record<string, unknown>>

const changesOf: {
  readonly [K in keyof Diff]: (one: Diff[K]['changed'][number], said: Said) => readonly string[]
} = {
  provisions: ({ id: _, ...changed }, said) =>
    Object.entries(changed).map(([name, each]) => changeLines(parts[name], name, each, said)),
  figures: (one, said) => [changeLines(words('数值', 'figure'), '', one, said)],
  facts: ({ from, to }, said) => {
    const [before, after] = [partsOf(from), partsOf(to)]
    const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    return names
      .filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
      .map((name) => changeLines(properties[name], name, { from: before[name], to: after[name] }, said))
  },
}

const titles: Readonly<Record<keyof Diff, Words>> = {
  provisions: words('规定', 'provisions'),
  figures: words('数值', 'figures'),
  facts: words('事实', 'facts'),
}
const marks = { added: words('新增', 'added'), removed: words('删去', 'removed'), changed: words('改动', 'changed') }
const NONE = words('没有不同', 'no difference')

/** How two rulebooks differ: what was added, removed and changed, from what to what. */
function differenceText(found: Diff, books: readonly Contents[], language: Language): string {
  const names = namesIn(books, language)
  const kinds = ['provisions', 'figures', 'facts'] as const
  const lines = kinds.flatMap((kind) => {
    const { added, removed, changed }: Lists = found[kind]
    const list = (head: Words, ids: readonly string[]) =>
      ids.length > 0 ? [`  ${head[language]}${colon[language]}${ids.map(names).join(commas[language])}`] : []
    const each = (changed as readonly { readonly id: string }[]).flatMap((one) => [
      `  ${marks.changed[language]}${colon[language]}${names(one.id)}`,
      ...(changesOf[kind] as (one: unknown, said: Said) => readonly string[])(one, { language, names }),
    ])
    const all = [...list(marks.added, added), ...list(marks.removed, removed), ...each]
    return all.length > 0 ? [titles[kind][language], ...all] : []
  })
  return lines.length > 0 ? lines.join('\n') : NONE[language]
}

/** `diff A B`, each an edition or a module; `diff B` against the rulebook that is asked of anyhow. */
export async function diffText({
  words: given,
  flags,
  book,
}: Asking & { readonly words: readonly string[] }): Promise<string> {
  const first = need(given[0], { zh: '规则库（存档或模块）', en: 'the rulebook (an edition, or a module)' })
  const [from, to] =
    given[1] === undefined ? [book, await bookAt(first)] : [await bookAt(first), await bookAt(given[1])]
  const found = diff(from, to)
  return flags.json ? JSON.stringify(found, null, 2) : differenceText(found, [from, to], flags.lang)
}
