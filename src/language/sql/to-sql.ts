import type { FigureOf, ReadingOfNeeds } from '../expression/expression'
import type { ChangesOf } from '../expression/parameters'
import { InvalidFactsError, issue } from '../input/errors'
import type { KnownReading } from '../input/options'
import { Reform, type Reforming } from '../input/reform'
import { severalOf } from '../input/shown'
import type { Core } from '../provisions/core'
import type { FactsFor } from '../provisions/eligibility'
import { holdReadings, ownReadings } from '../provisions/named-readings'
import { coreGiven } from '../provisions/parts'
import { coreOf, type NeedOf, type Provision } from '../provisions/provision'
import { reformingOf } from '../provisions/reforming'
import { sayable } from './answers'
import { clickhouse } from './clickhouse'
import { type Dialect, type DialectName, duckdb } from './dialect'
import { type ColumnsOf, readQuery, type SQLOptions } from './options'
import { postgres } from './postgres'
import { Select } from './select'

const dialects: Readonly<Record<DialectName, Dialect>> = { duckdb, postgres, clickhouse }

function said(provisions: readonly Provision[]): readonly Core[] {
  const cores = provisions.map(coreOf).filter(sayable)
  if (cores.length > 0) return cores
  const ids = provisions.map((one) => one.id).join(', ')
  const allowed = {
    zh: '资格、分类、计算或目标类规定',
    en: 'an eligibility, a classification, a calculator or a target',
  }
  throw new InvalidFactsError([issue('unknown-option', 'provision', ids, allowed)])
}

/** The query of some provisions, and what checks changed figures; catalogues have no rows to answer for. */
export function selectOf(provisions: readonly Provision[], reforming: Reforming, options: SQLOptions): string {
  const cores = said(provisions)
  const facts = cores.flatMap((core) => [...core.known, ...core.program.slots])
  const query = readQuery(options, [...new Map(facts.map((fact) => [fact.name, fact])).values()])
  const { asOf, reading, parameters: changes } = query.asked
  holdReadings(cores, reading)
  const reform = changes === undefined ? undefined : Reform.isOne(changes) ? changes : reforming(changes)
  const select = new Select(query, dialects[query.dialect])
  for (const core of cores) {
    const own = ownReadings(core, reading)
    select.add(core, { ...(asOf && { asOf }), ...(own && { reading: own }), ...(reform && { parameters: reform }) })
  }
  return select.text()
}

/**
 * One SELECT that answers provisions for each row of a table, as `evaluate` answers each record.
 * @param of a provision, or several
 * @param options the table (`from`), its `key`, where facts lie in it (`columns`), `dialect`, `why`, `view`; `asOf`, `reading`, `parameters`
 * @returns the SQL as text: the key's columns; of each provision its outcome under its id, what it comes to as `id.class` or `id.name`,
 *   and as `id.refused` the facts for which a row is refused; with `why`, `id.unmet` and `id.missing`
 * @throws InvalidFactsError for options that can't be used
 * @throws UnsayableError for a part of a rule that the dialect can't say
 */
export function toSQL<P extends Provision, const R extends string>(
  of: P | readonly P[],
  options: SQLOptions<
    KnownReading<R, ReadingOfNeeds<NeedOf<P>>>,
    ChangesOf<FigureOf<NeedOf<P>>>,
    ColumnsOf<FactsFor<P>>
  >,
): string
export function toSQL(of: Provision | readonly Provision[], options: object): string {
  const provisions = severalOf(of)
  return selectOf(provisions, reformingOf(provisions.map(coreGiven)), options as SQLOptions)
}
