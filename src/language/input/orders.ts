import type { FigureAlone, Parameter } from '../expression/parameters'
import { figureTextOf } from '../expression/text'
import { compare, type Num } from '../values/decimal'
import { say, type Words } from '../values/words'
import { type Issue, issue } from './errors'
import { type Changes, daysOf, valueOn } from './wholes'

/* Figures that can't cross: a first day and a last one, a least and a most, the bounds of bands. */

const isOver = (low: Num | string, high: Num | string): boolean =>
  typeof low === 'string' ? low > high : compare(low, high as Num) > 0

/** On which side of another figure one may be. */
const sides = {
  low: { day: { zh: '不晚于', en: 'no later than' }, number: { zh: '不大于', en: 'no more than' } },
  high: { day: { zh: '不早于', en: 'no earlier than' }, number: { zh: '不小于', en: 'no less than' } },
}

/** What a changed figure may be beside another. */
const allowedBeside = (
  other: FigureAlone,
  value: Num | string,
  side: 'low' | 'high',
  from: string | undefined,
): Words =>
  say((language) => {
    const { [language]: how } = sides[side][typeof value === 'string' ? 'day' : 'number']
    const now = figureTextOf(other, value, language)
    const { zh, en } = other.label ?? { zh: '', en: '' }
    return {
      zh: `应${how} ${other.id}${zh && `（${zh}）`}，后者${from ? `自${from}起` : ''}为${now}`,
      en: `it is to be ${how} ${other.id}${en && ` (${en})`}, which is ${now}${from ? ` from ${from} on` : ''}`,
    }[language]
  })

/** What is wrong with two figures that cross from a day on, said of one that was changed. */
function crossing(low: FigureAlone, high: FigureAlone, from: string | undefined, { changes, given }: Changing): Issue {
  const [changed, other, side] = changes.has(low.id) ? ([low, high, 'low'] as const) : ([high, low, 'high'] as const)
  const allowed = allowedBeside(other, valueOn<Num | string>(other, from, changes), side, from)
  const facts = [low, high].map(({ id }) => `parameters.${id}`)
  return issue('contradiction', `parameters.${changed.id}`, given[changed.id], allowed, { facts, label: changed.label })
}

/** Changed figures, and as they were given. */
interface Changing {
  readonly changes: Changes
  readonly given: Readonly<Record<string, unknown>>
}

/** Where changed figures cross others, which can't be meant. */
export function crossings(parameters: Iterable<Parameter>, changing: Changing): readonly Issue[] {
  const { changes } = changing
  const on = (one: FigureAlone, day: string | undefined) => valueOn<Num | string>(one, day, changes)
  const touched = [...parameters].flatMap(({ id, orders }) => (changes.has(id) && orders) || [])
  return [...new Set(touched)].flatMap(({ low, high }) => {
    const days = daysOf([low, high], changes).filter((day) => isOver(on(low, day), on(high, day)))
    return days.slice(0, 1).map((day) => crossing(low, high, day, changing))
  })
}
