import type { Fact } from '../language/expression/facts'
import type { Options } from '../language/input/options'
import type { UnmetCondition } from '../language/outline/unmet'
import type { Core } from '../language/provisions/core'
import type { Provision } from '../language/provisions/provision'
import type { Result } from '../language/rulebook/result'
import type { FactRecord } from './drawn'
import { meeting, waysThrough } from './meeting'
import { type Broken, resultOf } from './results'
import { unmetOnce } from './unmet-once'

/** Facts that a value can be given to from what is required alone: one value, held against fixed ones. */
const GIVEN: ReadonlySet<Fact['type']> = new Set([
  'boolean',
  'integer',
  'decimal',
  'money',
  'date',
  'month',
  'choice',
  'choices',
])
/** Those of which all values that meet something are tried: if none of them is enough, nothing else is to blame. */
const TRIED_THROUGH: ReadonlySet<Fact['type'] | undefined> = new Set(['boolean', 'choice'])
const MOST_WAYS = 4

/** What is left behind once what is unmet is met: to be denied becomes to be eligible, not to be covered anything else. */
const isLeft = (before: string, after: string | undefined): boolean =>
  before === 'ineligible' ? after === 'eligible' : after !== undefined && after !== before

/** Whether a result is kept back only by what held before and hangs on the facts that were changed. */
function isKeptByOthers(
  result: Result | undefined,
  before: ReadonlySet<string>,
  changed: ReadonlySet<string>,
): boolean {
  const ways = result && 'unmet' in result ? [...waysThrough(result.unmet ?? [])].slice(0, MOST_WAYS) : []
  return ways.some(
    (way) => way.length > 0 && way.every((one) => !before.has(one.path) && one.facts.some((fact) => changed.has(fact))),
  )
}

/** Whether what is met in some way leaves an outcome behind; where it contradicts the rest of the record, by itself. */
function leaves(way: readonly UnmetCondition[], early: Result, core: Core, facts: FactRecord, options: Options) {
  const own = new Map(core.facts.map((fact) => [fact.name, fact]))
  const before = new Set([...waysThrough('unmet' in early ? (early.unmet ?? []) : [])].flat().map((one) => one.path))
  const changed = new Set(way.flatMap((one) => one.facts))
  const resultsIn = (rest: FactRecord) => [...meeting(rest, way, own)].map((one) => resultOf(core, one, options))
  const whole = resultsIn(facts)
  const isTriedThrough = [...changed].every((name) => TRIED_THROUGH.has(own.get(name)?.type))
  const excused = (one: Result | undefined) => !isTriedThrough && isKeptByOthers(one, before, changed)
  if (whole.some((one) => isLeft(early.outcome, one?.outcome) || excused(one))) return true
  return whole.includes(undefined) && resultsIn({}).some((one) => one !== undefined && one.outcome !== early.outcome)
}

/** How what a result says is unmet is at fault: a way through it that isn't enough. */
export function idleWay(result: Result, core: Core, facts: FactRecord, options: Options): string | undefined {
  if (result.outcome !== 'ineligible' && result.outcome !== 'not-covered') return undefined
  const types = new Map(core.facts.map((fact) => [fact.name, fact.type]))
  const isGiven = ({ facts: names }: UnmetCondition): boolean =>
    names.length === 1 && names.every((name) => GIVEN.has(types.get(name) as Fact['type']))
  const unmet = 'unmet' in result ? (result.unmet ?? []) : []
  const ways = [...waysThrough(unmet)].slice(0, MOST_WAYS).filter((one) => one.every(isGiven))
  const idle = ways.find((way) => !leaves(way, result, core, facts, options))
  return idle && `${idle.map((one) => one.words.en).join('; ')} isn’t enough, of ${JSON.stringify(facts)}`
}

const broken: Broken = (core, facts, options) => {
  const result = resultOf(core, facts, options)
  return result && idleWay(result, core, facts, options)
}

/** What holds of what a provision says is unmet. */
export const unmetMet = ({ kind }: Provision): readonly (readonly [string, Broken])[] =>
  kind === 'eligibility' || kind === 'classification' || kind === 'calculator'
    ? [
        ['meeting one alternative of what is unmet, and all that stands beside it, is enough', broken],
        ['what is unmet is said once, and no alternative can be spared', unmetOnce],
      ]
    : []
