import { RecordReader } from '../input/record'
import { coreOf, type Provision } from '../provisions/provision'
import { factsOf } from './look-up'

/** Makes of a record of a subject that of one of its provisions. */
export type Narrow = (of: Provision, record: object) => Readonly<Record<string, unknown>>

const namesIn = (record: object): readonly string[] => {
  try {
    return Object.keys(record)
  } catch {
    return [] // a revoked proxy, which the provision refuses
  }
}

/**
 * Lets each of a subject's provisions be asked with the same record: what only others of them need is read and checked, and
 * left out for one that doesn't know it.
 */
export function narrowing(provisions: readonly Provision[]): Narrow {
  const bySubject = new Map<string, { readonly names: readonly string[]; readonly reader: RecordReader }>()
  const further = new Map<Provision, ReadonlySet<string>>()
  const wholeOf = ({ subject }: Provision) => {
    const known = bySubject.get(subject)
    if (known) return known
    const facts = factsOf(provisions.filter((one) => one.subject === subject))
    const made = { names: facts.map((fact) => fact.name), reader: new RecordReader(facts, []) }
    bySubject.set(subject, made)
    return made
  }
  const furtherOf = (of: Provision): ReadonlySet<string> => {
    const known = further.get(of)
    if (known) return known
    const { program, known: vocabulary } = coreOf(of)
    const own = new Set([...program.slots, ...vocabulary].map((fact) => fact.name))
    const made = new Set(wholeOf(of).names.filter((name) => !own.has(name)))
    further.set(of, made)
    return made
  }
  return (of, given) => {
    const record = given as Readonly<Record<string, unknown>>
    const others = furtherOf(of)
    if (others.size === 0 || typeof record !== 'object' || record === null) return record
    if (!namesIn(record).some((name) => others.has(name))) return record
    wholeOf(of).reader.read(record)
    return Object.fromEntries(Object.entries(record).filter(([name]) => !others.has(name)))
  }
}
