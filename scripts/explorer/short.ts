/*
 * What comes again and again in a text, as one character each of two bytes: deflate looks back over 32 KB alone, and a Chinese
 * character takes three bytes.
 */

const FIRST = 0xa1
const LAST = 0x7ff

const bytes = (text: string): number => Buffer.byteLength(text)

/** The parts of a text that are shorter as two bytes, those that save most first. */
function worthwhile(text: string, parts: RegExp): readonly string[] {
  const counts = new Map<string, number>()
  for (const [part] of text.matchAll(parts)) counts.set(part, (counts.get(part) ?? 0) + 1)
  const saving = ([part, count]: readonly [string, number]) => count * (bytes(part) - 2) - bytes(part) - 1
  return [...counts]
    .filter((one) => saving(one) > 0)
    .sort((a, b) => saving(b) - saving(a))
    .map(([part]) => part)
}

/** Writes texts short; what a character stands for is in a table, by its code. */
export class Short {
  readonly #codes: ReadonlyMap<string, string>
  /** What each character from the first on stands for. */
  readonly table: readonly string[]

  constructor(
    all: string,
    readonly parts: RegExp,
  ) {
    const own = new Set(all)
    const [...left] = worthwhile(all, parts)
    const table: string[] = []
    const codes = new Map<string, string>()
    for (let code = FIRST; code <= LAST && left.length > 0; code += 1) {
      const character = String.fromCharCode(code)
      const part = own.has(character) ? character : (left.shift() as string)
      table.push(part)
      codes.set(part, character)
    }
    this.table = table
    this.#codes = codes
  }

  of(text: string): string {
    return text.replace(this.parts, (part) => this.#codes.get(part) ?? part)
  }
}

/** JavaScript that reads a text of `s` again by a table `t`. */
export const reading = `(s,t)=>s.replace(/[\\u00a1-\\u07ff]/g,c=>t[c.charCodeAt(0)-${FIRST}]??c)`
