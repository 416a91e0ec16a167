import { isList, shown } from '../input/shown'
import type { EligibilityDefinition } from '../provisions/eligibility'
import { isProvision, strange } from '../provisions/parts'
import { coreOf, type Provision } from '../provisions/provision'
import { say, type Words } from '../values/words'
import { about } from '../write/subject'
import { type FoundFlaw, refuse } from './invalid'
import { orNearest } from './look-up'
import { isSaid, isText, isThing, type Parts, unusable } from './said'
import { flawsOfBounds } from './sound-bounds'
import { flawsOfBranches } from './sound-cases'
import { flawsOfExpressions } from './sound-expressions'
import { flawsOfLabels } from './sound-labels'
import { isGuarded, lackingParts, strayParts } from './sound-parts'
import { flawsOfResults } from './sound-results'
import { flawsTogether } from './sound-together'

/* What a caller gives as a rulebook's definition, before it is looked into. */

/** Whether it says where in a document something stands. */
const isPlace = (given: unknown): boolean =>
  isThing(given) && isText(given['part']) && (given['item'] === undefined || isText(given['item']))

const expected = (where: string, given: unknown, { zh, en }: Words): FoundFlaw => {
  const got = shown(given)
  const what = say((language) => (language === 'zh' ? `给出的是${got.zh}，应为${zh}` : `got ${got.en}, expected ${en}`))
  return { code: 'wrong-type', where, what }
}

const WORDS = { zh: '中英文各有文字的 { zh, en }', en: '{ zh, en } with a text in each' }
const ONE_OR_MORE = { zh: '列表，或以名称收集的对象', en: 'a list, or an object that collects them by name' }
const bears = (given: unknown): boolean => isThing(given) && about in given
const hasId = (given: unknown): boolean => isThing(given) && typeof given['id'] === 'string' && isSaid(given['title'])

/** What each part collects, and what one of it has to be. */
const collected: Readonly<Record<string, readonly [is: (one: unknown) => boolean, words: Words]>> = {
  subjects: [bears, { zh: '由 subject 做的词汇', en: 'a vocabulary that subject made' }],
  figures: [bears, { zh: '由 figures 做的数据', en: 'figures that figures made' }],
  measures: [hasId, { zh: '有 id 与 title 的措施', en: 'a measure with an id and a title' }],
  discrepancies: [hasId, { zh: '由 discrepancy 做的矛盾', en: 'a contradiction that discrepancy made' }],
}

function collections(given: Parts): FoundFlaw[] {
  return ['provisions', 'replaces', ...Object.keys(collected)].flatMap((part) => {
    const all = given[part]
    if (all === undefined) return []
    if (!isThing(all)) return [expected(part, all, ONE_OR_MORE)]
    const [is, words] = collected[part] ?? []
    return Object.entries(all).flatMap(([name, one]): FoundFlaw[] => {
      if (words === undefined)
        return isProvision(one) ? [] : [{ code: 'not-a-provision', where: part, what: shown(strange(one)) }]
      return is?.(one) ? [] : [expected(`${part}, ${name}`, one, words)]
    })
  })
}

const HELD = ['provisions', 'subjects', 'measures', 'figureSets', 'parameters', 'discrepancies']

function extended(base: unknown): FoundFlaw[] {
  if (base === undefined) return []
  if (!isThing(base) || !HELD.every((part) => isList(base[part])))
    return [expected('extends', base, { zh: '规则库', en: 'a rulebook' })]
  return (base['provisions'] as readonly unknown[])
    .filter((one) => !isProvision(one))
    .map((one) => ({ code: 'not-a-provision', where: 'extends', what: shown(strange(one)) }))
}

const PARTS = ['name', 'title', 'year', 'extends', 'provisions', 'replaces', ...Object.keys(collected)]

const strays = (given: Parts): FoundFlaw[] =>
  Object.keys(given)
    .filter((part) => !PARTS.includes(part))
    .map((part) => ({ code: 'unknown-reference', where: 'rulebook', what: orNearest(part, PARTS) }))

function flawsIn(given: Parts): FoundFlaw[] {
  const { name, title, year } = given as { readonly [part: string]: unknown }
  const isYear = year === undefined || Number.isSafeInteger(year)
  return [
    ...(isText(name) ? [] : [expected('name', name, { zh: '名称', en: 'a name' })]),
    ...(isSaid(title) ? [] : [expected('title', title, WORDS)]),
    ...(isYear ? [] : [expected('year', year, { zh: '年份', en: 'a year' })]),
    ...extended(given['extends']),
    ...collections(given),
    ...strays(given),
  ]
}

/**
 * Holds what was given as a definition to what a definition is.
 * @throws InvalidRulebookError saying which part is of the wrong type
 */
export function holdShape(given: unknown): void {
  const none = expected('rulebook', given, { zh: '规则库的定义', en: 'what a rulebook is made of' })
  let found: readonly FoundFlaw[]
  try {
    found = isThing(given) && !isList(given) ? flawsIn(given) : [none]
  } catch {
    found = [none] // a revoked proxy, or a getter that throws
  }
  refuse(found)
}

/** What every provision says of itself, before the parts of its kind are looked into. */
function headLacking(one: Provision): readonly string[] {
  const definition: unknown = coreOf(one).definition
  if (!isThing(definition)) return ['title', 'source', 'subject']
  return [
    ...(isSaid(definition['title']) ? [] : ['title']),
    ...(isPlace(definition['source']) ? [] : ['source']),
    ...(bears(definition['subject']) ? [] : ['subject']),
  ]
}

/** A definition that has to be known before it is made: by way of others, or at once. */
const isCircular = (error: unknown): boolean => error instanceof RangeError && /call stack/i.test(error.message)

const UNDEFINED = { zh: '定义须写成函数：() => ({ … })', en: 'it has to be given as a function: () => ({ … })' }
const CIRCULAR = { zh: '直接或经由其他规定用到了自身', en: 'it uses itself, directly or by way of others' }

/** What is wrong with a definition's expressions, facts and figures; parts come first, since nothing is sure without them. */
function flawsOfDefinition(one: Provision): readonly (string | Words)[] {
  if (typeof coreOf(one).define !== 'function') return [UNDEFINED]
  const lacking = [...headLacking(one), ...lackingParts(one)]
  const unknown = isThing(coreOf(one).definition) ? strayParts(one) : []
  if (lacking.length + unknown.length > 0) return [...(lacking.length > 0 ? [unusable(lacking)] : []), ...unknown]
  const core = coreOf(one)
  const { period, checks = [] } = core.definition
  const roots = core.roots.map((root) => root.of.node)
  const further = [...(period ? [period.holds] : []), ...checks.map((check) => check.if)].map((of) => of.node)
  const flaws = flawsOfExpressions([...roots, ...further])
  if (flaws.length > 0) return flaws
  const { when, covers = [] } = core.definition as Partial<EligibilityDefinition>
  const spoken = when ? [...covers.map((cover) => cover.if.node), when.node] : []
  const unclear = [
    ...[flawsOfBounds, flawsOfBranches].flatMap((flawsOf) => flawsOf(roots)),
    ...flawsTogether(roots, spoken),
    ...[flawsOfLabels, flawsOfResults].flatMap((flawsOf) => flawsOf(one)),
  ]
  if (unclear.length > 0) return unclear
  core.program.prepare(undefined)
  if (!core.checks.every(isGuarded)) return [unusable(['checks'])]
  const checked = core.checks.map((one) => one.if.node)
  const unsound = flawsOfExpressions(checked)
  // That a detail is told only of what has it asks two things, and clashes with nothing.
  const joined = core.checks.flatMap((one) => (one.onlyIf ? [] : one.if.node))
  return unsound.length > 0 ? unsound : flawsTogether(checked, joined)
}

/** What is thrown while a rule is written says it in both languages: `two readings near（两种读法都叫 near）`. */
function bothIn(message: string): string | Words {
  const [, en, zh] = /^(.*)（(.*)）$/s.exec(message) ?? []
  return en === undefined || zh === undefined ? message : { zh, en }
}

/** What keeps a provision from being made ready: parts that don't fit, or whatever its definition throws. */
function unready(one: Provision): FoundFlaw[] {
  const flaw = (what: string | Words): FoundFlaw => ({ code: 'bad-definition', where: one.id, what })
  try {
    return flawsOfDefinition(one).map(flaw)
  } catch (error) {
    if (isCircular(error)) return [flaw(CIRCULAR)]
    return [{ ...flaw(error instanceof Error ? bothIn(error.message) : shown(error).en), cause: error }]
  }
}

/**
 * Defines provisions, which are defined no sooner than they are asked.
 * @throws InvalidRulebookError naming those that can't be
 */
export const holdDefinitions = (own: readonly Provision[]): void => refuse(own.flatMap(unready))
