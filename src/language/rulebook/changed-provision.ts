import type { Note } from '../expression/account'
import type { OpenReading } from '../expression/readings'
import { outlineText } from '../outline/text'
import { asStated, phrase } from '../outline/words/index'
import type { Definition } from '../provisions/definition'
import type { Guarantee } from '../provisions/guarantees'
import { coreOf, type Provision } from '../provisions/provision'
import { say, sourceWords, type Words } from '../values/words'
import type { Check } from '../write/checks'
import { type Differing, differing, type FromTo } from './changes'
import { outline } from './description'
import { ruleDigest } from './rule-digest'

/** A check: what is said where it fails, and what it requires. */
export interface SaidCheck extends Words {
  readonly requires: Words
}

/** What a provision says, part by part. */
interface Said {
  readonly title: Words
  /** The rule in words, by the default readings. */
  readonly rule: Words
  readonly period: Provision['period'] | null
  readonly readings: readonly string[]
  readonly needs: readonly string[]
  readonly notes: readonly Note[]
  /** Its open questions: about, because, options with their words, and the default. */
  readonly questions: readonly OpenReading[]
  readonly kind: Provision['kind']
  readonly source: Words
  readonly force: Provision['force']
  readonly gives: Words | null
  readonly leadsTo: readonly string[]
  readonly checks: readonly SaidCheck[]
  /** What holds of its outputs, whatever the facts. */
  readonly guarantees: readonly Words[]
  /** The ids of the contradictions that it lists itself. */
  readonly discrepancies: readonly string[]
  /** The classes of a classification, in words. */
  readonly classes: unknown
}

/** What of a provision changed: its title, its rule in words, its period, its open readings and so on; `other` where it is none of these. */
export interface ChangedProvision extends Differing<Said> {
  readonly id: string
  /** The rule under readings that aren't the default, by reading; only those that change otherwise than `rule`. */
  readonly under?: FromTo<Readonly<Record<string, Words>>>
  readonly other?: FromTo<string>
}

const readingsOf = (one: Provision): readonly string[] => one.readings.flatMap((open) => Object.keys(open.options))

/** The rule in words, without its open questions. */
function ruleOf(of: Provision, reading?: string): Words {
  const told = outline(of, { ...(reading !== undefined && { reading }) })
  return say((language) => outlineText({ ...told, readings: [] }, language))
}

/** The lines that only one of two rules has. */
function linesBetween(from: Words, to: Words): string {
  const [before, after] = [from, to].map(({ zh, en }) => `${zh}\n${en}`.split('\n')) as [string[], string[]]
  return [...before.filter((one) => !after.includes(one)), '', ...after.filter((one) => !before.includes(one))].join(
    '\n',
  )
}

/** The rules under readings that both know, where another difference is seen than by default. */
function underReadings(from: Provision, to: Provision): Pick<ChangedProvision, 'under'> {
  const byDefault = linesBetween(ruleOf(from), ruleOf(to))
  const known = readingsOf(to)
  const found = readingsOf(from).flatMap((name) => {
    if (!known.includes(name)) return []
    const [before, after] = [ruleOf(from, name), ruleOf(to, name)]
    return ['\n', '', byDefault].includes(linesBetween(before, after)) ? [] : [[name, before, after] as const]
  })
  const side = (which: 1 | 2) => Object.fromEntries(found.map((one) => [one[0], one[which]]))
  return differing({ under: side(1) }, { under: side(2) })
}

/** A check in words. */
export const saidCheck = ({ if: { node }, otherwise: { zh, en } }: Check): SaidCheck => ({
  zh,
  en,
  requires: phrase(node, asStated),
})

function saidGuarantee(one: Guarantee, output: Words): Words {
  if (one.kind === 'never-more-than') {
    const limit = phrase(one.limit, asStated)
    return { zh: `${output.zh}不超过${limit.zh}`, en: `${output.en} at most ${limit.en}` }
  }
  const { zh, en } = one.as.label
  return one.kind === 'never-falls'
    ? { zh: `${output.zh}不因${zh}增加而减少`, en: `${output.en} never falls as ${en} rises` }
    : { zh: `${output.zh}不因${zh}增加而增加`, en: `${output.en} never rises as ${en} rises` }
}

function saidOf(of: Provision): Said {
  const definition = coreOf(of).definition as Definition & {
    readonly [K in 'gives' | 'leadsTo' | 'classes']?: never
  } & { readonly outputs?: Readonly<Record<string, { readonly label: Words }>> }
  const outputOf = (name: string): Words => definition.outputs?.[name]?.label ?? { zh: name, en: name }
  const { gives = null, leadsTo = [], checks = [], guarantees = [], discrepancies = [], classes = null } = definition
  return {
    title: of.title,
    rule: ruleOf(of),
    period: of.period ?? null,
    readings: readingsOf(of),
    needs: of.needs,
    notes: (definition.notes ?? []).map(({ zh, en, under }) => ({ zh, en, ...(under !== undefined && { under }) })),
    questions: of.readings,
    kind: of.kind,
    source: sourceWords(of.source),
    force: of.force,
    gives,
    leadsTo,
    checks: checks.map(saidCheck),
    guarantees: guarantees.map((one) => saidGuarantee(one, outputOf(one.output))),
    discrepancies: discrepancies.map((one) => one.id),
    classes,
  }
}

export function changesIn(from: Provision, to: Provision): readonly ChangedProvision[] {
  if (from === to) return []
  const [before, after] = [ruleDigest(coreOf(from)), ruleDigest(coreOf(to))]
  if (before === after) return []
  const parts = { ...differing(saidOf(from), saidOf(to)), ...underReadings(from, to) }
  const none = Object.keys(parts).length === 0
  return [{ id: to.id, ...parts, ...(none && { other: { from: before, to: after } }) }]
}
