import {
  type Joining,
  type Leaf,
  type Node,
  type NodeOf,
  partsOf,
  type Reckoning,
  type Tallying,
  type Testing,
  type Timing,
  walk,
} from '../expression/nodes'
import { frozen } from '../values/frozen'
import { onceEach } from '../values/once-each'
import { inMarks, type Words } from '../values/words'
import type { Frame, ReadyRule, Run } from './frame'

/**
 * The parts of a node that its value comes from: the chosen reading, the case or row that holds with what led to it, and
 * every one that may still hold while that isn't known. Of a table, the rows that are ruled out are left out.
 */
export function livePartsOf(node: Node, frame: Frame, rule: ReadyRule): readonly Node[] {
  switch (node.op) {
    case 'reading':
      return [rule.chosen(node)]
    case 'when':
      return liveCases(node, frame, rule)
    case 'table':
      return liveRows(node, frame, rule)
    default:
      node satisfies NodeOf<Leaf | Joining | Testing | Reckoning | Timing | Tallying | 'stated' | 'provision'>
      return partsOf(node)
  }
}

function liveCases(node: NodeOf<'when'>, frame: Frame, { run }: ReadyRule): readonly Node[] {
  const live: Node[] = []
  for (const one of node.cases) {
    const holds = run(one.if)(frame)
    live.push(one.if)
    if (holds === false) continue
    live.push(one.yields)
    if (holds === true) return live
  }
  return [...live, node.otherwise]
}

function liveRows(node: NodeOf<'table'>, frame: Frame, { run }: ReadyRule): readonly Node[] {
  const open: Node[] = []
  for (const row of node.rows) {
    const states = row.if.map((one) => run(one)(frame))
    if (states.includes(false)) continue
    if (!states.includes(undefined)) return [...row.if, row.yields]
    open.push(...row.if, row.yields)
  }
  return open
}

/** The parts that are nothing; where none is known to be, all of them. */
export function emptyAmong(parts: readonly Node[], value: (part: Node) => unknown): readonly Node[] {
  const empty = parts.filter((part) => value(part) === null)
  return empty.length > 0 ? empty : parts
}

/**
 * A reason, and whether all that it says is known: the cases it stands under hold, and those passed since the last of them don't.
 * One that is a reason itself may hold as well.
 */
interface Reason {
  readonly words: Words
  readonly isCertain: boolean
}

/** A rule whose conditions can be looked through, case by case. */
interface SettledRule extends ReadyRule {
  readonly exact: (node: Node) => Run
}

/** Why the last or the most of a list is nothing: there is nothing in it. */
const emptyList = /* @__PURE__ */ onceEach(({ list }: NodeOf<'aggregate'>): Words => {
  const [label] = [...walk([list])].flatMap((one) => (one.op === 'fact' ? one.fact.label : []))
  return frozen({ zh: `${inMarks(label?.zh ?? '')}一项也没有`, en: `there is nothing in “${label?.en}”` })
}, new WeakMap())

/**
 * The reasons in a part of an answer that is nothing. Where that is known of the whole alone, since no way of filling in what is
 * missing gives anything, its parts may be open.
 * @param isUnder whether the cases around it are known to hold
 * @param isPast whether those passed by since the last of them are known not to
 * @param isStrict whether a case that is a reason itself has to be known not to hold, too, as where other results are open
 */
function reasonsBelow(
  node: Node,
  [isUnder, isPast, isStrict]: readonly [boolean, boolean, boolean],
  frame: Frame,
  rule: SettledRule,
): readonly Reason[] {
  const { run } = rule
  if (node.op === 'nothing') return [{ words: node.reason, isCertain: isUnder && isPast }]
  const value = run(node)(frame)
  if (value !== null && value !== undefined) return []
  if (node.op === 'aggregate') return [{ words: emptyList(node), isCertain: isUnder && isPast }]
  if (node.op !== 'when' && node.op !== 'table')
    return emptyAmong(livePartsOf(node, frame, rule), (part) => run(part)(frame)).flatMap((part) =>
      reasonsBelow(part, [isUnder, isPast, isStrict], frame, rule),
    )
  let isOpen = false
  const found: Reason[] = []
  const ways = node.op === 'when' ? node.cases.map((one) => ({ ...one, if: [one.if] })) : node.rows
  for (const one of ways) {
    const states = one.if.map((condition) => rule.exact(condition)(frame))
    if (states.includes(false)) continue
    const holds = states.every((state) => state === true)
    found.push(...reasonsBelow(one.yields, [isUnder && holds, true, isStrict], frame, rule))
    if (holds) return found
    isOpen ||= isStrict || one.yields.op !== 'nothing'
  }
  if (node.op === 'when')
    found.push(...reasonsBelow(node.otherwise, [isUnder, isPast && !isOpen, isStrict], frame, rule))
  return found
}

/** Of one answer that is nothing, the reasons that are certain; of what isn't, all that may be why. */
function reasonsOf(node: Node, frame: Frame, rule: SettledRule, isStrict: boolean): readonly Words[] {
  const found = reasonsBelow(node, [true, true, isStrict], frame, rule)
  const certain = found.filter((one) => one.isCertain)
  return (certain.length > 0 ? certain : found).map((one) => one.words)
}

/** A reason alone, as most are. */
const onlyOne = /* @__PURE__ */ onceEach((reason: Words): readonly Words[] => frozen([reason]), new WeakMap())

/** Why there are no results: what is certain of the reasons in the parts of the text that were come to, each said once. */
export function reasonsIn(nodes: readonly Node[], frame: Frame, rule: SettledRule, isStrict = false): readonly Words[] {
  const found = nodes.flatMap((node) => reasonsOf(node, frame, rule, isStrict))
  const [first, second] = found
  if (first && !second) return onlyOne(first)
  return frozen([...new Map(found.map((one) => [one.zh, one])).values()])
}
