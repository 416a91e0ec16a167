import type { Changed } from '../expression/parameters'
import { type Change, type Changes, inBaseUnit, type Parameter } from '../expression/parameters'
import { isDate, isMonth } from '../values/dates'
import { compare, type Num } from '../values/decimal'
import { readNumber } from '../values/given-number'
import { BRAND } from './brand'
import { dataOf, InvalidFactsError, issue, nearest } from './errors'

/** A checked set of changed figures. */
export class Reform {
  readonly [BRAND] = 'reform'
  readonly #changes: ReadonlyMap<string, Changed>
  constructor(changes: ReadonlyMap<string, Changed>) {
    this.#changes = changes
    Object.freeze(this)
  }

  /** By parameter id. */
  get changes(): ReadonlyMap<string, Changed> {
    return this.#changes
  }

  static isOne(given: unknown): given is Reform {
    return typeof given === 'object' && given !== null && #changes in given
  }
}

const isNegative = ({ value }: Parameter): boolean => typeof value !== 'string' && compare(value, 0) < 0

/** A changed figure's value; undefined when it isn't of the parameter's kind. */
function changedValue(parameter: Parameter, given: unknown): Num | string | undefined {
  if (typeof parameter.value === 'string') {
    const fits =
      typeof given === 'string' && given.length === parameter.value.length && (isDate(given) || isMonth(given))
    return fits ? given : undefined
  }
  const value = readNumber(given)
  if (value === undefined || parameter.unit === undefined || (compare(value, 0) < 0 && !isNegative(parameter)))
    return undefined
  return inBaseUnit(String(value), parameter.unit)
}

function changedValues(parameter: Parameter, change: Change): Changed | undefined {
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

/** Checks changed figures against the parameters that may be changed. */
export function prepareReform(parameters: Iterable<Parameter>, given: Changes): Reform {
  const changes = dataOf(given, 'parameters')
  if (BRAND in changes) {
    const allowed = { zh: '改动本身，不是其复制', en: 'the reform itself, not a copy' }
    throw new InvalidFactsError([issue('not-a-record', 'parameters', 'a copy of a reform', allowed)])
  }
  const known = new Map([...parameters].map((one) => [one.id, one]))
  const ready = new Map<string, Changed>()
  for (const id of Object.keys(changes)) {
    const parameter = known.get(id)
    if (parameter === undefined) {
      const near = nearest(id, known.keys())
      const allowed = { zh: '已知的参数', en: 'a known parameter' }
      throw new InvalidFactsError([issue('unknown-option', `parameters.${id}`, id, allowed, { nearest: near })])
    }
    const value = safely(() => changedValues(parameter, changes[id] as Change))
    if (value === undefined) {
      const unit = parameter.unit ?? (String(parameter.value).length === 7 ? 'YYYY-MM' : 'YYYY-MM-DD')
      const [zh, en] = parameter.unit ? ['，不小于0', ', not below 0'] : ['', '']
      const allowed = {
        zh: `以${unit}计的数值${zh}，如 ${parameter.stated}`,
        en: `a value in ${unit}${en}, such as ${parameter.stated}`,
      }
      throw new InvalidFactsError([issue('wrong-type', `parameters.${id}`, changes[id], allowed)])
    }
    ready.set(id, value)
  }
  return new Reform(ready)
}
