import { createHash } from 'node:crypto'

/** What is known of a measure's text in the edition that was transcribed. */
export interface Edition {
  readonly measure: number
  readonly title: string
  readonly sha256: string
}

export type Verdict = 'same' | 'differs' | 'not found'

export interface Comparison {
  readonly measure: number
  readonly verdict: Verdict
}

/** Says of each measure whether its text in `document` is the edition's. */
export function compareEditions(document: string, editions: readonly Edition[]): readonly Comparison[] {
  const texts = cutMeasures(document, editions)
  return editions.map(({ measure, sha256 }) => {
    const text = texts.get(measure)
    if (text === undefined) return { measure, verdict: 'not found' }
    return { measure, verdict: fingerprint(text) === sha256 ? 'same' : 'differs' }
  })
}

/** Each measure's bare text, from its number up to the next measure found, chapter headings included. */
export function cutMeasures(document: string, editions: readonly Edition[]): ReadonlyMap<number, string> {
  const text = bare(document)
  const starts = findMeasures(document, editions)
  const ends = [...starts.values(), text.length]
  return new Map(
    [...starts].map(([measure, start]) => [measure, text.slice(start, Math.min(...ends.filter((end) => end > start)))]),
  )
}

/** The SHA-256 of a text, of which white space and asterisks are no part. */
export function fingerprint(text: string): string {
  return createHash('sha256').update(bare(text)).digest('hex')
}

/** Where in the bare text each measure begins. */
function findMeasures(document: string, editions: readonly Edition[]): ReadonlyMap<number, number> {
  const text = sameCommas(bare(document))
  const lines = lineStarts(document)
  const titled = new Map<number, number>()
  for (const { measure, title } of editions) {
    const start = text.indexOf(sameCommas(bare(`${measure}.${title}。`)))
    if (start >= 0 && !isDigit(text[start - 1])) titled.set(measure, start)
  }
  // A measure whose title was changed is still told by its number, at the start of a line between its neighbours. Were
  // it passed over, its text would count as the end of the measure before it.
  const all = new Map(titled)
  for (const { measure } of editions) {
    if (titled.has(measure)) continue
    const after = Math.max(-1, ...[...all].filter(([other]) => other < measure).map(([, start]) => start))
    const before = Math.min(text.length, ...[...titled].filter(([other]) => other > measure).map(([, start]) => start))
    const number = `${measure}.`
    const start = lines.find(
      (line) => line > after && line < before && text.startsWith(number, line) && !isDigit(text[line + number.length]),
    )
    if (start !== undefined) all.set(measure, start)
  }
  return all
}

/** Where in the bare text each line of the document begins. */
function lineStarts(document: string): readonly number[] {
  let length = 0
  return document.split('\n').map((line) => {
    const start = length
    length += bare(line).length
    return start
  })
}

function bare(text: string): string {
  return text.replace(/[\s*]/g, '')
}

/** The ledger's titles and the document's differ in the width of a comma; only the search overlooks that. */
function sameCommas(text: string): string {
  return text.replaceAll(',', '，')
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && /\d/.test(character)
}
