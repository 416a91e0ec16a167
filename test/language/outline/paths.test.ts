import { describe, expect, it } from 'vitest'
import {
  all,
  any,
  calculator,
  called,
  classification,
  eligibility,
  not,
  number,
  outline,
  output,
  question,
  text,
  when,
} from '../../../src/language'
import type { OutlineLine } from '../../../src/language/outline/line'
import { base, thing } from '../vocabulary'

/* A part is counted where it stands in the whole rule: groups of one kind inside each other count as one, as do cases that go on. */

const { a, b, c, approved, count } = thing
const word = (en: string) => ({ zh: `（${en}）`, en })
const either = called(word('either'), any(b, c))
const open = question({ about: word('which'), because: word('so'), options: { one: word('one'), two: word('two') } })

const pathsIn = (lines: readonly OutlineLine[]): readonly string[] =>
  lines.flatMap(({ path, words, parts }) => [`${path}: ${words.en}`, ...pathsIn(parts)])
const pathsOf = (of: Parameters<typeof outline>[0], options?: object) => pathsIn(outline(of, options).lines)

describe('a line’s path', () => {
  it('counts the parts of a group, those of its kind inside it among them; what is denied says so', () => {
    const of = eligibility('m00.made', () => ({
      ...base,
      when: all(a, not(any(b, c)), all(approved, count.atLeast(3))),
    }))
    expect(pathsOf(of)).toEqual([
      'when: eligible: all of these',
      'when/1: a',
      'when/2/1/not: not b',
      'when/2/2/not: not c',
      'when/3: approved',
      'when/4: count at least 3',
    ])
  })
  it('counts the parts of every reading, whichever is shown', () => {
    const which = open.read({ one: any(b, c), two: approved })
    const of = eligibility('m00.made', () => ({ ...base, when: all(a, which, count.atLeast(3)) }))
    const [first, last] = ['when/1: a', 'when/4: count at least 3']
    const head = 'when: eligible: all of these'
    expect(pathsOf(of)).toEqual([head, first, 'when/2: one of these', 'when/2/1: b', 'when/2/2: c', last])
    expect(pathsOf(of, { reading: 'two' })).toEqual([head, first, 'when/3: approved', last])
  })
  it('is that of the name below a name, wanted or denied', () => {
    const of = eligibility('m00.made', () => ({ ...base, when: any(all(a, either), not(either)) }))
    expect(pathsOf(of)).toEqual([
      'when: eligible: one of these',
      'when/1: all of these',
      'when/1/1: a',
      'when/1/2: either: one of these',
      'when/1/2/1: b',
      'when/1/2/2: c',
      'when/1/2/not: not “either”: all of these',
      'when/1/2/1/not: not b',
      'when/1/2/2/not: not c',
    ])
  })
  it('counts cases on into those that the last goes on with, and their conditions below them', () => {
    const classes = { x: { label: word('x') }, y: { label: word('y') } }
    const rest = when(approved, text('y')).otherwise(text('x'))
    const by = when(all(a, any(b, c)), text('x')).otherwise(rest)
    expect(pathsOf(classification('m00.made', () => ({ ...base, classes, by })))).toEqual([
      'class: something',
      'class/1: if all of these hold: x',
      'class/1/1/1: a',
      'class/1/1/2: one of these',
      'class/1/1/2/1: b',
      'class/1/1/2/2: c',
      'class/2: if approved: y',
      'class/3: otherwise: x',
    ])
  })
  it('puts cases that stand within a case below it, and each output under its own name', () => {
    const many = when(a, when(b, number(2)).otherwise(number(3))).otherwise(count)
    const outputs = {
      many: output.count(word('many'), many),
      isnt: output.condition(word('isn’t'), not(all(a, b))),
    }
    expect(pathsOf(calculator('m00.made', () => ({ ...base, outputs })))).toEqual([
      'many: many',
      'many/1: if a',
      'many/1/2/1: if b: 2',
      'many/1/2/2: otherwise: 3',
      'many/2: otherwise: count',
      'isnt: isn’t: one of these',
      'isnt/1/not: not a',
      'isnt/2/not: not b',
    ])
  })
})
