import { type Node, walk } from '../expression/nodes'
import { asStated, phrase } from '../outline/words/index'
import { Questions } from '../prove/questions'
import { say, type Words } from '../values/words'

/* Conditions that are to hold together and that no record meets together: at least 10, and less than 5. */

/** What has to hold for a condition to hold, part by part. */
function demands(node: Node): readonly Node[] {
  if (node.op === 'all') return node.of.flatMap(demands)
  return node.op === 'stated' || node.op === 'provision' ? demands(node.of) : [node]
}

const hasReadings = (node: Node): boolean => [...walk([node])].some((one) => one.op === 'reading')

function questionsOf(conditions: readonly Node[]): Questions {
  const questions = new Questions(asStated.chosen)
  for (const one of conditions) questions.note(one)
  return questions
}

/** Conditions by the one thing that each asks; what asks more, or is read in several ways, is left out. */
function byQuestion(conditions: readonly Node[]): readonly (readonly Node[])[] {
  const groups = new Map<string, Node[]>()
  for (const one of conditions.filter((condition) => !hasReadings(condition))) {
    const [first, ...more] = questionsOf([one]).answers()
    if (first && more.length === 0) groups.set(first[0], [...(groups.get(first[0]) ?? []), one])
  }
  return [...groups.values()].filter((group) => group.length > 1)
}

/** Whether some answer to what they ask meets all of them. */
function isMet(conditions: readonly Node[]): boolean {
  const questions = questionsOf(conditions)
  return questions.answers().some(([key, values]) =>
    values.some((value) => {
      const cell = new Map([[key, value]])
      return conditions.every((one) => questions.holds(one, cell))
    }),
  )
}

/**
 * What no record meets of what is to hold together.
 * @param roots in which conditions are joined; @param joined conditions that are all to hold besides
 */
export function flawsTogether(roots: readonly Node[], joined: readonly Node[]): readonly Words[] {
  const whole: Node = { op: 'all', type: 'boolean', of: joined }
  const all = [...walk([...roots, whole])].filter((node) => node.op === 'all')
  const clashes = all.flatMap((node) => byQuestion(demands(node)).filter((group) => !isMet(group)))
  const words = clashes.map((group) =>
    say((language) => {
      const parts = group.map((one) => phrase(one, asStated)[language])
      return language === 'zh' ? `“${parts.join('；')}”不能同时成立` : `“${parts.join('; ')}” can’t hold together`
    }),
  )
  return [...new Map(words.map((one) => [one.en, one])).values()]
}
