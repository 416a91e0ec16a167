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

const either = (texts: readonly string[]): string => `(${texts.join('|')})`

/** Digits that first differ from some at one of them, which is smaller or larger: those up to it, and how many are left. */
function differing(digits: string, isBelow: boolean, least = 0): readonly (readonly [start: string, left: number])[] {
  return [...digits].flatMap((one, at) => {
    const other = isBelow ? digit(at === 0 ? least : 0, Number(one) - 1) : digit(Number(one) + 1, 9)
    return other === undefined ? [] : [[`${digits.slice(0, at)}${other}`, digits.length - at - 1] as const]
  })
}

/** Numbers that aren't negative and lie below one, or above it. */
function beyond([whole, places]: Parts, isBelow: boolean): readonly string[] {
  const size = whole.length
  const fewer = size > 1 ? ['0', `[1-9]\\d{0,${size - 2}}`] : []
  const wholes = [
    ...(isBelow ? fewer : [`[1-9]\\d{${size},}`]),
    ...differing(whole, isBelow, size > 1 ? 1 : 0).map(([start, left]) => `${start}${times(left)}`),
  ]
  const shorter = [...places].map((_, at) => (at === 0 ? whole : `${whole}\\.${places.slice(0, at)}`))
  return [
    ...(wholes.length > 0 ? [`${either(wholes)}${REST}`] : []),
    ...differing(places, isBelow).map(([start]) => `${whole}\\.${start}\\d*`),
    ...(isBelow ? shorter : [`${whole}\\.${places}\\d*[1-9]\\d*`]),
  ]
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
    const negatives = [...beyond(parts, true), ...(isStrict ? [] : [equal(parts)])]
    return exactly([`-${either(negatives.length > 0 ? negatives : [NEVER])}`, `${ANY_WHOLE}${REST}`])
  }
  if (limit === 0) return isStrict ? exactly(beyond(parts, false)) : exactly([`-?${ZERO}`, `${ANY_WHOLE}${REST}`])
  return exactly([...beyond(parts, false), ...(isStrict ? [] : [equal(parts)])])
}

function atMostPattern(limit: number): string {
  const parts = partsOf(limit)
  if (limit < 0) return exactly([`-${either([...beyond(parts, false), equal(parts)])}`])
  return exactly([`-${ANY_WHOLE}${REST}`, ...beyond(parts, true), equal(parts)])
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
