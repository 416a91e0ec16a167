import { describe, expect, it } from 'vitest'
import {
  all,
  any,
  calculator,
  called,
  eligibility,
  not,
  nothing,
  number,
  output,
  table,
  when,
  yuan,
} from '../../../src/language'
import type { Expression } from '../../../src/language/expression/expression'
import { diagramsOf } from '../../../src/language/provisions/explain'
import { coreOf, type Provision } from '../../../src/language/provisions/provision'
import type { Condition } from '../../../src/language/write/conditions'
import type { Quantity } from '../../../src/language/write/quantities'
import { base, thing } from '../vocabulary'

const linesOf = (of: Provision, language: 'zh' | 'en'): string[] =>
  (diagramsOf(coreOf(of), language, undefined)[0] ?? '')
    .split('\n')
    .slice(1)
    .map((line) => line.trim())
const drawn = (of: Condition, language: 'zh' | 'en' = 'en'): string[] =>
  linesOf(
    eligibility('m00.made', () => ({ ...base, when: of })),
    language,
  )
const counted = (of: Expression, language: 'zh' | 'en' = 'en'): string[] =>
  linesOf(
    calculator('m00.made', () => ({
      ...base,
      outputs: { out: output.number({ zh: '数', en: 'number' }, of as Quantity) },
    })),
    language,
  )

describe('a rule as a flowchart', () => {
  it('says what is denied in the box itself', () => {
    expect(drawn(not(thing.a))).toEqual(['n0["eligible: not a"]'])
  })
  it('draws all and any with their parts below', () => {
    expect(drawn(all(thing.a, any(thing.b, not(thing.c))))).toEqual([
      'n0{{"eligible: all of these"}}',
      'n1["a"]',
      'n0 --> n1',
      'n2{{"one of these"}}',
      'n3["b"]',
      'n2 --> n3',
      'n4["not c"]',
      'n2 --> n4',
      'n0 --> n2',
    ])
  })
  it('draws cases and rows with what leads to each', () => {
    expect(counted(when(not(thing.a), yuan(1)).otherwise(nothing({ zh: '无', en: 'none' })))).toEqual([
      'n0{{"number"}}',
      'n1["1"]',
      'n0 -- "not a" --> n1',
      'n2["none"]',
      'n0 -- "otherwise" --> n2',
    ])
    expect(counted(table([thing.a, thing.b, yuan(1)], [thing.c, yuan(2)]))).toContain('n0 -- "a; b" --> n1')
  })
  it('says what a long case gives once, with what that names below it', () => {
    const long = { zh: '无'.repeat(130), en: 'none '.repeat(30).trim() }
    const lines = counted(when(all(thing.a, thing.b), nothing(long)).otherwise(thing.count.plus(1)))
    expect(lines.filter((line) => line.includes(long.en))).toEqual([`n1{{"${long.en}"}}`])
    expect(lines).toContain('n1 --> n2')
  })
  it('keeps what it says from being taken for Mermaid', () => {
    expect(drawn(called({ zh: '甲', en: 'a "<b>"' }, number(1)).atLeast(1))[0]).toBe(
      'n0{{"eligible: a #quot;&lt;b&gt;#quot; at least 1"}}',
    )
  })
  it('speaks Chinese', () => {
    expect(drawn(not(all(thing.a, thing.b)), 'zh')[0]).toBe('n0{{"符合条件：满足其一"}}')
    expect(counted(when(thing.a, yuan(1)).otherwise(yuan(2)), 'zh').at(-1)).toBe('n0 -- "否则" --> n2')
    expect(drawn(all(thing.a, thing.b), 'zh')[0]).toBe('n0{{"符合条件：全部满足"}}')
  })
})
