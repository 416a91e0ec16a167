import type { OpenReading } from '../expression/readings'
import { InvalidFactsError, issue, nearest } from './errors'

/** Several named readings, one for each open question, are joined by this. */
const JOIN = '+'

/**
 * The reading of each open question: the named ones, and the defaults of the rest.
 * @throws InvalidFactsError for other names; TypeError where two readings have one, since neither could be asked for
 */
export function chooseReadings(open: readonly OpenReading[], named: string | undefined): readonly string[] {
  const names = named === undefined ? [] : named.split(JOIN)
  const known = open.flatMap((one) => Object.keys(one.options))
  const double = known.find((name, index) => known.indexOf(name) < index)
  if (double !== undefined) throw new TypeError(`two readings ${double}（两种读法都叫 ${double}）`)
  const wrong = names.filter((name) => !known.includes(name))
  const twice = open.some(({ options }) => names.filter((name) => Object.hasOwn(options, name)).length > 1)
  if (wrong.length > 0 || twice) {
    const list = open.map((one) => Object.keys(one.options).join(' | ')).join(` ${JOIN} `) || '—'
    const [first] = wrong
    const near = first === undefined ? undefined : nearest(first, known)
    const allowed = { zh: `该规定的读法之一：${list}`, en: `a reading of this provision: ${list}` }
    throw new InvalidFactsError([issue('unknown-option', 'reading', named, allowed, { nearest: near })])
  }
  return open.map((one) => names.find((name) => Object.hasOwn(one.options, name)) ?? one.default)
}

/** The readings as one name, to be given back as `options.reading`. */
export const joinReadings = (chosen: readonly string[]): string => chosen.join(JOIN)
