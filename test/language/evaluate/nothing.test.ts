import { describe, expect, it } from 'vitest'
import {
  all,
  calculator,
  day,
  eligibility,
  isWorkingDay,
  not,
  nothing,
  number,
  output,
  period,
  text,
  when,
} from '../../../src/language'
import { Program } from '../../../src/language/evaluate/program'
import type { Expression } from '../../../src/language/expression/expression'
import { explainCore } from '../../../src/language/provisions/explain'
import { coreOf } from '../../../src/language/provisions/provision'
import { about } from '../../../src/language/write/subject'
import { base, thing, words } from '../vocabulary'

const calendar = { name: words, firstYear: 2023, lastYear: 2023, holidays: {}, makeUpDays: {} }

function value(of: Expression, facts: object): unknown {
  const program = new Program([of.node], thing[about].facts)
  return program.prepare(undefined).run(of.node)(program.frame(facts, {}))
}

/* What the text promises nothing about, or what isn't there (the latest of no days), meets no condition. */
describe('of nothing no condition holds', () => {
  const latest = thing.events.latest()
  const named = when(thing.a, text('x')).otherwise(nothing(words))
  const none = { events: [], amounts: [], a: false }
  it.each<[Expression]>([
    [latest.onOrAfter(day('2023-01-01'))],
    [latest.before(day('2023-01-01'))],
    [latest.onOrAfter(thing.on)],
    [latest.within(day('2023-01-01'), day('2023-12-31'))],
    [period({ on: latest as never, to: day('2023-12-31') }).holds],
    [isWorkingDay(latest as never, calendar)],
    [thing.amounts.largest().atMost(5)],
    [thing.amounts.last().is(5)],
    [thing.amounts.everyMoreThan(thing.amounts.largest())],
    [named.is('x')],
    [named.oneOf(['x'])],
  ])('%#', (of) => {
    expect(value(of, none)).toBe(false)
    expect(value(not(of as never), none)).toBe(true)
    expect(value(of, {})).toBe(undefined)
  })
  it('so nothing is reckoned from it, and it is said why', () => {
    const last = calculator('m00.last', () => ({ ...base, outputs: { day: output.date(words, latest) } }))
    expect(coreOf(last).evaluate({ events: [] }, undefined)).toMatchObject({
      outcome: 'not-covered',
      reasons: [{ zh: '“events（问）”一项也没有', en: 'there is nothing in “events”' }],
    })
  })
  it('so nobody qualifies by it, and it is said why', () => {
    const recent = eligibility('m00.recent', () => ({
      ...base,
      when: all(thing.a, latest.onOrAfter(day('2023-01-01'))),
    }))
    expect(recent({ a: true, events: [] })).toMatchObject({
      outcome: 'ineligible',
      unmet: [{ fact: 'events', required: { atLeast: '2023-01-01' }, actual: { events: [] } }],
    })
    expect(recent({ a: true, events: ['2023-01-01'] }).outcome).toBe('eligible')
  })
  it('is said of one of several ways, too', () => {
    const either = eligibility('m00.either', () => ({ ...base, when: latest.onOrAfter(day('2023-01-01')) }))
    const any = eligibility('m00.any', () => ({ ...base, when: not(all(not(either.holds), not(thing.a))) }))
    expect(any({ a: false, events: [] }).unmet).toMatchObject([{ anyOf: [[{ fact: 'events' }], [{ fact: 'a' }]] }])
  })
})

describe('where the text promises nothing', () => {
  it('nothing can be reckoned from it', () => {
    const maybe = when(thing.a, thing.price).otherwise(nothing(words))
    expect(value(maybe.times(2), { a: false })).toBe(null)
    expect(value(number(2).minus(maybe as never), { a: false })).toBe(null)
    expect(value(maybe.times(2), { a: true, price: 3 })).toBe(6)
  })
  it('whichever way, the result is nothing', () => {
    expect(value(when(thing.a, nothing(words)).otherwise(nothing(words)), { a: true })).toBe(null)
    expect(value(when(thing.a, nothing(words)).otherwise(nothing(words)), {})).toBe(null)
  })
  it('an explanation gives the reason for the value', () => {
    const paid = calculator('m00.paid', () => ({
      ...base,
      outputs: {
        amount: output.money(
          { zh: '金额', en: 'amount' },
          when(thing.a, thing.price).otherwise(nothing({ zh: '文中未提', en: 'not in the text' })),
          '元',
        ),
      },
    }))
    const explanation = explainCore(coreOf(paid), { a: false }, undefined)
    const lines = (language: 'zh' | 'en') => explanation.toText(language).split('\n').slice(1)
    expect(explanation.outcome).toBe('not-covered')
    expect(lines('en')).toEqual(['  amount = not stated', '    ✗ if a: price', '    ✓ otherwise: not in the text'])
    expect(lines('zh').at(-1)).toBe('    ✓ 否则：文中未提')
    expect(lines('zh')[0]).toBe('  金额 = 文中未写')
  })
})
