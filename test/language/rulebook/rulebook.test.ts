import { describe, expect, it } from 'vitest'
import {
  ask,
  calculator,
  discrepancy,
  eligibility,
  figure,
  figures,
  fromJSON,
  InvalidFactsError,
  output,
  rulebook,
  subject,
  yesNo,
  yuan,
} from '../../../src/language'
import { base, thing, words } from '../vocabulary'

const set = figures(0, { least: figure(3, '个', base.source) })
const open = eligibility('m00.open', () => ({ ...base, when: thing.count.atLeast(set.least) }))
const shut = eligibility('m00.shut', () => ({ ...base, when: thing.a }))
const amount = calculator('m00.amount', () => ({ ...base, outputs: { amount: output.money(words, yuan(100)) } }))
const book = rulebook({
  name: 'little',
  title: words,
  provisions: { shut, open, amount },
  figures: { set },
  measures: [{ id: 'M00', number: 0, title: words }],
})

describe('a rulebook', () => {
  it('holds its provisions in the order of ids, and what they are about', () => {
    expect(book.provisions).toEqual([amount, open, shut])
    expect(book.subjects.map((one) => one.name)).toEqual([open.subject])
    expect(book.parameters.map((one) => one.id)).toEqual(['m00.least'])
    expect(book.facts(open.subject).map((one) => one.name)).toContain('count')
    expect(book.measure('m0').id).toBe('M00')
    expect(Object.isFrozen(book)).toBe(true)
  })
  it('finds what its provisions rest on, besides what is stated', () => {
    const slip = discrepancy('m00.slip', { title: words, sides: [] })
    const paid = calculator('m00.paid', () => ({
      ...base,
      discrepancies: [slip],
      outputs: { count: output.count(words, thing.count.plus(set.least)) },
    }))
    const further = subject('further', words, {})
    const found = rulebook({ name: 'found', title: words, provisions: [paid, open], subjects: { further } })
    expect(found.parameters.map((one) => one.id)).toEqual(['m00.least'])
    expect(found.readBy('m00.least')).toEqual([open, paid])
    expect(found.evaluate(paid, { count: 3 }, { parameters: found.reform({ 'm00.least': 4 }) }).values).toEqual({
      count: 7,
    })
    expect(found.discrepancies).toEqual([slip])
    expect(found.subjects.map((one) => one.name)).toEqual(['further', 'thing'])
    expect(fromJSON(found.toJSON()).parameters).toEqual(found.parameters)
    expect(rulebook({ name: 'next', title: words, extends: found, provisions: { shut } }).parameters).toEqual(
      found.parameters,
    )
  })
  it('takes no reform of a figure that only a provision read which it replaces', () => {
    const replaced = eligibility('m00.open', () => ({ ...base, when: thing.count.atLeast(2) }))
    const next = rulebook({ name: 'next', title: words, extends: book, replaces: { 'm00.open': replaced } })
    expect(next.parameters.map((one) => one.id)).toEqual(['m00.least'])
    expect(() => next.reform({ 'm00.least': 4 })).toThrow(InvalidFactsError)
    expect(() => next.match('thing', {}, { parameters: { 'm00.least': 4 } })).toThrow(InvalidFactsError)
    expect(() => book.reform({ 'm00.least': 4 })).not.toThrow()
  })
  it('has readers that need not be called on it', () => {
    const { evaluate, match, reform } = book
    expect(evaluate('m00.open', { count: 3 }).outcome).toBe('eligible')
    expect(evaluate(open, { count: 3 }, { parameters: reform({ 'm00.least': 4 }) }).outcome).toBe('ineligible')
    expect(match(open.subject, { count: 2 }).ineligible.map((one) => one.id)).toEqual(['m00.open'])
  })
  it('says of a subject that it has no eligibility, and not that there is no such subject', () => {
    const lender = subject('lender', words, { lent: yesNo(ask('已贷', 'lent', '是否已贷？', 'Has it lent?')) })
    const lending = calculator('m00.lending', () => ({
      ...base,
      subject: lender,
      outputs: { lent: output.condition(words, lender.lent) },
    }))
    const both = rulebook({ name: 'both', title: words, provisions: [open, lending] })
    const asked = [
      () => both.match('lender' as never, {}),
      () => both.matcher('lender' as never),
      () => both.interview('lender' as never, {}),
    ]
    for (const ask of asked) {
      expect(ask).toThrow(
        'expected a subject with eligibilities (lender has none; its provisions are asked by their ids): thing',
      )
    }
    expect(() => both.match('lendre' as never, {})).toThrow('subject: got "lendre", expected one of thing')
    expect(both.evaluate('m00.lending', { lent: true }).outcome).toBe('computed')
  })
  it('knows no provision but its own', () => {
    const stranger = eligibility('m00.stranger', () => ({ ...base, when: thing.a }))
    expect(() => book.evaluate(stranger)).toThrow(
      'provision: got m00.stranger of another rulebook or of another copy of the library',
    )
    expect(() => book.evaluate('m00.opens' as string)).toThrow('did you mean m00.open?')
  })
  it('takes over another, with other provisions in the place of some', () => {
    const stricter = eligibility('m00.open', () => ({ ...base, when: thing.count.atLeast(5) }))
    const more = eligibility('m01.more', () => ({ ...base, when: thing.a }))
    const next = rulebook({
      name: 'next',
      title: words,
      extends: book,
      provisions: { more },
      measures: [{ id: 'M01', title: words }],
      replaces: { 'm00.open': stricter },
    })
    expect(next.provisions).toEqual([amount, stricter, shut, more])
    expect(next.evaluate('m00.open', { count: 3 }).outcome).toBe('ineligible')
    expect(book.evaluate('m00.open', { count: 3 }).outcome).toBe('eligible')
    expect(next.parameters).toEqual(book.parameters)
    expect(next.measures.map((one) => one.id)).toEqual(['M00', 'M01'])
  })
})
