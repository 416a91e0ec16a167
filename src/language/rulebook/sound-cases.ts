import { type Node, type NodeOf, walk } from '../expression/nodes'
import { asStated, phrase } from '../outline/words/index'
import { type Cell, type ChosenReading, Questions } from '../prove/questions'
import { say, type Words } from '../values/words'

/* Cases and rows that no record comes to: earlier cases hold wherever they do, or they hold nowhere. */

/** More cells than these aren't looked through for one case, nor more ways of reading it; what isn't found out by then is taken. */
const MOST_CELLS = 5000
const MOST_WAYS = 64

/** Every way of reading the open texts in some expressions. */
function waysOfReading(nodes: readonly Node[]): readonly ChosenReading[] {
  const open = [...new Set([...walk(nodes)].flatMap((node) => (node.op === 'reading' ? [node.open] : [])))]
  const ways = open.reduce<readonly ReadonlyMap<object, string>[]>(
    (all, one) => all.flatMap((way) => Object.keys(one.options).map((name) => new Map([...way, [one, name]]))),
    [new Map()],
  )
  return ways.map((way) => (node) => node.choices[way.get(node.open) as string] as Node)
}

/** Whether some record meets all of some conditions and none of some others, under one way of reading them. */
function isReachedUnder(chosen: ChosenReading, wanted: readonly Node[], others: readonly Node[]): boolean {
  const questions = new Questions(chosen)
  for (const one of [...wanted, ...others]) questions.note(one)
  const answers = questions.answers()
  let left = MOST_CELLS
  const search = (cell: Cell, at: number): boolean => {
    const met = wanted.map((one) => questions.holds(one, cell))
    const barred = others.map((one) => questions.holds(one, cell))
    if (met.includes(false) || barred.includes(true)) return false
    const question = answers[at]
    left -= 1
    if (question === undefined || left < 0 || !(met.includes(undefined) || barred.includes(undefined))) return true
    const [key, values] = question
    return values.some((value) => search(new Map([...cell, [key, value]]), at + 1))
  }
  return search(new Map(), 0)
}

/** Two figures may be one as the document has them, and part once a reform moves either. */
function areFiguresEqual(nodes: readonly Node[]): boolean {
  const figures = [...walk(nodes)].flatMap((node) => (node.op === 'parameter' ? [node.parameter] : []))
  const ids = new Map(figures.map(({ id, value }) => [id, String(value)]))
  return new Set(ids.values()).size < ids.size
}

/** The same, under any. */
function isReached(wanted: readonly Node[], others: readonly Node[]): boolean {
  const all = [...wanted, ...others]
  const ways = waysOfReading(all)
  return (
    ways.length > MOST_WAYS || areFiguresEqual(all) || ways.some((chosen) => isReachedUnder(chosen, wanted, others))
  )
}

const said = (conditions: readonly Node[]): Words =>
  say((language) => conditions.map((one) => phrase(one, asStated)[language]).join(language === 'zh' ? '；' : '; '))

function neverOf({ zh, en }: Words): Words {
  return { zh: `“${zh}”不会成立`, en: `“${en}” never holds` }
}

function flawsOfCases({ cases }: NodeOf<'when'>): readonly Words[] {
  const conditions = cases.map((one) => one.if)
  const flaws = conditions.flatMap((condition, at) => {
    if (isReached([condition], conditions.slice(0, at))) return []
    const words = said([condition])
    if (!isReached([condition], [])) return [neverOf(words)]
    return [
      {
        zh: `轮不到“${words.zh}”：前面的情形已把它包括在内`,
        en: `“${words.en}” is never reached: the cases before it hold wherever it does`,
      },
    ]
  })
  if (flaws.length > 0 || isReached([], conditions)) return flaws
  return [
    {
      zh: '轮不到 otherwise：前面的情形已包括一切，最后一种应写作 otherwise',
      en: 'otherwise is never reached: the cases cover everything, so that the last of them is the otherwise',
    },
  ]
}

const flawsOfRows = ({ rows }: NodeOf<'table'>): readonly Words[] =>
  rows.flatMap((row) => (isReached(row.if, []) ? [] : [neverOf(said(row.if))]))

/** What of cases and rows no record comes to, each thing said once. */
export function flawsOfBranches(roots: readonly Node[]): readonly Words[] {
  const flaws = [...walk(roots)].flatMap((node) =>
    node.op === 'when' ? flawsOfCases(node) : node.op === 'table' ? flawsOfRows(node) : [],
  )
  return [...new Map(flaws.map((one) => [one.en, one])).values()]
}
