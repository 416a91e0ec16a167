import type { Frame } from '../evaluate/frame'
import type { Prepared } from '../evaluate/program'
import { type Node, walk } from '../expression/nodes'
import type { Issue } from '../input/errors'
import { contradiction } from './checks'
import type { Core } from './core'

/* One goal's contradiction leaves the others standing: which goals a broken check is about. */

const factsIn = (node: Node): ReadonlySet<string> =>
  new Set([...walk([node])].flatMap((one) => (one.op === 'fact' ? [one.fact.name] : [])))

/** A target’s goals, as it has them ready: each with its name and the expression of its outcome. */
type Goals = readonly (readonly [name: string, goal: unknown, outcome: Node])[]

const known = new WeakMap<object, readonly (readonly string[])[]>()

/** Of each check, the goals that look at a fact of it; a check of no goal's facts is about all of them. */
export function goalsOfChecks(core: Pick<Core, 'checks'>, goals: Goals): readonly (readonly string[])[] {
  const made =
    known.get(core) ??
    core.checks.map((check) => {
      const facts = factsIn(check.if.node)
      const own = goals.filter(([, , outcome]) => [...factsIn(outcome)].some((name) => facts.has(name)))
      return (own.length > 0 ? own : goals).map(([name]) => name)
    })
  known.set(core, made)
  return made
}

/** What is wrong with the facts of each goal, where anything is. */
export function issuesOfGoals(
  core: Pick<Core, 'checks' | 'source'>,
  goals: Goals,
  frame: Frame,
  prepared: Prepared,
): ReadonlyMap<string, readonly Issue[]> {
  const found = new Map<string, Issue[]>()
  if (prepared.broken(frame) < 0) return found
  const of = goalsOfChecks(core, goals)
  for (const [index, check] of core.checks.entries()) {
    if (prepared.run(check.if.node)(frame) !== false) continue
    const issue = contradiction(check, core.source, frame, prepared)
    for (const name of of[index] ?? []) {
      const said = found.get(name) ?? []
      // Two checks of one sentence say it once.
      if (said.every(({ allowed }) => allowed.zh !== issue.allowed.zh)) found.set(name, [...said, issue])
    }
  }
  return found
}
