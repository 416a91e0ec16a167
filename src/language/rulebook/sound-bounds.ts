import { isWithin, limitsIn } from '../expression/limits'
import { type Node, type NodeOf, walk } from '../expression/nodes'
import { asStated, phrase } from '../outline/words/index'
import { compare, type Num } from '../values/decimal'
import { isNumber } from '../values/given-number'
import type { Words } from '../values/words'
import { isSame } from './changes'
import { writtenIn } from './sound-expressions'

/* Comparisons that no record decides: they always hold, or never. */

/** Two figures may be one and still stand beside each other in a table. */
const hangsOnRecord = (node: Node): boolean => [...walk([node])].some((one) => one.op === 'fact' || one.op === 'asOf')

/** What a comparison comes to by its limits alone: a share is never 50, and a month never the thirteenth; nor is anything before itself. */
function decided({ how, left, right }: NodeOf<'compare'>): boolean | undefined {
  if (hangsOnRecord(left) && isSame(left, right)) return how === 'is' || how === 'atLeast' || how === 'atMost'
  const limits = limitsIn(left)
  const bound = writtenIn(right)
  if (left.type !== 'number' || !isNumber(bound)) return undefined
  const { atLeast = Number.NEGATIVE_INFINITY, moreThan = atLeast, atMost = Number.POSITIVE_INFINITY } = limits
  const isBelowAll = !isWithin({ ...limits, atMost: Number.POSITIVE_INFINITY }, bound as Num)
  const isAboveAll = compare(bound as Num, atMost) > 0
  if (how === 'is' || how === 'isNot') return isBelowAll || isAboveAll ? how === 'isNot' : undefined
  const isUp = how === 'atLeast' || how === 'moreThan'
  const isLeast = compare(bound as Num, moreThan) <= 0
  const isMost = compare(bound as Num, atMost) >= 0
  if (how === 'atLeast' || how === 'lessThan') return isLeast ? isUp : isAboveAll ? !isUp : undefined
  return isBelowAll ? isUp : isMost ? !isUp : undefined
}

/** Comparisons that no record decides. */
export const flawsOfBounds = (roots: readonly Node[]): readonly Words[] =>
  [...walk(roots)].flatMap((node) => {
    const holds = node.op === 'compare' ? decided(node) : undefined
    if (holds === undefined) return []
    const { zh, en } = phrase(node, asStated)
    return [
      holds
        ? { zh: `“${zh}”总成立`, en: `“${en}” always holds` }
        : { zh: `“${zh}”不会成立`, en: `“${en}” never holds` },
    ]
  })
