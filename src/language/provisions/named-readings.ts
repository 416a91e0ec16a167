import { InvalidFactsError, issue, nearest } from '../input/errors'
import type { Core } from './core'

/* A `+`-joined choice of readings, meant for several provisions at once. */

type Open = Pick<Core, 'program'>

const readingsOf = ({ program }: Open): readonly string[] => program.open.flatMap((one) => Object.keys(one.options))

/** The names of a choice that a provision knows; the rest are meant for others. */
export function ownReadings(core: Open, named: string | undefined): string | undefined {
  const known = readingsOf(core)
  const own = named?.split('+').filter((name) => known.includes(name)) ?? []
  return own.length > 0 ? own.join('+') : undefined
}

/** Each reading that is named belongs to one of the provisions at least. */
export function holdReadings(cores: readonly Open[], named: string | undefined): void {
  const known = new Set(cores.flatMap(readingsOf))
  const stray = named?.split('+').find((name) => !known.has(name))
  if (stray === undefined) return
  const allowed = { zh: '该对象各规定的读法名', en: 'a reading of a provision of this subject' }
  throw new InvalidFactsError([issue('unknown-option', 'reading', stray, allowed, { nearest: nearest(stray, known) })])
}
