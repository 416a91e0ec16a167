import { describe, expect, it } from 'vitest'
import { interpretation } from '../../../src/facts/document'
import {
  all,
  any,
  ask,
  asOf,
  at,
  calculator,
  called,
  check,
  choice,
  covered,
  day,
  discrepancy,
  eligibility,
  figure,
  figures,
  not,
  nothing,
  number,
  output,
  question,
  subject,
  table,
  when,
} from '../../../src/language'
import type { Expression } from '../../../src/language/expression/expression'
import type { Options } from '../../../src/language/input/options'
import type { ExplanationLine } from '../../../src/language/outline/explanation'
import { termText } from '../../../src/language/outline/line-text'
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
const textOf = (of: Provision, facts: object, options?: Options, language: 'zh' | 'en' = 'en') =>
  explained(of, facts, options).toText(language).split('\n').slice(1)

describe('a line of an explanation', () => {
  it('holds whether it is so, and the facts that it was worked out from', () => {
    const { colour, tags } = thing
    const [first, second] =
      lineOf(qualifies(all(colour.is('red'), tags.includes('x'))), { colour: 'red', tags: ['x', 'y'] }).parts ?? []
    expect(first).toStrictEqual({
      path: 'when/1',
      words: { zh: 'colour（问）为红', en: 'colour: red' },
      type: 'boolean',
      state: 'holds',
      value: true,
      isStated: false,
      unit: undefined,
      option: undefined,
      terms: [
        {
          label: { zh: 'colour（问）', en: 'colour' },
          fact: 'colour',
          value: 'red',
          unit: undefined,
          option: { zh: '红', en: 'red' },
        },
      ],
      parts: [],
    })
    expect(second?.terms).toMatchObject([{ fact: 'tags', option: { zh: '甲、乙', en: 'x, y' } }])
  })
  it.each([
    [1, 'days', '1 day'],
    [2, 'days', '2 days'],
    [1, 'days of the loan', 'days of the loan 1 day'],
  ])('says a unit that is its label once: %d', (value, label, told) => {
    const [fact, unit, option] = ['days', { zh: '天', en: 'days' }, undefined]
    expect(termText({ label: { zh: '天数', en: label }, fact, value, unit, option }, 'en')).toBe(told)
    expect(termText({ label: { zh: '天数', en: label }, fact, value, unit, option }, 'zh')).toBe(`天数${value}天`)
  })
  it('has no option where none is chosen, or none is known', () => {
    const made = qualifies(thing.tags.includes('x'))
    for (const facts of [{ tags: [] }, {}])
      expect(lineOf(made, facts).terms).toMatchObject([{ fact: 'tags', option: undefined }])
  })
  it('sets a named condition out below a case whose result has no room beside it', () => {
    const long =
      'the text speaks of this colour only, of which it says a good deal; of any other it says nothing, here or elsewhere, and so nothing is said of it by anybody'
    const made = eligibility('m00.made', () => ({
      ...base,
      covers: [
        covered(called({ zh: '所写的颜色', en: 'the colour spoken of' }, thing.colour.is('red')), {
          zh: long,
          en: long,
        }),
      ],
      when: thing.b,
    }))
    expect(textOf(made, {})).toEqual([
      '  ? eligible',
      '    ? if not “the colour spoken of”',
      '      ? not “the colour spoken of”: colour other than red (unknown)',
      `      then: ${long}`,
      '    ? otherwise: b',
    ])
  })
  it('lists options that have no room in their line, unless one of them is chosen', () => {
    const names = ['one', 'two', 'three', 'four']
    const options = names.map((name) => {
      const en = `an option whose name takes up the room of a whole line: ${name}`
      return [name, { zh: en, en }] as const
    })
    const kinds = subject('kinds', words, {
      kind: choice(Object.fromEntries(options), ask('种类', 'kind', '哪一种？', 'Which kind?')),
    })
    const made = eligibility('m00.kinds', () => ({
      ...base,
      subject: kinds,
      when: kinds.kind.oneOf(['one', 'two', 'three']),
    }))
    const listed = options.slice(0, 3).map(([, { en }]) => `    ${en}`)
    expect(textOf(made, {})).toEqual(['  ? eligible: kind: one of these 3 (unknown)', ...listed])
    expect(textOf(made, { kind: 'four' })).toEqual([
      `  ✗ eligible: kind: one of these 3 (${options[3]?.[1].en})`,
      ...listed,
    ])
    expect(textOf(made, { kind: 'one' })).toEqual([`  ✓ eligible: kind: one of these 3 (${options[0]?.[1].en})`])
    expect(lineOf(made, {}).parts[0]).toMatchObject({ value: null, parts: [], terms: [] })
    expect(lineOf(made, {}).parts[0]).not.toHaveProperty('state')
  })
  it('of a case that isn’t the one sets out why, and not what it would have given', () => {
    const { a, b, count, other } = thing
    const enough = called({ zh: '够', en: 'there is enough' }, all(a, count.atLeast(3)))
    const total = called({ zh: '总数', en: 'total' }, count.plus(other))
    const inner = when(b, total.times(2)).otherwise(number(1))
    const made = counts(when(enough, inner).otherwise(number(9)))
    expect(textOf(made, { a: true, count: 1, other: 2 })).toEqual([
      '  something = 9',
      '    ✗ if there is enough',
      '      ✗ there is enough: all of these',
      '        ✓ a',
      '        ✗ count at least 3 (1)',
      '    ✓ otherwise: 9',
    ])
    expect(textOf(made, { a: true, b: true, count: 4, other: 2 })).toEqual([
      '  something = 12',
      '    ✓ if there is enough = 12',
      '      ✓ there is enough: all of these',
      '        ✓ a',
      '        ✓ count at least 3 (4)',
      '      then = 12',
      '        ✓ if b: total × 2 = 12 (total 6)',
      '          total = 6: count + other (count 4, other 2)',
    ])
  })
  it('of a case that isn’t the one sets out the amounts and days, too, that it was held against', () => {
    const { on, until } = thing
    const last = called({ zh: '末日', en: 'last day' }, on.plusDays(10))
    const made = counts(when(until.onOrBefore(last), number(1)).otherwise(number(2)))
    const told = (until: string) => textOf(made, { on: '2023-06-01', until })
    expect(told('2023-06-12')).toEqual([
      '  something = 2',
      '    ✗ if until is on or before last day: 1 (last day 2023-06-11, until 2023-06-12)',
      '      last day = 2023-06-11: 10 days after on (2023-06-01)',
      '    ✓ otherwise: 2',
    ])
    expect(told('2023-06-11').slice(0, 3)).toEqual([
      '  something = 1',
      '    ✓ if until is on or before last day: 1 (last day 2023-06-11, until 2023-06-11)',
      '      last day = 2023-06-11: 10 days after on (2023-06-01)',
    ])
  })
  it('of rows tells the one that holds, and until it is known those that may', () => {
    const { colour, count } = thing
    const made = counts(
      table(
        [colour.is('red'), count.atMost(3), number(1)],
        [colour.is('red'), count.moreThan(3), number(2)],
        [colour.is('green'), number(3)],
      ),
    )
    const rows = ['colour: red; count at most 3 → 1', 'colour: red; count more than 3 → 2', 'colour: green → 3']
    const open = (...places: readonly number[]) => places.map((place) => `    ? ${rows[place]}`)
    expect(textOf(made, {}).slice(1)).toEqual(open(0, 1, 2))
    expect(textOf(made, { colour: 'red' }).slice(1)).toEqual(open(0, 1))
    expect(textOf(made, { count: 2 }).slice(1)).toEqual(open(0, 2))
    expect(textOf(made, { colour: 'red', count: 4 })).toEqual([
      '  something = 2, by colour and count (colour: red, count 4)',
      `    ✓ ${rows[1]}`,
    ])
  })
  it('of what can’t be reckoned with, of which no use is made, tells no value', () => {
    const { a, count, on, other } = thing
    const share = called({ zh: '份额', en: 'share' }, count.over(other))
    const made = qualifies(any(a, all(other.moreThan(0), share.atLeast(2))))
    expect(textOf(made, { a: true, count: 3, other: 0 })).toEqual([
      '  ✓ eligible: one of these',
      '    ✓ a',
      '    ✗ all of these',
      '      ✗ other more than 0 (0)',
      '      ? share at least 200%',
      '        share = unknown: count ÷ other (count 3, other 0)',
    ])
    const late = any(a, on.plusYears(300).after(on))
    expect(textOf(qualifies(late), { a: true, on: '2023-01-01' })).toEqual([
      '  ✓ eligible: one of these',
      '    ✓ a',
      '    ? 300 years after on is after on (2023-01-01)',
    ])
    expect(() => textOf(qualifies(late), { a: false, on: '2023-01-01' })).toThrow('on: ')
  })
  it('says of the case that is the one whether what it asks is so', () => {
    const made = eligibility('m00.made', () => ({
      ...base,
      covers: [covered(thing.a, { zh: '其他文中未写', en: 'nothing is said of others' })],
      when: thing.colour.is('red'),
    }))
    const told = (facts: object) => textOf(made, facts).map((one) => one.trim())
    expect(told({ a: true, colour: 'green' })).toEqual([
      '✗ eligible',
      '✗ if not a: nothing is said of others',
      '✗ otherwise: colour: red (colour: green)',
    ])
    expect(told({ a: true, colour: 'red' })[2]).toBe('✓ otherwise: colour: red (colour: red)')
    expect(told({ a: true })[2]).toBe('? otherwise: colour: red (colour: unknown)')
    expect(told({ a: false })[1]).toBe('✓ if not a: nothing is said of others')
  })
  it('says by what a case was chosen or passed over, and of one that is passed over nothing else', () => {
    const { a, b, count, other } = thing
    const out = output.number(
      words,
      when(count.atLeast(5), other.times(2))
        .when(all(a, count.atLeast(3)), number(2))
        .when(b, number(3))
        .otherwise(number(1)),
    )
    const made = calculator('m00.made', () => ({ ...base, outputs: { out } }))
    expect(textOf(made, { a: false, b: true, count: 4, other: 7 })).toEqual([
      '  something = 3',
      '    ✗ if count at least 5: other × 2 (count 4)',
      '    ✗ if a and count at least 3: 2 (a: no, count 4)',
      '    ✓ if b: 3',
    ])
    expect(textOf(made, { count: 6, other: 7 })).toEqual([
      '  something = 14',
      '    ✓ if count at least 5: other × 2 = 14 (count 6, other 7)',
    ])
  })
  it('says no option again that the case that is the one asks for', () => {
    const { colour, count, other } = thing
    const out = output.number(
      words,
      when(colour.is('red'), count.times(2))
        .when(all(colour.is('green'), count.atLeast(3)), other.times(2))
        .otherwise(number(1)),
    )
    const made = calculator('m00.made', () => ({ ...base, outputs: { out } }))
    expect(textOf(made, { colour: 'red', count: 4 }).slice(1)).toEqual([
      '    ✓ if colour: red: count × 2 = 8 (count 4)',
    ])
    expect(textOf(made, { colour: 'green', count: 4, other: 7 }).slice(1)).toEqual([
      '    ✗ if colour: red: count × 2 (colour: green)',
      '    ✓ if colour: green and count at least 3: other × 2 = 14 (count 4, other 7)',
    ])
  })
  it('says no case to be the one while an earlier one may be, and none after the one', () => {
    const reason = (text: string) => nothing({ zh: text, en: text })
    const inner = when(thing.b, number(2)).otherwise(reason('nothing is said'))
    const out = output.number(words, when(thing.a, inner).otherwise(number(1)))
    const made = calculator('m00.made', () => ({ ...base, outputs: { out } }))
    expect(textOf(made, {})).toEqual([
      '  something = unknown',
      '    ? if a = unknown',
      '      ? if b: 2',
      '      ? otherwise: nothing is said',
      '    ? otherwise: 1',
    ])
    expect(textOf(made, { a: true, b: true })).toEqual(['  something = 2', '    ✓ if a = 2', '      ✓ if b: 2'])
    expect(textOf(made, { a: true, b: false }).slice(1)).toEqual([
      '    ✓ if a = not stated',
      '      ✗ if b: 2',
      '      ✓ otherwise: nothing is said',
    ])
    expect(textOf(made, { b: true })).toEqual([
      '  something = unknown',
      '    ? if a = 2',
      '      ✓ if b: 2',
      '    ? otherwise: 1',
    ])
    expect(textOf(made, { a: false })).toEqual(['  something = 1', '    ✗ if a', '    ✓ otherwise: 1'])
  })
  it('says of a case behind one that may be the one only that it isn’t the one, or may be', () => {
    const { a, b, colour } = thing
    const cases = when(a, number(2)).when(b, number(3)).otherwise(number(1))
    const counted = calculator('m00.made', () => ({ ...base, outputs: { out: output.number(words, cases) } }))
    expect(textOf(counted, { b: false }).slice(1)).toEqual(['    ? if a: 2', '    ✗ if b: 3', '    ? otherwise: 1'])
    const covers = [covered(a, { zh: '其他文中未写', en: 'nothing is said of others' })]
    const asked = eligibility('m00.made', () => ({ ...base, covers, when: colour.is('red') }))
    expect(textOf(asked, { colour: 'green' })).toEqual([
      '  ? eligible',
      '    ? if not a: nothing is said of others',
      '    ? otherwise: colour: red (colour: green)',
    ])
  })
  it('says which of several options it is that the case that is the one asks for', () => {
    const options = { x: { zh: '甲', en: 'x' }, y: { zh: '乙', en: 'y' }, z: { zh: '丙', en: 'z' } }
    const shape = choice(options, ask('形（问）', 'shape', '什么形？', 'Which shape?'))
    const own = subject('thing', { zh: '东西', en: 'thing' }, { shape })
    const cases = when(own.shape.oneOf(['x', 'y']), number(2)).otherwise(number(1))
    const made = calculator('m00.made', () => ({
      ...base,
      subject: own,
      outputs: { out: output.number(words, cases) },
    }))
    expect(textOf(made, { shape: 'y' }).slice(1)).toEqual(['    ✓ if shape: x or y: 2 (shape: y)'])
  })
  it('says that nothing more is asked, or that it is never so, where no condition is left', () => {
    const texts = (of: Parameters<typeof qualifies>[0]) => [
      textOf(qualifies(of), {}, {}, 'zh'),
      textOf(qualifies(of), {}),
    ]
    expect(texts(all())).toEqual([
      [expect.stringContaining('没有别的条件')],
      [expect.stringContaining('nothing more is asked')],
    ])
    expect(texts(any())).toEqual([[expect.stringContaining('不会有此情形')], [expect.stringContaining('never')]])
    expect(texts(not(all()))).toEqual(texts(any()))
  })
  it('says of what is required not to be so whether it isn’t', () => {
    const line = (a: boolean) => lineOf(qualifies(all(not(thing.a), thing.b)), { a }).parts[0]
    expect(line(false)).toMatchObject({ words: { en: 'not a' }, state: 'holds', value: true })
    expect(line(true)).toMatchObject({ words: { en: 'not a' }, state: 'fails', value: false })
  })
  it('names the place that its condition is stated in, of its own measure', () => {
    const shared = interpretation('甲')
    const sourceIn = (id: string) =>
      lineOf(qualifies(all(at(shared, thing.a), thing.b), id), { a: true, b: true }).parts.map((part) => part.source)
    for (const measure of ['M01', 'M02', 'M01'])
      expect(sourceIn(`${measure.toLowerCase()}.made`)).toEqual([
        { measure, part: 'interpretation', item: '甲' },
        undefined,
      ])
    expect(lineOf(qualifies(all(called(words, thing.a), thing.b)), {}).parts[0]?.source).toBeUndefined()
  })
  it('says a figure as it is in force, and cites only what the document states', () => {
    const made = qualifies(thing.count.atLeast(set.cap))
    const said = (options?: Options) => lineOf(made, { count: 1 }, options)
    expect(said()).toMatchObject({
      words: { en: 'eligible: count at least 10' },
      source: { measure: 'M00', part: 'measure' },
    })
    const changed = said({ parameters: { 'm00.cap': 20 } })
    expect(changed.words).toEqual({
      zh: '符合条件：count（问）不少于20个（改自 10个）',
      en: 'eligible: count at least 20 (changed from 10)',
    })
    expect(changed.source).toBeUndefined()
    expect(said().words.en).toBe('eligible: count at least 10')
  })
  it('follows a change over time, by the day asked about', () => {
    const made = qualifies(thing.count.atLeast(set.cap))
    const parameters = { 'm00.cap': [{ from: '2024-01-01', value: 20 }] }
    const said = (asOf?: string) => lineOf(made, { count: 1 }, { parameters, ...(asOf && { asOf }) }).words.en
    expect(said('2024-01-01')).toBe('eligible: count at least 20 (changed from 10)')
    expect(said('2023-12-31')).toBe('eligible: count at least 10')
    expect(said()).toBe('eligible: count at least 10 (changed by the day asked about)')
  })
  it('sets a part out once, however often it is met', () => {
    const few = called(words, thing.count.atMost(3))
    const made = lineOf(qualifies(all(any(few, thing.a), any(few, thing.b))), { count: 2 })
    const [first, second] = made.parts
    expect(first?.parts[0]).toMatchObject({ words: { en: 'something: count at most 3' }, terms: [{ fact: 'count' }] })
    expect(second?.parts[0]).toMatchObject({ words, value: true, parts: [] })
  })
  it('of an output that has a name of its own sets that out below', () => {
    const named = called({ zh: '总数', en: 'total' }, thing.count.plus(thing.other))
    expect(lineOf(counts(named), { count: 1, other: 2 })).toMatchObject({
      label: words,
      words: { zh: '某事：总数', en: 'something: total' },
      value: 3,
      parts: [{ words: { en: 'total: count + other' }, terms: [{ fact: 'count' }, { fact: 'other' }] }],
    })
  })
  it('of an output named as its part is one line', () => {
    const named = called(words, thing.count.plus(1))
    expect(lineOf(counts(named), { count: 1 })).toMatchObject({ words: { en: 'something: count + 1' }, parts: [] })
  })
})

describe('the text of an explanation', () => {
  it('sets out what all and any ask for, even where each is a plain fact', () => {
    expect(textOf(qualifies(all(thing.a, any(thing.b, thing.c))), { a: true, b: false })).toEqual([
      '  ? eligible: all of these',
      '    ✓ a',
      '    ? one of these',
      '      ✗ b',
      '      ? c',
    ])
    expect(textOf(counts(thing.count), { count: 2 })).toEqual(['  something = 2: count'])
  })
  it('says the day asked about, and what is unknown', () => {
    const made = qualifies(all(asOf().onOrAfter(day('2023-01-01')), thing.count.atLeast(set.cap)))
    expect(textOf(made, {}, { asOf: '2023-06-01' })).toEqual([
      '  ? eligible: all of these',
      '    ✓ the day asked about is on or after 2023-01-01 (2023-06-01)',
      '    ? count at least 10 (unknown)',
    ])
    expect(textOf(counts(thing.price.plus(set.fine)), {})).toEqual(['  something = unknown: price + 500 yuan'])
  })
  it('cites a place where it isn’t the one above', () => {
    const made = qualifies(all(at(interpretation('甲'), all(thing.a, thing.count.atLeast(set.cap))), thing.b))
    expect(textOf(made, {})).toEqual([
      '  ? eligible: all of these',
      '    ? a ［M00 interpretation 甲］',
      '    ? count at least 10 (unknown)',
      '    ? b',
    ])
  })
  it('tells the day asked about once, however often a line names it', () => {
    const recent = thing.on.within(asOf().minusYears(1), asOf())
    expect(
      lineOf(qualifies(recent), { on: '2020-01-01' }, { asOf: '2023-06-05' }).terms.map((one) => one.fact),
    ).toEqual(['on', 'asOf'])
  })
  it('says of an answer what holds in every case, read or not', () => {
    const { a, b } = thing
    const open = question({ about: words, because: words, options: { near: words, far: words } })
    const either = open.read({ near: any(a, not(a)), far: b })
    expect(lineOf(qualifies(either), {}).state).toBe('holds')
    expect(lineOf(qualifies(not(either)), {}).state).toBe('fails')
  })
  it('says of an answer what a check makes of it, each time anew', () => {
    const { a, count } = thing
    const made = eligibility('m00.made', () => ({
      ...base,
      when: count.atLeast(3),
      checks: [check(any(a, count.lessThan(3)), words)],
    }))
    expect([{ a: false }, {}, { a: false }].map((facts) => lineOf(made, facts).state)).toEqual([
      'fails',
      'unknown',
      'fails',
    ])
  })
  it('names a value beside which another is set out below, and says by which yes or no an amount was chosen', () => {
    const named = called({ zh: '件数', en: 'pieces' }, thing.count.plus(thing.other))
    const charge = called({ zh: '收费', en: 'charge' }, thing.price.times(named))
    const made = calculator('m00.made', () => ({
      ...base,
      outputs: {
        first: output.number({ zh: '件', en: 'first' }, named),
        fee: output.money({ zh: '费', en: 'fee' }, charge.times(when(thing.a, number('0.2')).otherwise(number(1)))),
      },
    }))
    const facts = { price: 3, count: 1, other: 1, a: true }
    expect(textOf(made, facts).slice(2)).toEqual([
      '  fee = 1.2 yuan: charge × (0.2 if a, otherwise 1) (a: yes)',
      '    charge = 6 yuan: price × pieces (price 3 yuan, pieces 2)',
    ])
    const due = calculator('m00.due', () => ({
      ...base,
      outputs: { due: output.date({ zh: '限期', en: 'due' }, thing.on.plusDays(named)) },
    }))
    expect(textOf(due, { on: '2023-01-01', count: 1, other: 1 })[0]).toBe(
      '  due = 2023-01-03: on + pieces (days) (on 2023-01-01)',
    )
    const largest = counts(thing.amounts.largest())
    expect(textOf(largest, { amounts: [] })).toEqual(['  something = none: the largest of amounts (none)'])
  })
  it('ends with the readings, the contradictions and the notes', () => {
    const near = { zh: '近', en: 'near by' }
    const far = { zh: '远', en: 'far off' }
    const open = question({ about: words, because: words, options: { near, far } })
    const side = { place, says: words }
    const contradictions = ['m00.one', 'm00.two'].map((id) => discrepancy(id, { title: words, sides: [side, side] }))
    const made = eligibility('m00.made', () => ({
      ...base,
      when: open.read({ near: thing.a, far: thing.b }),
      discrepancies: contradictions,
      notes: [{ zh: '附言', en: 'by the way' }],
    }))
    expect(textOf(made, { a: true })).toEqual([
      '  ✓ eligible: a',
      '  reading: something: near by (near); other readings: far off (far)',
      '  discrepancy: something (m00.one)',
      '  discrepancy: something (m00.two)',
      '  note: by the way',
    ])
    expect(textOf(made, { a: true }, { reading: 'far' }, 'zh')).toEqual([
      '  ? 符合条件：b（问）',
      '  读法：某事——远（far）；其他读法：近（near）',
      '  文件自相矛盾处：某事 (m00.one)',
      '  文件自相矛盾处：某事 (m00.two)',
      '  说明：附言',
    ])
    expect(textOf(qualifies(thing.a), { a: true })).toEqual(['  ✓ eligible: a'])
  })
})
