import type { Fact } from '../language/expression/facts'
import type { Node } from '../language/expression/nodes'
import type { Options } from '../language/input/options'
import { readerOf } from '../language/input/readers'
import type { Core } from '../language/provisions/core'
import type { Definition } from '../language/provisions/definition'
import type { Guarantee } from '../language/provisions/guarantees'
import { compare, type Num } from '../language/values/decimal'
import type { Words } from '../language/values/words'
import { boundariesOf } from './boundaries'
import type { FactRecord } from './drawn'
import { type Broken, resultOf } from './results'

/** Whether one value is less than another of the same kind; days and months compare as their text does. */
const isLess = (a: unknown, b: unknown): boolean =>
  typeof a === 'string' && typeof b === 'string' ? a < b : compare(a as Num, b as Num) < 0

/** The output's value, where there is one. */
function outputOf(core: Core, facts: FactRecord, options: Options, name: string): unknown {
  const result = resultOf(core, facts, options)
  return result?.kind === 'calculator' ? (result.values[name] ?? undefined) : undefined
}

function brokenLimit(name: string, limit: Node): Broken {
  return (core, facts, options) => {
    const value = outputOf(core, facts, options, name)
    const most = value === undefined ? undefined : core.ask(facts, options, (frame, { run }) => run(limit)(frame))
    if (most === undefined || most === null || !isLess(most, value)) return undefined
    return `${name} is ${String(value)}, more than ${String(most)}`
  }
}

/** The record with one value of a fact after the other, the smallest first: its own, another, and those about the rule's bounds. */
function brokenCourse({ kind, output, as }: Extract<Guarantee, { readonly as: Fact }>): Broken {
  const read = readerOf(as)
  const { name } = as
  return (core, facts, options, _, other) => {
    const course = [facts[name], other[name], ...boundariesOf(core, as)]
      .flatMap((given) => {
        const value = read(given)
        return value === undefined ? [] : [{ given, value }]
      })
      .sort((a, b) => (isLess(a.value, b.value) ? -1 : 1))
    let before: { readonly given: unknown; readonly came: unknown } | undefined
    for (const { given } of course) {
      const came = outputOf(core, { ...facts, [name]: given }, options, output)
      if (came === undefined) continue
      if (before && (kind === 'never-falls' ? isLess(came, before.came) : isLess(before.came, came)))
        return `${output} goes from ${String(before.came)} to ${String(came)} as ${name} goes from ${String(before.given)} to ${String(given)}`
      before = { given, came }
    }
    return undefined
  }
}

/** What the provision guarantees of its outputs, as laws. */
export const guaranteed = ({ guarantees = [] }: Definition): readonly (readonly [Words, Broken])[] =>
  guarantees.map((one) => {
    const { output } = one
    if (one.kind === 'never-more-than') {
      const words = { zh: `${output} 不超过其上限`, en: `${output} stays within its limit` }
      return [words, brokenLimit(output, one.limit)]
    }
    const { name } = one.as
    const how = one.kind === 'never-falls' ? '减少' : '增加'
    const words = {
      zh: `${output} 不因 ${name} 增加而${how}`,
      en: `${output} ${one.kind.replace('-', ' ')} as ${name} rises`,
    }
    return [words, brokenCourse(one)]
  })
