import fc from 'fast-check'
import {
  evaluate,
  InvalidFactsError,
  type OpenReading,
  type Options,
  type Provision,
  provisions,
} from '../../src/index'
import type { Fact } from '../../src/language/expression/facts'
import { coreOf } from '../../src/language/provisions/provision'
import { drawnInput } from '../../src/testing/drawn'

/* Cases in which what is left open by the document makes an amount another: a contradiction is best seen where it bites. */

type Facts = Readonly<Record<string, unknown>>

const asking = evaluate as (of: Provision, facts: object, options: Options) => { outcome: string; values?: unknown }
const DAY = '2023-06-15'

/** What is computed, as text; undefined where nothing is. */
function computed(of: Provision, facts: object, reading?: string): string | undefined {
  try {
    const options = { asOf: DAY, ...(reading !== undefined && { reading }) }
    const { outcome, values } = asking(of, facts, options)
    return outcome === 'computed' ? JSON.stringify(values) : undefined
  } catch (error) {
    if (InvalidFactsError.is(error)) return undefined
    throw error
  }
}

const others = ({ options, default: own }: OpenReading): readonly string[] =>
  Object.keys(options).filter((name) => name !== own)

/** Whether a reading computes something else than the default. */
function bites(of: Provision, facts: object, reading: string): boolean {
  const [one, other] = [computed(of, facts), computed(of, facts, reading)]
  return one !== undefined && other !== undefined && one !== other
}

/** A record without what isn't needed for it to bite. */
function least(of: Provision, facts: Facts, reading: string) {
  return Object.keys(facts).reduce((left, name) => {
    const { [name]: _, ...rest } = left
    return bites(of, rest, reading) ? rest : left
  }, facts)
}

/** Values as people have them, which are read more easily than what was drawn. */
const USUAL: Readonly<Partial<Record<Fact['type'], readonly unknown[]>>> = {
  money: ['1000000', '100000', '10000', '5000000', '9500000', '29500000', '500'],
  decimal: ['0.03', '0.04', '0.05', '0.1', '1'],
  integer: [2, 5, 1, 3, 10, 12, 24, 40, 100],
}

/** The same with usual figures where it bites all the same. */
function usual(of: Provision, facts: Facts, reading: string) {
  const all = { ...facts }
  for (const { name, type } of coreOf(of).facts) {
    if (!(name in all)) continue
    const isAsGood = (one: unknown) => bites(of, { ...all, [name]: one }, reading)
    all[name] = USUAL[type]?.find(isAsGood) ?? all[name]
  }
  return all
}

const MOST_TRIES = 200

/** The first case found in which a reading of a calculator's bites; none where none is found. */
function biteOf(of: Provision): Facts | undefined {
  const readings = of.kind === 'calculator' ? of.readings.flatMap(others) : []
  if (readings.length === 0) return undefined
  for (const facts of fc.sample(drawnInput(coreOf(of)), { numRuns: MOST_TRIES, seed: 66 }))
    for (const reading of readings) if (bites(of, facts, reading)) return least(of, usual(of, facts, reading), reading)
  return undefined
}

/** By provision, where one is found. */
export const allBites = (): Readonly<Record<string, Facts>> =>
  Object.fromEntries(
    provisions.flatMap((one) => {
      const bite = one.discrepancies.length > 0 ? biteOf(one) : undefined
      return bite ? [[one.id, bite]] : []
    }),
  )
