import { type Node, type NodeOf, type Value, walk } from '../expression/nodes'
import { onceEach } from '../values/once-each'
import { branches } from './branches'
import type { Compiler, Compilers, Run } from './frame'
import { leaves } from './leaves'
import { lists } from './lists'
import { logic } from './logic'
import { numbers } from './numbers'
import { factOf } from './scope'
import { time } from './time'

const compilers: Compilers<Node['op']> = { ...leaves, ...logic, ...numbers, ...time, ...lists, ...branches }

/** An amount in which no fact has a part is the same in every record, and reckoned once as long as no figure is changed. */
function onceWithoutFacts(node: Node, run: Run): Run {
  if (!Object.hasOwn(numbers, node.op) || [...walk([node])].some(factOf)) return run
  let known: Value | undefined
  return (frame) => {
    if (frame.changed) return run(frame)
    known ??= run(frame)
    return known
  }
}

/** A compiler over given fact slots and chosen readings; it compiles each node once. */
export function createCompiler(slot: (fact: string) => number, chosen: (node: NodeOf<'reading'>) => Node): Compiler {
  const compiler: Compiler = {
    slot,
    chosen,
    run: onceEach((node) =>
      onceWithoutFacts(node, (compilers[node.op] as (node: Node, compiler: Compiler) => Run)(node, compiler)),
    ),
  }
  return compiler
}
