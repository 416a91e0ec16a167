import type { Program } from '../../src/language/evaluate/program'
import { type Node, walk } from '../../src/language/expression/nodes'
import type { Core } from '../../src/language/provisions/core'
import { about, subjectOf } from '../../src/language/write/subject'

/** What a provision's subjects check of facts that it knows, though it may look at none of them itself. */
export function checksAside({ definition }: Core, program: Program): readonly Node[] {
  const known = new Set(program.slots.map((fact) => fact.name))
  const subjects = new Set([definition.subject[about], ...program.slots.map(subjectOf)])
  const all = [...subjects].flatMap((one) => one?.checks.map((check) => check.if.node) ?? [])
  return all.filter((one) => [...walk([one])].every((node) => node.op !== 'fact' || known.has(node.fact.name)))
}
