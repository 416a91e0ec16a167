import { describe, expect, it } from 'vitest'
import {
  all,
  any,
  ask,
  asOf,
  calculator,
  called,
  date,
  day,
  eligibility,
  min,
  nothing,
  number,
  output,
  period,
  subject,
  table,
  when,
} from '../../../src/language'
import type { Calculation } from '../../../src/language/provisions/calculator'
import { coreOf } from '../../../src/language/provisions/provision'
import type { Condition } from '../../../src/language/write/conditions'
import type { Quantity } from '../../../src/language/write/quantities'
import { base, read, thing, words } from '../vocabulary'

const { a, b, c, approved, count, other, signed, price, balance, colour, percent } = thing
const readings = [{ about: words, default: 'x', because: words, options: { x: words, y: words } }]
const inner = eligibility('m00.inner', () => ({ ...base, when: all(all(a, b), c) }))

it('a case that can’t be reckoned, and isn’t known to be the one, asks for nothing', () => {
  const share = when(a, count).otherwise(price.over(other))
  const either = calculator('m00.share', () => ({ ...base, outputs: { share: output.number(words, share) } }))
  const { missing, outcome } = coreOf(either).evaluate({ price: '5', other: 0 }, undefined) as Calculation
  expect([outcome, missing.map((one) => one.fact)]).toEqual(['undetermined', ['a', 'count']])
})

describe('of a condition, what can settle most is asked first', () => {
  const decide = (of: Condition, facts: object) =>
    eligibility('m00.decide', () => ({ ...base, readings, when: of }))(facts)
  it.each<[string, Condition, object, string[]]>([
    ['each of all alike, in their order', all(c, b, a), {}, ['c', 'b', 'a']],
    ['each of any alike, in their order', any(c, b, a), {}, ['c', 'b', 'a']],
    ['one of all before two of an any within', all(any(a, b), c), {}, ['c', 'a', 'b']],
    ['one of any before two of an all within', any(all(a, b), c), {}, ['c', 'a', 'b']],
    ['an all within an all is no less telling', all(all(a, b), c), {}, ['a', 'b', 'c']],
    ['an any within an any is no less telling', any(any(a, b), c), {}, ['a', 'b', 'c']],
    ['nor where the whole has a name', called(words, all(all(a, b), c)), {}, ['a', 'b', 'c']],
    ['nor where it is a reading', read('x', { x: all(all(a, b), c), y: c }), {}, ['a', 'b', 'c']],
    ['nor where it is another provision', inner.holds, {}, ['a', 'b', 'c']],
    ['a fact that comes up twice counts twice', all(any(a, b), any(b, c)), {}, ['b', 'a', 'c']],
    ['what is known isn’t asked again', all(any(a, b), c), { a: false }, ['b', 'c']],
    [
      'and leaves more to the part beside it, though what is judged comes last',
      all(any(a, b, approved), any(c, approved)),
      { a: false },
      ['b', 'c', 'approved'],
    ],
    ['a part that is settled asks for nothing', all(any(a, b), c), { a: true }, ['c']],
    [
      'a group of all within an any of all shares, and what is judged comes last',
      all(any(all(a, b), approved), c),
      {},
      ['c', 'a', 'b', 'approved'],
    ],
    ['the parts of a sum share', all(count.plus(other).atLeast(1), price.atLeast(1)), {}, ['price', 'count', 'other']],
  ])('%s', (_, of, facts, expected) => {
    const verdict = decide(of, facts)
    expect([verdict.outcome, verdict.missing.map((one) => one.fact)]).toEqual(['undetermined', expected])
  })
  it('asks for the day where a period needs it, before what the rest shares', () => {
    const term = period({ from: day('2023-01-01') })
    const made = eligibility('m00.termed', () => ({ ...base, period: term, when: any(a, b) }))
    expect(made({}).missing.map((one) => one.fact)).toEqual(['asOf', 'a', 'b'])
  })
})

describe('of a value, only what may still lead to it is asked', () => {
  const missing = (of: Quantity, facts: object) => {
    const made = calculator('m00.value', () => ({ ...base, readings, outputs: { value: output.number(words, of) } }))
    return (coreOf(made).evaluate(facts, undefined) as Calculation).missing.map((one) => one.fact)
  }
  const cases = when(a, count).when(b, other).otherwise(price)
  const rows = table([a, b, count], [colour.is('red'), other], [colour.is('green'), c, price])
  it.each<[string, Quantity, object, string[]]>([
    ['every case while none is ruled out', cases, {}, ['a', 'count', 'b', 'other', 'price']],
    ['not a case that is ruled out', cases, { a: false }, ['b', 'other', 'price']],
    ['nothing after a case that holds', cases, { a: true }, ['count']],
    ['nothing after a case that holds, though an earlier one may', cases, { b: true }, ['a', 'count', 'other']],
    ['the last where no case holds', cases, { a: false, b: false }, ['price']],
    ['the rows that may hold', rows, { colour: 'green' }, ['a', 'b', 'count', 'c', 'price']],
    ['only the row that holds', rows, { a: true, b: true }, ['count']],
    ['only the row that holds, of one condition', rows, { colour: 'red' }, ['other']],
    ['not a row of which one condition fails', rows, { a: false, c: true }, ['colour', 'other', 'price']],
    ['the reading that is taken', read('x', { x: count, y: other }), {}, ['count']],
    ['each of the smallest of several', min(count, other, price), { other: 3 }, ['count', 'price']],
  ])('%s', (_, of, facts, expected) => {
    expect(missing(of, facts)).toEqual(expected)
  })
  it('several outputs ask together, the most telling first', () => {
    const made = calculator('m00.both', () => ({
      ...base,
      outputs: { first: output.condition(words, all(a, b)), second: output.count(words, count.plus(other)) },
    }))
    const { missing } = coreOf(made).evaluate({ b: true }, undefined) as Calculation
    expect(missing.map((one) => one.fact)).toEqual(['a', 'count', 'other'])
    expect(Object.isFrozen(missing)).toBe(true)
  })
  it('an output that is one fact asks for it before the parts of another', () => {
    const made = calculator('m00.parts', () => ({
      ...base,
      outputs: { sum: output.count(words, count.plus(other)), price: output.money(words, price) },
    }))
    const { missing } = coreOf(made).evaluate({}, undefined) as Calculation
    expect(missing.map((one) => one.fact)).toEqual(['price', 'count', 'other'])
  })
})

describe('a question says', () => {
  const facts = [a, approved, count, signed, price, balance, percent, colour, thing.tags, thing.on]
  const made = eligibility('m00.asks', () => ({
    ...base,
    when: all(
      ...[a, approved, count.atLeast(1), signed.atLeast(1), price.atLeast(1), balance.atLeast(1), percent.atLeast(1)],
      ...[colour.is('red'), thing.tags.includes('x'), thing.on.after(asOf())],
    ),
  }))
  const asked = (fact: string) => made({}).missing.find((one) => one.fact === fact)
  const yuan = { zh: '元', en: 'yuan' }
  it('the fact, what it is called, what to ask and what kind of answer it takes', () => {
    expect(asked('a')).toEqual({
      fact: 'a',
      label: { zh: 'a（问）', en: 'a' },
      question: { zh: 'a是什么？', en: 'What is a?' },
      type: 'boolean',
    })
    expect(made({}).missing.length).toBe(facts.length + 1)
    expect(Object.isFrozen(asked('a'))).toBe(true)
  })
  it.each<[string, string, object]>([
    ['approved', 'whose judgement it is', { type: 'boolean', judgedBy: { zh: '银行', en: 'the bank' } }],
    ['price', 'yuan of money', { type: 'money', unit: yuan }],
    ['balance', 'yuan of money below zero, too', { type: 'money', unit: yuan }],
    ['count', 'the unit of what is counted', { type: 'integer', unit: { zh: '个' } }],
    ['colour', 'the options', { type: 'choice', options: { red: { zh: '红' }, green: { zh: '绿' } } }],
    ['tags', 'the options of which several may be named', { type: 'choices', options: { z: { zh: '丙' } } }],
    ['asOf', 'that it is given as an option', { type: 'date', label: { en: 'the day asked about' }, in: 'options' }],
  ])('of %s %s', (fact, _, expected) => {
    expect(asked(fact)).toMatchObject(expected)
  })
  it.each(['a', 'signed', 'percent', 'on'])('of %s no unit, options or judge that it hasn’t', (fact) => {
    expect(Object.keys(asked(fact) ?? {})).toEqual(['fact', 'label', 'question', 'type'])
  })
})

describe('why there is no result', () => {
  const none = (en: string) => nothing({ zh: en, en })
  const reasons = (of: Quantity<never, null>, facts: object) => {
    const made = calculator('m00.why', () => ({ ...base, outputs: { value: output.number(words, of) } }))
    const { outcome, reasons } = coreOf(made).evaluate(facts, undefined) as Calculation
    return [outcome, reasons?.map((one) => one.en)]
  }
  const nested = when(a, when(b, number(1)).otherwise(none('not b'))).otherwise(none('not a')) as never as Quantity<
    never,
    null
  >
  it.each<[string, Quantity<never, null>, object, [string, string[] | undefined]]>([
    ['the case that is come to', nested, { a: false }, ['not-covered', ['not a']]],
    ['the case within the case', nested, { a: true, b: false }, ['not-covered', ['not b']]],
    ['none where there is a result', nested, { a: true, b: true }, ['computed', undefined]],
    [
      'not why a condition that leads there fails',
      when(when(a, price).otherwise(none('no price')).moreThan(1), number(1)).otherwise(none('too little')) as never,
      { a: false },
      ['not-covered', ['too little']],
    ],
    ['of what it is reckoned from', nested.plus(1) as never, { a: false }, ['not-covered', ['not a']]],
  ])('is %s', (_, of, facts, expected) => {
    expect(reasons(of, facts)).toEqual(expected)
  })
})

it('the day is asked for where a past fact that isn’t known is held against it and against a bound', () => {
  const happening = subject('happening', words, {
    heldOn: date(ask('日', 'day', '哪天？', 'Which day?'), { past: true }),
  })
  const late = eligibility('m00.late', () => ({
    ...base,
    subject: happening,
    when: happening.heldOn.onOrAfter(day('2023-04-01')),
  }))
  expect(late({}).missing.map((one) => one.fact)).toEqual(['heldOn', 'asOf'])
  expect(late({}, { asOf: '2023-03-31' }).outcome).toBe('ineligible')
  expect(late({}, { asOf: '2023-04-01' }).missing.map((one) => one.fact)).toEqual(['heldOn'])
})
