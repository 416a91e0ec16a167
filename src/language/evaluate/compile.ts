import type { Node, NodeOf } from '../expression/nodes'
import { branches } from './branches'
import type { Compiler, Compilers, Run } from './frame'
import { leaves } from './leaves'
import { lists } from './lists'
import { logic } from './logic'
import { numbers } from './numbers'
import { time } from './time'

const compilers: Compilers<Node['op']> = { ...leaves, ...logic, ...numbers, ...time, ...lists, ...branches }

/** A compiler over given fact slots and chosen readings; it compiles each node once. */
export function createCompiler(slot: (fact: string) => number, chosen: (node: NodeOf<'reading'>) => Node): Compiler {
  const done = new Map<Node, Run>()
  const compiler: Compiler = {
    slot,
    chosen,
    run(node) {
      const known = done.get(node)
      if (known) return known
      const made = (compilers[node.op] as (node: Node, compiler: Compiler) => Run)(node, compiler)
      done.set(node, made)
      return made
    },
  }
  return compiler
}
