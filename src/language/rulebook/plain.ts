import { dataOf, InvalidFactsError, issue } from '../input/errors'
import { readLanguage } from '../input/options'
import { decimalTextOf, isDecimal } from '../values/given-number'
import type { Language, Words } from '../values/words'

/** A result as plain data: amounts as text, words in one language. */
export type Plain<T> = unknown extends T
  ? T
  : T extends Words
    ? string
    : T extends string | number | boolean | null | undefined
      ? T
      : T extends { readonly toDecimalPlaces: unknown }
        ? string
        : T extends (...given: never[]) => unknown
          ? never
          : T extends readonly (infer Item)[]
            ? readonly Plain<Item>[]
            : { readonly [K in keyof T as T[K] extends (...given: never[]) => unknown ? never : K]: Plain<T[K]> }

/** No amount has so many places. */
const MOST_PLACES = 1000
/** No result is nested so deep. */
const DEEPEST = 200

const isWords = (value: object): value is Words => {
  const keys = Object.keys(value)
  const { zh, en } = value as Partial<Words>
  return keys.length === 2 && typeof zh === 'string' && typeof en === 'string'
}

function refusal(given: unknown): InvalidFactsError {
  const allowed = { zh: '结果、说明、规定的数据或其他纯数据', en: 'a result, an explanation or other plain data' }
  return new InvalidFactsError([issue('wrong-type', 'result', given, allowed)])
}

function partsOf(value: object, language: Language, depth: number): unknown {
  if (isWords(value)) return value[language]
  const parts = Object.entries(value).flatMap(([name, part]): [string, unknown][] =>
    part === undefined || typeof part === 'function' ? [] : [[name, plainly(part, language, depth + 1)]],
  )
  return Object.freeze(Object.fromEntries(parts))
}

function plainly(value: unknown, language: Language, depth: number): unknown {
  if (depth > DEEPEST || typeof value === 'function' || typeof value === 'symbol') throw refusal(value)
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return Object.freeze(value.map((item) => plainly(item, language, depth + 1)))
  if (isDecimal(value)) {
    const text = decimalTextOf(value, MOST_PLACES)
    if (text === undefined) throw refusal(value)
    return text
  }
  return partsOf(value, language, depth)
}

/**
 * A result as plain data that can be cloned, posted to a worker or written out: amounts as text, words in one language.
 * @param result what a reader gave: a result, matches, an explanation, remedies, issues
 * @param options `language` of the words
 * @returns the same, frozen, without Decimals and functions
 * @throws InvalidFactsError for what is no data; UnknownNameError for another language than the two
 * @example
 * plain(evaluate('m03.loan-rollover-fee', { principal: '5000000', sector: 'other', days: 1 }), { language: 'en' }).values.fee // '1000'
 */
export function plain<T>(result: T, options: { readonly language: Language }): Plain<T> {
  const language = readLanguage(dataOf(options, 'options')['language'])
  try {
    return plainly(result, language, 0) as Plain<T>
  } catch (error) {
    throw InvalidFactsError.is(error) ? error : refusal(result)
  }
}
