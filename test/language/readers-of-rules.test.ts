import { describe, expect, it } from 'vitest'
import {
  all,
  any,
  bands,
  calculator,
  called,
  day,
  dayFigure,
  eligibility,
  figure,
  figures,
  isWorkingDay,
  max,
  min,
  monthFigure,
  not,
  number,
  output,
  period,
  plusWorkingDays,
  sum,
  table,
  text,
  when,
  workingDaysBetween,
  yuan,
} from '../../src/language'
import type { Expression } from '../../src/language/expression/expression'
import type { Node, NodeOf } from '../../src/language/expression/nodes'
import { InvalidFactsError } from '../../src/language/input/errors'
import { prepareReform } from '../../src/language/input/reform'
import { asStated, phrase } from '../../src/language/outline/words/index'
import { flawsOf } from '../../src/language/prove/index'
import { explainCore } from '../../src/language/provisions/explain'
import { coreOf } from '../../src/language/provisions/provision'
import { about } from '../../src/language/write/subject'
import { base, place, read, thing, words } from './vocabulary'

const set = figures(0, {
  leastCount: figure(10, '个', place),
  cap: figure('0.8', '万元/车', place),
  rate: figure('0.2', '‰/天', place),
  weeks: figure(1, '周', place),
  days: figure(3, '天', place),
  years: figure(2, '年', place),
  share: figure(30, '%', place),
})
const season = figures(0, { opens: figure(4, '月', place) })
const monthSet = figures(0, { april: monthFigure('2023-04', place), opens: dayFigure('2023-04-10', place) })
const calendar = { name: words, firstYear: 2023, lastYear: 2023, holidays: {}, makeUpDays: {} }

const paid = calculator('m00.paid', () => {
  const share = called({ zh: '比例', en: 'share' }, read('half', { half: number('0.5'), whole: number(1) }))
  const cap = called(
    { zh: '上限', en: 'the cap' },
    table([thing.colour.is('red'), set.cap], [thing.colour.is('green'), yuan('100.5')]),
  )
  const entitled = all(thing.count.atLeast(set.leastCount), any(thing.a, not(thing.b)))
  return {
    ...base,
    outputs: {
      amount: output.money(
        { zh: '金额', en: 'amount' },
        when(entitled, min(cap, thing.price.times(share))).otherwise(yuan(0)),
        '元',
      ),
    },
  }
})
const facts = { count: 12, a: false, b: false, colour: 'red', price: '20000' } as const

const theDay = day('2023-01-01')

describe('an explanation', () => {
  const explanation = explainCore(coreOf(paid), facts, undefined)
  it('is the evaluation as a tree, with sources', () => {
    expect(explanation.toText('en')).toBe(
      [
        'something (m00.paid) ［M00 measure text］',
        '  amount = 8,000 yuan',
        '    ✓ if all of these hold: the smaller of (the cap, price × share) = 8,000 yuan (the cap 8,000 yuan a vehicle, price 20,000 yuan, share 0.5)',
        '      ✓ count at least 10 (12)',
        '      ✓ one of these',
        '        ✗ a',
        '        ✓ not b',
        '      the cap = 8,000 yuan a vehicle, by colour (red)',
        '        ✓ colour: red → 8,000 yuan a vehicle',
        '      share: 0.5',
        '  reading: something: half (half); other readings: whole (whole)',
      ].join('\n'),
    )
  })
  it('is plain data, frozen, that agrees with the evaluation', () => {
    const copy = JSON.parse(JSON.stringify(explanation))
    expect(copy).toMatchObject({ id: 'm00.paid', outcome: 'computed', account: { reading: 'half' } })
    expect(copy.lines[0]).toMatchObject({ path: 'amount', value: 8000, unit: { zh: '元' } })
    expect(Object.isFrozen(explanation) && Object.isFrozen(explanation.lines)).toBe(true)
    expect(explanation.toText('zh')).toContain('✓ count（问）不少于10个（12个）')
  })
  it('says the facts that a formula was worked out from, in the language asked for', () => {
    const { tags, events, count } = thing
    const counted = calculator('m00.counted', () => ({
      ...base,
      outputs: {
        all: output.count({ zh: '总数', en: 'total' }, count.plus(1)),
        some: output.count({ zh: '若干', en: 'some' }, tags.countOf(['x', 'y'])),
        days: output.count({ zh: '天数', en: 'days' }, events.count()),
      },
    }))
    const given = { count: 2, tags: ['x', 'z'], events: ['2023-01-01', '2023-02-01'] }
    const lines = (language: 'zh' | 'en') => explainCore(coreOf(counted), given, undefined).toText(language).split('\n')
    expect(lines('en').slice(1)).toEqual([
      '  total = 3: count + 1 (2)',
      '  some = 1: how many of x and y are among tags (x, z)',
      '  days = 2: the number of events (2023-01-01, 2023-02-01)',
    ])
    expect(lines('zh').slice(2)).toEqual([
      '  若干 = 1：tags（问）中甲和乙的项数（甲、丙）',
      '  天数 = 2：events（问）的个数（2023-01-01、2023-02-01）',
    ])
  })
  it('names the reading used, though another one says the same', () => {
    const same = thing.count.atLeast(5)
    const three = eligibility('m00.three', () => ({
      ...base,
      when: all(thing.a, read('first', { first: same, second: same, third: thing.b })),
    }))
    const text = (options?: object) => explainCore(coreOf(three), { a: true, count: 5 }, options).toText('en')
    expect(text()).toContain('reading: something: first (first)')
    expect(text({ reading: 'second' })).toContain('reading: something: second (second)')
  })
  it('shows what isn’t known, and what is asked for', () => {
    const text = explainCore(coreOf(paid), { count: 12, price: 1 }, undefined).toText('en')
    expect(text).toContain('? one of these')
    expect(text).toContain('amount = unknown')
  })
})

describe('a rule in words', () => {
  it.each<[Expression, string, string]>([
    [thing.count.moreThan(1), 'count（问）超过1个', 'count more than 1'],
    [thing.price.lessThan('0.5'), 'price（问）少于0.5元', 'price less than 0.5 yuan'],
    [thing.on.before(day('2023-01-01')), 'on（问）早于2023-01-01', 'on is before 2023-01-01'],
    [
      thing.on.within(day('2023-01-01'), thing.until),
      'on（问）在2023-01-01至until（问）之间（含首尾）',
      'on is from 2023-01-01 to until, both included',
    ],
    [thing.tags.includesAll(['x', 'y']), 'tags（问）含甲和乙', 'tags include x and y'],
    [thing.tags.includesAny(['x', 'y']), 'tags（问）含甲或乙', 'tags include x or y'],
    [all(thing.a, thing.b), 'a（问）且b（问）', 'a and b'],
    [thing.count.plus(1).times(2), '(count（问） + 1个) × 2', '(count + 1) × 2'],
    [sum(thing.count, thing.other), 'count（问） + other（问）', 'count + other'],
    [max(thing.count, 2), '取大（count（问），2）', 'the larger of (count, 2)'],
    [thing.on.plusMonths(3), 'on（问）后3个月', '3 months after on'],
    [thing.on.minusDays(30), 'on（问）前30天', '30 days before on'],
    [thing.on.daysUntil(thing.until), 'on（问）至until（问）的天数', 'days from on to until'],
    [
      thing.events.countSince(day('2023-01-01')),
      '2023-01-01起（含当日）的events（问）的个数',
      'the number of events on or after 2023-01-01',
    ],
    [thing.amounts.everyMoreThan(0), 'amounts（问）每一项均超过0', 'each of amounts more than 0'],
    [when(thing.a, yuan(1)).otherwise(yuan(2)), '若a（问）则1，否则2', '1 if a, otherwise 2'],
    // What is said case by case stands in brackets as a part of something.
    [
      when(thing.a, thing.price).otherwise(yuan(0)).atLeast(50),
      '(若a（问）则price（问），否则0元)不少于50元',
      '(price if a, otherwise 0 yuan) at least 50 yuan',
    ],
    [
      read('all', { all: when(thing.a, thing.price).otherwise(yuan(2)), none: yuan(0) }).rounded('down'),
      '(若a（问）则price（问），否则2)（向下取整）',
      '(price if a, otherwise 2) (rounded down)',
    ],
    [set.rate, '0.2‰/天', '0.2‰ a day'],
    [set.cap, '0.8万元/车', '8,000 yuan a vehicle'],
    [thing.amounts.largest(), 'amounts（问）中最大的一个', 'the largest of amounts'],
    [thing.events.count(), 'events（问）的个数', 'the number of events'],
    [
      thing.events.countWithin(day('2023-01-01'), thing.on),
      '2023-01-01至on（问）（含首尾）的events（问）的个数',
      'the number of events from 2023-01-01 to on, both included',
    ],
    [thing.tags.countOf(['x', 'y']), 'tags（问）中甲和乙的项数', 'how many of x and y are among tags'],
    [isWorkingDay(thing.on, calendar), 'on（问）为工作日', 'on is a working day'],
    [plusWorkingDays(thing.on, 5, calendar), 'on（问）后5个工作日', '5 working days after on'],
    [plusWorkingDays(thing.on, -5, calendar), 'on（问）前5个工作日', '5 working days before on'],
    [
      plusWorkingDays(thing.on, thing.count.times(-1), calendar),
      'on（问） − count（问）（工作日）',
      'on − count (working days)',
    ],
    [thing.on.plusDays(thing.count.times(-1)), 'on（问） − count（问）（天）', 'on − count (days)'],
    [thing.on.plusDays(thing.count.times(-2)), 'on（问） + count（问） × -2（天）', 'on + count × -2 (days)'],
    [thing.on.plusDays(set.weeks.times(7)), 'on（问）后1周', '1 week after on'],
    [thing.on.plusDays(called(words, set.days)), 'on（问） + 某事', 'on + something'],
    [thing.on.minusDays(set.days.minus(1)), 'on（问） − (3天 − 1天)', 'on − (3 days − 1 day)'],
    [thing.on.plusMonths(season.opens), 'on（问）后4个月', '4 months after on'],
    [set.years.times(12), '2年', '2 years'],
    [
      thing.count.over(thing.other).lessThan(set.share),
      'count（问） ÷ other（问）低于30%',
      'count ÷ other less than 30%',
    ],
    [
      thing.signed.minus(thing.percent).over(thing.signed).lessThan(set.share),
      '(signed（问） − percent（问）) ÷ signed（问）低于30%',
      '(signed − percent) ÷ signed less than 30%',
    ],
    [
      workingDaysBetween(thing.on, thing.until, calendar),
      'on（问）至until（问）的工作日数',
      'working days from on to until',
    ],
    [thing.on.weekday(), 'on（问）的星期', 'the weekday of on'],
    [
      thing.on.month().monthNumber().atLeast(season.opens),
      'on（问）所在月份的月份数不少于4月',
      'the month number of the month of on at least 4',
    ],
    [
      thing.count.over(3).rounded('half-up', 2),
      'count（问） ÷ 3（四舍五入，保留2位小数）',
      'count ÷ 3 (rounded to 2 places)',
    ],
    [min(thing.count, 2), '取小（count（问），2）', 'the smaller of (count, 2)'],
    [thing.colour.oneOf(['red', 'green']), 'colour（问）为红或绿', 'colour: red or green'],
    [
      period({ from: day('2023-01-01') }).holds,
      '基准日不早于2023-01-01',
      'the day asked about is on or after 2023-01-01',
    ],
    [
      period({ to: day('2023-12-31') }).holds,
      '基准日不晚于2023-12-31',
      'the day asked about is on or before 2023-12-31',
    ],
    [
      called({ zh: '档次', en: 'grade' }, when(thing.a, text('A')).otherwise(text('B'))).oneOf(['A', 'B']),
      '档次为A或B',
      'grade: A or B',
    ],
    [thing.on.within(theDay, theDay), 'on（问）为2023-01-01', 'on is on 2023-01-01'],
    [not(thing.on.within(theDay, theDay)), 'on（问）不是2023-01-01', 'on is not on 2023-01-01'],
    [table([thing.a, yuan(1)], [not(thing.a), yuan(2)]), '若a（问）则1，若不是a（问）则2', '1 if a, 2 if not a'],
  ])('%#', (of, zh, en) => {
    expect(phrase(of.node, asStated)).toEqual({ zh, en })
  })
})

describe('the prover of tables', () => {
  const chosen = (node: NodeOf<'reading'>): Node => Object.values(node.choices)[0] as Node
  const flaws = (of: Expression) => flawsOf(of.node as NodeOf<'table'>, chosen)
  const [low, mid, high] = bands(thing.count, [5, 10])
  it('finds nothing in a total table free of overlap', () => {
    expect(
      flaws(table([low, yuan(1)], [mid, thing.a, yuan(2)], [mid, not(thing.a), yuan(3)], [high, yuan(4)])),
    ).toEqual([])
    expect(flaws(table([thing.count.atMost(5), yuan(1)], [thing.count.atLeast(6), yuan(2)]))).toEqual([])
    expect(flaws(table([thing.colour.is('red'), yuan(1)], [thing.colour.is('green'), yuan(2)]))).toEqual([])
  })
  it('tells days from bounds, and which of two comes first', () => {
    const bound = day('2023-01-01')
    expect(flaws(table([thing.on.before(bound), yuan(1)], [thing.on.onOrAfter(bound), yuan(2)]))).toEqual([])
    expect(flaws(table([thing.on.before(bound), yuan(1)], [thing.on.after(bound), yuan(2)]))).toEqual([
      { cell: { on: '2023-01-01' }, rows: [] },
    ])
    expect(flaws(table([thing.on.onOrBefore(thing.until), yuan(1)], [thing.on.after(thing.until), yuan(2)]))).toEqual(
      [],
    )
    expect(
      flaws(table([thing.on.onOrBefore(thing.until), yuan(1)], [thing.on.onOrAfter(thing.until), yuan(2)])).length,
    ).toBe(1)
    const year = thing.on.within(bound, day('2023-12-31'))
    expect(flaws(table([year, yuan(1)], [not(year), yuan(2)]))).toEqual([])
  })
  it('finds the gap', () => {
    expect(flaws(table([low, yuan(1)], [high, yuan(4)])).map((one) => one.rows)).toEqual([[], []])
    expect(flaws(table([thing.price.lessThan(5), yuan(1)], [thing.price.moreThan(5), yuan(2)])).length).toBe(1)
    expect(flaws(table([thing.colour.is('red'), yuan(1)]))).toEqual([{ cell: { colour: 'green' }, rows: [] }])
  })
  it('finds the overlap', () => {
    expect(flaws(table([thing.count.atMost(5), yuan(1)], [thing.count.atLeast(5), yuan(2)]))).toEqual([
      { cell: { count: 5 }, rows: [0, 1] },
    ])
    expect(flaws(table([any(thing.a, thing.b), yuan(1)], [not(thing.a), yuan(2)])).length).toBe(1)
  })
})

describe('a reform', () => {
  const { parameters } = set[about]
  it('changes a figure in its own unit, and the result says so', () => {
    const changed = { 'm00.cap': '1' }
    expect(JSON.parse(JSON.stringify(paid(facts, { parameters: changed })))).toEqual({ amount: '10000' })
    expect(coreOf(paid).evaluate(facts, { parameters: changed })).toMatchObject({ changed: ['m00.cap'] })
    expect(JSON.parse(JSON.stringify(paid(facts)))).toEqual({ amount: '8000' })
  })
  it('may change over time, by the day asked about', () => {
    const dated = {
      'm00.least-count': [
        { from: '2024-01-01', value: 20 },
        { from: '2023-01-01', value: 13 },
      ],
    }
    const amount = (asOf: string) => JSON.parse(JSON.stringify(paid(facts, { asOf, parameters: dated }))).amount
    expect(['2022-12-31', '2023-01-01', '2024-01-01'].map(amount)).toEqual(['8000', '0', '0'])
    expect(coreOf(paid).evaluate(facts, { parameters: dated })).toMatchObject({
      outcome: 'undetermined',
      missing: [{ fact: 'asOf' }],
    })
  })
  it('changes a day or a month, too', () => {
    const term = calculator('m00.term', () => ({
      ...base,
      outputs: {
        month: output.month(words, monthSet.april.plusMonths(1)),
        day: output.date(words, monthSet.opens.plusDays(thing.count)),
      },
    }))
    const changed = { 'm00.april': '2024-12', 'm00.opens': '2024-02-28' }
    expect(term({ count: 1 })).toEqual({ month: '2023-05', day: '2023-04-11' })
    expect(term({ count: 1 }, { parameters: changed })).toEqual({ month: '2025-01', day: '2024-02-29' })
  })
  it.each([
    [{ 'm00.april': '2023-04-01' }, /a value in YYYY-MM, such as 2023-04$/],
    [{ 'm00.april': '2023-13' }, /a value in YYYY-MM, such as/],
    [{ 'm00.opens': '2023-04' }, /a value in YYYY-MM-DD, such as 2023-04-10$/],
    [{ 'm00.opens': '2023-02-30' }, /a value in YYYY-MM-DD/],
    [{ 'm00.opens': 20230401 }, /a value in YYYY-MM-DD/],
  ])('refuses a day or month that is none: %o', (changes, message) => {
    expect(() => prepareReform(monthSet[about].parameters, changes)).toThrow(message)
  })
  it('takes steps over time in whatever order they are given', () => {
    const steps = [
      { from: '2023-01-01', value: 1 },
      { from: '2024-01-01', value: 2 },
    ]
    const valuesOf = (given: typeof steps) =>
      prepareReform(parameters, { 'm00.least-count': given })
        .changes.get('m00.least-count')
        ?.map((one) => one.value)
    expect([valuesOf(steps), valuesOf([...steps].reverse())]).toEqual([
      [1, 2],
      [1, 2],
    ])
  })
  it.each([
    [{ 'm00.cpa': 1 }, /did you mean m00.cap/],
    [{ 'm00.cap': '1万' }, /a value in 10,000 yuan a vehicle, from 0 to 100, such as 0.8/],
    [{ 'm00.cap': [] }, /a value in/],
    [{ 'm00.cap': '-0.8' }, /from 0 to 100/],
    [{ 'm00.cap': [{ from: 'later', value: 1 }] }, /a value in/],
    [{ 'm00.cap': null }, /a value in/],
  ])('refuses %o', (changes, message) => {
    const attempt = () => prepareReform(parameters, changes as never)
    expect(attempt).toThrow(InvalidFactsError)
    expect(attempt).toThrow(message)
  })
})

describe('two open questions', () => {
  const both = eligibility('m00.both', () => ({
    ...base,
    when: all(
      read('strict', { strict: thing.count.moreThan(5), loose: thing.count.atLeast(5) }),
      read('one', { one: thing.a, other: thing.b }),
    ),
  }))
  it.each([
    [undefined, 'strict+one', 'ineligible'],
    ['loose', 'loose+one', 'eligible'],
    ['other', 'strict+other', 'ineligible'],
    ['other+loose', 'loose+other', 'ineligible'],
    ['loose+one', 'loose+one', 'eligible'],
  ])('named %s are read as %s', (named, used, outcome) => {
    const options = named === undefined ? {} : { reading: named }
    expect(both({ count: 5, a: true, b: false }, options)).toMatchObject({ reading: used, outcome })
  })
})
