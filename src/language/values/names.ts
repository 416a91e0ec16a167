/** What may stand around a name without making it another's: a kind of company, a branch, a country. */
export interface Affixes {
  readonly before?: readonly string[]
  readonly after?: readonly string[]
}

/** What of a name counts: its letters and digits, in one width and case, without accents. */
export const nameKey = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .normalize('NFC')

/** Affixes as keys, ready for use. */
interface AffixKeys {
  readonly before: readonly string[]
  readonly after: readonly string[]
}

const keysOf = (names: readonly string[] = []): readonly string[] => [
  ...new Set(names.map(nameKey).filter((one) => one !== '')),
]

/** A key without one affix, in every way that leaves something of it. */
const withoutOne = (key: string, { before, after }: AffixKeys): string[] => [
  ...before.filter((one) => key.startsWith(one)).map((one) => key.slice(one.length)),
  ...after.filter((one) => key.endsWith(one)).map((one) => key.slice(0, -one.length)),
]

/** Names carry few affixes; what carries more isn't one. */
const MOST_AFFIXES = 6

/** A key, then what is left of it without one affix, without two, …: the fuller first. */
function* barer(key: string, affixes: AffixKeys): Generator<ReadonlySet<string>> {
  let now: ReadonlySet<string> = new Set([key])
  for (let count = 0; count <= MOST_AFFIXES && now.size > 0; count += 1) {
    yield now
    now = new Set([...now].flatMap((one) => withoutOne(one, affixes)).filter((one) => one !== ''))
  }
}

/** A key's pairs of neighbours, and of Chinese its characters, each counted once. */
function traits(key: string): ReadonlySet<string> {
  const letters = [...key]
  const pairs = letters.slice(1).map((letter, index) => `${letters[index]}${letter}`)
  return new Set([...letters.filter((one) => /\p{Script=Han}/u.test(one)), ...pairs])
}

/** How much two names have in common, from 0 to 1 (the Dice coefficient of their traits). */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0
  for (const one of a) if (b.has(one)) common += 1
  return (2 * common) / Math.max(1, a.size + b.size)
}

const LEAST_LIKENESS = 0.4
const MOST_NEAR = 3
/** Longer than any name; no more than that is compared. */
const LONGEST_NAME = 80

/** Things by their names, however those are written. */
export interface NameIndex<T> {
  /** The things of that name; none for a name that isn't known. */
  find(name: string): readonly T[]
  /** Up to three things whose names are most like it, the most like first. */
  nearest(name: string): readonly T[]
}

/**
 * An index of things by their names: width, case, accents, spaces and punctuation don't count, nor do the affixes given.
 * @param things what is looked up
 * @param namesOf the names of one of them
 * @param affixes what may be added to any of the names
 */
/* @__NO_SIDE_EFFECTS__ */
export function nameIndex<T>(
  things: readonly T[],
  namesOf: (thing: T) => readonly string[],
  affixes: Affixes = {},
): NameIndex<T> {
  const ends = { before: keysOf(affixes.before), after: keysOf(affixes.after) }
  const keyed = things.map((thing) => ({ thing, keys: keysOf(namesOf(thing)) }))
  const all = keyed.flatMap(({ thing, keys }) => keys.map((key) => ({ thing, traits: traits(key) })))
  const having = (wanted: ReadonlySet<string>): readonly T[] =>
    keyed.flatMap(({ thing, keys }) => (keys.some((key) => wanted.has(key)) ? [thing] : []))
  return {
    find(name) {
      for (const wanted of barer(nameKey(name), ends)) {
        const found = having(wanted)
        if (found.length > 0) return found
      }
      return []
    },
    nearest(name) {
      const forms = [...barer(nameKey(name.slice(0, LONGEST_NAME)), ends)].flatMap((keys) => [...keys].map(traits))
      const best = new Map<T, number>()
      for (const one of all) {
        const like = Math.max(...forms.map((form) => likeness(form, one.traits)))
        if (like >= LEAST_LIKENESS && like > (best.get(one.thing) ?? 0)) best.set(one.thing, like)
      }
      return [...best]
        .sort((a, b) => b[1] - a[1])
        .slice(0, MOST_NEAR)
        .map(([thing]) => thing)
    },
  }
}
