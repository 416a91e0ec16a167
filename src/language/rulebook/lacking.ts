import { isExpression } from '../expression/expression'
import { isNode, type ValueType } from '../expression/nodes'
import { isList } from '../input/shown'
import { units } from '../values/units'
import { isSaid, isThing } from './said'

/* What parts of a definition lack, by the names of the parts. */

export const entriesOf = (given: unknown): readonly (readonly [string, unknown])[] =>
  isThing(given) ? Object.entries(given) : []

/** Whether it is an expression of one of some types. */
export const yields = (given: unknown, ...types: readonly ValueType[]): boolean =>
  isExpression(given) && isNode(given.node) && types.includes(given.node.type)
export const isUnit = (given: unknown): boolean => given === undefined || Object.hasOwn(units, String(given))

/** The names of parts that aren't what they should be. */
export type Lacking = readonly string[]
export const unless = (holds: boolean, name: string): Lacking => (holds ? [] : [name])
export const optional = (given: unknown, is: (one: unknown) => boolean, name: string): Lacking =>
  unless(given === undefined || is(given), name)
export const eachOf = (given: unknown, is: (one: unknown) => boolean, name: string): Lacking =>
  optional(given, (list) => isList(list) && list.every(is), name)

/** What each of several parts lacks; there has to be one. */
export function eachPart(given: unknown, lacking: (one: unknown, name: string) => Lacking, name: string): Lacking {
  const all = entriesOf(given)
  return all.length === 0 ? [name] : all.flatMap(([key, one]) => lacking(one, `${name}.${key}`))
}

export const isLabelled = (one: unknown): boolean => isThing(one) && isSaid(one['label'])
export const isForce = (one: unknown): boolean => ['shall', 'may', 'aims'].includes(String(one))
