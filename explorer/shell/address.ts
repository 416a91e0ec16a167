import type { Language } from '../../src/index'

/** All that can be seen, as the address says it: `#/en/provision/m03.loan-rollover-fee?principal=5000000&~day=2023-06-05`. */
export interface Address {
  readonly language: Language
  /** `home`, `measure`, `provision` … */
  readonly page: string
  /** What it is about; empty where the page is about nothing in particular. */
  readonly id: string
  /** Facts by name; options by names with `~` before them; in the order in which they were given. */
  readonly entries: readonly Entry[]
}

export type Entry = readonly [key: string, value: string]

/** What stands before the facts of a second case. */
export const SECOND = '~b.'
/** What stands before a changed figure. */
export const FIGURE = '~fig.'
/** Between the items of a list. */
export const BETWEEN = '~'

const OWN_LANGUAGE: Language = 'zh'

/** Characters that a fragment may carry as they are. */
const READABLE: Readonly<Record<string, string>> = { '%2C': ',', '%3A': ':', '%2F': '/', '%2B': '+', '%3B': ';' }

const encoded = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD')).replace(/%[0-9A-F]{2}/g, (one) => READABLE[one] ?? one)

const encodedPart = (text: string): string => encoded(text).replace(/\//g, '%2F')

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function entryOf(text: string): Entry {
  const at = text.indexOf('=')
  return at < 0 ? [decoded(text), ''] : [decoded(text.slice(0, at)), decoded(text.slice(at + 1))]
}

/** Reads an address; whatever it says, something can be shown. */
export function readAddress(hash: string, otherwise: Language = OWN_LANGUAGE): Address {
  const text = hash.replace(/^#\/?/, '')
  const at = text.indexOf('?')
  const [language = '', page = '', ...rest] = (at < 0 ? text : text.slice(0, at)).split('/').map(decoded)
  const isKnown = language === 'zh' || language === 'en'
  return {
    language: isKnown ? language : otherwise,
    page: page === '' ? 'home' : page,
    id: rest.join('/'),
    entries:
      at < 0
        ? []
        : text
            .slice(at + 1)
            .split('&')
            .filter((one) => one !== '')
            .map(entryOf),
  }
}

/** Writes an address, so that it is read as it was. */
export function writeAddress({ language, page, id, entries }: Address): string {
  const path = [language, page, ...(id === '' ? [] : id.split('/'))].map(encodedPart).join('/')
  const query = entries.map(([key, value]) => `${encoded(key)}=${encoded(value)}`).join('&')
  return `#/${path}${query === '' ? '' : `?${query}`}`
}

/** What the address says under a key; the first counts where it says several things. */
export const valueIn = ({ entries }: Address, key: string): string | undefined =>
  entries.find(([name]) => name === key)?.[1]

/** The address with other values; undefined takes one away. A new key comes last. */
export function withValues(address: Address, values: Readonly<Record<string, string | undefined>>): Address {
  const kept = address.entries.flatMap(([key, value]): Entry[] => {
    if (!Object.hasOwn(values, key)) return [[key, value]]
    const now = values[key]
    return now === undefined ? [] : [[key, now]]
  })
  const known = new Set(kept.map(([key]) => key))
  const added = Object.entries(values).filter(
    (one): one is [string, string] => one[1] !== undefined && !known.has(one[0]),
  )
  return { ...address, entries: [...kept, ...added] }
}

/** The cells of one case by fact. */
export function cellsIn({ entries }: Address, second = false): Readonly<Record<string, string>> {
  const own = entries.flatMap(([key, value]): Entry[] => {
    if (!second) return key.startsWith('~') ? [] : [[key, value]]
    return key.startsWith(SECOND) ? [[key.slice(SECOND.length), value]] : []
  })
  return Object.fromEntries([...own].reverse())
}

/** The changed figures by id, as typed. */
export const changesIn = ({ entries }: Address): Readonly<Record<string, string>> =>
  Object.fromEntries(
    entries.flatMap(([key, value]) => (key.startsWith(FIGURE) ? [[key.slice(FIGURE.length), value]] : [])),
  )

/** The same address on another page: what is known of the case goes along. */
export const onPage = (address: Address, page: string, id = ''): Address => ({ ...address, page, id })
