import type { Source, Words } from '../values/words'
import { isPlain, shown } from './shown'

export { nearest } from './nearest'

/** One thing wrong with the facts or options given. */
export interface Issue {
  /** `out-of-range` only of what is of the right type; `unknown-option` of an option of the call, or of a choice. */
  readonly code:
    | 'unknown-fact'
    | 'unknown-name'
    | 'missing'
    | 'wrong-type'
    | 'out-of-range'
    | 'contradiction'
    | 'unknown-option'
    | 'not-a-record'
  /** The fact's (or option's) name; of an unknown name, what it should be of: `provision`, `subject`, `measure`, `language`. */
  readonly fact: string
  /** Where in what was given: the fact or option, and in a list the item, counted from 0. */
  readonly path: readonly (string | number)[]
  /** Of a contradiction, every fact given that its rule looks at; those that make it so stand in the message. */
  readonly facts?: readonly string[]
  /** The fact's own label, where it is a known one. */
  readonly label?: Words
  /** What was given, as text. */
  readonly given: string
  readonly allowed: Words
  /** Where the limit is stated. */
  readonly source?: Source
  /** The known name, or the option, most like an unknown one. */
  readonly nearest?: string
  readonly message: Words
}

const invalid: unique symbol = Symbol.for('haotong/1/invalid-facts')
const unknown: unique symbol = Symbol.for('haotong/1/unknown-name')

const bears = (error: unknown, mark: symbol): boolean => typeof error === 'object' && error !== null && mark in error

/** An error that says, issue by issue, what is wrong with what was given. */
abstract class Refusal extends Error {
  readonly issues: readonly Issue[]
  constructor(issues: readonly Issue[]) {
    super(issues.map((issue) => issue.message.en).join('; '))
    this.issues = Object.freeze(issues.map((issue) => Object.freeze(issue)))
  }

  /** The error as plain data, with its issues, which a structured clone of an error leaves behind. */
  toJSON(): { readonly name: string; readonly message: string; readonly issues: readonly Issue[] } {
    const { name, message, issues } = this
    return { name, message, issues }
  }
}

/** The facts or options given can't be used: each issue says which fact, what was given and what is allowed. */
export class InvalidFactsError extends Refusal {
  override readonly name = 'InvalidFactsError'
  readonly [invalid] = true

  /** Whether it is one, thrown by this copy of the library or by another in the same process. */
  static is(error: unknown): error is InvalidFactsError {
    return bears(error, invalid)
  }
}

/** There is no provision, subject, measure or language of the name given: the issue says which name was probably meant. */
export class UnknownNameError extends Refusal {
  override readonly name = 'UnknownNameError'
  readonly [unknown] = true

  /** Whether it is one, thrown by this copy of the library or by another in the same process. */
  static is(error: unknown): error is UnknownNameError {
    return bears(error, unknown)
  }
}

interface More {
  readonly source?: Source | undefined
  readonly nearest?: string | undefined
  readonly path?: readonly (string | number)[] | undefined
  readonly facts?: readonly string[] | undefined
  readonly label?: Words | undefined
}

/** Where something stands, in words: `amounts, item 3`. */
function placeWords(path: readonly (string | number)[]): Words {
  const [name, item] = path
  return typeof item === 'number'
    ? { zh: `${name}第 ${item + 1} 项`, en: `${name}, item ${item + 1}` }
    : { zh: String(name), en: String(name) }
}

/** An issue with its message, made of its parts. */
export function issue(
  code: Issue['code'],
  fact: string,
  given: unknown,
  allowed: Words,
  { source, nearest: near, path = [fact], facts, label }: More = {},
): Issue {
  const what = shown(given)
  const where = placeWords(path)
  const got =
    code === 'missing' ? { zh: '没有给出', en: 'not given' } : { zh: `给出的是${what.zh}`, en: `got ${what.en}` }
  const message =
    code === 'contradiction'
      ? { zh: `${where.zh}：${what.zh}不能成立：${allowed.zh}`, en: `${where.en}: ${what.en} can’t be: ${allowed.en}` }
      : {
          zh: `${where.zh}：${got.zh}，应为${allowed.zh}${near ? `；是否指 ${near}？` : ''}`,
          en: `${where.en}: ${got.en}, expected ${allowed.en}${near ? `; did you mean ${near}?` : ''}`,
        }
  return {
    code,
    fact,
    path: Object.freeze([...path]),
    ...(facts && { facts: Object.freeze([...facts]) }),
    ...(label && { label }),
    given: what.en,
    allowed,
    message,
    ...(source && { source }),
    ...(near !== undefined && { nearest: near }),
  }
}

/** The data of a plain object, each part looked at once, whatever its getters and traps do. */
export function dataOf(given: unknown, name: string): Readonly<Record<string, unknown>> {
  try {
    if (typeof given === 'object' && given !== null && !Array.isArray(given) && isPlain(given))
      return Object.assign(Object.create(null), given)
  } catch {
    // a revoked proxy, or a getter that throws
  }
  throw new InvalidFactsError([issue('not-a-record', name, given, { zh: '普通对象', en: 'a plain object' })])
}
