import type { Value } from '../expression/nodes'
import { dataOf, InvalidFactsError, type Issue, issue } from '../input/errors'
import type { RecordReader } from '../input/record'

/** A record's values, and what of it couldn't be read. */
export interface LenientlyRead {
  readonly values: readonly (Value | undefined)[]
  readonly unread: readonly Issue[]
}

/**
 * Reads a record, taking what can't be read as unknown. Null is how forms and databases say unknown: it is no issue.
 * @throws InvalidFactsError for what is no record at all
 */
export function readLeniently(reader: RecordReader, record: object): LenientlyRead {
  const given = Object.entries(dataOf(record, 'facts')).filter(([, value]) => value !== null)
  const unread = issuesIn(() => reader.read(Object.fromEntries(given)))
  const bad = new Set(unread.map((one) => one.fact))
  return { values: reader.read(Object.fromEntries(given.filter(([name]) => !bad.has(name)))), unread }
}

function issuesIn(read: () => unknown): readonly Issue[] {
  try {
    read()
    return []
  } catch (error) {
    if (InvalidFactsError.is(error) && error.issues.every((one) => one.code !== 'not-a-record')) return error.issues
    throw error
  }
}

/** Whether a match is lenient. */
export function readLenient(given: unknown): boolean {
  if (given === undefined || typeof given === 'boolean') return given === true
  throw new InvalidFactsError([issue('wrong-type', 'lenient', given, { zh: 'true 或 false', en: 'true or false' })])
}
