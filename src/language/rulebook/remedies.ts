import type { Frame, ReadyRule } from '../evaluate/frame'
import type { Missing } from '../evaluate/missing'
import { prospectsOf } from '../evaluate/prospects'
import { asOfFact, type Fact } from '../expression/facts'
import type { Node } from '../expression/nodes'
import { dataOf, InvalidFactsError } from '../input/errors'
import { type Options, readOptions } from '../input/options'
import type { Unmet } from '../outline/unmet'
import type { Core } from '../provisions/core'
import type { EligibilityOutcome, FactsFor, Verdict } from '../provisions/eligibility'
import type { Provision } from '../provisions/provision'
import type { Words } from '../values/words'
import { daysTooLate } from './days-too-late'
import { partsOfEligibility } from './given'
import { leversIn } from './levers'
import { joined, labels, type Remedy, remedyOf, type Step } from './remedy'
import { type FoundWays, searchAmong } from './search'
import type { OfKind, OptionsAbout } from './types'
import { undoneUnder } from './undone'
import { withEnds } from './until'

/** What would help, and where nothing does, why. */
export interface Remedies {
  readonly outcome: EligibilityOutcome
  /** Those of the fewest changes first. */
  readonly remedies: readonly Remedy[]
  /** Why there is none. */
  readonly because?: Words
}

/** Nothing that is yet to be known is given up. */
const NOBODY: ReadonlySet<Fact> = new Set()

type Facts = Readonly<Record<string, unknown>>

/**
 * The names of the facts that conditions fail on, those of alternatives among them unless one is within reach; what isn't told
 * fails nothing, unless nothing else does.
 */
const failingIn = (unmet: readonly Unmet[], within: ReadonlySet<string>, isTold = true): readonly string[] =>
  unmet.flatMap((one) => {
    if (one.anyOf === undefined) return one.facts.filter((name) => !isTold || Object.hasOwn(one.actual, name))
    const ways = one.anyOf.map((way) => failingIn(way, within, isTold))
    return ways.some((way) => way.every((name) => within.has(name))) ? [] : ways.flat()
  })

/** Why nothing is proposed; `late` are the days on which something would have had to be done. */
function whyNone(
  { outcome, missing, reasons = [] }: Verdict,
  failing: readonly Fact[],
  late: readonly Fact[],
  found: FoundWays,
): Words {
  if (outcome === 'not-covered') return joined(reasons, { zh: '；', en: '; ' })
  if (outcome === 'eligible') return { zh: '已符合条件', en: 'it is eligible already' }
  if (found.cut) return { zh: '可变动的组合太多，未能逐一试完', en: 'there are too many combinations to try them all' }
  const beyond = [...failing.filter((fact) => fact === asOfFact || fact.attainable === undefined), ...late]
  const facts = labels(outcome === 'undetermined' ? missing : beyond.length > 0 ? beyond : failing)
  return outcome === 'undetermined'
    ? { zh: `取决于尚不知道的：${facts.zh}`, en: `it depends on what isn’t known yet: ${facts.en}` }
    : { zh: `取决于申请人不能自行改变的：${facts.zh}`, en: `it turns on what the asker can’t change: ${facts.en}` }
}

/** A record and a way of asking, as steps leave them. */
function after(steps: readonly Step[], facts: Facts, options: Options): readonly [Facts, Options] {
  const day = steps.find(({ fact }) => fact === asOfFact)
  const changed = steps.flatMap(({ fact, to }) => (fact === asOfFact ? [] : [[fact.name, to] as const]))
  return [{ ...facts, ...Object.fromEntries(changed) }, day ? { ...options, asOf: day.to as string } : options]
}

/** What comes of some steps; undefined where they contradict the rest of the record. */
function unlessRefused<T>(come: () => T): T | undefined {
  try {
    return come()
  } catch (error) {
    if (InvalidFactsError.is(error)) return undefined
    throw error
  }
}

/** What a node comes to, where it comes to anything: parts that aren't live may be beyond reckoning. */
const valueUnder =
  (frame: Frame, { run }: ReadyRule) =>
  (node: Node) => {
    try {
      return run(node)(frame)
    } catch {
      return undefined
    }
  }

/** Whether what isn't known of a record may yet make it eligible. */
export const mayHold = (core: Core, given: object, options: Options): boolean =>
  core.ask(given, options, (frame, { settler }) =>
    core.answers.every((node) => {
      const open = settler(node)
      return !open || prospectsOf(open).canHold(frame, NOBODY)
    }),
  )

/**
 * What the asker can do, from the day asked on, to be eligible: numbers to reach, papers to hand in, steps to take, a day to
 * wait for. Only facts that are declared within the asker's reach are among it, never the past and never what others decide.
 * @param of an eligibility
 * @param given a record of facts, as for `evaluate`; it may be partial
 * @param options as for `evaluate`
 * @returns the remedies, and where there is none, why
 * @throws InvalidFactsError for another kind of provision, unknown names and values that can't be used
 */
export function remedies<P extends Provision, const R extends string>(
  of: P & OfKind<P, 'eligibility'>,
  given: FactsFor<P>,
  options?: OptionsAbout<R, P>,
): Remedies
export function remedies(of: Provision, given: object, options?: object): Remedies {
  const core = partsOfEligibility(of)
  const asked = readOptions(options)
  const facts = dataOf(given, 'facts')
  const now = core.evaluate(facts, asked) as Verdict
  return core.ask(facts, asked, (frame, prepared) => {
    const { outcome } = now
    const valueIn = valueUnder(frame, prepared)
    const situation = { core, facts, asOf: asked.asOf, valueIn, undone: undoneUnder(core, frame, prepared) }
    const levers = outcome === 'eligible' ? [] : leversIn(situation)
    const outcomeOn = (given: Facts, options: Options) =>
      unlessRefused(() => core.ask(given, options, (then, ready) => core.outcomeIn(then, ready)))
    const outcomeAfter = (steps: readonly Step[]) => outcomeOn(...after(steps, facts, asked))
    const mayHoldAfter = (steps: readonly Step[]) => mayHold(core, ...after(steps, facts, asked))
    const late = new Set<Fact>()
    const isInTime = (steps: readonly Step[]): boolean => {
      const outcomeWith = (fact: Fact, time: string, on: string) => {
        const [given, options] = after(steps, facts, asked)
        return outcomeOn({ ...given, [fact.name]: time }, { ...options, asOf: on })
      }
      const tooLate = daysTooLate(steps, situation, outcomeWith)
      for (const fact of tooLate) late.add(fact)
      return tooLate.length === 0
    }
    let does = (steps: readonly Step[]) => outcomeAfter(steps) === 'eligible'
    let found = searchAmong(levers, does)
    // A record that is known in part can at least be freed of what shuts it out.
    if (found.ways.length === 0 && outcome !== 'undetermined') {
      const known = levers.filter(({ from }) => from !== undefined)
      does = (steps) => outcomeAfter(steps) === 'undetermined' && mayHoldAfter(steps) && isInTime(steps)
      found = searchAmong(known, does)
    }
    const open = (steps: readonly Step[]): readonly Missing[] =>
      (core.evaluate(...after(steps, facts, asked)) as Verdict).missing
    const list = found.ways.map((steps) => remedyOf(withEnds(steps, levers, does), open(steps)))
    const within = new Set(levers.map(({ fact }) => fact.name))
    const failing = new Set(
      [failingIn(now.unmet, within), failingIn(now.unmet, new Set()), failingIn(now.unmet, new Set(), false)].find(
        (names) => names.length > 0,
      ),
    )
    const none = list.length === 0 && {
      because: whyNone(
        now,
        [...core.facts, asOfFact].filter(({ name }) => failing.has(name)),
        [...late],
        found,
      ),
    }
    return Object.freeze({ outcome, remedies: Object.freeze(list), ...none })
  })
}
