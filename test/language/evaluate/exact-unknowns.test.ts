import { describe, expect, it } from 'vitest'
import {
  all,
  any,
  ask,
  asOf,
  calculator,
  called,
  check,
  classification,
  day,
  eligibility,
  figure,
  figures,
  max,
  min,
  money,
  not,
  nothing,
  number,
  output,
  period,
  subject,
  sum,
  table,
  text,
  when,
  yuan,
} from '../../../src/language'
import type { Calculation } from '../../../src/language/provisions/calculator'
import { coreOf } from '../../../src/language/provisions/provision'
import type { Check } from '../../../src/language/write/checks'
import type { Condition } from '../../../src/language/write/conditions'
import { base, read, thing, words } from '../vocabulary'

const { a, b, c, approved, count, other, price, percent, colour, tags, on, until, at, events } = thing

const decide = (of: Condition, facts: object, checks: readonly Check[] = [], options?: object) => {
  const verdict = eligibility('m00.decide', () => ({ ...base, when: of, checks }))(facts, options)
  return [verdict.outcome, verdict.missing.map((one) => one.fact)]
}

describe('what comes up twice is looked through case by case', () => {
  const rows: readonly [string, Condition, object, string, string[]][] = [
    ['yes or no', any(all(a, b), all(not(a), b)), { b: true }, 'eligible', []],
    ['yes or no, where only the other can fail', any(all(a, b), all(not(a), b)), {}, 'undetermined', ['b']],
    ['a contradiction', all(a, not(a)), {}, 'ineligible', []],
    ['options', any(colour.is('red'), colour.is('green')), {}, 'eligible', []],
    ['sets', any(tags.includes('x'), not(tags.includes('x'))), {}, 'eligible', []],
    ['how many of a set', tags.countOf(['x', 'y']).atMost(2), {}, 'eligible', []],
    ['all of a set and none of it', all(tags.includesAll(['x', 'y']), not(tags.includes('x'))), {}, 'ineligible', []],
    ['a whole number between bounds', any(count.atMost(5), count.atLeast(6)), {}, 'eligible', []],
    ['a whole number that may be neither', any(count.lessThan(5), count.moreThan(5)), {}, 'undetermined', ['count']],
    ['an amount on either side', any(price.atMost(5), price.moreThan(5)), {}, 'eligible', []],
    ['an amount just between', any(price.atMost(5), price.atLeast('5.01')), {}, 'undetermined', ['price']],
    ['a day', any(on.before(day('2023-06-01')), on.onOrAfter(day('2023-06-01'))), {}, 'eligible', []],
    [
      'a day that may lie between',
      any(on.before(day('2023-06-01')), on.after(day('2023-06-01'))),
      {},
      'undetermined',
      ['on'],
    ],
    [
      'a moment on either side of one some hours later',
      any(at.plusHours(24).before(thing.later), at.plusHours(24).onOrAfter(thing.later)),
      { later: '2023-06-02T09:00' },
      'eligible',
      [],
    ],
    [
      'a moment that may be just that',
      any(at.plusHours(24).before(thing.later), at.plusHours(24).after(thing.later)),
      { later: '2023-06-02T09:00' },
      'undetermined',
      ['at'],
    ],
    [
      'hours on either side of so many',
      any(at.plusHours(count).before(thing.later), at.plusHours(count).onOrAfter(thing.later)),
      { at: '2023-06-01T09:00', later: '2023-06-02T09:00' },
      'eligible',
      [],
    ],
    [
      'hours that may be just so many',
      any(at.plusHours(count).before(thing.later), at.plusHours(count).after(thing.later)),
      { at: '2023-06-01T09:00', later: '2023-06-02T09:00' },
      'undetermined',
      ['count'],
    ],
    ['its own limits', count.atLeast(0), {}, 'eligible', []],
    ['the limits of a sum', sum(count, other).atLeast(5), { count: 5 }, 'eligible', []],
    ['the limits of a sum of unknowns', sum(count, other).atLeast(0), {}, 'eligible', []],
    ['the larger of two', max(count, other).atLeast(5), { count: 5 }, 'eligible', []],
    ['the smaller of two', min(count, other).atLeast(5), { count: 4 }, 'ineligible', []],
    ['what is taken from a bound', number(10).minus(count).atMost(10), {}, 'eligible', []],
    ['a share of a whole', percent.over(100).atMost(1), {}, 'eligible', []],
    ['no times anything', price.times(0).is(0), {}, 'eligible', []],
    [
      'a day shifted by months',
      any(on.plusMonths(1).onOrBefore(day('2023-03-31')), on.onOrAfter(day('2023-03-01'))),
      {},
      'eligible',
      [],
    ],
    [
      'a month’s end',
      any(on.plusMonths(1).before(day('2023-02-28')), on.onOrAfter(day('2023-01-28'))),
      {},
      'eligible',
      [],
    ],
    ['a year', any(on.year().atMost(2022), on.onOrAfter(day('2023-01-01'))), {}, 'eligible', []],
    [
      'days until a day',
      any(on.daysUntil(day('2023-06-11')).atLeast(10), on.after(day('2023-06-01'))),
      {},
      'eligible',
      [],
    ],
    [
      'values that a row yields',
      table([a, number(5)], [not(a), number(7)]).atLeast(5) as Condition,
      {},
      'eligible',
      [],
    ],
  ]
  it.each(rows)('%s', (_, of, facts, outcome, missing) => {
    expect(decide(of, facts)).toEqual([outcome, missing])
  })
})

describe('what unknown facts are held against', () => {
  it('they share, where it is one another', () => {
    const between = all(count.moreThan(other), count.lessThan(5), other.moreThan(3))
    expect(decide(between, {})).toEqual(['ineligible', []])
    expect(decide(all(count.moreThan(other), count.lessThan(6), other.moreThan(3)), {})[0]).toBe('undetermined')
  })
  it('three in a row, which find room only where there are three days', () => {
    const inOrder = (last: string) =>
      all(on.onOrAfter(day('2023-06-01')), on.before(until), until.before(asOf()), asOf().onOrBefore(day(last)))
    expect(decide(inOrder('2023-06-02'), {})[0]).toBe('ineligible')
    expect(decide(inOrder('2023-06-03'), {})[0]).toBe('undetermined')
  })
  it('a known one of them doesn’t stand in the way', () => {
    expect(decide(any(count.moreThan(other), count.atMost(other)), { other: 7 })).toEqual(['eligible', []])
  })
  it('is known once what it depends on is', () => {
    const bound = when(a, number(5)).otherwise(number(9))
    expect(decide(any(count.atMost(bound), count.moreThan(bound)), {})).toEqual(['eligible', []])
  })
  it('is what a reform makes of it', () => {
    const limit = figures(0, { most: figure(5, '个', base.source) }).most
    const made = eligibility('m00.limit', () => ({ ...base, when: any(count.atMost(limit), count.moreThan(8)) }))
    const under = (most: number) => made({}, { parameters: { 'm00.most': most } }).outcome
    expect([made({}).outcome, under(7), under(8)]).toEqual(['undetermined', 'undetermined', 'eligible'])
  })
  it('and waits for the day where it changes on one', () => {
    const limit = figures(0, { most: figure(5, '个', base.source) }).most
    const made = eligibility('m00.limit', () => ({ ...base, when: count.atMost(limit) }))
    const parameters = { 'm00.most': [{ from: '2024-01-01', value: 9 }] }
    const asked = (facts: object) => made(facts, { parameters }).missing.map((one) => [one.fact, one.in])
    expect(asked({ count: 7 })).toEqual([['asOf', 'options']])
    expect([made({ count: 4 }, { parameters }).outcome, made({ count: 10 }, { parameters }).outcome]).toEqual([
      'eligible',
      'ineligible',
    ])
  })
})

describe('what is reckoned by branch is held against a figure in each', () => {
  const entitled = all(a, b, c, approved, count.atLeast(other), percent.lessThan(5), on.before(until), colour.is('red'))
  const grant = when(entitled, min(price, 80)).otherwise(yuan(0))
  it('whatever it hangs on, where all branches say the same', () => {
    expect(decide(all(entitled, grant.atLeast(50)), { price: 10 })).toEqual(['ineligible', []])
    expect(decide(any(not(entitled), grant.atMost(80)), { price: 60 })).toEqual(['eligible', []])
    expect(decide(all(entitled, grant.atLeast(50)), { price: 60 })[0]).toBe('undetermined')
  })
  it('through names, readings and tables, too', () => {
    const rows = table([colour.is('red'), price], [colour.is('green'), nothing(words)])
    const named = called(words, read('x', { x: rows, y: number(0) }))
    expect(decide(named.atLeast(50) as Condition, { price: 10 })).toEqual(['ineligible', []])
    expect(decide(named.atLeast(50) as Condition, { price: 60 })).toEqual(['undetermined', ['colour']])
  })
})

describe('what a check refuses is no way of filling in', () => {
  const inOrder = check(on.onOrBefore(until), words)
  it('what it implies is known', () => {
    expect(decide(until.onOrAfter(day('2023-01-01')), { on: '2023-05-01' }, [inOrder])).toEqual(['eligible', []])
  })
  it('a fact of it is asked for where it can settle the rest', () => {
    expect(decide(until.onOrAfter(day('2023-01-01')), {}, [inOrder])).toEqual(['undetermined', ['until', 'on']])
  })
  it('one that says nothing of the rest asks for nothing', () => {
    expect(decide(a, {}, [inOrder])).toEqual(['undetermined', ['a']])
  })
  it('a fact of which they leave one value isn’t asked for, though the other would settle it', () => {
    const never = [check(any(not(b), a), words), check(not(all(b, a)), words)]
    const either = any(b, all(a, c), all(not(a), c))
    expect(decide(either, {}, never)).toEqual(['undetermined', ['c']])
  })
  it('a fact of which they refuse one value only in the end isn’t asked for', () => {
    const never = check(any(not(a), all(b, not(b))), words)
    expect(decide(any(all(a, c), colour.is('red')), {}, [never])).toEqual(['undetermined', ['colour']])
  })
  it('two facts that only change together are both asked for', () => {
    const alike = check(any(all(a, b), all(not(a), not(b))), words)
    expect(decide(all(a, b), {}, [alike])).toEqual(['undetermined', ['a', 'b']])
    expect(decide(all(a, b), { a: true }, [alike])).toEqual(['eligible', []])
  })
  it('where all are refused it stays open', () => {
    const never = [check(count.moreThan(other), words), check(other.moreThan(price), words)]
    expect(decide(a, { price: 5, count: 5 }, never)[0]).toBe('undetermined')
  })
  it('nor is what can’t be reckoned with', () => {
    expect(decide(number(1).over(count).atLeast(0), {})).toEqual(['eligible', []])
    const inAll = check(count.atMost(other), words)
    expect(decide(all(a, count.over(other).atLeast(1)), { count: 0 }, [inAll])).toEqual(['ineligible', []])
    expect(decide(any(a, count.over(other).atLeast(1)), { count: 0 }, [inAll])).toEqual(['undetermined', ['a']])
  })
})

describe('what is asked for', () => {
  it('is nothing in a branch that can’t be reached', () => {
    const of = when(all(a, not(a)), b).otherwise(c)
    expect(decide(of as Condition, {})).toEqual(['undetermined', ['c']])
  })
  it('is the asker’s own before what somebody judges', () => {
    expect(decide(all(approved, any(all(b, c), all(a, b))), {})[1]?.at(-1)).toBe('approved')
  })
  it('is no day that decides nothing but the period', () => {
    const term = period({ from: day('2023-01-01') })
    const classes = { x: { label: words }, y: { label: words } }
    const by = when(a, text('x')).otherwise(text('y'))
    const made = classification('m00.termed', () => ({ ...base, period: term, classes, by }))
    expect(made({ a: true })).toMatchObject({ outcome: 'classified', class: 'x', period: 'unknown', missing: [] })
  })
  it('is said to be an option where it is the day', () => {
    const made = eligibility('m00.on', () => ({ ...base, when: asOf().onOrAfter(day('2023-01-01')) }))
    expect(made({}).missing).toMatchObject([{ fact: 'asOf', in: 'options' }])
  })
  it('is nothing where every branch gives nothing, for reasons of its own', () => {
    const none = (en: string) => nothing({ zh: en, en })
    const made = calculator('m00.none', () => ({
      ...base,
      outputs: { of: output.money(words, when(a, none('a')).when(b, none('b')).otherwise(none('c')) as never) },
    }))
    const result = coreOf(made).evaluate({}, undefined) as Calculation
    expect([result.outcome, result.missing]).toEqual(['not-covered', []])
  })
})

describe('an answer', () => {
  const limit = when(a, yuan(100)).otherwise(yuan(50))
  const of = any(all(price.atMost(limit), b), all(price.atMost(50), not(b)), all(a, not(b), price.atMost(100)))
  it('is the same in whatever order questions were asked before', () => {
    const records = [
      {},
      { b: true },
      { price: 120 },
      { price: 40 },
      { a: true },
      { a: false, price: 70 },
      { price: 70 },
    ]
    const asked = (order: readonly object[]) => {
      const made = eligibility('m00.order', () => ({ ...base, when: of }))
      const answers = new Map(order.map((facts) => [facts, JSON.stringify(made(facts))]))
      return records.map((facts) => answers.get(facts))
    }
    const straight = asked(records)
    expect(asked([...records].reverse())).toEqual(straight)
    expect(asked([...records.slice(3), ...records.slice(0, 3)])).toEqual(straight)
  })
  it('knows what only a check looks at, also where a record was asked before that has no place for it', () => {
    const loan = subject(
      'loan',
      words,
      {
        amount: money(ask('甲', 'amount', '？', '?'), { moreThan: 0 }),
        others: money(ask('乙', 'others', '？', '?')),
        unsecured: money(ask('丙', 'unsecured', '？', '?')),
      },
      ({ others, unsecured }) => [check(unsecured.atMost(others), words)],
    )
    const of = sum(loan.amount, loan.others).atMost(yuan(100))
    const made = eligibility('m00.within', () => ({ ...base, subject: loan, when: of }))
    const ofNothing = { facts: [], asOf: undefined, changed: undefined, isSound: false }
    const { program, roots } = coreOf(made)
    expect(program.prepare(undefined).exact(roots[0]?.of.node as never)(ofNothing)).toBe(undefined)
    // The others are 100 at least, and the loan is more than nothing.
    expect(made({ unsecured: '100' } as never).outcome).toBe('ineligible')
  })
  it('that no way of filling in could change says why, though no part fails by itself', () => {
    const verdict = eligibility('m00.never', () => ({ ...base, when: all(a, not(a)) }))({})
    expect([verdict.outcome, verdict.unmet.length > 0]).toEqual(['ineligible', true])
  })
  it.each<[string, Condition]>([
    ['a moment of a time of day', any(at.timeWithin('09:00', '17:00'), not(at.timeWithin('09:00', '17:00')))],
    ['a list of days', any(events.count().atLeast(1), events.count().is(0))],
  ])('of %s can’t be shown to be settled, and stays open', (_, of) => {
    expect(decide(of, {})[0]).toBe('undetermined')
  })
})
