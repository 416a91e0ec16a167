import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plusDays } from '../../src/language/values/dates'
import { taxCreditReminderStage, taxGradeDRepair } from '../../src/rules/index'
import { classifies, refuses } from '../support/cases'

const open = { isAbnormalTaxpayer: false, taxFilingDueOn: '2023-06-15', isTaxFiled: false, isTaxPaid: false }
const done = { ...open, isTaxFiled: true, isTaxPaid: true }
const stage = (asOf: string, reading?: string, facts: object = open) => {
  const { class: name, outcome } = taxCreditReminderStage(facts, { asOf, ...(reading && { reading }) })
  return name ?? outcome
}
/** Where the text names no reminder. */
const none = 'not-covered'

describe('taxCreditReminderStage', () => {
  it.each([
    ['2023-06-12', none, none, none],
    ['2023-06-13', 'before', 'before', none],
    ['2023-06-14', 'before', none, 'before'],
    ['2023-06-15', 'before', none, 'before'],
    ['2023-06-16', 'during', 'during', 'during'],
    ['2023-06-21', 'during', 'during', 'during'],
    ['2023-06-22', 'during', 'during', 'during'],
    ['2023-06-23', none, none, none],
  ])('on %s, of a deadline on 15 June, gives %s, or %s or %s', (asOf, ...stages) => {
    const readings = ['through-the-deadline', 'on-that-day', 'last-two-days']
    expect(readings.map((reading) => stage(asOf, reading))).toEqual(stages)
  })

  it.each([
    ['2023-06-16', none],
    ['2023-06-21', none],
    ['2023-06-22', 'during'],
    ['2023-06-23', none],
    ['2023-06-15', 'before'],
  ])('read as the seventh day alone, on %s gives %s', (asOf, expected) => {
    expect(stage(asOf, 'on-the-last-day')).toBe(expected)
  })

  it('by “未申报、未缴款、非正常户等情形”: says that its indicators are examples', () => {
    expect(taxCreditReminderStage.notes.map((one) => one.zh).join()).toContain('“等”前的举例')
  })

  it.each([
    ['2023-06-12', open, /截止前2天的提醒/],
    ['2023-06-23', open, /其后1周的提醒/],
    ['2023-06-15', done, /不属于所举/],
  ])('says why none is named on %s', (asOf, facts, why) => {
    const { outcome, reasons, unmet } = taxCreditReminderStage(facts, { asOf })
    expect([outcome, unmet?.length !== 0]).toEqual([none, true])
    expect(reasons?.map((one) => one.zh)).toEqual([expect.stringMatching(why)])
  })

  it('by “短信、微信、电子税务局等渠道”: says how each reminder comes, and what it is for', () => {
    const said = ['2023-06-13', '2023-06-16'].map((asOf) => taxCreditReminderStage(open, { asOf }).consequence?.zh)
    expect(said).toEqual([expect.stringContaining('短信、微信、电子税务局等'), expect.stringContaining('越早纠正')])
    expect(taxCreditReminderStage({ isAbnormalTaxpayer: true }).consequence?.zh).toContain('消除D级')
  })

  it('takes two days back and a week on over the end of a month', () => {
    const facts = { ...open, taxFilingDueOn: '2024-03-01' }
    const days = ['2024-02-27', '2024-02-28', '2024-02-29', '2024-03-01', '2024-03-08', '2024-03-09']
    const stages = [none, 'before', 'before', 'before', 'during', none]
    expect(days.map((asOf) => stage(asOf, undefined, facts))).toEqual(stages)
  })

  it.each([
    [{ isTaxFiled: true }, 'before', none],
    [{ isTaxPaid: true }, 'before', none],
    [{ isTaxFiled: true, isTaxPaid: true }, none, none],
    [{}, 'before', 'before'],
  ])('with %o on the deadline gives %s, or %s where both must be open', (change, either, both) => {
    const facts = { ...open, ...change }
    expect([stage('2023-06-15', 'either-open', facts), stage('2023-06-15', 'both-open', facts)]).toEqual([either, both])
  })

  it('reminds an abnormal taxpayer whatever the day', () => {
    expect(stage('2023-06-15', undefined, { ...done, isAbnormalTaxpayer: true })).toBe('after')
    expect(taxCreditReminderStage({ isAbnormalTaxpayer: true }).class).toBe('after')
  })

  it.each([
    [{ ...open, taxFilingDueOn: undefined }, ['taxFilingDueOn']],
    [{ ...open, isAbnormalTaxpayer: undefined }, ['isAbnormalTaxpayer']],
    [{ ...done, isTaxFiled: undefined }, ['isTaxFiled']],
    [{ ...done, isTaxPaid: undefined }, ['isTaxPaid']],
    [{ ...open, isTaxFiled: undefined }, []],
  ])('of %o asks for %o', (facts, missing) => {
    const result = taxCreditReminderStage(facts, { asOf: '2023-06-15' })
    expect(result.missing.map((one) => one.fact)).toEqual(missing)
    expect(result.outcome).toBe(missing.length > 0 ? 'undetermined' : 'classified')
  })

  it('has no day of its own', () => {
    expect(taxCreditReminderStage(open).missing.map((one) => one.fact)).toEqual(['asOf'])
  })

  it('sends no reminder in any narrower reading that the default doesn’t send', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -10, max: 12 }),
        fc.constantFrom('on-that-day', 'last-two-days', 'on-the-last-day', 'both-open'),
        fc.boolean(),
        fc.boolean(),
        (shift, reading, isTaxFiled, isTaxPaid) => {
          const asOf = plusDays('2023-06-15', shift)
          const facts = { ...open, isTaxFiled, isTaxPaid }
          return [none, stage(asOf, undefined, facts)].includes(stage(asOf, reading, facts) as string)
        },
      ),
    )
  })

  refuses(taxCreditReminderStage, [[{ ...open, taxFilingDueOn: '2023-06-31' }, 'taxFilingDueOn']])
})

describe('taxGradeDRepair', () => {
  classifies(taxGradeDRepair, [
    [{ gradeDIndicator: 'abnormal-taxpayer' }, 'repairable'],
    [{ gradeDIndicator: 'other' }, undefined],
    [{ gradeDIndicator: 'other', isOtherGradeDIndicatorRepairable: true }, 'repairable'],
    [{ gradeDIndicator: 'other', isOtherGradeDIndicatorRepairable: false }, 'not-repairable'],
    [{}, undefined],
  ])

  it('leaves another indicator to the tax bureau', () => {
    expect(taxGradeDRepair({ gradeDIndicator: 'other' }).missing).toMatchObject([
      { fact: 'isOtherGradeDIndicatorRepairable', judgedBy: { zh: '南通市税务局' } },
    ])
  })

  refuses(taxGradeDRepair, [[{ gradeDIndicator: 'D' }, 'gradeDIndicator']])
})

describe('what taxCreditReminderStage says beside', () => {
  it.each([
    [/目前/, /at present/],
    [/链接、方式、渠道等/, /links, ways and channels/],
    [/省局清册/, /provincial/],
  ])('M21: %s', (zh, en) => {
    expect(taxCreditReminderStage.notes.some((one) => zh.test(one.zh) && en.test(one.en))).toBe(true)
  })
})
