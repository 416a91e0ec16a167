import type { Measured } from '../expression/facts'
import { type Limits, limitsOf } from '../expression/limits'

/* The decimal texts that a number may be given as, as patterns without look-ahead, which every dialect of them knows. */

/** A whole part and the digits after the point. */
type Parts = readonly [whole: string, places: string]

const REST = '(\\.\\d+)?'
const ANY_WHOLE = '(0|[1-9]\\d{0,29})'
const ZERO = '0(\\.0+)?'

/** The digits between two, as a class; nothing where there are none. */
const digit = (from: number, to: number): string | undefined =>
  from > to ? undefined : from === to ? String(from) : `[${from}-${to}]`

const times = (count: number): string => (count === 0 ? '' : `\\d{${count}}`)

/** Whole numbers of as many digits that first differ from one at some digit, which is smaller or larger. */
function besides(whole: string, isBelow: boolean): readonly string[] {
  return [...whole].flatMap((one, at) => {
    const least = at === 0 && whole.length > 1 ? 1 : 0
    const other = isBelow ? digit(least, Number(one) - 1) : digit(Number(one) + 1, 9)
    return other === undefined ? [] : [`${whole.slice(0, at)}${other}${times(whole.length - at - 1)}`]
  })
}

/** Whole numbers below one. */
const wholeBelow = (whole: string): readonly string[] => [
  ...(whole.length > 1 ? ['0'] : []),
  ...(whole.length > 2 ? [`[1-9]\\d{0,${whole.length - 3}}`] : []),
  ...(whole.length > 1 ? [`[1-9]\\d{${whole.length - 2}}`] : []),
  ...besides(whole, true),
]

const wholeAbove = (whole: string): readonly string[] => [`[1-9]\\d{${whole.length},}`, ...besides(whole, false)]

const either = (texts: readonly string[]): string => `(${texts.join('|')})`

/** Numbers that aren't negative and lie below one. */
function below([whole, places]: Parts): readonly string[] {
  const smaller = [...places].flatMap((one, at) => {
    const other = digit(0, Number(one) - 1)
    const shorter = at > 0 ? [`${whole}\\.${places.slice(0, at)}`] : [whole]
    return other === undefined ? shorter : [...shorter, `${whole}\\.${places.slice(0, at)}${other}\\d*`]
  })
  const wholes = wholeBelow(whole)
  return [...(wholes.length > 0 ? [`${either(wholes)}${REST}`] : []), ...smaller]
}

function above([whole, places]: Parts): readonly string[] {
  const larger = [...places].flatMap((one, at) => {
    const other = digit(Number(one) + 1, 9)
    return other === undefined ? [] : [`${whole}\\.${places.slice(0, at)}${other}\\d*`]
  })
  return [`${either(wholeAbove(whole))}${REST}`, ...larger, `${whole}\\.${places}\\d*[1-9]\\d*`]
}

const equal = ([whole, places]: Parts): string => (places === '' ? `${whole}(\\.0+)?` : `${whole}\\.${places}0*`)

/** A limit without its sign. */
function partsOf(limit: number): Parts {
  const [whole = '0', places = ''] = Math.abs(limit).toFixed(12).replace(/0+$/, '').split('.')
  return [whole, places]
}

const exactly = (texts: readonly string[]): string => `^(${texts.join('|')})$`
const NEVER = '[^\\s\\S]'

function atLeastPattern(limit: number, isStrict: boolean): string {
  const parts = partsOf(limit)
  if (limit < 0) {
    const negatives = [...below(parts), ...(isStrict ? [] : [equal(parts)])]
    return exactly([`-${either(negatives.length > 0 ? negatives : [NEVER])}`, `${ANY_WHOLE}${REST}`])
  }
  if (limit === 0) return isStrict ? exactly(above(parts)) : exactly([`-?${ZERO}`, `${ANY_WHOLE}${REST}`])
  return exactly([...above(parts), ...(isStrict ? [] : [equal(parts)])])
}

function atMostPattern(limit: number): string {
  const parts = partsOf(limit)
  if (limit < 0) return exactly([`-${either([...above(parts), equal(parts)])}`])
  return exactly([`-${ANY_WHOLE}${REST}`, ...below(parts), equal(parts)])
}

/** The longest text of a number that its schema takes. */
export const LONGEST_NUMBER = 31

/** The patterns that the text of a number has to meet, all of them. */
export function numberPatterns(fact: Measured): readonly string[] {
  const { atLeast, moreThan, atMost }: Limits = limitsOf(fact)
  return [
    `^-?${ANY_WHOLE}${REST}$`,
    ...(atLeast === undefined ? [] : [atLeastPattern(atLeast, false)]),
    ...(moreThan === undefined ? [] : [atLeastPattern(moreThan, true)]),
    ...(atMost === undefined ? [] : [atMostPattern(atMost)]),
  ]
}
