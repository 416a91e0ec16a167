import { shortText } from '../values/given-number'
import { say, type Words } from '../values/words'

const LONGEST = 80
/** A bigint of more digits isn't written out. */
const MOST_BIGINT = 10n ** 80n

const same = (text: string): Words => ({ zh: text, en: text })

const UNREADABLE: Words = { zh: '无法读取的对象', en: 'an object that can’t be read' }
/** What is wanted in place of a copy. */
export const ORIGINAL: Words = { zh: '原物，不是其复制', en: 'the original, not a copy' }
const PLAIN: Words = { zh: '一个对象', en: 'an object' }

/**
 * A plain object: of no class, in this realm or another, whatever has been put on `Object.prototype`. Parsers of queries give
 * objects whose prototype is empty; they are plain, too.
 */
export function isPlain(given: object): boolean {
  const lender: object | null = Object.getPrototypeOf(given)
  if (lender === Object.prototype || lender === null) return true
  if (Object.getPrototypeOf(lender) !== null) return false
  return Object.hasOwn(lender, 'hasOwnProperty') || Reflect.ownKeys(lender).every((name) => name === 'constructor')
}

/** Whether it is a list; of what can't even be looked at (a revoked proxy) it isn't. */
export function isList(given: unknown): given is readonly unknown[] {
  try {
    return Array.isArray(given)
  } catch {
    return false
  }
}

/** What a caller gives as one thing or a list of them, as a list without holes. */
export const severalOf = <T>(given: T | readonly T[]): readonly T[] =>
  Array.from(isList(given) ? (given as readonly T[]) : [given as T])

/** The name of the class that an object is of. */
function kindOf(given: object): string | undefined {
  const { constructor: maker } = given
  const name: unknown = typeof maker === 'function' ? maker.name : undefined
  return typeof name === 'string' && /^[\p{L}_$][\p{L}\p{N}_$]{0,39}$/u.test(name) ? name : undefined
}

function objectWords(given: object): Words {
  if (Array.isArray(given)) return { zh: `${given.length} 项的列表`, en: `a list of ${given.length}` }
  if (isPlain(given)) return PLAIN
  const kind = kindOf(given)
  if (kind === undefined || kind === 'Object')
    return { zh: '一个另有原型的对象', en: 'an object with a prototype of its own' }
  return say((language) => (language === 'zh' ? `一个 ${kind}` : `${/^[AEIO]/i.test(kind) ? 'an' : 'a'} ${kind}`))
}

/** What was given, where it is called otherwise than it looks. */
export class Described {
  constructor(readonly words: Words) {}
}

/** What was given, short and safe to print whatever it is. */
export function shown(value: unknown): Words {
  try {
    if (typeof value === 'string')
      return same(JSON.stringify(value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value))
    if (typeof value === 'function') return { zh: '一个函数', en: 'a function' }
    if (value instanceof Described) return value.words
    if (typeof value === 'bigint')
      return value > MOST_BIGINT || value < -MOST_BIGINT
        ? { zh: '一个很大的 bigint', en: 'a very large bigint' }
        : same(`${value}n`)
    if (typeof value !== 'object' || value === null) {
      return same(Object.is(value, -0) ? '-0' : String(value).slice(0, LONGEST))
    }
    const number = shortText(value)
    return number === undefined ? objectWords(value) : same(number)
  } catch {
    return UNREADABLE
  }
}
