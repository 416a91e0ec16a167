import { describe, expect, it } from 'vitest'
import {
  all,
  any,
  at,
  calculator,
  catalogue,
  check,
  classification,
  day,
  discrepancy,
  eligibility,
  goal,
  not,
  nothing,
  number,
  output,
  period,
  plusWorkingDays,
  table,
  target,
  text,
  asOf as theDay,
  when,
} from '../../../src/language'
import { InvalidFactsError } from '../../../src/language/input/errors'
import { coreOf, type Provision } from '../../../src/language/provisions/provision'
import type { Result } from '../../../src/language/rulebook/result'
import { base, place, read, thing, words } from '../vocabulary'

const evaluate = (provision: Provision, facts: object, options?: object): Result =>
  coreOf(provision).evaluate(facts, options) as Result
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
const year = { from: day('2023-01-01'), to: day('2023-12-31') }

function isDeepFrozen(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true
  return Object.isFrozen(value) && Object.values(value).every(isDeepFrozen)
}

const open = eligibility('m00.open', () => ({
  ...base,
  force: 'may' as const,
  period: period(year),
  when: all(
    thing.a,
    thing.count.atLeast(10),
    not(thing.colour.is('red')),
    at({ part: 'measure', item: '②' }, any(thing.b, thing.approved)),
  ),
}))
const good = { a: true, count: 10, colour: 'green', b: true } as const
const asOf = '2023-06-01'

describe('an eligibility', () => {
  it('is open where everything holds', () => {
    expect(plain(open(good, { asOf }))).toEqual({
      kind: 'eligibility',
      outcome: 'eligible',
      unmet: [],
      missing: [],
      period: 'in-force',
      force: 'may',
      notes: [],
      discrepancies: [],
    })
  })

  it('names everything that fails, with what is required, what is, and where it is stated', () => {
    const { outcome, unmet } = open(
      { a: false, count: 9, colour: 'red', b: false, approved: false },
      { asOf: '2024-01-01' },
    )
    expect(outcome).toBe('ineligible')
    expect(unmet.slice(0, 4).map(({ fact, required, actual }) => ({ fact, required, actual }))).toEqual([
      { fact: 'asOf', required: { from: '2023-01-01', to: '2023-12-31' }, actual: { asOf: '2024-01-01' } },
      { fact: 'a', required: { is: true }, actual: { a: false } },
      { fact: 'count', required: { atLeast: 10 }, actual: { count: 9 } },
      { fact: 'colour', required: { noneOf: ['red'] }, actual: { colour: 'red' } },
    ])
    const item = { measure: 'M00', part: 'measure', item: '②' }
    expect(unmet[4]).toMatchObject({
      anyOf: [
        [{ fact: 'b', required: { is: true }, actual: { b: false }, source: item }],
        [{ fact: 'approved', required: { is: true }, actual: { approved: false }, source: item }],
      ],
    })
    expect(unmet[2]).toMatchObject({
      words: { zh: 'count（问）不少于10个', en: 'count at least 10' },
      found: { zh: 'count（问）9个', en: 'count 9' },
    })
    expect(unmet[3]).toMatchObject({
      words: { zh: 'colour（问）不是红', en: 'colour other than red' },
      found: { zh: 'colour（问）：红', en: 'colour: red' },
    })
  })

  it('asks for what could still settle it, the most telling first, and of whom', () => {
    const { outcome, missing } = open({ a: true, b: false }, { asOf })
    expect(outcome).toBe('undetermined')
    expect(missing.map((one) => one.fact)).toEqual(['count', 'colour', 'approved'])
    expect(missing[2]).toMatchObject({ type: 'boolean', judgedBy: { en: 'the bank' } })
    expect(missing[0]).toMatchObject({ unit: { zh: '个' } })
    expect(missing[1]).toMatchObject({ options: { red: { zh: '红' } } })
  })

  it('asks for nothing that can’t change a settled verdict', () => {
    expect(open({ count: 9 }, { asOf })).toMatchObject({ outcome: 'ineligible', missing: [] })
    expect(open({ ...good, b: true }, { asOf })).toMatchObject({ outcome: 'eligible', missing: [] })
  })

  it.each([
    ['2022-12-31', 'ineligible', 'before'],
    ['2023-01-01', 'eligible', 'in-force'],
    ['2023-12-31', 'eligible', 'in-force'],
    ['2024-01-01', 'ineligible', 'ended'],
  ])('with a period, on %s it is %s', (asOf, outcome, state) => {
    expect(open(good, { asOf })).toMatchObject({ outcome, period: state })
  })

  it('with a period and no day is undetermined, missing the day', () => {
    expect(open(good)).toMatchObject({ outcome: 'undetermined', period: 'unknown', missing: [{ fact: 'asOf' }] })
    expect(open({ ...good, a: false })).toMatchObject({ outcome: 'ineligible', period: 'unknown' })
  })

  it('gives the outcome alone, the same', () => {
    for (const facts of [good, { ...good, a: false }, {}])
      expect(open.outcome(facts, { asOf })).toBe(open(facts, { asOf }).outcome)
  })

  it('checks facts once, to be asked about in several ways', () => {
    const checked = open.check(good)
    expect(open(checked, { asOf }).outcome).toBe('eligible')
    expect(open.outcome(checked, { asOf: '2024-01-01' })).toBe('ineligible')
    const another = eligibility('m00.another', () => ({ ...base, when: thing.a }))
    expect(() => another(checked)).toThrow(InvalidFactsError)
    expect(() => another.outcome(checked)).toThrow(InvalidFactsError)
    expect(() => open.check({ a: 1 } as never)).toThrow(InvalidFactsError)
  })

  it('says on the fact that a negation turns on what would do instead', () => {
    const { on, events, amounts, tags, at: moment } = thing
    const year = [day('2023-01-01'), day('2023-12-31')] as const
    const negated = eligibility('m00.negated', () => ({
      ...base,
      when: all(
        not(all(thing.a, thing.b)),
        not(thing.count.atLeast(10)),
        not(on.within(...year)),
        not(tags.includes('x')),
        amounts.everyMoreThan(0),
        events.countWithin(...year).is(0),
        moment.timeWithin('09:00', '17:00'),
        tags.includesAny(['y', 'z']),
        tags.includesAll(['y']),
      ),
    }))
    const { unmet } = negated({
      a: true,
      b: true,
      count: 10,
      on: '2023-01-01',
      tags: ['x'],
      amounts: [1, 0],
      events: ['2023-05-01'],
      at: '2023-01-01T08:00',
    })
    expect(plain(unmet[0]?.anyOf?.map((each) => each.map(({ fact, required }) => [fact, required])))).toEqual([
      [['a', { is: false }]],
      [['b', { is: false }]],
    ])
    expect(plain(unmet.slice(1).map(({ fact, required }) => [fact, required]))).toEqual([
      ['count', { lessThan: 10 }],
      ['on', { outside: { from: '2023-01-01', to: '2023-12-31' } }],
      ['tags', { includesNone: ['x'] }],
      ['amounts', { every: { moreThan: 0 }, is: true }],
      ['events', { is: 0 }],
      ['at', { from: '09:00', to: '17:00' }],
      ['tags', { includesAny: ['y', 'z'] }],
      ['tags', { includesAll: ['y'] }],
    ])
  })

  it('finds what fails behind cases, rows and readings', () => {
    const branched = eligibility('m00.branched', () => ({
      ...base,
      when: all(
        when(thing.a, thing.b).otherwise(thing.c),
        table([thing.colour.is('red'), thing.approved], [thing.colour.is('green'), thing.count.atLeast(1)]),
        read('strict', { strict: thing.price.atLeast(10), loose: thing.price.atLeast(5) }),
      ),
    }))
    const facts = { a: false, c: false, colour: 'green', count: 0, price: '7' } as const
    expect(plain(branched(facts).unmet.map(({ fact, required, actual }) => [fact, required, actual]))).toEqual([
      ['c', { is: true }, { c: false }],
      ['count', { atLeast: 1 }, { count: 0 }],
      ['price', { atLeast: '10' }, { price: '7' }],
    ])
    expect(branched(facts, { reading: 'loose' }).unmet.length).toBe(2)
    const undecided = eligibility('m00.undecided', () => ({ ...base, when: when(thing.a, thing.b).otherwise(thing.b) }))
    expect(undecided({ b: false }).unmet.map((one) => one.fact)).toEqual(['b'])
  })

  it('refuses a day that its calendar doesn’t cover', () => {
    const calendar = { name: words, firstYear: 2023, lastYear: 2023, holidays: {}, makeUpDays: {} }
    const due = calculator('m00.due', () => ({
      ...base,
      outputs: { on: output.date(words, plusWorkingDays(thing.on, 1, calendar)) },
    }))
    expect(() => due({ on: '2023-12-31' })).toThrow(/a day in 2023–2023 \(something\), not/)
    const share = calculator('m00.share', () => ({
      ...base,
      outputs: { share: output.number(words, thing.count.over(thing.other)) },
    }))
    expect(() => share({ count: 1, other: 0 })).toThrow(InvalidFactsError)
  })

  it('of a condition that turns on no fact says the condition', () => {
    const impossible = eligibility('m00.impossible', () => ({ ...base, when: all(thing.a, number(1).moreThan(2)) }))
    expect(impossible({ a: true }).unmet).toMatchObject([
      { fact: '', facts: [], actual: {}, words: { en: '1 more than 2' }, required: { moreThan: 2 } },
    ])
    const nobody = eligibility('m00.nobody', () => ({ ...base, when: any() }))
    expect(nobody({}).unmet).toEqual([{ anyOf: [], path: 'when' }])
  })

  it('has no readings where it has none', () => {
    const plainly = eligibility('m00.plainly', () => ({ ...base, when: thing.a }))
    expect(() => plainly({}, { reading: 'strict' as string })).toThrow(/expected a reading of this provision: —/)
  })

  it('carries its own description', () => {
    expect([open.id, open.kind, open.measure, open.subject, open.force]).toEqual([
      'm00.open',
      'eligibility',
      'M00',
      'thing',
      'may',
    ])
    expect(open.needs).toEqual(['a', 'count', 'colour', 'b', 'approved'])
    expect(open.period).toEqual({ from: '2023-01-01', to: '2023-12-31' })
    expect(open.input.safeParse({ count: 1 }).success).toBe(true)
    expect(open.input).toBe(open.input)
    expect(Object.isFrozen(open)).toBe(true)
  })
})

const odd = discrepancy('m00.odd', { title: words, sides: [{ place, says: words }] })
const paid = calculator('m00.paid', () => ({
  ...base,
  outputs: {
    amount: output.money(
      words,
      when(open.holds, thing.price.times(read('half', { half: number('0.5'), whole: number(1) }))).otherwise(
        nothing({ zh: '不予', en: 'not covered' }),
      ),
    ),
    days: output.count(words, thing.other.plus(1)),
    due: output.date(words, thing.on.plusDays(thing.other)),
  },
  checks: [check(thing.other.atMost(thing.count), { zh: '部分不得大于全体', en: 'a part can’t exceed its whole' })],
  discrepancies: [odd],
}))
const bill = { ...good, price: '10.50', other: 2, on: '2023-02-27' } as const

describe('a calculator', () => {
  it('gives its outputs and nothing else, and says beside them how they were come by', () => {
    const result = paid(bill as never, { asOf })
    expect(plain(result)).toEqual({ amount: '5.25', days: 3, due: '2023-03-01' })
    expect(Object.keys(result)).toEqual(['amount', 'days', 'due'])
    expect([result.reading, result.discrepancies, result.period]).toEqual(['half', ['m00.odd'], 'unstated'])
    expect(isDeepFrozen(result)).toBe(true)
  })
  it('takes another reading by name', () => {
    expect(plain(paid(bill as never, { asOf, reading: 'whole' }))).toMatchObject({ amount: '10.5' })
    expect(() => paid(bill as never, { asOf, reading: 'hole' as string })).toThrow(/did you mean whole/)
    expect(() => paid(bill as never, { asOf, reading: 'half+whole' })).toThrow(InvalidFactsError)
  })
  it('gives null and the reason where the text promises nothing', () => {
    const result = evaluate(paid, { ...bill, a: false }, { asOf })
    expect(plain(result)).toMatchObject({
      outcome: 'computed',
      values: { amount: null, days: 3 },
      reasons: [{ en: 'not covered' }],
    })
  })
  it('throws for what is missing, and by evaluation asks for it', () => {
    const { on: _, ...partial } = bill
    expect(() => paid(partial as never, { asOf })).toThrow(/on: not given, expected an answer to “What is on\?”/)
    expect(evaluate(paid, partial, { asOf })).toMatchObject({ outcome: 'undetermined', missing: [{ fact: 'on' }] })
    expect(plain(evaluate(paid, partial, { asOf }))).toMatchObject({ values: { amount: '5.25', days: 3 } })
  })
  it('refuses a record that contradicts itself', () => {
    expect(() => paid({ ...bill, other: 11 } as never, { asOf })).toThrow(/a part can’t exceed its whole/)
  })
  it('gives a count as a whole number, however it was reckoned', () => {
    const half = calculator('m00.half', () => ({
      ...base,
      outputs: { half: output.count(words, thing.count.over(2)) },
    }))
    expect(half({ count: 10 }).half).toBe(5)
  })
  it('refuses a day asked about that a check rules out, by its name', () => {
    const early = calculator('m00.early', () => ({
      ...base,
      outputs: { count: output.count(words, thing.count) },
      checks: [check(theDay().onOrAfter(thing.on), { zh: '基准日不得早于申请日', en: 'it isn’t applied for yet' })],
    }))
    const figuresOnly = calculator('m00.figures-only', () => ({
      ...base,
      outputs: { count: output.count(words, thing.count) },
      checks: [check(number(1).moreThan(2), { zh: '不可能', en: 'impossible' })],
    }))
    const issues = (call: () => unknown): unknown => {
      try {
        return call()
      } catch (error) {
        return (error as InvalidFactsError).issues.map(({ code, fact, given }) => [code, fact, given])
      }
    }
    expect(issues(() => early({ count: 1, on: '2023-05-01' } as never, { asOf: '2023-04-30' }))).toEqual([
      ['contradiction', 'asOf', '"asOf 2023-04-30, on 2023-05-01"'],
    ])
    expect(issues(() => figuresOnly({ count: 1 }))).toEqual([['contradiction', 'facts', '""']])
  })
  it('refuses an option it doesn’t know', () => {
    expect(() => paid(bill as never, { asof: '2023-01-01' } as never)).toThrow(/did you mean asOf/)
    expect(() => paid(bill as never, { asOf: '2023-02-30' })).toThrow(InvalidFactsError)
  })
  it('refuses days that can’t be reckoned', () => {
    expect(() => paid({ ...bill, count: 1e9, other: 1e9 } as never, { asOf })).toThrow(InvalidFactsError)
  })
  it('lets others use its expressions', () => {
    const twice = calculator('m00.twice', () => ({
      ...base,
      outputs: { days: output.count(words, paid.outputs.days.times(2)) },
    }))
    expect(plain(twice({ other: 2 }))).toEqual({ days: 6 })
  })
})

describe('a classification', () => {
  const one = classification('m00.one', () => ({
    ...base,
    classes: { big: { label: words, consequence: words, force: 'may' as const }, small: { label: words } },
    by: when(thing.count.atLeast(10), text('big')).otherwise(text('small')),
  }))
  const several = classification('m00.several', () => ({
    ...base,
    classes: { a: { label: words, force: 'may' as const }, b: { label: words, consequence: words } },
    members: { a: thing.a, b: thing.b },
  }))
  it('names one class, what follows from it and whether that is in discretion', () => {
    expect(plain(one({ count: 10 }))).toMatchObject({
      outcome: 'classified',
      class: 'big',
      label: words,
      consequence: words,
      force: 'may',
    })
    expect(one({ count: 9 })).toMatchObject({ class: 'small', force: 'shall' })
    expect(one({})).toMatchObject({ outcome: 'undetermined', missing: [{ fact: 'count' }] })
  })
  it('or none, with the reason, where the text names none', () => {
    const some = classification('m00.some', () => ({
      ...base,
      classes: { big: { label: words } },
      by: when(thing.count.atLeast(10), text('big')).otherwise(nothing({ zh: '未提及', en: 'not named' })),
    }))
    expect(some({ count: 9 })).toMatchObject({ outcome: 'not-covered', reasons: [{ en: 'not named' }], missing: [] })
    expect(some({ count: 10 })).toMatchObject({ outcome: 'classified', class: 'big' })
  })
  it('or every class that holds', () => {
    expect(several({ a: true, b: true })).toMatchObject({ outcome: 'classified', classes: ['a', 'b'], force: 'shall' })
    expect(plain(several({ a: true, b: false }).details)).toEqual({ a: { label: words, force: 'may' } })
    expect(plain(several({ a: false, b: true }).details)).toEqual({ b: { label: words, consequence: words } })
    expect(several({ a: true })).toMatchObject({ outcome: 'undetermined', classes: ['a'], missing: [{ fact: 'b' }] })
    expect(several({ a: false, b: false })).toMatchObject({ outcome: 'not-covered', classes: [] })
  })
})

describe('a target', () => {
  const two = target('m00.two', () => ({
    ...base,
    period: period(year),
    goals: {
      count: goal(words, thing.count, 'moreThan', 10, '个'),
      price: goal(words, thing.price, 'atLeast', '0.5', '元'),
    },
  }))
  const ceiling = target('m00.ceiling', () => ({
    ...base,
    goals: { percent: goal(words, thing.percent, 'atMost', '1.5', '%') },
  }))
  const lastDay = '2023-12-31'
  it('is met when every goal is', () => {
    expect(plain(two({ count: 11, price: '0.5' }, { asOf: lastDay }))).toMatchObject({
      outcome: 'met',
      goals: {
        count: { outcome: 'met', target: 10, actual: 11, shortfall: 0 },
        price: { target: '0.5', actual: '0.5', shortfall: '0' },
      },
    })
    expect(plain(two({ count: 10, price: '0.2' }, { asOf: lastDay }))).toMatchObject({
      outcome: 'not-met',
      goals: { count: { outcome: 'not-met', shortfall: 1 }, price: { shortfall: '0.3' } },
    })
  })
  it('is not met as soon as one goal isn’t, and open while one may still be', () => {
    expect(two({ count: 10 }, { asOf: lastDay })).toMatchObject({ outcome: 'not-met' })
    expect(two({ count: 11 }, { asOf: lastDay })).toMatchObject({
      outcome: 'undetermined',
      missing: [{ fact: 'price' }],
    })
    expect(two({ count: 11, price: 1 })).toMatchObject({ outcome: 'met', missing: [] })
    expect(two({ count: 10, price: 1 })).toMatchObject({ outcome: 'undetermined', missing: [{ fact: 'asOf' }] })
  })
  it('is open where the figure itself hangs on a fact that is missing', () => {
    const share = target('m00.share', () => ({
      ...base,
      goals: { count: goal(words, thing.count, 'atLeast', when(thing.a, number(5)).otherwise(number(9)), '个') },
    }))
    expect(plain(share({ count: 7 }))).toMatchObject({
      outcome: 'undetermined',
      goals: { count: { outcome: 'undetermined', how: 'atLeast', actual: 7 } },
      missing: [{ fact: 'a' }],
    })
    expect(share({ count: 7 }).goals['count']?.target).toBeUndefined()
    expect(share({ a: true }).goals['count']).toMatchObject({ outcome: 'undetermined', target: 5 })
    expect(share({ count: 7, a: true })).toMatchObject({ outcome: 'met' })
    expect(share({ count: 7, a: false })).toMatchObject({ outcome: 'not-met', shortfall: 2 })
  })
  it('measures the way to an exact figure from either side', () => {
    const exactly = target('m00.exactly', () => ({
      ...base,
      goals: { count: goal(words, thing.count, 'is', 4, '个') },
    }))
    expect([3, 4, 6].map((count) => exactly({ count }))).toMatchObject([
      { outcome: 'not-met', shortfall: 1 },
      { outcome: 'met', shortfall: 0 },
      { outcome: 'not-met', shortfall: 2 },
    ])
  })
  it('measures what is too much against a ceiling', () => {
    expect(plain(ceiling({ percent: '1.5' }))).toMatchObject({ outcome: 'met', shortfall: '0' })
    expect(plain(ceiling({ percent: '1.6' }))).toMatchObject({ outcome: 'not-met', shortfall: '0.1' })
  })
})

describe('a catalogue', () => {
  const entries = [
    { label: { zh: '工行', en: 'ICBC' }, names: ['工商银行'], phone: '1', areas: ['x', 'y'] },
    { label: { zh: '农行', en: 'ABC' }, phone: '2', areas: ['z'] },
  ] as const
  const closed = catalogue('m00.closed', () => ({ ...base, entries, lookUp: thing.name }))
  const openEnded = catalogue('m00.open-ended', () => ({
    ...base,
    entries,
    lookUp: thing.name,
    key: 'areas',
    openEnded: true as const,
  }))
  it('lists all, or what is looked up by any of its names', () => {
    expect(closed().entries.map((one) => one.phone)).toEqual(['1', '2'])
    for (const name of ['工行', 'ICBC', '工商银行'])
      expect(closed({ name })).toMatchObject({ outcome: 'found', entries: [{ phone: '1' }] })
    expect(closed({ name: '中行' })).toMatchObject({ outcome: 'unconfirmed', entries: [] })
  })
  it('rules nothing out where the list is open', () => {
    expect(openEnded({ name: 'y' })).toMatchObject({ outcome: 'found', entries: [{ phone: '1' }] })
    expect(openEnded({ name: 'w' })).toMatchObject({ outcome: 'unconfirmed', entries: [] })
  })
})

describe('every result', () => {
  it.each([
    [open(good, { asOf })],
    [open({ a: false, count: 9, b: false, approved: false }, { asOf })],
    [open({}, { asOf })],
    [evaluate(paid, bill, { asOf })],
    [evaluate(paid, {}, { asOf })],
  ])('is deep-frozen plain data %#', (result) => {
    expect(isDeepFrozen(result)).toBe(true)
    expect(() => JSON.stringify(result)).not.toThrow()
  })
})
