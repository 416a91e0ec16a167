import { prospectsOf } from '../language/evaluate/prospects'
import { filling } from '../language/evaluate/scope'
import type { Fact } from '../language/expression/facts'
import { InvalidFactsError } from '../language/input/errors'
import type { Options } from '../language/input/options'
import type { Core } from '../language/provisions/core'
import type { FactRecord } from './drawn'

function unlessRefused(ask: () => boolean): boolean {
  try {
    return ask()
  } catch (error) {
    if (InvalidFactsError.is(error)) return false
    throw error
  }
}

/** Whether a provision answers a record. */
export const isAccepted = (core: Core, facts: FactRecord, options: Options): boolean =>
  unlessRefused(() => core.outcome(facts, options) !== undefined)

/** Whether a record can be told in full; one that contradicts itself, though no check says so yet, can't. */
export const isTellable = (core: Core, facts: FactRecord, options: Options): boolean =>
  unlessRefused(() =>
    core.ask(facts, options, (frame, prepared) =>
      core.answers.every((answer) => {
        const rule = prepared.settler(answer)?.completions
        return !rule || rule.accept(filling(frame), rule.rules, () => undefined) === true
      }),
    ),
  )

/** Whether a record fits, so far as it is told. */
export type Fits = (facts: FactRecord) => boolean

/** Values of a fact, one of each of those that a rule tells apart beside what is told already. */
export function* toldApart(core: Core, name: string, told: FactRecord, options: Options): Generator<unknown> {
  const fact = core.facts.find((one) => one.name === name) as Fact
  yield* core.ask(told, options, (frame, prepared) =>
    core.answers.flatMap((answer) => {
      const settler = prepared.settler(answer)
      return settler ? [...prospectsOf(settler).values(fact, frame)] : []
    }),
  )
}

/**
 * A record that fits, each of its facts taken from the first of some records that lets it, or from values that the rule tells apart.
 * @param drawn records of the same facts
 * @param order the facts, in the order in which they are told
 * @returns undefined where no value fits
 */
export function chosen(
  drawn: readonly FactRecord[],
  order: readonly string[],
  fits: Fits,
  further: (name: string, told: FactRecord) => Iterable<unknown>,
): FactRecord | undefined {
  let told: FactRecord = {}
  for (const name of order) {
    const isFit = (value: unknown): boolean => fits({ ...told, [name]: value })
    const value = drawn.map((one) => one[name]).find(isFit) ?? [...further(name, told)].find(isFit)
    if (value === undefined) return undefined
    told = { ...told, [name]: value }
  }
  return told
}

/** Keeps a record from facts that contradict others of it: the facts of each refusal are left out, the last of them first. */
export function withoutContradictions(cores: readonly Core[], facts: FactRecord, options: Options): FactRecord {
  const left = { ...facts }
  for (const core of cores) {
    const names = core.program.slots.map((fact) => fact.name)
    const own = (): FactRecord =>
      Object.fromEntries(names.flatMap((name) => (name in left ? [[name, left[name]]] : [])))
    for (const name of [...names].reverse()) {
      if (isAccepted(core, own(), options)) break
      delete left[name]
    }
  }
  return left
}
