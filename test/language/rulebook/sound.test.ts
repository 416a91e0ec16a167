import { describe, expect, it } from 'vitest'
import { mainlandCalendar } from '../../../src/data/mainland-calendar'
import {
  all,
  any,
  ask,
  calculator,
  called,
  catalogue,
  check,
  choice,
  classification,
  covered,
  type Draft,
  day,
  dayFigure,
  decimal,
  discrepancy,
  eligibility,
  type Figures,
  figure,
  figures,
  goal,
  InvalidRulebookError,
  integer,
  isWorkingDay,
  max,
  min,
  money,
  monthFigure,
  neverFalls,
  neverMoreThan,
  not,
  nothing,
  number,
  output,
  period,
  plusWorkingDays,
  question,
  rulebook,
  subject,
  sum,
  table,
  target,
  text,
  type WorkingCalendar,
  when,
  yesNo,
  yuan,
} from '../../../src/language'
import { base, place, read, thing, words } from '../vocabulary'

/* What authors get wrong: the compiler stops most of it, and where it doesn’t, or there is none, the rulebook does, in words. */

type Definition = Readonly<Record<string, unknown>>

const decides = (of: Definition) => eligibility('yc.x', () => ({ ...base, ...of }) as never)
const reckons = (of: Definition) => calculator('yc.x', () => ({ ...base, ...of }) as never)
const gives = (of: unknown, unit?: unknown, type: 'money' | 'count' | 'date' = 'money') =>
  reckons({ outputs: { v: (output[type] as (...given: unknown[]) => unknown)(words, of, unit) } })
const sorts = (of: Definition) => classification('yc.x', () => ({ ...base, ...of }) as never)
const lists = (of: Definition) => catalogue('yc.x', () => ({ ...base, ...of }) as never)
const aims = (one: unknown) => target('yc.x', () => ({ ...base, goals: { g: one } }) as never)

/** What is wrong with a rulebook, as `where: what`. */
function wrong(definition: Definition): string[] {
  try {
    rulebook({ name: 'yc', title: words, ...definition } as never)
    return []
  } catch (error) {
    if (!(error instanceof InvalidRulebookError)) throw error
    for (const { message } of error.issues) expect(message.zh).not.toMatch(/undefined/)
    return error.issues.map(({ where, what }) => `${where}: ${what}`)
  }
}
const flaws = (one: unknown) => wrong({ provisions: [one] })
const lacking = (...parts: string[]) => [`yc.x: no ${parts.join(', ')} that can be used`]

const calendar = (of: object) =>
  ({
    name: words,
    firstYear: 2026,
    lastYear: 2026,
    holidays: {},
    makeUpDays: { '2026-10-10': true },
    ...of,
  }) as WorkingCalendar

const { a, count, price, percent, on, in: month, at, colour, tags } = thing
const people = figures('yc', {
  few: figure(5, '人', place),
  months: figure(3, '个月', place),
  cap: figure(20, '万元', place),
})
const { few, months, cap } = people

describe('units that don’t fit are refused', () => {
  const staff = subject('staff', words, {
    staff: integer(ask('职工', 'staff', '多少？', 'How many?'), { unit: '人' }),
  }).staff
  it.each([
    ['“price at least 5 people”: money, people', price.atLeast(few)],
    ['“price less than 3 months”: money, months', price.lessThan(months)],
    ['“staff more than 200,000 yuan”: people, money', staff.moreThan(cap)],
    ['“the smaller of (price, staff)”: money, people', min(price, staff).atLeast(3)],
    ['“price + staff”: money, people', price.plus(staff).atLeast(3)],
    ['“3 months after on”: days, months', on.plusDays(months).after(on)],
    ['“3 months after on”: years, months', on.plusYears(months).after(on)],
    ['“days from on to until at least 5 people”: days, people', on.daysUntil(thing.until).atLeast(few)],
  ])('%s', (what, of) => {
    expect(flaws(decides({ when: of }))).toEqual([`yc.x: units that don’t fit, in ${what}`])
  })
  it.each([price.times(few).atLeast(cap), staff.atLeast(few), percent.atLeast(3), on.plusMonths(months).after(on)])(
    'and those that do aren’t: %#',
    (of) => {
      expect(flaws(decides({ when: of }))).toEqual([])
    },
  )
  it('and those that a bound may part aren’t refused for it', () => {
    for (const of of [count.moreThan(0), price.atMost('0.01'), percent.atLeast(100), on.weekday().atLeast(7), all()])
      expect(flaws(decides({ when: of }))).toEqual([])
  })
  it('of outputs and goals, too', () => {
    expect(flaws(gives(staff))).toEqual(lacking('outputs.v.of'))
    expect(flaws(gives(price, undefined, 'count'))).toEqual(lacking('outputs.v.of'))
    expect(flaws(gives(count.over(2), undefined, 'count'))).toEqual(lacking('outputs.v.of'))
    expect(flaws(gives(count.over(2).rounded('up'), undefined, 'count'))).toEqual([])
    expect(flaws(aims(goal(words, staff, 'atLeast', 3, '元')))).toEqual(lacking('goals.g.unit'))
    expect(flaws(gives(price, '公里'))).toEqual(lacking('outputs.v.unit'))
    expect(flaws(gives(price, '吨'))).toEqual(lacking('outputs.v.unit'))
    expect(flaws(aims(goal(words, count, 'atLeast', 3, '吨' as never)))).toEqual(lacking('goals.g.unit'))
  })
})

describe('an expression is refused', () => {
  const open = question({
    about: words,
    because: words,
    options: { near: { zh: '近', en: 'near' }, far: { zh: '远', en: 'far' } },
  })
  it.each<[string, unknown]>([
    ['there is no option blue: red | green', colour.is('blue' as never)],
    ['there is no option blue: red | green', colour.noneOf(['red', 'blue' as never])],
    ['there is no option w: x | y | z', tags.includes('w' as never)],
    ['there is no option w: x | y | z', tags.countOf(['w' as never]).atLeast(1)],
    ['no option is named', colour.oneOf([])],
    ['2025-02-30 isn’t a day', on.after(day('2025-02-30'))],
    ['tomorrow isn’t a day', on.after(day('tomorrow'))],
    ['an expression isn’t a day', on.after(day(at.date() as never))],
    ['a moment where a day is expected', on.after(at as never)],
    ['a day where a month is expected', month.after(on as never)],
    ['a day where a number is expected', price.atLeast(on as never)],
    ['a number where a condition is expected', all(a, count as never)],
    ['something else where a condition is expected', any(a, { node: undefined } as never)],
    ['the largest or smallest of nothing', min().atLeast(1)],
    ['it can’t be rounded so', price.rounded('down', -2).atLeast(1)],
    ['it can’t be rounded so', price.rounded('nearest' as never).atLeast(1)],
    ['called needs words, and at a place', called({ zh: '', en: '' }, a)],
    ['called needs words, and at a place', called({ zh: '甲', en: 'a' }, a, { zh: '', en: 'no a' })],
    ['days are counted on in whole numbers', on.plusDays(percent).after(on)],
    ['days are counted on in whole numbers', on.plusDays(count.over(2)).after(on)],
    ['days are counted on in whole numbers', on.minusMonths(count.times(number('1.5'))).after(on)],
    ['days are counted on in whole numbers', on.plusYears(max(count, percent)).after(on)],
    ['days are counted on in whole numbers', on.plusDays(when(a, count).otherwise(count.over(3))).after(on)],
    ['days are counted on in whole numbers', on.plusDays(percent.rounded('up', 1)).after(on)],
    ['days are counted on in whole numbers', plusWorkingDays(on, count.over(2), mainlandCalendar).after(on)],
    ['a calendar of working days is missing', plusWorkingDays(on, 3, undefined as never).after(on)],
    ['a calendar of no years: 2026–2025', plusWorkingDays(on, 3, calendar({ lastYear: 2025 })).after(on)],
    [
      'a calendar’s holidays are named by their dates',
      plusWorkingDays(on, 3, calendar({ holidays: ['2026-01-01'] })).after(on),
    ],
    ['2026-02-30, of holidays, isn’t a day', isWorkingDay(on, calendar({ holidays: { '2026-02-30': true } }))],
    [
      '2026-10-10 is both a day off and one that is worked',
      isWorkingDay(on, calendar({ holidays: { '2026-10-10': true } })),
    ],
    ['from 2025-03-01 to 2025-01-01, which is earlier', on.within(day('2025-03-01'), day('2025-01-01'))],
    [
      'from 2025-03-01 to 2025-01-01, which is earlier',
      thing.events.countWithin(day('2025-03-01'), day('2025-01-01')).atLeast(1),
    ],
    ['9:00 isn’t a time of day, like 09:00', at.timeWithin('9:00', '17:00')],
    ['25:00 isn’t a time of day, like 09:00', at.timeWithin('09:00', '25:00')],
    ['09:00:00 isn’t a time of day, like 09:00', at.timeWithin('09:00:00', '17:00')],
    ['a division by zero', price.over(number('0.00')).atLeast(1)],
    ['“price less than 0 yuan” never holds', any(a, price.lessThan(0))],
    ['“count at least 0” always holds', all(a, count.atLeast(0))],
    ['“percent more than 100” never holds', percent.moreThan(100)],
    ['“percent at most 100” always holds', percent.atMost(100)],
    ['“percent exactly 101” never holds', percent.is(101)],
    ['“count at least count” always holds', any(a, count.atLeast(count))],
    ['“the month of on is before the month of on” never holds', on.month().before(on.month())],
    ['“the month number of in at least 13” never holds', month.monthNumber().atLeast(13)],
    ['“how many of x and y are among tags more than 2” never holds', tags.countOf(['x', 'y']).moreThan(2)],
    ['an expression for a reading that there isn’t: wide', open.read({ near: a, far: a, wide: a } as never)],
  ])('%s', (what, of) => {
    expect(flaws(decides({ when: of }))).toEqual([`yc.x: ${what}`])
  })
  it.each<[string, unknown]>([
    ['a day where a number is expected', when(a, yuan(3)).otherwise(on)],
    ['nothing needs its reason in words', when(a, yuan(3)).otherwise(nothing(undefined as never))],
    ['a row without a condition', table([yuan(3)] as never)],
  ])('of an amount: %s', (what, of) => {
    expect(flaws(gives(of))).toEqual([`yc.x: ${what}`])
  })
  it.each([
    ['a reading’s name can’t be a number: 1', { near: words, 1: { zh: '一', en: 'one' } }],
    ['a question of a single reading is none', { near: words }],
    ['two are called “某事”', { near: words, far: words }],
    ['the question and its readings need words in both languages', { near: words, far: { zh: '远', en: '' } }],
  ])('of a question: %s', (what, options) => {
    const asked = question({ about: words, because: words, options })
    const read = asked.read(Object.fromEntries(Object.keys(options).map((name) => [name, a])) as never)
    expect(flaws(decides({ when: read }))).toEqual([`yc.x: ${what}`])
  })
  it('that goes round in a circle', () => {
    const one: { holds: never } = eligibility('yc.one', () => ({ ...base, when: all(a, other.holds) })) as never
    const other: { holds: never } = eligibility('yc.other', () => ({ ...base, when: all(a, one.holds) })) as never
    const circle = 'it uses itself, directly or by way of others'
    expect(wrong({ provisions: [one, other] })).toEqual([`yc.one: ${circle}`, `yc.other: ${circle}`])
  })
})

it.each([
  on.plusDays(count.plus(3).times(2).minus(thing.other)),
  on.plusMonths(percent.rounded('up')),
  on.plusMonths(max(count, months, number('2.0'))),
  on.plusDays(when(a, count).otherwise(nothing(words)) as never),
  on.plusDays(on.daysUntil(thing.until)),
  on.plusMonths(called(words, tags.countOf(['x']))),
  on.plusDays(on.weekday()),
  plusWorkingDays(on, read('x', { x: count, y: number(3) }), mainlandCalendar),
])('days counted on in what is sure to be whole are taken: %#', (day) => {
  expect(flaws(gives(day, undefined, 'date'))).toEqual([])
})

describe('conditions that no record meets together are refused', () => {
  const early = on.before(day('2025-01-01'))
  it.each([
    ['count at least 10; count less than 5', all(count.atLeast(10), a, count.lessThan(5))],
    ['count at least 10; count exactly 9', all(count.atLeast(10), called(words, all(a, count.is(9))))],
    ['colour: red; colour: green', any(a, all(colour.is('red'), colour.is('green')))],
    ['on is before 2025-01-01; on is on or after 2025-01-01', all(early, on.onOrAfter(day('2025-01-01')))],
    ['a; not a', all(a, not(a))],
  ])('%s', (what, of) => {
    expect(flaws(decides({ when: of }))).toEqual([`yc.x: “${what}” can’t hold together`])
  })
  it('by way of another provision, and in a check, too', () => {
    const other = eligibility('yc.other', () => ({ ...base, when: count.atLeast(10) }))
    const clash = ['yc.x: “count at least 10; count less than 5” can’t hold together']
    expect(flaws(decides({ when: all(other.holds, count.lessThan(5)) }))).toEqual(clash)
    const checks = [check(all(count.atLeast(10), count.lessThan(5)), words)]
    expect(flaws(decides({ when: a, checks }))).toEqual(clash)
  })
  it('and those that some record meets aren’t', () => {
    const open = read('near', { near: count.lessThan(5), far: count.atLeast(10) })
    const met = [all(count.atLeast(5), count.atMost(5)), all(open, count.atLeast(7)), all(count.is(1), a, not(early))]
    for (const of of met) expect(flaws(decides({ when: of }))).toEqual([])
  })
})

describe('a definition that can’t be made', () => {
  const refused = (one: unknown): InvalidRulebookError => {
    try {
      rulebook({ name: 'yc', title: words, provisions: [one] } as never)
    } catch (error) {
      if (error instanceof InvalidRulebookError) return error
    }
    throw new Error('it isn’t refused')
  }
  it('is told from its parts where it is no function', () => {
    expect(refused(eligibility('yc.x', { ...base, when: a } as never)).message).toBe(
      'yc.x: its definition doesn’t hold: it has to be given as a function: () => ({ … })',
    )
  })
  it('says in both languages what is thrown on purpose, and carries what was thrown', () => {
    const far = { zh: '远', en: 'far' }
    const open = question({ about: words, because: words, options: { near: words, far } })
    const { issues, cause } = refused(
      eligibility('yc.x', () => ({ ...base, when: open.read({ near: a } as never) as never })),
    )
    expect(issues[0]?.message).toEqual({
      zh: 'yc.x：定义不成立：读法 far 没有表达式',
      en: 'yc.x: its definition doesn’t hold: no expression for the reading far',
    })
    expect(cause).toBeInstanceOf(TypeError)
  })
})

describe('a definition’s parts are refused', () => {
  it.each<[string, unknown]>([
    ['when', decides({ when: count })],
    ['force', decides({ when: a, force: 'must' })],
    ['period', decides({ when: a, period: period({} as never) })],
    ['period', decides({ when: a, period: { from: day('2025-01-01') } })],
    ['covers', decides({ when: a, covers: [a] })],
    ['covers', decides({ when: a, covers: [covered(a, undefined as never)] })],
    ['covers', decides({ when: a, covers: [{ ...covered(a, words), unless: count }] })],
    ['gives', decides({ when: a, gives: 'money' })],
    ['gives', decides({ when: a, gives: { zh: '至多{cap}', en: 'up to {cap}' } })],
    ['leadsTo', decides({ when: a, leadsTo: 'yc.x' })],
    ['notes', decides({ when: a, notes: ['once'] })],
    ['checks', decides({ when: a, checks: [a] })],
    ['discrepancies', decides({ when: a, discrepancies: ['yc.y'] })],
    ['discrepancies', decides({ when: a, discrepancies: [discrepancy('yc.y', { title: words } as never)] })],
    ['outputs', reckons({ outputs: {} })],
    ['outputs.v', reckons({ outputs: { v: price } })],
    ['outputs.v.of', gives(on)],
    ['outputs.v.of', gives(undefined)],
    ['outputs.v.of', gives(count, undefined, 'date')],
    ['outputs.v.label', reckons({ outputs: { v: output.money(undefined as never, price) } })],
    [
      'outputs.v.names.b',
      reckons({ outputs: { v: output.text(words, when(a, text('a')).otherwise(text('b')), { a: words } as never) } }),
    ],
    ['by (or members)', sorts({ classes: { a: { label: words } } })],
    ['by (or members)', sorts({ classes: { a: { label: words } }, by: text('a'), members: { a } })],
    ['classes.b', sorts({ classes: { a: { label: words } }, by: when(a, text('a')).otherwise(text('b')) })],
    ['classes.a.label', sorts({ classes: { a: {} }, by: text('a') })],
    ['classes.a.consequence', sorts({ classes: { a: { label: words, consequence: { zh: '可' } } }, by: text('a') })],
    ['classes.a.force', sorts({ classes: { a: { label: words, force: 'must' } }, by: text('a') })],
    ['none', sorts({ classes: { a: { label: words } }, members: { a }, none: { zh: '无' } })],
    ['guarantees', reckons({ outputs: { v: output.money(words, price) }, guarantees: [neverMoreThan('v', few)] })],
    ['guarantees', reckons({ outputs: { v: output.money(words, price) }, guarantees: [neverFalls('v', count)] })],
    ['guarantees', reckons({ outputs: { v: output.condition(words, a) }, guarantees: [neverFalls('v', a)] })],
    ['asks', decides({ when: a, asks: [{ fact: 'a' }] })],
    ['asks', decides({ when: a, asks: [{ fact: 'a', question: words, until: count }] })],
    ['members.b', sorts({ classes: { a: { label: words }, b: { label: words } }, members: { a } })],
    ['members.b', sorts({ classes: { a: { label: words } }, members: { a, b: a } })],
    ['entries', lists({ entries: [] })],
    ['entries', lists({ entries: [{ name: 'x' }] })],
    ['lookUp', lists({ entries: [{ label: words }], lookUp: count })],
    ['key', lists({ entries: [{ label: words }], lookUp: colour, key: 'colour' })],
    ['key', lists({ entries: [{ label: words, k: 'blue' }], lookUp: colour, key: 'k' })],
    ['key', lists({ entries: [{ label: words }], lookUp: colour })],
    ['entries', lists({ entries: [{ label: words, names: '甲' }] })],
    ['openEnded', lists({ entries: [{ label: words }], openEnded: 'yes' })],
    ['affixes', lists({ entries: [{ label: words }], affixes: ['公司'] })],
    ['goals.g.how', aims(goal(words, count, 'atleast' as never, 3))],
    ['goals.g.by', aims(goal(words, count, 'atMost', 3, { onlyAtEnd: true }))],
    ['goals.g.onlyAtEnd', aims(goal(words, count, 'atMost', 3, { by: day('2023-12-31'), onlyAtEnd: false as never }))],
    ['goals.g.actual', aims(goal(words, on as never, 'atLeast', 3))],
    ['goals.g.label, goals.g.actual, goals.g.how, goals.g.target', aims({})],
  ])('%s', (part, one) => {
    expect(flaws(one)).toEqual(lacking(part))
  })
})

describe('what nothing reads is refused', () => {
  it('by the name that it may mean', () => {
    expect(flaws(decides({ when: a, cover: [] }))).toEqual(['yc.x: there is no part cover (did you mean covers?)'])
    expect(flaws(decides({ when: a, outputs: {} }))).toEqual(['yc.x: there is no part outputs'])
  })
  it('of a subject’s checks, too', () => {
    const own = (otherwise: object, of: unknown = a) => {
      const odd = subject('odd', words, { k: yesNo(ask('数', 'number', '？', '?')) }, (facts) => [
        check(any(facts.k, of as typeof a), otherwise as typeof words),
      ])
      return wrong({ provisions: [eligibility('yc.x', () => ({ ...base, subject: odd, when: odd.k }))] })
    }
    expect(own(words)).toEqual([])
    expect(own({ zh: '数' })).toEqual(lacking('checks'))
    expect(own(words, colour.oneOf([]))).toEqual(['yc.x: no option is named'])
  })
})

describe('a goal of the whole time', () => {
  const to = day('2023-12-31')
  const year = period({ from: day('2023-01-01'), to })
  const whole = (of: Definition) => {
    const goals = { g: goal(words, thing.count, 'atMost', 3, { onlyAtEnd: true }) }
    return target('yc.x', () => ({ ...base, goals, ...of }) as never)
  }
  it('takes the last day of the period', () => expect(flaws(whole({ period: year }))).toEqual([]))
  it.each<[string, Definition]>([
    ['without a period', {}],
    ['that only begins', { period: period({ from: day('2023-01-01') }) }],
    ['of another day than the one asked about', { period: period({ on: thing.on, to }) }],
  ])('is refused of a period %s, which gives it no day', (_, of) => {
    expect(flaws(whole(of))).toEqual(lacking('goals.g.by'))
  })
})

describe('facts are refused', () => {
  const about = (draft: Draft) => {
    const odd = subject('odd', words, { k: draft })
    return wrong({ subjects: [odd] })
  }
  const asked = ask('数', 'number', '多少？', 'How many?')
  it.each<[string, Draft]>([
    ['no label, question that can be used', yesNo(undefined as never)],
    ['no label that can be used', yesNo(ask('数', '', '？', '?'))],
    ['no judgedBy that can be used', yesNo(asked, { judgedBy: 'the bank' as never })],
    ['no attainable that can be used', yesNo(asked, { attainable: 'raech' as never })],
    ['no options that can be used', choice({}, asked)],
    ['no options that can be used', choice({ a: '甲' as never }, asked)],
    ['two are called “甲”', choice({ a: { zh: '甲', en: 'a' }, b: { zh: '甲', en: 'b' } }, asked)],
    [
      '“乙” is a name of a and of b',
      choice({ a: { zh: '甲', en: 'a' }, b: { zh: '乙', en: 'b' } }, asked, { names: { a: ['乙'] } }),
    ],
    ['no past that can be used', integer(asked, { past: true })],
    ['no when that can be used', yesNo(asked, { when: { no: { zh: '不', en: '' } } })],
    ['there is no unit 吨', integer(asked, { unit: '吨' as never })],
    ['no options that can be used', choice({ b: { zh: '乙', en: 'b' }, a: '甲' as never }, asked)],
    ['a fact counts in 元, not in 万元', integer(asked, { unit: '万元' })],
    ['a fact counts in 比例, not in %', decimal(asked, { unit: '%', atMost: 1 })],
    ['a fact counts in 比例, not in ‰/天', decimal(asked, { unit: '‰/天', atMost: 1 })],
    ['a fact counts in 元, not in 亿元', money(asked, { unit: '亿元' })],
    ['a fact counts in 公里, not in 万公里', decimal(asked, { unit: '万公里' })],
    ['money doesn’t count in 人', money(asked, { unit: '人' })],
    ['no atMost that can be used', decimal(asked, { atMost: '3.1' as never })],
    ['no atLeast, moreThan that can be used', integer(asked, { atLeast: Number.NaN, moreThan: null as never })],
    ['at most 3, and at least 5', integer(asked, { atLeast: 5, atMost: 3 })],
    ['at most -1, and at least 0', integer(asked, { atMost: -1 })],
    ['at most 3, and more than 3', integer(asked, { moreThan: 3, atMost: 3 })],
    ['at most 3, and more than 4', integer(asked, { atLeast: 1, moreThan: 4, atMost: 3 })],
  ])('%s', (what, draft) => {
    expect(about(draft)).toEqual([`odd.k: ${what}`])
  })
  it.each<[string, Draft]>([
    ['of one value', integer(asked, { atLeast: 3, atMost: 3 })],
    ['of a little more', decimal(asked, { moreThan: 3, atMost: 3.1 })],
    ['below zero', integer(asked, { signed: true, atMost: -1 })],
    ['in yuan by the month', money(asked, { unit: '元/月' })],
    ['of shares', decimal(asked, { unit: '比例', atMost: 1 })],
    ['by the bank', yesNo(asked, { judgedBy: { zh: '银行', en: 'the bank' } })],
    ...(['reach', 'hand-in', 'register', 'pay', 'wait'] as const).map((attainable): [string, Draft] => [
      `to ${attainable}`,
      yesNo(asked, { attainable }),
    ]),
  ])('but not %s', (_, draft) => {
    expect(about(draft)).toEqual([])
  })
  it('by a name that no record can have', () => {
    const odd = subject('odd', words, { ['__proto__']: yesNo(asked) })
    expect(wrong({ subjects: [odd] })[0]).toMatch(/^odd: "__proto__"/)
  })
})

describe('figures are refused', () => {
  const label = { zh: '某数', en: 'some figure' }
  const range = (stated: unknown, whole = '', most = '1000000000') =>
    `yc.one: ${stated}, expected ${whole}from 0 to ${most}; atLeast and atMost beside its label widen that`
  it.each<[string, object]>([
    ['yc.one: there is no day or month 2025-02-30', figures('yc', { one: dayFigure('2025-02-30', place) })],
    ['yc.one: there is no day or month 2025-13', figures('yc', { one: monthFigure('2025-13', place) })],
    ['yc.one: it says no place in the document', figures('yc', { one: figure(3, '人', {} as never) })],
    ['yc.one: it says no place in the document', figures('yc', { one: figure(3, '人', undefined as never) })],
    [range('2.5', 'a whole number '), figures('yc', { one: figure('2.5', '人', place) })],
    [range(150, '', '100'), figures('yc', { one: figure(150, '%', place) })],
    [
      'yc.one: 5 lies beyond yc.two, 4',
      figures('yc', { one: figure(5, '人', place, { ...label, atMost: 'two' }), two: figure(4, '人', place) }),
    ],
    [
      'yc.one: 2025-12-01 lies beyond yc.two, 2025-01-01',
      figures('yc', {
        one: dayFigure('2025-12-01', place, { ...label, atMost: 'two' }),
        two: dayFigure('2025-01-01', place),
      }),
    ],
    [
      'yc.one + yc.two: they come to 0.9, not to 1',
      figures('yc', { one: figure(30, '%', place), two: figure(60, '%', place) }, { parts: ['one', 'two'], make: 100 }),
    ],
  ])('%s', (what, set) => {
    expect(wrong({ figures: [set as Figures<never>] })).toEqual([what])
  })
  it('but not for being large where it is so', () => {
    const set = figures('yc', { one: figure(200, '%', place, { ...label, atMost: 200 }) })
    expect(wrong({ figures: [set] })).toEqual([])
  })
  it('each of two that cross, in both languages', () => {
    const set = figures(
      'yc',
      {
        one: figure(5, '人', place, { ...label, atMost: 'two' }),
        two: figure(4, '人', place),
        three: figure('2.5', '人', place),
        four: dayFigure('2025-12-01', place, { ...label, atMost: 'five' }),
        five: dayFigure('2025-11-30', place),
        six: figure(50, '%', place),
        seven: figure('49.9', '%', place),
      },
      { parts: ['six', 'seven'], make: 100 },
    )
    try {
      rulebook({ name: 'yc', title: words, figures: [set] } as never)
      expect.unreachable()
    } catch (error) {
      expect((error as InvalidRulebookError).issues.map(({ message }) => message.zh)).toEqual([
        'yc.three：数值不成立：2.5，应为整数，0至1000000000；标题旁可另写 atLeast、atMost',
        'yc.one：数值不成立：5，越过了 yc.two 的 4',
        'yc.four：数值不成立：2025-12-01，越过了 yc.five 的 2025-11-30',
        'yc.six + yc.seven：数值不成立：合计 0.999，应为 1',
      ])
    }
  })
  it('but not for being equal, or making their whole', () => {
    const set = figures(
      'yc',
      {
        one: figure(4, '人', place, { ...label, atMost: 'two' }),
        two: figure(4, '人', place),
        four: dayFigure('2025-12-01', place, { ...label, atMost: 'five' }),
        five: dayFigure('2025-12-01', place),
        six: figure(50, '%', place),
        seven: figure(50, '%', place),
      },
      { parts: ['six', 'seven'], make: 100 },
    )
    expect(wrong({ figures: [set] })).toEqual([])
  })
  it('by the compiler where none, or none that there are, add up', () => {
    // @ts-expect-error no part
    expect(() => figures('yc', { one: figure(30, '%', place) }, { parts: [], make: 100 })).toThrow(TypeError)
    // @ts-expect-error no figure of that name
    expect(() => figures('yc', { one: figure(30, '%', place) }, { parts: ['two'], make: 100 })).toThrow(TypeError)
  })
  it('as a day where a month is meant', () => {
    const { one } = figures('yc', { one: monthFigure('2025-03-01', place) })
    expect(flaws(decides({ when: month.onOrAfter(one) }))).toEqual(['yc.x: 2025-03-01 isn’t a month'])
  })
})

describe('two things of one name in a language are refused', () => {
  const named = (zh: string, en: string) => ({ label: { zh, en } })
  const classes = { near: named('近', 'near'), far: named('远', 'far') }
  const sorts = (more: object) =>
    classification(
      'yc.x',
      () => ({ ...base, classes, by: when(a, text('near')).otherwise(text('far')), ...more }) as never,
    )
  const lists = (...entries: object[]) => catalogue('yc.x', () => ({ ...base, entries }) as never)
  const picked = (options: Readonly<Record<string, { zh: string; en: string }>>) => {
    const { which } = subject('picked', words, { which: choice(options, ask('哪个', 'which', '哪个？', 'Which?')) })
    return flaws(decides({ when: which.is('one' as never) }))
  }

  it('classes', () => {
    expect(flaws(sorts({}))).toEqual([])
    expect(flaws(sorts({ classes: { ...classes, far: named('近', 'far') } }))).toEqual(['yc.x: two are called “近”'])
    expect(flaws(sorts({ classes: { ...classes, far: named('远', 'Near') } }))).toEqual(['yc.x: two are called “Near”'])
  })
  it('entries, unless what else they say tells them apart', () => {
    expect(flaws(lists(named('甲', 'a'), named('乙', 'b')))).toEqual([])
    expect(flaws(lists(named('甲', 'a'), named('甲', 'b')))).toEqual(['yc.x: two are called “甲”'])
    const [before, later] = [named('使用前', 'before use'), named('使用中', 'in use')]
    expect(
      flaws(lists({ ...named('公证', 'a notary'), stage: before }, { ...named('公证', 'a notary'), stage: later })),
    ).toEqual([])
  })
  it('options', () => {
    expect(picked({ one: { zh: '甲', en: 'a' }, two: { zh: '乙', en: 'b' } })).toEqual([])
    expect(picked({ one: { zh: '甲', en: 'a' }, two: { zh: '甲', en: 'b' } })).toEqual([
      'picked.which: two are called “甲”',
    ])
  })
})

describe('a class that no branch gives is refused', () => {
  const labelled = (...names: string[]) =>
    Object.fromEntries(names.map((one) => [one, { label: { zh: `${one}类`, en: one } }]))
  const sorts = (by: unknown, ...names: string[]) =>
    flaws(classification('yc.x', () => ({ ...base, classes: labelled(...names), by }) as never))
  const open = question({
    about: words,
    because: words,
    options: { near: { zh: '近', en: 'near' }, far: { zh: '远', en: 'far' } },
  })
  it('of cases, of a table, of an option', () => {
    expect(sorts(when(a, text('one')).otherwise(text('two')), 'one', 'two', 'three')).toEqual([
      'yc.x: no branch gives the class three',
    ])
    expect(sorts(table([a, text('one')], [thing.b, text('one')]), 'one', 'two')).toEqual([
      'yc.x: no branch gives the class two',
    ])
    expect(sorts(colour, 'red', 'green', 'blue')).toEqual(['yc.x: no branch gives the class blue'])
  })
  it('but not one that only another reading gives', () => {
    expect(
      sorts(open.read({ near: text('one'), far: when(a, text('one')).otherwise(text('two')) }), 'one', 'two'),
    ).toEqual([])
  })
})

it('what is sound is taken', () => {
  const empty = when(a, nothing(words)).otherwise(nothing(words))
  expect(flaws(gives(when(thing.b, sum(price, price)).otherwise(empty)))).toEqual([])
  expect(flaws(gives(table([a, yuan(1)], [any(), yuan(2)])))[0]).toMatch(/^yc.x: /)
})
