import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { Fact } from '../expression/facts'
import type { Value } from '../expression/nodes'
import type { ChangedFigure, Parameter } from '../expression/parameters'
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
  const bytes = new Uint8Array(3 * text.length)
  let length = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.codePointAt(at) as number
    const tail = code < 0x80 ? 0 : code < 0x800 ? 1 : code < 0x10000 ? 2 : 3
    bytes[length] = (LEADS[tail] as number) | (code >> (6 * tail))
    for (let rest = 1; rest <= tail; rest += 1) bytes[length + rest] = 0x80 | ((code >> (6 * (tail - rest))) & 0x3f)
    length += tail + 1
    if (tail === 3) at += 1
  }
  return bytes.subarray(0, length)
}

/** `sha256:` and the digest of plain data as JSON. */
export const fingerprint = (data: unknown): string =>
  `sha256:${bytesToHex(sha256(utf8(JSON.stringify(data) ?? 'undefined')))}`

const byName = <T>(entries: readonly (readonly [string, T])[]) => inOrder(entries, ([name]) => name)

/**
 * Of the facts that are known, by name; the order in which they were given doesn't matter.
 * @param salt kept apart from the digest, it keeps facts of few values from being guessed
 */
export function fingerprintOfFacts(
  facts: readonly Fact[],
  values: readonly (Value | undefined)[],
  salt?: string,
): string {
  const known = facts.flatMap(({ name, type }, slot): [string, unknown][] => {
    const value = values[slot]
    return value === undefined ? [] : [[name, canonical(value, type === 'choices' || type === 'dates')]]
  })
  return fingerprint(salt === undefined ? byName(known) : [salt, byName(known)])
}

/** A figure as text; where it changes over time, each value with the day that it holds from. */
export type FigureInForce = string | readonly { readonly from: string | null; readonly value: string }[]

const figureValue = (value: Num | string): string => (typeof value === 'string' ? value : exact(value).toFixed())

/** Figures as they are in force, those of a reform included, by id. */
export function figuresInForce(
  parameters: readonly Parameter[],
  changed: ReadonlyMap<string, ChangedFigure> | undefined,
): Readonly<Record<string, FigureInForce>> {
  const inForce = parameters.map(({ id, value }): [string, FigureInForce] => {
    const steps = changed?.get(id) ?? [{ value }]
    const only = steps.length === 1 && steps[0]?.from === undefined ? steps[0] : undefined
    if (only) return [id, figureValue(only.value)]
    return [id, steps.map((step) => ({ from: step.from ?? null, value: figureValue(step.value) }))]
  })
  return Object.fromEntries(byName([...new Map(inForce)]))
}
