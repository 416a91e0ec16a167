import { type Entry, evaluate, explain, InvalidFactsError, type Options, provision, type Words } from 'haotong'
import { type Asked, SUBJECT } from './asked'
import { joined, say, t } from './words'

/* Where an eligibility leads: how much, whom to ask, where to go and by when. */

/** A line of a list that a provision leads to: a bank, an office, a platform. */
export interface Contact {
  readonly label: Words
  readonly phone?: string
  readonly url?: string
}

/** A provision that says how much, where, whom to ask or by when. */
export interface Lead {
  readonly title: Words
  readonly says: readonly Words[]
  readonly contacts: readonly Contact[]
  /** What it would have to be told to say more. */
  readonly waitsFor: readonly Words[]
}

const amountText = (value: unknown): string =>
  String(value).replace(/^\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ','))

/** What a calculation says that is known: a figure as it is stated, an amount that was worked out. */
function valuesOf(id: string, facts: object, options: Options): Words[] {
  return explain(id, facts, options).lines.flatMap(({ value, label, words, isStated, unit, option, type }) => {
    if (value === undefined || value === null || type === 'boolean' || !label) return []
    if (isStated) return [words]
    return [
      say((one) => `${label[one]}${t.colon[one]}${option?.[one] ?? amountText(value)}${unit ? ` ${unit[one]}` : ''}`),
    ]
  })
}

const isWords = (one: unknown): one is Words => typeof (one as Words | undefined)?.zh === 'string'

/** What an entry says of whom to turn to: entries carry data of their own. */
function contactOf(entry: Entry): Contact {
  const { bank, phone, url } = entry as Entry & Readonly<Record<string, unknown>>
  return {
    label: isWords(bank) ? joined([entry.label, bank], t.colon) : entry.label,
    ...(typeof phone === 'string' && { phone }),
    ...(typeof url === 'string' && /^https?:/.test(url) && { url }),
  }
}

/** What a provision says to a record; nothing where the record contradicts itself there. */
export function leadTo(id: string, { facts, options }: Asked): Lead {
  const { title, subject } = provision(id)
  // Of a loan, a vehicle or a place nothing is known here: only what is about the enterprise is told its facts.
  const known = subject === SUBJECT ? facts : {}
  try {
    const result = evaluate(id, known, options)
    const classes = result.kind === 'classification' && result.label ? [result.label] : []
    return {
      title,
      says: result.kind === 'calculator' ? valuesOf(id, known, options) : classes,
      contacts: result.kind === 'catalogue' ? result.entries.map(contactOf) : [],
      waitsFor: result.missing.map((one) => one.label),
    }
  } catch (error) {
    if (InvalidFactsError.is(error)) return { title, says: [], contacts: [], waitsFor: [] }
    throw error
  }
}
