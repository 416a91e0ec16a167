/*
 * What comes again and again in a text, as one character each of one or two bytes: deflate looks back over 32 KB alone, and a Chinese
 * character takes three bytes.
 */

const FIRST = 0xa1
const LAST = 0x7ff

/** Characters of one byte that no text has, for what comes most often; a line's end and what JSON would write longer isn't among them. */
const SINGLE = Array.from({ length: 0x1f }, (_, at) => at + 1).filter((code) => code < 8 || code > 13)

/** In what order a table gives its characters. */
const CODES = [...SINGLE, ...Array.from({ length: LAST - FIRST + 1 }, (_, at) => FIRST + at)].map((code) =>
  String.fromCharCode(code),
)

/** Two parts of a text that stand together at least so often become one. */
const OFTEN = 14
/** So many pairs at once become one. */
const AT_ONCE = 90

const countOf = <T>(all: Iterable<T>): Map<T, number> => {
  const counts = new Map<T, number>()
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1)
  return counts
}

/** The lines of a text, each in its parts. */
type Lines = readonly (readonly string[])[]

/** Parts that stand together again and again as one part. */
function merged(lines: Lines): Lines {
  const pairs = countOf(lines.flatMap((line) => line.slice(1).map((part, at) => `${line[at]}\n${part}`)))
  const most = [...pairs].filter(([, count]) => count >= OFTEN).sort((a, b) => b[1] - a[1])
  if (most.length === 0) return lines
  // What ends one pair begins no other in this turn, or the two would want the same part.
  const taken = new Set<string>()
  const [firsts, seconds] = [new Set<string>(), new Set<string>()]
  for (const [pair] of most.slice(0, AT_ONCE)) {
    const [first, second] = pair.split('\n') as [string, string]
    if (seconds.has(first) || firsts.has(second) || first === second) continue
    taken.add(pair)
    firsts.add(first)
    seconds.add(second)
  }
  if (taken.size === 0) return lines
  const joined = lines.map((line) => {
    const parts: string[] = []
    for (let at = 0; at < line.length; at += 1) {
      const next = line[at + 1]
      const isPair = next !== undefined && taken.has(`${line[at]}\n${next}`)
      parts.push(isPair ? `${line[at]}${next}` : (line[at] as string))
      if (isPair) at += 1
    }
    return parts
  })
  return merged(joined)
}

/** The lines of a text in the parts that a pattern finds, and what is between them. */
const partsOf = (text: string, pattern: RegExp): Lines =>
  text.split('\n').map((line) => line.split(new RegExp(`(${pattern.source})`, 'u')).filter((part) => part !== ''))

const bytes = (text: string): number => Buffer.byteLength(text)

/** How texts are written short. */
export class Short {
  readonly #codes: ReadonlyMap<string, string>
  readonly #written = new Map<string, string>()
  /** What each character stands for. */
  readonly table: readonly string[]

  constructor(lines: readonly string[], pattern: RegExp, { joined }: { readonly joined: boolean }) {
    const apart = partsOf(lines.join('\n'), pattern)
    const parts = joined ? merged(apart) : apart
    const own = new Set(lines.join(''))
    const saving = ([part, count]: readonly [string, number]) => count * (bytes(part) - 2) - bytes(part) - 1
    const worthwhile = [...countOf(parts.flat())]
      .filter((one) => saving(one) > 0)
      .sort((a, b) => b[1] - a[1])
      .map(([part]) => part)
    const table: string[] = []
    for (const code of CODES) {
      if (worthwhile.length === 0) break
      table.push(own.has(code) ? code : (worthwhile.shift() as string))
    }
    this.table = table
    this.#codes = new Map(table.map((part, at) => [part, CODES[at] as string]))
    for (const [at, line] of lines.entries())
      this.#written.set(line, (parts[at] as string[]).map((part) => this.#short(part)).join(''))
  }

  #short(part: string): string {
    return this.#codes.get(part) ?? Array.from(part, (one) => this.#codes.get(one) ?? one).join('')
  }

  of(line: string): string {
    return this.#written.get(line) as string
  }
}

/** JavaScript that reads a text of `s` again by a table `t`. */
export const reading = `(s,t)=>s.replace(/[\\x01-\\x07\\x0e-\\x1f\\u00a1-\\u07ff]/g,c=>{const i=c.charCodeAt(0);return t[i<8?i-1:i<32?i-7:i-${FIRST - SINGLE.length}]??c})`
