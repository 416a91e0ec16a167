import type { Order, Parameter, Whole } from '../expression/parameters'
import { isInRange } from '../input/reform'
import { isDate, isMonth } from '../values/dates'
import { compare, exact, type Num, plus } from '../values/decimal'
import type { Words } from '../values/words'
import type { FoundFlaw } from './invalid'
import { isText } from './said'

/* What figures are, before anything is made of them: each in its range, in order with others, and with them one whole. */

const flaw = (where: string, zh: string, en: string): FoundFlaw => ({ code: 'bad-figure', where, what: { zh, en } })

function alone({ id, stated, value, range, source }: Parameter): FoundFlaw[] {
  if (!isText(source.part)) return [flaw(id, '没有出处', 'it says no place in the document')]
  if (typeof value === 'string')
    return isDate(value) || isMonth(value)
      ? []
      : [flaw(id, `没有 ${value} 这一天或这个月`, `there is no day or month ${value}`)]
  if (range === undefined || isInRange(range, exact(stated))) return []
  const { atLeast, atMost, whole } = range
  const own: Words = { zh: '标题旁可另写 atLeast、atMost', en: 'atLeast and atMost beside its label widen that' }
  return [
    flaw(
      id,
      `${stated}，应为${whole ? '整数，' : ''}${atLeast}至${atMost}；${own.zh}`,
      `${stated}, expected ${whole ? 'a whole number ' : ''}from ${atLeast} to ${atMost}; ${own.en}`,
    ),
  ]
}

const isAfter = (one: Num | string, other: Num | string): boolean =>
  typeof one === 'string' ? one > String(other) : compare(one, other as Num) > 0

const crossing = ({ low, high }: Order): FoundFlaw[] =>
  isAfter(low.value, high.value)
    ? [
        flaw(
          low.id,
          `${low.stated}，越过了 ${high.id} 的 ${high.stated}`,
          `${low.stated} lies beyond ${high.id}, ${high.stated}`,
        ),
      ]
    : []

function unevenSum({ parts, sum }: Whole): FoundFlaw[] {
  const total = parts.reduce<Num>((so, one) => plus(so, one.value), 0)
  if (compare(total, sum.value) === 0) return []
  const ids = parts.map((one) => one.id).join(' + ')
  return [
    flaw(ids, `合计 ${total}，应为 ${sum.id ?? sum.value}`, `they come to ${total}, not to ${sum.id ?? sum.value}`),
  ]
}

/** What is wrong with figures as they are stated. */
export function flawsOfFigures(figures: readonly Parameter[]): readonly FoundFlaw[] {
  const orders = new Map(figures.flatMap((one) => one.orders ?? []).map((one) => [`${one.low.id} ${one.high.id}`, one]))
  const wholes = new Set(figures.flatMap((one) => one.partOf ?? []))
  return [...figures.flatMap(alone), ...[...orders.values()].flatMap(crossing), ...[...wholes].flatMap(unevenSum)]
}
