import { type Flaw, type ToldFlaw, tablesIn, toldFlaws } from '../prove/index'
import { coreGiven } from '../provisions/parts'
import type { Provision } from '../provisions/provision'
import { frozen } from '../values/frozen'

/** A cell of a decision table in which not exactly one row holds, and the reading under which. */
export interface TableFlaw extends Flaw {
  readonly reading?: string
}

/** Every choice of one option for each open question, as `options.reading` takes it. */
export function readingsOf(of: Pick<Provision, 'readings'>): readonly (string | undefined)[] {
  const start: readonly (string | undefined)[] = [undefined]
  return of.readings.reduce(
    (all, { options }) => all.flatMap((one) => Object.keys(options).map((name) => (one ? `${one}+${name}` : name))),
    start,
  )
}

/** What keeps a provision's decision tables from being proved, with the reading under which, and the cell in words. */
export function tableFlaws(of: Provision): readonly (ToldFlaw & { readonly reading: string | undefined })[] {
  const { program, roots } = coreGiven(of)
  const tables = tablesIn(roots.map((root) => root.of.node))
  return readingsOf(of).flatMap((reading) => {
    const { chosen } = program.prepare(reading)
    return tables.flatMap((table) => toldFlaws(table, chosen).map((one) => ({ ...one, reading })))
  })
}

/**
 * Proves a provision's decision tables: whatever the facts and the reading, exactly one row of each holds.
 * @param of the provision
 * @returns the cells in which that fails, and the rows that hold there, counted from 0; none where it is proved
 * @throws RangeError for a table of too many cells to look through
 */
export const prove = (of: Provision): readonly TableFlaw[] =>
  frozen(tableFlaws(of).map(({ flaw, reading }) => ({ ...flaw, ...(reading !== undefined && { reading }) })))
