import fc from 'fast-check'
import { plusDays, plusMonths } from '../../src/language/dates'
import { exact, type Num } from '../../src/language/decimal'
import type { Fact } from '../../src/language/facts'
import { isWithin, limitsOf } from '../../src/language/limits'
import type { Node } from '../../src/language/nodes'
import { coreOf, type Provision } from '../../src/language/provisions/provision'

/* Records of facts for any provision, drawn towards the bounds that its own figures set. */

/** The numbers, days and months that a provision's expressions hold facts against. */
interface Bounds {
  readonly numbers: readonly Num[]
  readonly days: readonly string[]
}

function boundsOf(nodes: Iterable<Node>): Bounds {
  const numbers: Num[] = [0, 1]
  const days: string[] = []
  for (const node of nodes) {
    const value = node.op === 'constant' ? node.value : node.op === 'parameter' ? node.parameter.value : undefined
    if (typeof value === 'string' && /^\d{4}-\d{2}(-\d{2})?$/.test(value))
      days.push(value.length === 7 ? `${value}-01` : value)
    else if (typeof value === 'number' || (typeof value === 'object' && value !== null && 'cmp' in value))
      numbers.push(value as Num)
  }
  return { numbers, days }
}

const within = (fact: Fact, value: Num): boolean => isWithin(limitsOf(fact), value)

const integers = (fact: Fact, { numbers }: Bounds): fc.Arbitrary<number> => {
  const near = numbers.flatMap((one) => [-1, 0, 1].map((step) => exact(one).round().plus(step).toNumber()))
  const fit = [...near, 2, 100].filter((one) => Number.isSafeInteger(one) && within(fact, one))
  return fc.oneof(
    fc.constantFrom(...fit),
    fc.integer({ min: 0, max: 200 }).filter((one) => within(fact, one)),
  )
}

const amounts = (fact: Fact, { numbers }: Bounds): fc.Arbitrary<string> => {
  const near = numbers.flatMap((one) => ['-0.01', '0', '0.01'].map((step) => exact(one).plus(step)))
  const fit = [...near, exact(7), exact('0.5'), exact('123456.78')].filter((one) => within(fact, one))
  return fc.constantFrom(...fit.map((one) => one.toFixed()))
}

const dates = ({ days }: Bounds): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constantFrom(...[...days, '2023-06-15'].flatMap((one) => [plusDays(one, -1), one, plusDays(one, 1)])),
    fc.integer({ min: -1000, max: 1000 }).map((shift) => plusDays('2023-06-15', shift)),
  )

/** Values that may be given for a fact. */
function arbitraryValue(fact: Fact, bounds: Bounds): fc.Arbitrary<unknown> {
  switch (fact.type) {
    case 'boolean':
      return fc.boolean()
    case 'integer':
      return integers(fact, bounds)
    case 'decimal':
    case 'money':
      return amounts(fact, bounds)
    case 'date':
      return dates(bounds)
    case 'month':
      return dates(bounds).chain((one) => fc.constantFrom(-1, 0, 1).map((step) => plusMonths(one.slice(0, 7), step)))
    case 'date-time':
      return fc
        .tuple(dates(bounds), fc.constantFrom('00:00', '08:59', '09:00', '11:30', '13:30', '17:30', '21:00', '23:59'))
        .map(([day, time]) => `${day}T${time}`)
    case 'choice':
      return fc.constantFrom(...Object.keys(fact.options))
    case 'choices':
      return fc.subarray(Object.keys(fact.options))
    case 'dates':
      return fc.array(dates(bounds), { maxLength: 4 })
    case 'numbers':
      return fc.array(amounts(fact, bounds), { minLength: 1, maxLength: 8 })
    case 'text':
      return fc.constantFrom('工行', '中国银行', '无此名')
  }
}

/** Whole records of the facts that a provision needs. */
export function arbitraryFacts(provision: Provision): fc.Arbitrary<Record<string, unknown>> {
  const core = coreOf(provision)
  const bounds = boundsOf(core.program.nodes)
  return fc.record(Object.fromEntries(core.facts.map((fact) => [fact.name, arbitraryValue(fact, bounds)])))
}

/** Days as of which to ask: in, at and beside the provision's period. */
export function arbitraryDay(provision: Provision): fc.Arbitrary<string> {
  return dates(boundsOf(coreOf(provision).program.nodes))
}

/** Readings of a provision, as `options.reading` takes them. */
export function arbitraryReading(provision: Provision): fc.Arbitrary<string | undefined> {
  if (provision.readings.length === 0) return fc.constant(undefined)
  return fc
    .tuple(...provision.readings.map((one) => fc.constantFrom(...Object.keys(one.options))))
    .map((names) => names.join('+'))
}
