import type { Frame } from '../evaluate/frame'
import { type Missing, whetherFirst } from '../evaluate/missing'
import type { Prospects } from '../evaluate/prospects'
import { asOfFact, type Fact } from '../expression/facts'
import type { Value } from '../expression/nodes'
import { frozen } from '../values/frozen'
import type { Words } from '../values/words'
import { type AskedSo, askedApart } from './asked-apart'

/** A fact to ask for next, and what an answer can do. */
export interface InterviewQuestion extends Missing {
  /**
   * The words of each provision that it bears on, where a reform has them ask in different ones; `question` says them all, to be answered
   * for all. Where no one answer can be given to all, interview about those provisions apart.
   */
  readonly apart?: readonly AskedSo[]
  /** How many of the open verdicts the best of its answers settles by itself. */
  readonly settles: number
  /** How many verdicts are open. */
  readonly of: number
  /** The ids of the open provisions that it bears on. */
  readonly bearsOn: readonly string[]
  /** The same in words: `settles up to 4 of 21`. */
  readonly words: Words
  /** None of the provisions that it bears on can hold any more, since a fact that it takes was passed over: it can only be ruled out. */
  readonly onlyRulesOut?: true
}

/** A verdict that is open, and what it waits for. */
export interface Open {
  readonly id: string
  readonly frame: Frame
  readonly prospects: readonly Prospects[]
  /** What it waits for that isn't passed over, and that can still help to settle it. */
  readonly missing: readonly Missing[]
  /** What it waits for that is passed over. */
  readonly passedOver: readonly Missing[]
  readonly canHold: boolean
  /** (told + 1) : (passed over + 1), the odds that the asker knows what else it takes. */
  readonly odds: number
}

/** More values of one fact than these aren't tried. */
const MOST_VALUES = 40

interface Asked {
  readonly missing: Missing
  readonly fact: Fact
  readonly by: readonly Open[]
}

/** Values of a fact, one of each of the first that any of the verdicts tells apart. */
function valuesOf({ fact, by }: Asked): readonly Value[] {
  const values = new Map<string, Value>()
  for (const { prospects, frame } of by)
    for (const one of prospects)
      for (const value of one.values(fact, frame)) {
        values.set(String(value), value)
        if (values.size >= MOST_VALUES) return [...values.values()]
      }
  return [...values.values()]
}

/** How many verdicts the best answer to a question settles by itself. */
function mostSettled(asked: Asked): number {
  const { fact, by } = asked
  const settled = valuesOf(asked).map(
    (value) => by.filter((one) => one.prospects.every((each) => each.isSettledBy(fact, value, one.frame))).length,
  )
  return Math.max(0, ...settled)
}

const wordsOf = (settles: number, bearing: number, of: number): Words =>
  settles > 0
    ? { zh: `至多可定${of}项中的${settles}项`, en: `settles up to ${settles} of ${of}` }
    : { zh: `关系到${of}项中的${bearing}项`, en: `bears on ${bearing} of ${of}` }

/** Whether somebody judges a fact, and no provision that can still hold waits for that alone. */
const isForLater = ({ missing, by }: Asked): boolean =>
  missing.judgedBy !== undefined && !by.some((one) => one.canHold && one.missing.every((each) => each.judgedBy))

const SUM = (total: number, { odds }: Open): number => total + odds

/**
 * What to ask next, the first first: what bears on provisions that can still hold before what can only rule out; what the asker can say
 * before what somebody judges, but for verdicts that wait for nothing else; then by how many verdicts it bears on, each by the
 * odds that the asker knows what it takes; then by how many it settles.
 */
export function questionsFor(open: readonly Open[], facts: ReadonlyMap<string, Fact>): readonly InterviewQuestion[] {
  const asked = new Map<string, { missing: Missing; fact: Fact; by: Open[] }>()
  for (const one of open)
    for (const missing of one.missing) {
      const known = asked.get(missing.fact)
      if (known) known.by.push(one)
      else asked.set(missing.fact, { missing, fact: facts.get(missing.fact) ?? asOfFact, by: [one] })
    }
  const ranked = [...asked.values()].map((one) => {
    const canHold = one.by.some((each) => each.canHold)
    const by = canHold ? one.by.filter((each) => each.canHold) : one.by
    return {
      ...one,
      waiting: one.by,
      canHold,
      later: isForLater(one),
      weight: by.reduce(SUM, 0),
      settles: mostSettled(one),
    }
  })
  ranked.sort(
    (a, b) =>
      Number(b.canHold) - Number(a.canHold) ||
      Number(a.later) - Number(b.later) ||
      b.weight - a.weight ||
      b.settles - a.settles,
  )
  const byFact = new Map(ranked.map((one) => [one.fact, one]))
  const order = whetherFirst([...byFact.keys()], (of) =>
    (byFact.get(of)?.waiting ?? []).flatMap(({ prospects, frame }) =>
      prospects.flatMap((one) => one.whether(of, frame)),
    ),
  )
  return Object.freeze(
    order
      .flatMap((fact) => byFact.get(fact) ?? [])
      .map(({ missing, by, waiting, canHold, settles }) =>
        frozen({
          ...missing,
          ...askedApart(missing.fact, waiting),
          settles,
          of: open.length,
          bearsOn: by.map((one) => one.id),
          words: wordsOf(settles, by.length, open.length),
          ...(!canHold && { onlyRulesOut: true as const }),
        }),
      ),
  )
}
