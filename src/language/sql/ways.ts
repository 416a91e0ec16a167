import type { Node } from '../expression/nodes'
import type { Way } from '../outline/ways'
import type { Sql } from './dialect'
import { andSql, FALSE, notSql, orSql, surelyIs } from './logic'
import type { Translating } from './translating'

/* Ways to something of which one would do: what each still takes in a row, and which needn't be told since another takes less. */

/** A way; one to a condition comes to nothing further. */
export type AnyWay = Omit<Way, 'yields'> & Partial<Way>

/** A condition, and what is wanted of it. */
interface Need {
  readonly node: Node
  readonly wanted: boolean
}

/** What a way takes, and what it comes to. */
interface Taken {
  readonly needs: ReadonlySet<Need>
  readonly yields: Node | undefined
}

/** What a way takes that another doesn't. */
const besides = (one: Taken, other: Taken): readonly Need[] => [...one.needs].filter((need) => !other.needs.has(need))

/** What a node joins, and what those join. */
function joinedIn(node: Node, how: 'all' | 'any', by: Translating): readonly Node[] {
  if (node.op === how) return node.of.flatMap((part) => joinedIn(part, how, by))
  if (node.op === 'stated' || node.op === 'provision') return joinedIn(node.of, how, by)
  return node.op === 'reading' ? joinedIn(by.asking.chosen(node), how, by) : [node]
}

function takenIn(ways: readonly AnyWay[], by: Translating): readonly Taken[] {
  const known = new Map<string, Need>()
  const need = (node: Node, wanted: boolean): Need => {
    const key = `${wanted} ${by.sql(node)}` // what is written out twice is the same in SQL
    const made = known.get(key) ?? { node, wanted }
    known.set(key, made)
    return made
  }
  return ways.map((way) => ({
    needs: new Set([
      ...way.not.flatMap((one) => joinedIn(one, 'any', by).map((part) => need(part, false))),
      ...way.if.flatMap((one) => joinedIn(one, 'all', by).map((part) => need(part, true))),
    ]),
    yields: way.yields,
  }))
}

/** What two ways have in common that differ in what they want of one fact: it is met whatever that is. */
function eitherWay(ways: readonly Taken[], by: Translating): readonly Taken[] {
  const always = ways.filter(({ yields }) => yields === undefined || by.nothing(yields) === FALSE)
  return always.flatMap((one, at) =>
    always.slice(at + 1).flatMap((other) => {
      const [own, ...more] = besides(one, other)
      const [others, ...rest] = besides(other, one)
      if (own === undefined || others === undefined || more.length + rest.length > 0) return []
      const areOpposite = own.wanted !== others.wanted && by.sql(own.node) === by.sql(others.node)
      if (!areOpposite || by.asking.countsIn(own.node).size !== 1) return []
      return [{ needs: new Set([...one.needs].filter((need) => other.needs.has(need))), yields: undefined }]
    }),
  )
}

/** What some ways still take in a row. */
interface StillTaken {
  readonly needs: readonly TakenNeed[]
  readonly yields: readonly (readonly [Node, Sql])[]
}

interface TakenNeed extends Need {
  /** When it is still to be told. */
  readonly isTaken: Sql
  /** When it fails, and isn't merely unknown. */
  readonly fails: Sql
  /** Whether every way takes it. */
  readonly isShared: boolean
}

/** What ways take: of a way that takes all that another takes, nothing is still to be told. */
export function stillTaken(some: readonly AnyWay[], when: Sql, by: Translating): StillTaken {
  const each = takenIn(some, by)
  const ways = [...eitherWay(each, by), ...each]
  const isMet = ({ node, wanted }: Need): Sql => surelyIs(by.sql(node), wanted)
  const isWithin = (one: Taken, other: Taken): Sql =>
    andSql([
      ...besides(one, other).map(isMet),
      ...(one.yields && one.yields !== other.yields ? [notSql(by.nothing(one.yields))] : []),
    ])
  const isLeast = ways.map((way, at) => {
    const takesMore = ways.flatMap((other, index) => {
      if (index === at) return []
      const isLess = isWithin(other, way)
      return [index < at ? isLess : andSql([isLess, notSql(isWithin(way, other))])]
    })
    return by.keep(andSql([when, notSql(orSql(takesMore))]))
  })
  const needs = [...new Set(ways.flatMap((way) => [...way.needs]))].map((need) => {
    const takenBy = isLeast.filter((_, at) => ways[at]?.needs.has(need))
    const isShared = takenBy.length === ways.length
    const { node, wanted } = need
    const fails = surelyIs(by.sql(node), !wanted)
    return { node, wanted, fails, isShared, isTaken: isShared ? when : by.keep(orSql(takenBy)) }
  })
  const yields = ways.flatMap((way, at) => (way.yields ? [[way.yields, isLeast[at] as Sql] as const] : []))
  return { needs, yields }
}
