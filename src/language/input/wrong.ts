import { type Choosable, type Fact, optionNames } from '../expression/facts'
import { isLeap } from '../values/dates'
import { isNumber, readNumber } from '../values/given-number'
import type { Words } from '../values/words'
import { allowedFor } from './allowed'
import { type Issue, issue, nearest } from './errors'
import { itemOf, LONGEST_TEXT, MOST_ITEMS, readerOf } from './readers'

type Place = readonly (string | number)[]

/** A day, month or moment in shape and in the calendar, whatever its year. */
function isInCalendar(text: string, type: 'date' | 'month' | 'date-time'): boolean {
  const inReach = text.replace(/^\d{4}(?=-)/, (year) => (isLeap(Number(year)) ? '2000' : '2001'))
  return inReach !== text && readerOf({ type } as Fact)(inReach) !== undefined
}

/** Whether what was given is of a fact's type, whatever its limits and options. */
function isOfType({ type: of }: Fact, given: unknown): boolean {
  const isText = typeof given === 'string'
  switch (of) {
    case 'integer':
      return Number.isInteger(given)
    case 'decimal':
    case 'money':
      return isNumber(given)
    case 'date':
    case 'month':
    case 'date-time':
      return isText && isInCalendar(given, of)
    case 'text':
    case 'choice':
      return isText
    default:
      of satisfies 'boolean' | 'choices' | 'dates' | 'numbers'
      return false
  }
}

/** `out-of-range` is only what would be right if it were smaller, larger, shorter, earlier or later. */
const codeOf = (fact: Fact, given: unknown): Issue['code'] =>
  isOfType(fact, given) ? (fact.type === 'choice' ? 'unknown-option' : 'out-of-range') : 'wrong-type'

/** The option that a wrong one most likely means, by any of its names. */
function nearestOption(fact: Choosable, given: string): string | undefined {
  const names = new Map(optionNames(fact))
  const near = nearest(given, names.keys())
  return near && names.get(near)
}

const plus = (words: Words, zh: string, en: string): Words => ({ zh: `${words.zh}${zh}`, en: `${words.en}${en}` })

function allowedInstead(fact: Fact, given: unknown, code: Issue['code']): Words {
  const allowed = allowedFor(fact)
  if (given === null) return plus(allowed, '；未知的不填', '; leave it out where it isn’t known')
  if (code !== 'out-of-range') return allowed
  if (fact.type === 'text')
    return plus(allowed, `，不超过 ${LONGEST_TEXT} 字`, ` and has at most ${LONGEST_TEXT} characters`)
  if (fact.type === 'integer' && !Number.isSafeInteger(given))
    return plus(allowed, '，在安全整数范围内', ', a safe one')
  if (/^(date|month)/.test(fact.type)) return plus(allowed, '，1900 至 2199 年', ' of the years 1900–2199')
  return readNumber(given) === undefined ? plus(allowed, '，不超过 30 位', ', of at most 30 digits') : allowed
}

function issueAt(fact: Fact, given: unknown, path: Place): Issue {
  const code = codeOf(fact, given)
  const { label, source } = fact
  const near = code === 'unknown-option' ? nearestOption(fact as Choosable, given as string) : undefined
  return issue(code, fact.name, given, allowedInstead(fact, given, code), { label, source, nearest: near, path })
}

/** Of a list with endless mistakes the first are enough. */
const MOST_SAID = 20

/** What is wrong with a list: itself, or some of its items. */
function wrongItems(fact: Fact, item: Fact, given: unknown): Issue[] {
  const { name, label, source } = fact
  if (!Array.isArray(given)) return [issueAt(fact, given, [name])]
  if (given.length > MOST_ITEMS) {
    const allowed = plus(allowedFor(fact), `，不超过 ${MOST_ITEMS} 项`, `, of at most ${MOST_ITEMS} items`)
    return [issue('out-of-range', name, given, allowed, { label, source })]
  }
  const read = readerOf(item)
  const wrong = Array.from(given, (one, index) => [one, index] as const).filter(([one]) => read(one) === undefined)
  if (wrong.length > 0) return wrong.slice(0, MOST_SAID).map(([one, index]) => issueAt(item, one, [name, index]))
  const again = given.findIndex((one, index) => given.indexOf(one) < index)
  const allowed = plus(allowedFor(fact), '，每项一次', ', each once')
  return [issue('out-of-range', name, given[again], allowed, { label, source, path: [name, again] })]
}

/** What is wrong with what was given for a fact, where its reader refuses it. */
export function wrongWith(fact: Fact, given: unknown): Issue[] {
  const item = itemOf(fact)
  return item === undefined ? [issueAt(fact, given, [fact.name])] : wrongItems(fact, item, given)
}
