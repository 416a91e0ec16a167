import { describe, expect, it } from 'vitest'
import { interpretation } from '../../../src/facts/document'
import {
  all,
  any,
  asOf,
  at,
  calculator,
  called,
  day,
  discrepancy,
  eligibility,
  figure,
  figures,
  output,
  reading,
} from '../../../src/language'
import type { Expression } from '../../../src/language/expression/expression'
import type { Options } from '../../../src/language/input/options'
import type { ExplanationLine } from '../../../src/language/outline/explanation'
import { explainCore } from '../../../src/language/provisions/explain'
import { coreOf, type Provision } from '../../../src/language/provisions/provision'
import type { Quantity } from '../../../src/language/write/quantities'
import { base, place, thing, words } from '../vocabulary'

const set = figures(0, { cap: figure(10, '个', place), fine: figure(500, '元', place) })
const explained = (of: Provision, facts: object, options?: Options) => explainCore(coreOf(of), facts, options)
const lineOf = (of: Provision, facts: object, options?: Options) =>
  explained(of, facts, options).lines[0] as ExplanationLine
const qualifies = (when: Expression<boolean>, id = 'm00.made') =>
  eligibility(id, () => ({ ...base, when: when as ReturnType<typeof all> }))
const counts = (of: Quantity) => calculator('m00.made', () => ({ ...base, outputs: { out: output.number(words, of) } }))
const partsOf = (line: ExplanationLine | undefined) => line?.parts.map((part) => part.label.en)
const textOf = (of: Provision, facts: object, options?: Options, language: 'zh' | 'en' = 'en') =>
  explained(of, facts, options).toText(language).split('\n').slice(1)

describe('a line of an explanation', () => {
  it('holds what it says of a fact, and nothing more', () => {
    const { colour, tags } = thing
    const [first, second] =
      lineOf(qualifies(all(colour.is('red'), tags.includes('x'))), {
        colour: 'red',
        tags: ['x', 'y'],
      }).parts[0]?.parts ?? []
    expect(first?.parts).toStrictEqual([
      {
        op: 'fact',
        type: 'text',
        label: { zh: 'colour（问）', en: 'colour' },
        value: 'red',
        unit: undefined,
        fact: 'colour',
        option: { zh: '红', en: 'red' },
        source: undefined,
        parts: [],
      },
    ])
    expect(second?.parts[0]).toMatchObject({ fact: 'tags', option: { zh: '甲、乙', en: 'x, y' } })
    expect(first).toMatchObject({ op: 'oneOf', fact: undefined, option: undefined })
  })
  it('has no option where none is chosen, or none is known', () => {
    const made = qualifies(thing.tags.includes('x'))
    for (const facts of [{ tags: [] }, {}])
      expect(lineOf(made, facts).parts[0]?.parts[0]).toMatchObject({ fact: 'tags', option: undefined })
  })
  it('names the place that its condition is stated in, of its own measure', () => {
    const shared = interpretation('甲')
    const sourceIn = (id: string) =>
      lineOf(qualifies(all(at(shared, thing.a), thing.b), id), { a: true, b: true }).parts[0]?.parts.map(
        (part) => part.source,
      )
    for (const measure of ['M01', 'M02', 'M01'])
      expect(sourceIn(`${measure.toLowerCase()}.made`)).toStrictEqual([
        { measure, part: 'interpretation', item: '甲' },
        undefined,
      ])
    expect(lineOf(qualifies(all(called(words, thing.a), thing.b)), {}).parts[0]?.parts[0]?.source).toBeUndefined()
  })
  it('gives a figure as it is in force', () => {
    const made = qualifies(thing.count.atLeast(set.cap))
    const figureIn = (options?: Options) => lineOf(made, { count: 1 }, options).parts[0]?.parts[1]
    expect(figureIn()).toMatchObject({ op: 'parameter', value: 10, source: { measure: 'M00', part: 'measure' } })
    expect(figureIn({ parameters: { 'm00.cap': 20 } })).toMatchObject({ value: 20 })
    expect(figureIn()).toMatchObject({ value: 10 })
    expect(figureIn()).toBe(figureIn())
  })
  it('sets the factors of a product and the terms of a sum in one row, and nothing else', () => {
    const { count, other, signed } = thing
    const rowOf = (of: Quantity) => partsOf(lineOf(counts(of), {}).parts[0])
    expect(rowOf(count.times(other).times(signed))).toEqual(['count', 'other', 'signed'])
    expect(rowOf(count.times(other.times(signed)))).toEqual(['count', 'other', 'signed'])
    expect(rowOf(count.plus(other).plus(signed))).toEqual(['count', 'other', 'signed'])
    expect(rowOf(count.minus(other).minus(signed))).toEqual(['count − other', 'signed'])
    expect(rowOf(count.times(other).plus(signed))).toEqual(['count × other', 'signed'])
    expect(rowOf(count.plus(other).times(signed))).toEqual(['count + other', 'signed'])
    expect(rowOf(count.over(other).over(signed))).toEqual(['count ÷ other', 'signed'])
    expect(rowOf(count.plus(1))).toEqual(['count'])
  })
  it('sets a part out once, however often it is met', () => {
    const few = called(words, thing.count.atMost(3))
    const made = lineOf(qualifies(all(any(few, thing.a), any(few, thing.b))), { count: 2 })
    const [first, second] = made.parts[0]?.parts ?? []
    expect(partsOf(first?.parts[0])).toEqual(['count'])
    expect(second?.parts[0]).toMatchObject({ label: words, value: true, parts: [] })
  })
  it('of an output that has a name of its own passes straight to what it came from', () => {
    const named = called({ zh: '总数', en: 'total' }, thing.count.plus(thing.other))
    expect(lineOf(counts(named), { count: 1, other: 2 })).toMatchObject({
      op: 'output',
      label: words,
      value: 3,
      parts: [{ fact: 'count' }, { fact: 'other' }],
    })
    expect(partsOf(lineOf(counts(thing.count.plus(thing.other)), {}))).toEqual(['count + other'])
  })
})

describe('the text of an explanation', () => {
  it('sets out what all and any ask for, even where each is a plain fact', () => {
    expect(textOf(qualifies(all(thing.a, any(thing.b, thing.c))), { a: true, b: false })).toEqual([
      '  ? eligible',
      '    ? all of',
      '      ✓ a',
      '      ? any of',
      '        ✗ b',
      '        ? c',
    ])
    expect(textOf(counts(thing.count), { count: 2 })).toEqual(['  something = 2', '    count = 2'])
  })
  it('says the day asked about, and what is unknown', () => {
    const made = qualifies(all(asOf().onOrAfter(day('2023-01-01')), thing.count.atLeast(set.cap)))
    expect(textOf(made, {}, { asOf: '2023-06-01' })).toEqual([
      '  ? eligible',
      '    ? all of',
      '      ✓ the day asked about on or after 2023-01-01 (2023-06-01)',
      '      ? count at least 10 (unknown) ［M00 measure text］',
    ])
    expect(textOf(counts(thing.price.plus(set.fine)), {})).toEqual([
      '  something = unknown',
      '    price + 500 yuan = unknown (unknown) ［M00 measure text］',
    ])
  })
  it('ends with the reading and the contradictions', () => {
    const open = { about: words, default: 'near', because: words, options: { near: words, far: words } }
    const side = { place, says: words }
    const contradictions = ['m00.one', 'm00.two'].map((id) => discrepancy(id, { title: words, sides: [side, side] }))
    const made = eligibility('m00.made', () => ({
      ...base,
      when: reading('near', { near: thing.a, far: thing.b }),
      readings: [open],
      discrepancies: contradictions,
    }))
    expect(textOf(made, { a: true }).slice(-2)).toEqual(['  reading: near', '  discrepancies: m00.one, m00.two'])
    expect(textOf(made, { a: true }, undefined, 'zh').slice(-2)).toEqual([
      '  解读: near',
      '  文件自相矛盾处: m00.one, m00.two',
    ])
    expect(textOf(qualifies(thing.a), { a: true })).toEqual(['  ✓ eligible', '    ✓ a'])
  })
})
