import { isNode } from '../expression/nodes'
import { templateOf } from '../expression/quoted'
import { isList } from '../input/shown'
import { coreOf, type Provision } from '../provisions/provision'
import type { Words } from '../values/words'
import { eachOf, isForce, type Lacking, optional, unless, yields } from './lacking'
import { isSaid, isText, isThing, type Parts, stray } from './said'
import { classification } from './sound-classes'
import { catalogue } from './sound-entries'
import { target } from './sound-goals'
import { calculator } from './sound-outputs'

/* What a provision's definition is made of, part by part, for authors whom no compiler stops. */

/** Whether it is a condition with what is said where it fails. */
export const isGuarded = (one: unknown): boolean =>
  isThing(one) && yields(one['if'], 'boolean') && isSaid(one['otherwise'])
const isCover = (one: unknown): boolean =>
  isGuarded(one) && (!Object.hasOwn(one as Parts, 'unless') || yields((one as Parts)['unless'], 'boolean'))
const isContradiction = (one: unknown): boolean =>
  isThing(one) && isText(one['id']) && isSaid(one['title']) && isList(one['sides'])
const isPeriod = (one: unknown): boolean =>
  isThing(one) && yields(one['holds'], 'boolean') && [one['from'], one['to']].some(isNode)
/** Whether a question says each figure that it is to say, in both languages. */
function saysItsFigures(question: Parts): boolean {
  const { words, figures = {} } = templateOf(question) ?? {}
  return Object.keys(figures).every((name) => [words?.zh, words?.en].every((text) => text?.includes(`{${name}}`)))
}
const isAsking = (one: unknown): boolean =>
  isThing(one) &&
  isText(one['fact']) &&
  isSaid(one['question']) &&
  saysItsFigures(one['question'] as Parts) &&
  (one['until'] === undefined || yields(one['until'], 'date'))
const common = (given: Parts): Lacking => [
  ...optional(given['force'], isForce, 'force'),
  ...optional(given['period'], isPeriod, 'period'),
  ...eachOf(given['discrepancies'], isContradiction, 'discrepancies'),
  ...eachOf(given['notes'], isSaid, 'notes'),
  ...eachOf(given['asks'], isAsking, 'asks'),
  ...eachOf(given['checks'], isGuarded, 'checks'),
]

const eligibility = (given: Parts): Lacking => [
  ...unless(yields(given['when'], 'boolean'), 'when'),
  ...eachOf(given['covers'], isCover, 'covers'),
  ...optional(given['gives'], isSaid, 'gives'),
  ...eachOf(given['leadsTo'], isText, 'leadsTo'),
]

const kinds: Readonly<Record<Provision['kind'], (given: Parts) => Lacking>> = {
  eligibility,
  classification,
  calculator,
  target,
  catalogue,
}

const COMMON = ['title', 'source', 'subject', 'force', 'period', 'discrepancies', 'notes', 'asks', 'checks']
const OWN: Readonly<Record<Provision['kind'], readonly string[]>> = {
  eligibility: ['covers', 'when', 'gives', 'leadsTo'],
  classification: ['classes', 'by', 'members', 'none'],
  calculator: ['outputs', 'guarantees'],
  target: ['goals'],
  catalogue: ['entries', 'lookUp', 'key', 'openEnded', 'others', 'affixes'],
}

/** The parts of a definition that nothing reads. */
export const strayParts = (one: Provision): readonly Words[] =>
  stray(coreOf(one).definition, [...COMMON, ...OWN[one.kind]])

/** The parts of a definition that can't be used, or aren't there. */
export function lackingParts(one: Provision): Lacking {
  const { definition } = coreOf(one)
  const given: Parts = isThing(definition) ? definition : {}
  return [...common(given), ...kinds[one.kind](given)]
}
