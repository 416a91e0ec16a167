import type { AmountTerm } from './amounts'
import type { Held, Sql } from './dialect'
import type { AskedInSql } from './translating'

/* Values of any type as texts, which a list holds side by side, and back. */

type Asked = Pick<AskedInSql, 'dialect' | 'amounts'>

/** A value as text that is equal where the value is, of numbers in a common width. */
export function asText(sql: Sql, held: Held, wide: AmountTerm, { dialect, amounts }: Asked): Sql {
  const { types, cast, dayText } = dialect
  switch (held) {
    case 'boolean':
      return `CASE WHEN ${sql} THEN 'true' WHEN NOT ${sql} THEN 'false' END`
    case 'number':
      return dialect.asText(cast(sql, amounts.type(wide)))
    case 'date':
      return dayText(sql)
    case 'month':
    case 'date-time':
      return cast(sql, types.text)
    default:
      return sql
  }
}

/** The value that such a text is of. */
export function fromText(text: Sql, held: Held, wide: AmountTerm, { dialect }: Asked): Sql {
  const { toNumber, toDay, types, decimal } = dialect
  switch (held) {
    case 'boolean':
      return `CASE ${text} WHEN 'true' THEN TRUE WHEN 'false' THEN FALSE END`
    case 'number':
      return toNumber(text, decimal(wide.whole, wide.places))
    case 'date':
      return toDay(text)
    case 'month':
    case 'date-time':
      return toNumber(text, types.whole)
    default:
      return text
  }
}
