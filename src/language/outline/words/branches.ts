import type { Branching, Node, Passing } from '../../expression/nodes'
import { retold } from '../../expression/quoted'
import { inMarks } from '../../values/words'
import { and, listed, type Phrases, type Speaker } from './speaker'

/** One case after the other in a phrase: what comes first and holds counts. */
function cases(
  each: readonly (readonly [condition: string, yields: Node])[],
  rest: Node | undefined,
  speaker: Speaker,
) {
  const { pass, of } = speaker
  const texts = each.map(([condition, yields]) =>
    of(`若${condition}则${pass(yields)}`, `${pass(yields)} if ${condition}`),
  )
  return [...texts, ...(rest ? [of(`否则${pass(rest)}`, `otherwise ${pass(rest)}`)] : [])].join(of('，', ', '))
}

export const branches: Phrases<Branching | Passing> = {
  when: (node, speaker) =>
    cases(
      node.cases.map((one) => [speaker.say(one.if), one.yields] as const),
      node.otherwise,
      speaker,
    ),
  table: ({ rows }, speaker) =>
    cases(
      rows.map((row) => {
        const conditions = row.if.map((one) => speaker.say(one))
        return [speaker.of(conditions.join('且'), listed(conditions, and, 'en')), row.yields] as const
      }),
      undefined,
      speaker,
    ),
  reading: (node, { pass, chosen }) => pass(chosen(node)),
  provision: (node, { of, wanted, note }) => {
    note(node)
    const { zh, en } = node.title
    return wanted ? of(`符合${inMarks(zh)}`, `“${en}” holds`) : of(`不符合${inMarks(zh)}`, `“${en}” doesn’t hold`)
  },
  stated: (node, { figure, pass, of, wanted, note }) => {
    if (node.label === undefined) return pass(node.of)
    note(node)
    const { zh, en } = retold((!wanted && node.denied) || node.label, figure)
    return wanted || node.denied ? of(zh, en) : of(`并非${inMarks(zh)}`, `not “${en}”`)
  },
}
