import type { Joining, Leaf, Node, NodeOf, Reckoning, Tallying, Testing, Timing } from '../expression/nodes'
import type { AmountTerm } from './amounts'
import { agreed, chain } from './branching'
import type { Sql } from './dialect'
import { choose, FALSE, isKnown, orSql, TRUE } from './logic'
import { asText } from './texts'
import { heldAs, NOTHING, type Translating, UNHELD } from './translating'
import { placesFor } from './widths'

function valueCode(node: Node, wide: AmountTerm, by: Translating): Sql {
  const own = by.term(node)
  const nothing = by.nothing(node)
  const held = heldAs(node)
  if (own.over !== undefined) {
    const ended = by.asking.amounts.ended(own, placesFor(own, by))
    const said = by.dialect.concat("'='", asText(ended.sql, held, wide, by.asking))
    const isOpen = orSql([`(${own.sql} IS NULL)`, `(${own.over.sql} IS NULL)`])
    return choose(
      [
        [nothing, NOTHING],
        [isOpen, 'NULL'],
        [isKnown(ended.sql), said],
      ],
      UNHELD,
    )
  }
  if (held === 'boolean') {
    if (own.sql === TRUE || own.sql === FALSE) return own.sql === TRUE ? "'=true'" : "'=false'"
    return `CASE WHEN ${own.sql} THEN '=true' WHEN NOT ${own.sql} THEN '=false' END`
  }
  const value = by.asking.isStated(node) ? by.asking.valueOf(node) : undefined
  const isText = held === 'text' && typeof value === 'string'
  const said = isText
    ? by.dialect.literal(`=${value}`)
    : by.dialect.concat("'='", asText(own.sql, held, wide, by.asking))
  return choose([[nothing, NOTHING]], said)
}

/** What a node comes to as one text: `0` for nothing, `=` and the value; NULL while it isn't known, `!` where it can't be held. */
export function codeOf(node: Node, wide: AmountTerm, by: Translating): Sql {
  switch (node.op) {
    case 'nothing':
      return NOTHING
    case 'stated':
    case 'provision':
      return by.code(node.of, wide)
    case 'reading':
      return by.code(by.asking.chosen(node), wide)
    case 'when':
    case 'table': {
      const sure = by.keep(chain(node, (part) => by.code(part, wide), by))
      const together = agreed(node, sure, (part) => by.code(part, wide), by)
      return together === undefined ? sure : `COALESCE(${sure}, ${together})`
    }
    default:
      node satisfies NodeOf<Leaf | Joining | Testing | Reckoning | Timing | Tallying>
      return valueCode(node, wide, by)
  }
}
