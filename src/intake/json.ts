import { InvalidFactsError, issue } from '../language/input/errors'
import { exact } from '../language/values/decimal'
import type { Words } from '../language/values/words'

/* JSON read exactly: JSON.parse rounds what a double can't hold, and takes the last of two equal keys. */

/** No record is nested so deep. */
const DEEPEST = 100
/** No number of a record is so long. */
const LONGEST_NUMBER = 400
/** A double carries fifteen digits faithfully. */
const FAITHFUL = 15
/** Nearer to nothing it carries fewer. */
const LEAST = 1e-300

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const STRING = /"[^"\\]*(?:\\.[^"\\]*)*"/sy
const WORD = /true|false|null/y
const SPACE = /[ \t\r\n]*/y
const WORDS: Readonly<Record<string, unknown>> = { true: true, false: false, null: null }

class Reader {
  #at = 0
  constructor(readonly text: string) {
    // A byte order mark says nothing.
    if (text.startsWith('\ufeff')) this.#at = 1
  }

  document(): unknown {
    const value = this.#value(0)
    this.#take(SPACE)
    if (this.#at < this.text.length) this.#fail({ zh: '只有一个值', en: 'one value alone' })
    return value
  }

  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at
    const match = pattern.exec(this.text)
    if (match === null) return undefined
    this.#at += match[0].length
    return match[0]
  }

  /** A sign after any space, if it is the next. */
  #sign(sign: string): boolean {
    this.#take(SPACE)
    if (this.text[this.#at] !== sign) return false
    this.#at += 1
    return true
  }

  #value(depth: number): unknown {
    if (depth > DEEPEST) this.#fail({ zh: `嵌套不超过 ${DEEPEST} 层`, en: `nesting of at most ${DEEPEST} levels` })
    if (this.#sign('{')) return this.#record(depth)
    if (this.#sign('[')) return this.#list(depth)
    const text = this.#take(STRING)
    if (text !== undefined) return this.#text(text)
    const number = this.#take(NUMBER)
    if (number !== undefined) return this.#number(number)
    const word = this.#take(WORD)
    return word === undefined ? this.#fail({ zh: 'JSON 值', en: 'a JSON value' }) : WORDS[word]
  }

  #record(depth: number): object {
    const record: Record<string, unknown> = Object.create(null)
    if (this.#sign('}')) return record
    do {
      this.#take(SPACE)
      const quoted = this.#take(STRING) ?? this.#fail({ zh: '引号中的名称', en: 'a name in quotes' })
      const name = this.#text(quoted)
      if (name in record)
        this.#fail({ zh: `每个名称一次，而不是又一个 ${quoted}`, en: `each name once, and not another ${quoted}` })
      if (!this.#sign(':')) this.#fail({ zh: '冒号', en: 'a colon' })
      record[name] = this.#value(depth + 1)
    } while (this.#sign(','))
    if (!this.#sign('}')) this.#fail({ zh: '逗号或 }', en: 'a comma or }' })
    return record
  }

  #list(depth: number): unknown[] {
    const list: unknown[] = []
    if (this.#sign(']')) return list
    do list.push(this.#value(depth + 1))
    while (this.#sign(','))
    if (!this.#sign(']')) this.#fail({ zh: '逗号或 ]', en: 'a comma or ]' })
    return list
  }

  #text(quoted: string): string {
    try {
      return JSON.parse(quoted) as string
    } catch {
      return this.#fail({ zh: '合规的引号文字', en: 'a text without bare control characters or unknown escapes' })
    }
  }

  /** A number where a double has it exactly, else a Decimal. */
  #number(text: string): unknown {
    if (text.length > LONGEST_NUMBER) this.#fail({ zh: '较短的数', en: 'a shorter number' })
    const number = Number(text)
    const digits = text.replace(/[eE].*|\D/g, '').replace(/^0+/, '').length
    const isNear = number === 0 ? digits === 0 : Math.abs(number) >= LEAST
    const isKept = digits <= FAITHFUL && Number.isFinite(number) && isNear
    return isKept || (Number.isSafeInteger(number) && exact(text).equals(number)) ? number : exact(text)
  }

  #fail(allowed: Words): never {
    const before = this.text.slice(0, this.#at)
    const line = before.split('\n').length
    const place = this.#at - before.lastIndexOf('\n')
    const expected = {
      zh: `${allowed.zh}（第 ${line} 行第 ${place} 个字）`,
      en: `${allowed.en} (line ${line}, character ${place})`,
    }
    const given = this.text.slice(this.#at, this.#at + 20)
    throw new InvalidFactsError([issue('not-a-record', 'json', given, expected)])
  }
}

/**
 * Reads JSON without changing it: a number that a double doesn't hold exactly becomes a Decimal, and two equal names in one record
 * are refused. JSON.parse rounds the one and takes the last of the other, and says nothing.
 * @param text JSON; a byte order mark before it is passed over
 * @returns the value; its records have no prototype
 * @throws InvalidFactsError for what isn't JSON, saying where
 * @example
 * String(parseJSON('5000000.0000000001')) // '5000000.0000000001'
 */
export function parseJSON(text: string): unknown {
  if (typeof text === 'string') return new Reader(text).document()
  throw new InvalidFactsError([issue('wrong-type', 'json', text, { zh: 'JSON 文本', en: 'JSON text' })])
}
