import type { Expression } from '../expression/expression'
import { isNode } from '../expression/nodes'
import type { UnitName } from '../values/units'
import { eachPart, isUnit, type Lacking, optional, unless, yields } from './lacking'
import { isSaid, isThing, type Parts } from './said'
import { countedBy, countedIn } from './sound-units'

const HOW = ['atLeast', 'moreThan', 'atMost', 'lessThan', 'is']
const isHow = (one: unknown): boolean => HOW.includes(String(one)) || yields(one, 'text')

/** Whether what is counted may be told in a unit. */
function isCountedIn(actual: unknown, unit: UnitName): boolean {
  const [counted, kind] = [yields(actual, 'number') && countedBy((actual as Expression).node), countedIn(unit)]
  return !counted || kind === undefined || counted === kind
}

function goal(one: unknown, name: string, hasEnd: boolean): Lacking {
  if (!isThing(one)) return [name]
  const { label, actual, how, target } = one
  const { unit, from, by, onlyAtEnd, applies } = (one['terms'] ?? {}) as Parts
  return [
    ...unless(isSaid(label), `${name}.label`),
    ...unless(yields(actual, 'number'), `${name}.actual`),
    ...unless(isHow(how), `${name}.how`),
    ...unless(isNode(target) && target.type === 'number', `${name}.target`),
    ...unless(isUnit(unit) && (unit === undefined || isCountedIn(actual, unit as UnitName)), `${name}.unit`),
    ...optional(from, (day) => yields(day, 'date'), `${name}.from`),
    ...optional(by, (day) => yields(day, 'date'), `${name}.by`),
    ...optional(onlyAtEnd, (said) => said === true, `${name}.onlyAtEnd`),
    ...unless(onlyAtEnd === undefined || hasEnd || by !== undefined, `${name}.by`),
    ...optional(applies, (held) => yields(held, 'boolean'), `${name}.applies`),
  ]
}

/** Whether the period of a target ends on a day that its goals can take over. */
const isEnding = (period: unknown): boolean =>
  isThing(period) && isNode(period['day']) && period['day'].op === 'asOf' && isNode(period['to'])

/** What a target lacks. */
export const target = (given: Parts): Lacking => {
  const hasEnd = isEnding(given['period'])
  return eachPart(given['goals'], (one, name) => goal(one, name, hasEnd), 'goals')
}
