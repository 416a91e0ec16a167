import type { Source, Words } from '../values/words'

/** One thing wrong with the facts or options given. */
export interface Issue {
  readonly code:
    | 'unknown-fact'
    | 'missing'
    | 'wrong-type'
    | 'out-of-range'
    | 'contradiction'
    | 'unknown-option'
    | 'not-a-record'
  /** The fact's (or option's) name. */
  readonly fact: string
  /** What was given, as text. */
  readonly given: string
  readonly allowed: Words
  /** Where the limit is stated. */
  readonly source?: Source
  /** The known name most like an unknown one. */
  readonly nearest?: string
  readonly message: Words
}

/** The facts given can't be used: each issue says which fact, what was given and what is allowed. */
export class InvalidFactsError extends Error {
  override readonly name = 'InvalidFactsError'
  readonly issues: readonly Issue[]
  constructor(issues: readonly Issue[]) {
    super(issues.map((issue) => issue.message.en).join('; '))
    this.issues = Object.freeze(issues.map((issue) => Object.freeze(issue)))
  }
}

const LONGEST = 80

const same = (text: string): Words => ({ zh: text, en: text })

/** What was given, short and safe to print whatever it is. */
function shown(value: unknown): Words {
  try {
    if (typeof value === 'string')
      return same(JSON.stringify(value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value))
    if (Array.isArray(value)) return { zh: `${value.length} 项的列表`, en: `a list of ${value.length}` }
    if (typeof value === 'object' && value !== null)
      return 'toStringTag' in value ? same(String(value).slice(0, LONGEST)) : { zh: '一个对象', en: 'an object' }
    if (typeof value === 'function') return { zh: '一个函数', en: 'a function' }
    return same(Object.is(value, -0) ? '-0' : String(value))
  } catch {
    return { zh: '无法读取的对象', en: 'an object that can’t be read' }
  }
}

interface More {
  readonly source?: Source | undefined
  readonly nearest?: string | undefined
}

/** An issue with its message, made of its parts. */
export function issue(
  code: Issue['code'],
  fact: string,
  given: unknown,
  allowed: Words,
  { source, nearest: near }: More = {},
): Issue {
  const what = shown(given)
  const message = {
    zh: `${fact}：给出的是${what.zh}，应为${allowed.zh}${near ? `；是否指 ${near}？` : ''}`,
    en: `${fact}: got ${what.en}, expected ${allowed.en}${near ? `; did you mean ${near}?` : ''}`,
  }
  return {
    code,
    fact,
    given: what.en,
    allowed,
    message,
    ...(source && { source }),
    ...(near !== undefined && { nearest: near }),
  }
}

/** The edits (insert, delete, replace, swap of neighbours) between two names. */
function distance(a: string, b: string): number {
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const changed = a[i - 1] === b[j - 1] ? 0 : 1
      let best = Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, (row[j - 1] as number) + changed)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] as number) + 1)
      next.push(best)
    }
    before = row
    row = next
  }
  return row[b.length] as number
}

/** The known name that a wrong one most likely means, if any is near. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  const wrong = name.slice(0, LONGEST).toLowerCase()
  let best: string | undefined
  let least = Math.max(2, Math.floor(wrong.length / 3)) + 1
  for (const candidate of known) {
    const edits = distance(wrong, candidate.toLowerCase())
    if (edits < least) {
      best = candidate
      least = edits
    }
  }
  return best
}

/** The data of an object, whatever its getters and traps do. */
export function dataOf(given: unknown, name: string): Readonly<Record<string, unknown>> {
  try {
    if (typeof given === 'object' && given !== null && !Array.isArray(given)) return { ...given }
  } catch {
    // a revoked proxy, or a getter that throws
  }
  throw new InvalidFactsError([issue('not-a-record', name, given, { zh: '对象', en: 'an object' })])
}
