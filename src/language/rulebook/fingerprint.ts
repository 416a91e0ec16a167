import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { Fact } from '../expression/facts'
import type { Value } from '../expression/nodes'
import type { Changed, Parameter } from '../expression/parameters'
import { exact, type Num } from '../values/decimal'
import { inOrder } from '../values/order'

/** A value as one text, however it was given: 5000000, '5000000' and a Decimal of it are the same amount. */
function canonical(value: Value, isSet: boolean): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => canonical(item as Value, false))
    return isSet ? items.sort() : items
  }
  const isNumber = typeof value === 'number' || (typeof value === 'object' && value !== null)
  return isNumber ? { number: exact(value as Num).toFixed() } : value
}

/** How the first byte of a character begins, by how many follow it. */
const LEADS = [0, 0xc0, 0xe0, 0xf0] as const

/** The bytes of a text in UTF-8, by the language alone: not every host has a TextEncoder. JSON has no half of a pair. */
function utf8(text: string): Uint8Array {
  const bytes: number[] = []
  for (const character of text) {
    const code = character.codePointAt(0) as number
    const tail = code < 0x80 ? 0 : code < 0x800 ? 1 : code < 0x10000 ? 2 : 3
    bytes.push((LEADS[tail] as number) | (code >> (6 * tail)))
    for (let rest = tail - 1; rest >= 0; rest -= 1) bytes.push(0x80 | ((code >> (6 * rest)) & 0x3f))
  }
  return Uint8Array.from(bytes)
}

/** `sha256:` and the digest of plain data as JSON. */
export const fingerprint = (data: unknown): string =>
  `sha256:${bytesToHex(sha256(utf8(JSON.stringify(data) ?? 'undefined')))}`

const byName = <T>(entries: readonly (readonly [string, T])[]) => inOrder(entries, ([name]) => name)

/** Of the facts that are known, by name; the order in which they were given doesn't matter. */
export function fingerprintOfFacts(facts: readonly Fact[], values: readonly (Value | undefined)[]): string {
  const known = facts.flatMap(({ name, type }, slot): [string, unknown][] => {
    const value = values[slot]
    return value === undefined ? [] : [[name, canonical(value, type === 'choices' || type === 'dates')]]
  })
  return fingerprint(byName(known))
}

/** Of figures as they are in force, those of a reform included. */
export function fingerprintOfFigures(
  parameters: readonly Parameter[],
  changed: ReadonlyMap<string, Changed> | undefined,
): string {
  const inForce = parameters.map(({ id, value }): [string, unknown] => {
    const steps = changed?.get(id)
    return [
      id,
      steps
        ? steps.map((step) => [step.from ?? null, canonical(step.value, false)])
        : [[null, canonical(value as Value, false)]],
    ]
  })
  return fingerprint(byName([...new Map(inForce)]))
}
