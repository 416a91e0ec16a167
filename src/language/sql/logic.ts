import type { Sql } from './dialect'

/* Truth in SQL is Kleene's: NULL is unknown. What is settled when the SQL is made isn't asked again. */

export const TRUE = 'TRUE'
export const FALSE = 'FALSE'

export function andSql(of: readonly Sql[]): Sql {
  if (of.includes(FALSE)) return FALSE
  const open = [...new Set(of)].filter((one) => one !== TRUE)
  return open.length === 0 ? TRUE : open.length === 1 ? (open[0] as Sql) : `(${open.join(' AND ')})`
}

export function orSql(of: readonly Sql[]): Sql {
  if (of.includes(TRUE)) return TRUE
  const open = [...new Set(of)].filter((one) => one !== FALSE)
  return open.length === 0 ? FALSE : open.length === 1 ? (open[0] as Sql) : `(${open.join(' OR ')})`
}

export const notSql = (of: Sql): Sql => (of === TRUE ? FALSE : of === FALSE ? TRUE : `(NOT ${of})`)

const isSettled = (of: Sql): boolean => of === TRUE || of === FALSE

/** Holds for certain; and isn't ruled out. */
export const surely = (of: Sql): Sql => (isSettled(of) ? of : `COALESCE(${of}, FALSE)`)
/** For certain what is wanted of a condition: that it holds, or that it doesn't. */
export const surelyIs = (of: Sql, wanted: boolean): Sql => surely(wanted ? of : notSql(of))
export const perhaps = (of: Sql): Sql => (isSettled(of) ? of : `COALESCE(${of}, TRUE)`)

export const isKnown = (of: Sql): Sql => (isSettled(of) ? TRUE : isUnknown(of) ? FALSE : `(${of} IS NOT NULL)`)

export const isNull = (of: Sql): Sql => `(${of} IS NULL)`

/** Something to say once a condition holds, else something else. */
export function choose(cases: readonly (readonly [when: Sql, then: Sql])[], otherwise?: Sql): Sql {
  const live = cases.filter(([when]) => when !== FALSE)
  const sure = live.findIndex(([when]) => when === TRUE)
  const rest = sure < 0 ? otherwise : (live[sure] as readonly [Sql, Sql])[1]
  const asked = sure < 0 ? live : live.slice(0, sure)
  if (asked.length === 0) return rest ?? 'NULL'
  const said = asked.map(([when, then]) => `WHEN ${when} THEN ${then}`).join(' ')
  return `CASE ${said}${rest === undefined ? '' : ` ELSE ${rest}`} END`
}

/** Whether it is known, when the SQL is made, to be NULL. */
export const isUnknown = (of: Sql): boolean => of === 'NULL' || /^CAST\(NULL AS [^()]*(\([^()]*\))?\)$/.test(of)
