import type { Options } from '../language/input/options'
import type { Unmet } from '../language/outline/unmet'
import type { Core } from '../language/provisions/core'
import type { FactRecord } from './drawn'
import { type Broken, resultOf } from './results'

/* What is unmet, by itself: whatever the rule, it asks for nothing twice and has no alternative that can be spared. */

const NONE: ReadonlySet<string> = new Set()

const textOf = (one: Unmet): string =>
  one.anyOf ? `(${one.anyOf.map(listText).sort().join(' | ')})` : `${one.facts.join()}: ${one.words.en}`
const listText = (needs: readonly Unmet[]): string => needs.map(textOf).sort().join(' & ')

/** What is at fault in what stands together, beside what stands around it. */
export function saidTwice(needs: readonly Unmet[], around: ReadonlySet<string> = NONE): string | undefined {
  const texts = needs.map(textOf)
  const twice = texts.find((one, at) => around.has(one) || texts.indexOf(one) !== at)
  if (twice !== undefined) return `${twice} is asked for twice`
  const beside = new Set([...around, ...texts])
  for (const { anyOf } of needs) {
    if (anyOf === undefined) continue
    const lists = anyOf.map((list) => new Set(list.map(textOf)))
    const idle = lists.findIndex((list, at) =>
      lists.some((other, index) => index !== at && [...other].every((one) => list.has(one))),
    )
    if (lists.length < 2 || idle >= 0) return `${anyOf.map(listText).join(' | ')} is no choice`
    const within = anyOf.map((list) => saidTwice(list, beside)).find((one) => one !== undefined)
    if (within !== undefined) return within
  }
  return undefined
}

const faultOf = (core: Core, facts: FactRecord, options: Options): string | undefined => {
  const result = resultOf(core, facts, options)
  const fault = result && 'unmet' in result ? saidTwice(result.unmet ?? []) : undefined
  return fault && `${fault}, of ${JSON.stringify(facts)}`
}

/** How what is unmet of a record, or of part of it, is at fault. */
export const unmetOnce: Broken = (core, facts, options, part) =>
  faultOf(core, facts, options) ?? faultOf(core, part, options)
