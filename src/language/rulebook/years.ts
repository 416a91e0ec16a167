import type { Core } from '../provisions/core'
import { bear, coreOf, type Provision } from '../provisions/provision'
import { documentOf } from '../values/words'
import type { Contents, Years } from './contents'

/** Those of provisions that a rulebook of a year adds. */
export const yearsOf = (own: readonly Core[], year: number | undefined): Years =>
  Object.fromEntries(
    own.flatMap((one) =>
      year === undefined || documentOf(one.definition.source)?.year === year ? [] : [[one.id, year]],
    ),
  )

/** The year that a provision is for in a rulebook, where it is for one. */
export const yearOf = (of: Provision, { years }: Pick<Contents, 'years'>): number | undefined =>
  years[of.id] ?? documentOf(of.source)?.year

/** A provision as a rulebook asks it, whose year may be another than that of its document. */
export function askedIn({ years }: Pick<Contents, 'years'>): (of: Provision) => Provision {
  const made = new Map<string, Provision>()
  return (of) => {
    const year = years[of.id]
    if (year === undefined) return of
    const known = made.get(of.id) ?? bear(coreOf(of).ofYear(year), () => undefined)
    made.set(of.id, known)
    return known
  }
}
