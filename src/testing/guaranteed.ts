import type { Fact } from '../language/expression/facts'
import type { Node } from '../language/expression/nodes'
import type { Options } from '../language/input/options'
import { readerOf } from '../language/input/readers'
import type { Core } from '../language/provisions/core'
import type { Definition } from '../language/provisions/definition'
import type { Guarantee } from '../language/provisions/guarantees'
import { compare, type Num } from '../language/values/decimal'
import type { Words } from '../language/values/words'
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

/** The record against itself with another value of one fact. */
function brokenCourse({ kind, output, as }: Extract<Guarantee, { readonly as: Fact }>): Broken {
  const read = readerOf(as)
  return (core, facts, options, _, other) => {
    const [before, after] = [read(facts[as.name]), read(other[as.name])]
    if (before === undefined || after === undefined || !isLess(before, after)) return undefined
    const low = outputOf(core, facts, options, output)
    const high = outputOf(core, { ...facts, [as.name]: other[as.name] }, options, output)
    if (low === undefined || high === undefined) return undefined
    const broken = kind === 'never-falls' ? isLess(high, low) : isLess(low, high)
    return broken
      ? `${output} goes from ${String(low)} to ${String(high)} as ${as.name} goes from ${String(facts[as.name])} to ${String(other[as.name])}`
      : undefined
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
