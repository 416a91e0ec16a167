import type { OpenReading } from '../expression/readings'
import { outlineText } from '../outline/text'
import type { Definition } from '../provisions/definition'
import { coreOf, type Provision } from '../provisions/provision'
import { say, sourceWords, type Words } from '../values/words'
import { changedPart, type FromTo } from './changes'
import { outline } from './description'
import { ruleDigest } from './rule-digest'

/** What of a provision changed: its title, its rule in words, its period, its open readings and so on; `other` where it is none of these. */
export interface ChangedProvision {
  readonly id: string
  readonly title?: FromTo<Words>
  readonly rule?: FromTo<Words>
  readonly period?: FromTo<Provision['period'] | null>
  readonly readings?: FromTo<readonly string[]>
  readonly needs?: FromTo<readonly string[]>
  readonly notes?: FromTo<readonly Words[]>
  /** The rule under readings that aren't the default, by reading; only those that change otherwise than `rule`. */
  readonly under?: FromTo<Readonly<Record<string, Words>>>
  /** Its open questions: about, because, options with their words, and the default. */
  readonly questions?: FromTo<readonly OpenReading[]>
  readonly kind?: FromTo<Provision['kind']>
  readonly source?: FromTo<Words>
  readonly force?: FromTo<Provision['force']>
  readonly gives?: FromTo<Words | null>
  readonly leadsTo?: FromTo<readonly string[]>
  /** What is said where a check fails. */
  readonly checks?: FromTo<readonly Words[]>
  /** The ids of the contradictions that it lists itself. */
  readonly discrepancies?: FromTo<readonly string[]>
  /** The classes of a classification, in words. */
  readonly classes?: FromTo<unknown>
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
  return changedPart('under', side(1), side(2))
}

/** What else a definition says, by the name of it. */
const saidBy: Readonly<
  Record<string, (of: Provision, definition: Definition & Readonly<Record<string, unknown>>) => unknown>
> = {
  questions: (of) => of.readings,
  kind: (of) => of.kind,
  source: (of) => sourceWords(of.source),
  force: (of) => of.force,
  gives: (_, { gives }) => gives ?? null,
  leadsTo: (_, { leadsTo }) => leadsTo ?? [],
  checks: (_, { checks = [] }) => checks.map((one) => one.otherwise),
  discrepancies: (_, { discrepancies = [] }) => discrepancies.map((one) => one.id),
  classes: (_, { classes }) => classes ?? null,
}

const saidOf = (of: Provision, name: string): unknown =>
  saidBy[name]?.(of, coreOf(of).definition as Definition & Readonly<Record<string, unknown>>)

export function changesIn(from: Provision, to: Provision): readonly ChangedProvision[] {
  if (from === to) return []
  const [before, after] = [ruleDigest(coreOf(from)), ruleDigest(coreOf(to))]
  if (before === after) return []
  const parts: Omit<ChangedProvision, 'id'> = {
    ...changedPart('title', from.title, to.title),
    ...changedPart('rule', ruleOf(from), ruleOf(to)),
    ...changedPart('period', from.period ?? null, to.period ?? null),
    ...changedPart('readings', readingsOf(from), readingsOf(to)),
    ...changedPart('needs', from.needs, to.needs),
    ...changedPart('notes', from.notes, to.notes),
    ...underReadings(from, to),
    ...Object.assign({}, ...Object.keys(saidBy).map((name) => changedPart(name, saidOf(from, name), saidOf(to, name)))),
  }
  const none = Object.keys(parts).length === 0
  return [{ id: to.id, ...parts, ...(none && { other: { from: before, to: after } }) }]
}
