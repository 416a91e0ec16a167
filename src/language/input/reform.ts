import type { ChangedFigure } from '../expression/parameters'
import { type Change, type Changes, inBaseUnit, type Parameter } from '../expression/parameters'
import { grouped } from '../expression/text'
import { isDate, isMonth } from '../values/dates'
import { compare, exact, type Num } from '../values/decimal'
import { readNumber } from '../values/given-number'
import type { Range } from '../values/ranges'
import { type UnitName, units } from '../values/units'
import { say, type Words } from '../values/words'
import { BRAND } from './brand'
import { dataOf, InvalidFactsError, issue, nearest } from './errors'
import { crossings } from './orders'
import { Described, ORIGINAL } from './shown'
import { completeWholes } from './wholes'

/** A checked set of changed figures. */
export class Reform {
  readonly [BRAND] = 'reform'
  readonly #changes: ReadonlyMap<string, ChangedFigure>
  constructor(changes: ReadonlyMap<string, ChangedFigure>) {
    this.#changes = changes
    Object.freeze(this)
  }

  /** By parameter id. */
  get changes(): ReadonlyMap<string, ChangedFigure> {
    return this.#changes
  }

  static isOne(given: unknown): given is Reform {
    if (typeof given !== 'object' || given === null) return false
    // Of another copy of the library it has another private part; a copy of a reform has lost what its class lends.
    try {
      const { [BRAND]: brand, changes } = given as Partial<Reform>
      return #changes in given || (brand === 'reform' && changes instanceof Map && !Object.hasOwn(given, 'changes'))
    } catch {
      return false // a revoked proxy, or a getter that throws
    }
  }
}

/** Checks changed figures. @throws InvalidFactsError for such as can't be */
export type Reforming = (changes: Changes) => Reform

/** A changed figure's value; undefined when it isn't of the parameter's kind, or out of its range. */
function changedValue(parameter: Parameter, given: unknown): Num | string | undefined {
  if (typeof parameter.value === 'string') {
    const fits =
      typeof given === 'string' && given.length === parameter.value.length && (isDate(given) || isMonth(given))
    return fits ? given : undefined
  }
  const value = readNumber(given)
  if (value === undefined || parameter.unit === undefined || !isInRange(parameter.range, value)) return undefined
  return inBaseUnit(String(value), parameter.unit)
}

/** Whether a figure may be so much, in its own unit. */
export function isInRange(range: Range | undefined, value: Num): boolean {
  if (range === undefined) return true
  const { aboveZero = 0, atLeast, atMost } = range
  if (compare(value, atLeast) < 0 || compare(value, atMost) > 0) return false
  if (compare(value, 0) > 0 && compare(value, aboveZero) < 0) return false
  return range.whole === undefined || exact(value).isInteger()
}

/** A unit in English, which counts neither in 万 nor in 亿: ` in 10,000 yuan`. */
function inUnit(name: UnitName): string {
  const { base, factor, en } = units[name]
  const said = base ? `${grouped(factor)} ${units[base].en}` : en
  return said === '' ? '' : ` in ${said}`
}

/** What a reform may make of a figure, in words. */
function allowedOf({ label, range, stated, unit, value }: Parameter): Words {
  return say((language) => {
    const name = label === undefined ? '' : { zh: `${label.zh}：`, en: `${label.en}: ` }[language]
    if (unit === undefined || range === undefined) {
      const form = String(value).length === 7 ? 'YYYY-MM' : 'YYYY-MM-DD'
      return `${name}${{ zh: `以${form}计的数值，如 ${stated}`, en: `a value in ${form}, such as ${stated}` }[language]}`
    }
    const { aboveZero, whole } = range
    const [least, most] = [aboveZero ?? range.atLeast, range.atMost].map((one) =>
      one < 10_000 ? String(one) : grouped(String(one)),
    )
    return {
      zh: `${name}以${unit}计的${whole ? '整数' : '数值'}，${aboveZero ? '0，或' : ''}${least}至${most}，如 ${stated}`,
      en: `${name}a value${inUnit(unit)}${whole ? ', a whole number' : ''}, ${aboveZero ? '0 or ' : ''}from ${least} to ${most}, such as ${stated}`,
    }[language]
  })
}

/** Whether what is given is of the right kind, and only out of range. */
function isOfItsKind(parameter: Parameter, given: unknown): boolean {
  const values: unknown[] = Array.isArray(given) ? given.map((step) => step?.value) : [given]
  const hasDays = !Array.isArray(given) || given.every((step) => typeof step?.from === 'string' && isDate(step.from))
  const hasNumbers = values.length > 0 && values.every((one) => readNumber(one) !== undefined)
  return parameter.unit !== undefined && hasNumbers && hasDays
}

function changedValues(parameter: Parameter, change: Change): ChangedFigure | undefined {
  if (!Array.isArray(change)) {
    const value = changedValue(parameter, change)
    return value === undefined ? undefined : [{ value }]
  }
  const steps = change.map((step) => ({ from: step?.from, value: changedValue(parameter, step?.value) }))
  if (
    steps.length === 0 ||
    steps.some((step) => step.value === undefined || typeof step.from !== 'string' || !isDate(step.from))
  )
    return undefined
  return (steps as { from: string; value: Num | string }[]).sort((a, b) => (a.from < b.from ? -1 : 1))
}

/** A value that can't even be looked at is of no use. */
function safely<T>(look: () => T): T | undefined {
  try {
    return look()
  } catch {
    return undefined
  }
}

const COPY = new Described({ zh: '数值改动的副本', en: 'a copy of a reform' })

/** Checks changed figures against the parameters that may be changed. */
export function prepareReform(parameters: Iterable<Parameter>, given: Changes): Reform {
  const changes = dataOf(given, 'parameters')
  if (BRAND in changes) throw new InvalidFactsError([issue('not-a-record', 'parameters', COPY, ORIGINAL)])
  const known = new Map([...parameters].map((one) => [one.id, one]))
  const ready = new Map<string, ChangedFigure>()
  for (const id of Object.keys(changes)) {
    const parameter = known.get(id)
    if (parameter === undefined) {
      const near = nearest(id, known.keys())
      const allowed = { zh: '已知的参数', en: 'a known parameter' }
      throw new InvalidFactsError([issue('unknown-option', `parameters.${id}`, id, allowed, { nearest: near })])
    }
    const value = safely(() => changedValues(parameter, changes[id] as Change))
    if (value === undefined) {
      const code = safely(() => isOfItsKind(parameter, changes[id])) ? 'out-of-range' : 'wrong-type'
      throw new InvalidFactsError([issue(code, `parameters.${id}`, changes[id], allowedOf(parameter))])
    }
    ready.set(id, value)
  }
  const { following, issues } = completeWholes(known.values(), ready, changes)
  if (issues.length > 0) throw new InvalidFactsError(issues)
  const all = new Map([...ready, ...following])
  const crossed = crossings(known.values(), all, changes)
  if (crossed.length > 0) throw new InvalidFactsError(crossed)
  return new Reform(all)
}
