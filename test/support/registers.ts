import * as fc from 'fast-check'
import type { Fact } from '../../src/language/expression/facts'
import type { Node, Value } from '../../src/language/expression/nodes'
import { InvalidFactsError } from '../../src/language/input/errors'
import type { Options } from '../../src/language/input/options'
import type { Core } from '../../src/language/provisions/core'
import { given, type Output } from '../../src/language/provisions/outputs'
import { coreOf, type Provision } from '../../src/language/provisions/provision'
import type { Assessment } from '../../src/language/provisions/target'
import { drawnInput } from '../../src/testing/drawn'
import { arbitraryOptions, type FactRecord } from '../../src/testing/index'

/* Registers of drawn records, and what an evaluation says of each, in the columns of a query. */

export type Row = Readonly<Record<string, unknown>>

const share = (index: number): number => [1, 0.85, 0.5][index % 3] as number

/** How many of the facts that only checks look at: more of them mostly contradict each other. */
const asideShare = (index: number): number => [0, 0.25, 0.5, 0][index % 4] as number

/**
 * Records of a provision's facts: whole ones, ones that lack a little, and ones that lack half; half of them with some that it doesn't
 * need but its subject's checks look at.
 */
export function drawn(provision: Provision, count: number): readonly FactRecord[] {
  const core = coreOf(provision)
  const aside = core.program.slots.filter((fact) => !core.facts.includes(fact))
  const sampled = (facts: readonly Fact[], seed: number) => fc.sample(drawnInput(core, facts), { numRuns: count, seed })
  const wholes = sampled(core.facts, 7)
  const others = sampled(aside, 11)
  let state = 1
  const chance = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
  const someOf = (record: FactRecord, much: number) => Object.entries(record).filter(() => chance() <= much)
  return wholes.map((whole, index) =>
    Object.fromEntries([...someOf(whole, share(index)), ...someOf(others[index] as FactRecord, asideShare(index))]),
  )
}

/** Every reading of a provision, each asked of a day of its own, and of some without one. */
export function ways(provision: Provision): readonly Options[] {
  const { open } = coreOf(provision).program
  const readings = open.reduce<readonly (readonly string[])[]>(
    (all, { options }) => all.flatMap((names) => Object.keys(options).map((name) => [...names, name])),
    [[]],
  )
  const days = fc.sample(arbitraryOptions(provision), { numRuns: readings.length, seed: 3 })
  return readings.map((names, index) => ({
    ...(index % 5 !== 4 && { asOf: (days[index] as { asOf: string }).asOf }),
    ...(names.length > 0 && { reading: names.join('+') }),
  }))
}

const pairsIn = ({ reading }: Options): readonly string[] => {
  const names = String(reading).split('+')
  return names.flatMap((one, at) => names.slice(at).map((other) => `${at} ${one} ${other}`))
}

/** So many of the ways that any two readings are tried together: one after the other the way that has most new pairs. */
export function byPairs(all: readonly Options[]): readonly Options[] {
  const seen = new Set<string>()
  const newIn = (one: Options): number => pairsIn(one).filter((pair) => !seen.has(pair)).length
  const picked: Options[] = []
  for (;;) {
    const best = all.reduce((a, b) => (newIn(b) > newIn(a) ? b : a))
    if (newIn(best) === 0) return picked
    picked.push(best)
    for (const pair of pairsIn(best)) seen.add(pair)
  }
}

/** More ways to ask than these are tried so that any two readings come together. */
const MOST_WAYS = 8

export const fewer = (all: readonly Options[]): readonly Options[] => (all.length > MOST_WAYS ? byPairs(all) : all)

type Run = (node: Node) => Value | undefined

function membersOf(core: Core, run: Run): Row {
  const values = core.roots.map(({ name, of }) => [name, run(of.node)] as const)
  const held = values.filter(([, value]) => value === true).map(([name]) => name)
  const isOpen = values.some(([, value]) => value === undefined)
  return {
    [core.id]: isOpen ? 'undetermined' : held.length > 0 ? 'classified' : 'not-covered',
    [`${core.id}.class`]: held,
  }
}

function outputsOf(core: Core, run: Run): Row {
  const { outputs } = core.definition as unknown as { readonly outputs: Readonly<Record<string, Output>> }
  const values = Object.entries(outputs).map(([name, output]) => [name, output, run(output.of.node)] as const)
  const isOpen = values.some(([, , value]) => value === undefined)
  const isNothing = values.every(([, , value]) => value === null)
  return {
    [core.id]: isOpen ? 'undetermined' : isNothing ? 'not-covered' : 'computed',
    ...Object.fromEntries(
      values.map(([name, output, value]) => [`${core.id}.${name}`, value === undefined ? null : given(output, value)]),
    ),
  }
}

const OUTCOMES = new Map<unknown, string>([
  [true, 'eligible'],
  [false, 'ineligible'],
  [null, 'not-covered'],
])

/** What `evaluate` says, but for its reasons, which take most of its time. */
function answered(core: Core, record: FactRecord, options: Options): Row {
  return core.ask(record, options, (frame, prepared) => {
    const run: Run = (node) => prepared.run(node)(frame)
    const { kind } = core.behaviour
    const only = (core.roots[0] as Core['roots'][number]).of.node
    if (kind === 'eligibility') return { [core.id]: OUTCOMES.get(run(only)) ?? 'undetermined' }
    if (kind === 'calculator') return outputsOf(core, run)
    if (kind === 'target') {
      const { outcome, goals } = core.answerTo(frame, prepared) as Assessment
      const states = Object.entries(goals).map(([name, goal]) => [`${core.id}.${name}`, goal.outcome] as const)
      return { [core.id]: outcome, ...Object.fromEntries(states) }
    }
    if (!('by' in core.definition)) return membersOf(core, run)
    const name = run(only)
    return {
      [core.id]: name === undefined ? 'undetermined' : name === null ? 'not-covered' : 'classified',
      [`${core.id}.class`]: name ?? null,
    }
  })
}

/** What a query has to say of a record. */
export function expected(provision: Provision, record: FactRecord, options: Options): Row {
  const { id } = provision
  try {
    return { ...answered(coreOf(provision), record, options), [`${id}.refused`]: null }
  } catch (error) {
    if (!InvalidFactsError.is(error)) throw error
    const facts = error.issues.flatMap((one) => one.facts ?? [one.fact])
    return { [id]: 'refused', [`${id}.refused`]: [...new Set(facts)].sort() }
  }
}

/** Whether a record contradicts itself, though another of its goals may stand. */
export function isBroken(provision: Provision, record: FactRecord, options: Options): boolean {
  try {
    return coreOf(provision).ask(record, options, (frame, prepared) => prepared.broken(frame) >= 0)
  } catch (error) {
    if (InvalidFactsError.is(error)) return true
    throw error
  }
}

/** Values as they can be compared, whichever database gave them. */
export function plainly(value: unknown, name: string): unknown {
  if (value === undefined || value === null) return null
  if (Array.isArray(value)) return name.endsWith('.refused') ? [...value].map(String).sort() : value.map(String)
  if (typeof value === 'object' && 'toFixed' in value) return (value as { toFixed(): string }).toFixed()
  const text = String(value)
  if (/^-?\d+\.\d+$/.test(text)) return text.replace(/\.?0+$/, '')
  return typeof value === 'boolean' ? value : text
}

/** Whether a result holds a quotient of more places than a query gives: most of them never end. */
export const isUnending = (row: Row): boolean =>
  Object.values(row).some((value) => /\.\d{13,}$/.test(String(plainly(value, ''))))

export const factsOf = (provision: Provision): readonly Fact[] => coreOf(provision).program.slots
