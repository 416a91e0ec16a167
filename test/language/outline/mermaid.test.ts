import { describe, expect, it } from 'vitest'
import { all, any, called, eligibility, not, nothing, number, reading, table, when, yuan } from '../../../src/language'
import type { Expression } from '../../../src/language/expression/expression'
import { mermaid } from '../../../src/language/outline/mermaid'
import { place, thing, words } from '../vocabulary'

const drawn = (of: Expression, language: 'zh' | 'en' = 'en'): string[] =>
  mermaid(of.node, language)
    .split('\n')
    .slice(1)
    .map((line) => line.trim())

describe('a rule as a flowchart', () => {
  it('says what is denied in the box itself, where that is a single condition', () => {
    expect(drawn(not(thing.a))).toEqual(['n0["not (a)"]'])
  })
  it('draws all and any with their parts below', () => {
    expect(drawn(all(thing.a, any(thing.b, not(any(thing.c)))))).toEqual([
      'n0{{"all of"}}',
      'n1["a"]',
      'n0 --> n1',
      'n2{{"any of"}}',
      'n3["b"]',
      'n2 --> n3',
      'n4{{"not"}}',
      'n5{{"any of"}}',
      'n6["c"]',
      'n5 --> n6',
      'n4 --> n5',
      'n2 --> n4',
      'n0 --> n2',
    ])
  })
  it('draws cases, rows and readings with what leads to each', () => {
    expect(drawn(when(not(thing.a), yuan(1)).otherwise(nothing({ zh: '无', en: 'none' })))).toEqual([
      'n0{{"the value by case"}}',
      'n1["1"]',
      'n0 -- "not (a)" --> n1',
      'n2["none"]',
      'n0 -- "otherwise" --> n2',
    ])
    expect(drawn(table([thing.a, thing.b, yuan(1)], [thing.c, yuan(2)]))).toContain('n0 -- "a ∧ b" --> n1')
    expect(drawn(reading('half', { half: number('0.5'), whole: number(1) }))).toEqual([
      'n0{"the value by reading"}',
      'n1["0.5"]',
      'n0 -- "half" --> n1',
      'n2["1"]',
      'n0 -- "whole" --> n2',
    ])
  })
  it('keeps what it says from being taken for Mermaid', () => {
    expect(drawn(called({ zh: '甲', en: 'a "<b>"' }, number(1)).atLeast(1))).toEqual([
      'n0["a #quot;&lt;b&gt;#quot; at least 1"]',
    ])
  })
  it('draws another provision as a box of its own, by its title', () => {
    const other = eligibility('m00.other', () => ({ title: words, source: place, subject: thing, when: all(thing.a) }))
    expect(drawn(any(thing.b, other.holds))).toContain('n2(["something"])')
  })
  it('speaks Chinese', () => {
    expect(drawn(not(all(thing.a)), 'zh')[0]).toBe('n0{{"并非"}}')
    expect(drawn(when(thing.a, yuan(1)).otherwise(yuan(2)), 'zh').at(-1)).toBe('n0 -- "否则" --> n2')
    expect(drawn(all(thing.a, thing.b), 'zh')[0]).toBe('n0{{"全部满足"}}')
  })
})
