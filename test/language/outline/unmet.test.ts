import { describe, expect, it } from 'vitest'
import {
  all,
  any,
  ask,
  at,
  calculator,
  called,
  check,
  choice,
  day,
  eligibility,
  evaluate,
  explain,
  figure,
  figures,
  isWorkingDay,
  type Need,
  not,
  nothing,
  number,
  outline,
  output,
  period,
  type Quantity,
  subject,
  table,
  asOf as theDay,
  when,
} from '../../../src/language'
import type { Unmet } from '../../../src/language/outline/unmet'
import type { Condition } from '../../../src/language/write/conditions'
import { base, thing, words } from '../vocabulary'

const { a, b, c, count, other, price, percent, colour, tags, on, amounts } = thing
const calendar = { name: words, firstYear: 2023, lastYear: 2023, holidays: {}, makeUpDays: {} }
const { least } = figures(0, { least: figure(10, '个', { part: 'interpretation', item: '（1）' }) })

const unmetOf = (when: Condition, facts: object, options?: object): readonly Unmet[] =>
  eligibility('m00.made', () => ({ ...base, when }))(facts, options).unmet
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
/** Of a condition its fact, what is required and what that fact is; of a choice the same of each alternative. */
const tell = (unmet: readonly Unmet[]): unknown =>
  unmet.map((one) => (one.anyOf ? { anyOf: one.anyOf.map(tell) } : [one.fact, one.required, one.actual[one.fact]]))
const told = (unmet: readonly Unmet[]) => plain(tell(unmet))

describe('what fails, with what is required and what is', () => {
  it('says a weekday by its name, and a year as one', () => {
    const found = (when: Condition) => unmetOf(when, { on: '2023-06-07' }).map((one) => one.found)
    expect(found(on.weekday().is(2))).toEqual([
      { zh: expect.stringContaining('的星期 = 星期三（'), en: expect.stringContaining(' = Wednesday (') },
    ])
    expect(found(on.year().atLeast(2024))).toEqual([
      { zh: expect.stringContaining('的年份 = 2023年（'), en: expect.stringContaining(' = 2023 (') },
    ])
  })
  it('says that there is none of what a list lacks, and not that the text is silent', () => {
    const latest = unmetOf(thing.events.latest().onOrAfter(day('2023-01-01')), { events: [] })
    expect(latest.map((one) => one.found)).toEqual([
      { zh: 'events（问）中最晚的一个 = 无（events（问）：无）', en: 'the latest of events = none (events: none)' },
    ])
  })
  it.each<[string, string, Condition]>([
    ['on is on a Saturday or Sunday', 'on（问）在星期六或星期日', on.weekday().atLeast(6)],
    ['on is on a day from Monday to Friday', 'on（问）在星期一至星期五', on.weekday().lessThan(6)],
    ['on is on a Saturday or Sunday', 'on（问）在星期六或星期日', not(on.weekday().atMost(5))],
  ])('says weekdays by their names: %s', (en, zh, when) => {
    expect(outline(eligibility('m00.made', () => ({ ...base, when }))).toText('en')).toBe(`eligible: ${en}`)
    expect(outline(eligibility('m00.made', () => ({ ...base, when }))).toText('zh')).toBe(`符合条件：${zh}`)
  })
  it.each([
    ['day from Tuesday to Thursday', '星期二至星期四', 2, 4],
    ['Wednesday', '星期三', 3, 3],
  ])('says two bounds of a weekday as one: %s', (en, zh, from, to) => {
    const day = on.weekday()
    const fee = when(all(day.atLeast(from), day.atMost(to)), number(1)).otherwise(number(2))
    const made = calculator('m00.made', () => ({ ...base, outputs: { fee: output.number(words, fee) } }))
    expect(outline(made).toText('en').split('\n')[1]).toBe(`  if on is on a ${en}: 1`)
    expect(outline(made).toText('zh').split('\n')[1]).toBe(`  若on（问）在${zh}：1`)
  })
  it('closes what is put in, and sets off a day counted from another that is counted', () => {
    const within = thing.events.countWithin(day('2023-01-01'), day('2023-12-31')).atLeast(2)
    const later = on.plusYears(2).minusDays(1).before(day('2023-12-31'))
    expect(outline(eligibility('m00.made', () => ({ ...base, when: within }))).toText('en')).toBe(
      'eligible: the number of events from 2023-01-01 to 2023-12-31, both included, at least 2',
    )
    expect(outline(eligibility('m00.made', () => ({ ...base, when: later }))).toText('zh')).toBe(
      '符合条件：on（问）后2年的前1天早于2023-12-31',
    )
  })
  const inner = eligibility('m00.inner', () => ({ ...base, when: all(a, b) }))
  const year = [day('2023-01-01'), day('2023-12-31')] as const
  const since = period({ on, from: year[0] }).holds
  const until = period({ on, to: year[1] }).holds
  it.each<[string, Condition, object, unknown[]]>([
    ['at least', count.atLeast(10), { count: 9 }, [['count', { atLeast: 10 }, 9]]],
    ['more than', count.moreThan(10), { count: 10 }, [['count', { moreThan: 10 }, 10]]],
    ['at most', count.atMost(10), { count: 11 }, [['count', { atMost: 10 }, 11]]],
    ['less than', count.lessThan(10), { count: 10 }, [['count', { lessThan: 10 }, 10]]],
    ['exactly', count.is(10), { count: 9 }, [['count', { is: 10 }, 9]]],
    ['not at least', not(count.atLeast(10)), { count: 10 }, [['count', { lessThan: 10 }, 10]]],
    ['not more than', not(count.moreThan(10)), { count: 11 }, [['count', { atMost: 10 }, 11]]],
    ['not at most', not(count.atMost(10)), { count: 10 }, [['count', { moreThan: 10 }, 10]]],
    ['not less than', not(count.lessThan(10)), { count: 9 }, [['count', { atLeast: 10 }, 9]]],
    ['not exactly', not(count.is(10)), { count: 10 }, [['count', { isNot: 10 }, 10]]],
    ['a figure held against another fact', count.atMost(other), { count: 2, other: 1 }, [['count', { atMost: 1 }, 2]]],
    ['money as exact amounts', price.atLeast(10), { price: 5 }, [['price', { atLeast: '10' }, '5']]],
    ['decimals as exact amounts', percent.atLeast(10), { percent: 5 }, [['percent', { atLeast: '10' }, '5']]],
    ['a share of a count', count.over(4).atLeast(1), { count: 2 }, [['count', { atLeast: 1 }, 2]]],
    ['not', not(a), { a: true }, [['a', { is: false }, true]]],
    ['not not', not(not(a)), { a: false }, [['a', { is: true }, false]]],
    ['one of', colour.is('red'), { colour: 'green' }, [['colour', { oneOf: ['red'] }, 'green']]],
    ['none of', colour.noneOf(['red']), { colour: 'red' }, [['colour', { noneOf: ['red'] }, 'red']]],
    [
      'all that are listed',
      tags.includesAll(['x', 'y']),
      { tags: ['x'] },
      [['tags', { includesAll: ['x', 'y'] }, ['x']]],
    ],
    ['any that is listed', tags.includesAny(['x', 'y']), { tags: [] }, [['tags', { includesAny: ['x', 'y'] }, []]]],
    [
      'nothing that is listed',
      not(tags.includesAll(['x'])),
      { tags: ['x'] },
      [['tags', { includesNone: ['x'] }, ['x']]],
    ],
    ['from a day on', since, { on: '2022-12-31' }, [['on', { from: '2023-01-01' }, '2022-12-31']]],
    ['up to a day', until, { on: '2024-01-01' }, [['on', { to: '2023-12-31' }, '2024-01-01']]],
    ['outside', not(since), { on: '2023-01-01' }, [['on', { outside: { from: '2023-01-01' } }, '2023-01-01']]],
    ['each', amounts.everyAtLeast(1), { amounts: [0] }, [['amounts', { every: { atLeast: 1 }, is: true }, [0]]]],
    [
      'not each',
      not(amounts.everyAtLeast(1)),
      { amounts: [1] },
      [['amounts', { every: { atLeast: 1 }, is: false }, [1]]],
    ],
    ['a working day', isWorkingDay(on, calendar), { on: '2023-01-01' }, [['on', { is: true }, '2023-01-01']]],
    ['no working day', not(isWorkingDay(on, calendar)), { on: '2023-01-03' }, [['on', { is: false }, '2023-01-03']]],
    ['what is known to fail, not what isn’t known', all(a, b, not(c)), { a: false }, [['a', { is: true }, false]]],
    [
      'neither of two',
      not(any(a, b)),
      { a: true, b: true },
      [
        ['a', { is: false }, true],
        ['b', { is: false }, true],
      ],
    ],
    ['one of neither of two', not(any(a, b)), { a: false, b: true }, [['b', { is: false }, true]]],
    ['another provision', inner.holds, { a: false, b: true }, [['a', { is: true }, false]]],
    [
      'not another provision',
      not(inner.holds),
      { a: true, b: true },
      [{ anyOf: [[['a', { is: false }, true]], [['b', { is: false }, true]]] }],
    ],
    ['what is named', called(words, count.atLeast(1)), { count: 0 }, [['count', { atLeast: 1 }, 0]]],
    ['not the case that is come to', not(when(a, b).otherwise(c)), { a: true, b: true }, [['b', { is: false }, true]]],
    [
      'what isn’t there',
      when(price.atLeast(10), price).otherwise(nothing(words)).atLeast(1) as never,
      { price: 5 },
      [['price', { atLeast: 1 }, '5']],
    ],
    ['the last case', when(a, b).otherwise(c), { a: false, c: false }, [['c', { is: true }, false]]],
  ])('%s', (_, of, facts, expected) => {
    expect(told(unmetOf(of, facts))).toEqual(expected)
  })
  it('of the day asked about is named asOf', () => {
    const asOf = '2022-12-31'
    const [unmet] = unmetOf(theDay().onOrAfter(day('2023-01-01')), {}, { asOf })
    expect(unmet).toMatchObject({
      fact: 'asOf',
      facts: ['asOf'],
      required: { atLeast: '2023-01-01' },
      actual: { asOf },
      words: { zh: '基准日不早于2023-01-01', en: 'the day asked about is on or after 2023-01-01' },
      found: { zh: '基准日2022-12-31', en: 'the day asked about 2022-12-31' },
    })
  })
  it('turns on the first fact that it names', () => {
    expect(unmetOf(number(3).lessThan(count), { count: 2 })).toMatchObject([
      { fact: 'count', facts: ['count'], required: { lessThan: 2 }, actual: { count: 2 } },
    ])
  })
})

describe('where what fails is stated', () => {
  const here = { measure: 'M00', part: 'measure' }
  it.each<[string, Condition, object]>([
    ['the provision’s place', count.atLeast(10), here],
    ['the figure’s own place', count.atLeast(least), { measure: 'M00', part: 'interpretation', item: '（1）' }],
    ['a place of its own', at({ part: 'measure', item: '②' }, count.atLeast(10)), { ...here, item: '②' }],
    [
      'the place around a name',
      at({ part: 'measure', item: '②' }, called(words, count.atLeast(10))),
      { ...here, item: '②' },
    ],
    ['the place around another', at({ part: 'measure', item: '②' }, all(count.atLeast(10))), { ...here, item: '②' }],
    ['the place of an any', at({ part: 'measure', item: '②' }, any(count.atLeast(10))), { ...here, item: '②' }],
    ['the place of a negation', at({ part: 'measure', item: '②' }, not(count.atMost(10))), { ...here, item: '②' }],
  ])('%s', (_, of, source) => {
    expect(plain(unmetOf(of, { count: 9 }).map((one) => one.source))).toEqual([source])
  })
})

describe('what is asked for in several places', () => {
  const isA = ['a', { is: true }, false]
  const isB = ['b', { is: true }, false]
  const isC = ['c', { is: true }, false]
  const none = { a: false, b: false, c: false }
  it.each<[string, Condition, object, unknown[]]>([
    ['twice in a row', all(a, b, a), none, [isA, isB]],
    ['beside a choice that it settles', all(any(a, b), a), none, [isA]],
    ['beside an alternative that asks for more', all(a, any(all(a, b), c)), none, [isA, { anyOf: [[isB], [isC]] }]],
    ['within an alternative', any(all(a, any(a, b)), c), none, [{ anyOf: [[isA], [isC]] }]],
    [
      'by one, and its opposite by another',
      any(all(a, any(b, not(b))), c),
      { a: false, c: false },
      [{ anyOf: [[isA], [isC]] }],
    ],
    [
      'an option by one, and any other by another',
      any(all(a, any(colour.is('red'), colour.noneOf(['red']))), c),
      { a: false, c: false },
      [{ anyOf: [[isA], [isC]] }],
    ],
  ])('is said once: %s', (_, when, facts, expected) => {
    expect(told(unmetOf(when, facts))).toEqual(expected)
  })
})

describe('what fails', () => {
  const facts = { count: 9, price: 5, on: '2024-01-01', amounts: [0], a: false, b: false }
  const many = eligibility('m00.many', () => ({
    ...base,
    when: all(
      ...[count.atLeast(10), price.atLeast(10), count.over(4).atLeast('2.5'), amounts.everyAtLeast(1), any(a, b)],
      ...[not(on.after(day('2023-01-01'))), not(on.within(day('2023-01-01'), day('2024-12-31')))],
    ),
  }))
  const loose = (value: unknown, path = ''): string[] =>
    typeof value !== 'object' || value === null
      ? []
      : [
          ...(Object.isFrozen(value) ? [] : [path]),
          ...Object.entries(value).flatMap(([k, v]) => loose(v, `${path}.${k}`)),
        ]
  it('is frozen through and through', () => {
    const { unmet } = many(facts)
    expect([unmet.length, ...loose(unmet)]).toEqual([7])
  })
  it('is said the same when it is asked again', () => {
    const made = eligibility('m00.again', () => ({ ...base, when: count.atLeast(10) }))
    expect(
      [made({ count: 8 }), made({ count: 9 })].flatMap((one) => one.unmet.map((of) => of.actual?.['count'])),
    ).toEqual([8, 9])
    expect(made({ count: 9 }).unmet).toEqual(made({ count: 9 }).unmet)
  })
})

describe('alternatives', () => {
  const label = (of: string) => ({ zh: of, en: of })
  const { kind } = subject('kinds', words, {
    kind: choice({ p: label('p'), q: label('q'), r: label('r') }, ask('种类', 'kind', '哪一种？', 'Which kind?')),
  })
  it.each<[string, Condition, object, unknown]>([
    [
      'leave out one that asks one fact for fewer options, and more besides',
      any(all(kind.is('p'), a), kind.oneOf(['q', 'p']), b),
      { kind: 'r', a: false, b: false },
      [{ anyOf: [[['kind', { oneOf: ['q', 'p'] }, 'r']], [['b', { is: true }, false]]] }],
    ],
    [
      'keep one that asks for other options',
      any(all(kind.is('p'), a), all(kind.is('q'), b)),
      { kind: 'r', a: true, b: true },
      [{ anyOf: [[['kind', { oneOf: ['p'] }, 'r']], [['kind', { oneOf: ['q'] }, 'r']]] }],
    ],
    [
      'leave out one that asks for more, whichever way of its choice is taken',
      any(a, b, all(any(a, b), c)),
      { a: false, b: false, c: false },
      [{ anyOf: [[['a', { is: true }, false]], [['b', { is: true }, false]]] }],
    ],
    [
      'keep one of which only one way asks for more',
      any(a, all(any(a, b), c)),
      { a: false, b: false, c: false },
      [
        {
          anyOf: [
            [['a', { is: true }, false]],
            [{ anyOf: [[['a', { is: true }, false]], [['b', { is: true }, false]]] }, ['c', { is: true }, false]],
          ],
        },
      ],
    ],
  ])('%s', (_, of, facts, expected) => {
    expect(told(unmetOf(of, facts))).toEqual(expected)
  })
  const amountOf = (by: Quantity<Need, null>) =>
    calculator('m00.amount', () => ({ ...base, outputs: { amount: output.number(words, by) } }))
  it('are none where one case alone promises nothing: it is to be ruled out', () => {
    const bands = amountOf(
      table(
        [count.atMost(3), nothing(words)],
        [all(count.moreThan(3), count.atMost(5)), price],
        [count.moreThan(5), other],
      ),
    )
    expect(told(evaluate(bands, { count: 2, price: 1, other: 1 } as never).unmet ?? [])).toEqual([
      ['count', { moreThan: 3 }, 2],
    ])
    const cases = amountOf(when(a, nothing(words)).when(b, price).when(c, other).otherwise(price))
    expect(told(evaluate(cases, { a: true, b: false, c: false, price: 1, other: 1 } as never).unmet ?? [])).toEqual([
      ['a', { is: false }, true],
    ])
  })
})

describe('what a check leaves no choice of', () => {
  // Only what is green can be a or b: of what is neither it is known that it is red.
  const green = eligibility('m00.green', () => ({
    ...base,
    when: all(colour.is('green'), c),
    checks: [check(any(colour.is('green'), not(a)), words), check(any(colour.is('red'), a, b), words)],
  }))
  it('is told as found, and what isn’t known beside it isn’t', () => {
    const facts = { a: false, b: false }
    expect(green(facts).outcome).toBe('ineligible')
    expect(told(green(facts).unmet)).toEqual([['colour', { oneOf: ['green'] }, 'red']])
    expect(explain(green, facts).lines[0]?.parts.map((one) => one.state)).toEqual(['fails', 'unknown'])
  })
  it('is told where the rest leaves the answer open, too', () => {
    expect(green({ a: true })).toMatchObject({ outcome: 'undetermined', unmet: [] })
    expect(explain(green, { a: true }).lines[0]?.parts.map((one) => one.state)).toEqual(['holds', 'unknown'])
  })
})
