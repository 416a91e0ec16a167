import type { FigureAlone, Parameter } from '../expression/parameters'
import { figureTextOf } from '../expression/text'
import { compare, type Num } from '../values/decimal'
import { say } from '../values/words'
import { type Issue, issue } from './errors'
import { type ChangedById, daysOf, valueOn } from './wholes'

/* Figures that can't cross: a first day and a last one, a least and a most, the bounds of bands. */

const isOver = (low: Num | string, high: Num | string): boolean =>
  typeof low === 'string' ? low > high : compare(low, high as Num) > 0

/** Where changed figures cross others from a day on, which can't be meant. */
export function crossings(
  parameters: Iterable<Parameter>,
  changes: ChangedById,
  given: Readonly<Record<string, unknown>>,
): readonly Issue[] {
  const on = (one: FigureAlone, day: string | undefined) => valueOn<Num | string>(one, day, changes)
  const orders = new Set([...parameters].flatMap(({ id, orders }) => (changes.has(id) && orders) || []))
  return [...orders].flatMap(({ low, high }) => {
    const pair = [low, high]
    const [other, { id }] = changes.has(low.id) ? [high, low] : (pair as [FigureAlone, FigureAlone])
    const days = daysOf(pair, changes).filter((day) => isOver(on(low, day), on(high, day)))
    return days.slice(0, 1).map((from) => {
      const allowed = say((language) => {
        const now = `“${other.label?.[language] ?? other.id}”${language === 'zh' ? '为' : ' is '}${figureTextOf(other, on(other, from), language)}`
        return {
          zh: `须 ${low.id} ≤ ${high.id}，而${from ? `自${from}起` : ''}${now}`,
          en: `${low.id} ≤ ${high.id} must hold, and ${now}${from ? ` from ${from} on` : ''}`,
        }[language]
      })
      const facts = pair.map((one) => `parameters.${one.id}`)
      return issue('contradiction', `parameters.${id}`, given[id], allowed, { facts })
    })
  })
}
