import type { Leaf, Node, NodeOf, Reckoning, Timing } from '../expression/nodes'
import type { UnitName } from '../values/units'
import type { Source, Words } from '../values/words'
import type { Line } from './line'

/** Where a line stands, what it is called, and whether its condition is wanted. */
export interface At {
  /** Left out where the line stands in its own part's place. */
  readonly path?: string | undefined
  /** The root or the name that it stands below, by its path. */
  readonly scope: string
  readonly place: Source
  readonly wanted: boolean
  readonly label?: Words | undefined
  readonly unit?: UnitName | undefined
}

export type Settled = At & { readonly path: string }

/** A node without what only passes on, and where that leads. */
export interface Opened {
  readonly node: Node
  readonly at: At
}

/** What a line has beside what its node and its place say; `source` undefined where it has none. */
export type Rest = { readonly [K in keyof Line]?: Line[K] | undefined }

/** Which of all and any a group comes to, once it is wanted or not; undefined of no group. */
export const jointOf = ({ op }: Node, { wanted }: At): 'all' | 'any' | undefined =>
  op === 'all' || op === 'any' ? ((op === 'all') === wanted ? 'all' : 'any') : undefined

/** How a node is set out in lines. */
type SetOutAs = 'group' | 'cases' | 'rows' | 'named' | 'through' | 'options' | 'plain'

export function kindOf(node: Node): SetOutAs {
  switch (node.op) {
    case 'all':
    case 'any':
      return 'group'
    case 'when':
      return 'cases'
    case 'table':
      return 'rows'
    case 'stated':
    case 'provision':
      return 'named'
    case 'not':
    case 'reading':
      return 'through'
    case 'oneOf':
    case 'includes':
    case 'tally':
      return 'options'
    default:
      node satisfies NodeOf<Leaf | 'compare' | 'within' | Reckoning | Timing | 'count' | 'every' | 'aggregate'>
      return 'plain'
  }
}
