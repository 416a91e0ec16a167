import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apecCardEconomies, apecCardStayLimit, apecCardValidity, rcepMembership } from '../../src/rules/index'
import { classifies, decides, refuses } from '../support/cases'

describe('apecCardEconomies', () => {
  it('lists sixteen', () => {
    expect(apecCardEconomies().entries).toHaveLength(16)
  })
  it.each([
    ['印尼', 'Indonesia'],
    ['印度尼西亚', 'Indonesia'],
    ['Indonesia', 'Indonesia'],
    ['澳大利亚', 'Australia'],
    ['俄罗斯', 'Russia'],
    ['Korea', 'South Korea'],
    ['Republic of Korea', 'South Korea'],
    ['大韩民国', 'South Korea'],
    ['indonesia', 'Indonesia'],
    [' ＩＮＤＯＮＥＳＩＡ ', 'Indonesia'],
    ['Viet Nam', 'Vietnam'],
  ])('finds %s', (economyName, en) => {
    const { outcome, entries } = apecCardEconomies({ economyName })
    expect({ outcome, found: entries.map((one) => one.label.en) }).toEqual({ outcome: 'found', found: [en] })
  })
  it('finds a country under either name that measure 50 has for it', () => {
    const shared = rcepMembership().entries.filter(
      (one) => apecCardEconomies({ economyName: one.label.zh }).entries.length,
    )
    expect(shared).toHaveLength(11)
    for (const { label } of shared) expect(apecCardEconomies({ economyName: label.en }).outcome, label.en).toBe('found')
  })
  it('has the same key for a country as measure 50', () => {
    const keys = new Map(rcepMembership().entries.map((one) => [one.label.zh, one.key as string]))
    for (const { key, label } of apecCardEconomies().entries) expect(keys.get(label.zh) ?? key, label.zh).toBe(key)
    expect(apecCardEconomies({ economyName: '韩国' }).entries[0]?.key).toBe('south-korea')
  })
  it.each([
    ['North Korea', 'South Korea'],
    ['Austria', 'Australia'],
    ['Malasia', 'Malaysia'],
  ])('doesn’t confirm %s', (economyName, en) => {
    const { outcome, nearest } = apecCardEconomies({ economyName })
    expect(outcome).toBe('unconfirmed')
    expect(nearest?.map((one) => one.label.en)).toContain(en)
  })
  it.each(['内地', '中国香港', '中国台北', '美国', '加拿大', '柬埔寨', 'Hong Kong', 'USA'])(
    'doesn’t list %s',
    (economyName) => {
      expect(apecCardEconomies({ economyName }).outcome).toBe('not-listed')
    },
  )
})

const entry = {
  cardIssuedOn: '2023-05-08',
  entersOn: '2024-01-15',
  passportValidUntil: '2030-01-01',
  passportIsLinkedToCard: true,
} as const

describe('apecCardValidity', () => {
  decides(apecCardValidity, {
    eligible: entry,
    stillEligible: [{ entersOn: '2023-05-08' }, { entersOn: '2028-05-07' }, { passportValidUntil: '2024-01-15' }],
    ineligible: [
      { entersOn: '2023-05-07' },
      { entersOn: '2028-05-08' },
      { passportValidUntil: '2024-01-14' },
      { passportIsLinkedToCard: false },
    ],
  })
  it.each([
    ['2023-05-08', '2028-05-08', 'eligible'],
    ['2023-05-08', '2028-05-09', 'ineligible'],
    ['2024-02-29', '2029-02-28', 'eligible'],
    ['2024-02-29', '2029-03-01', 'ineligible'],
  ])('by the anniversary, issued %s, entry on %s is %s', (cardIssuedOn, entersOn, outcome) => {
    const facts = { ...entry, cardIssuedOn, entersOn }
    expect(apecCardValidity(facts, { reading: 'anniversary' }).outcome).toBe(outcome)
  })
  it.each([
    ['2029-02-27', 'eligible'],
    ['2029-02-28', 'ineligible'],
  ])('issued on 29 February, entry on %s is %s', (entersOn, outcome) => {
    expect(apecCardValidity({ ...entry, cardIssuedOn: '2024-02-29', entersOn }).outcome).toBe(outcome)
  })
  refuses(apecCardValidity, [
    [{ ...entry, entersOn: '2023-02-29' }, 'entersOn'],
    [{ ...entry, passportIsLinkedToCard: 'yes' }, 'passportIsLinkedToCard'],
  ])
})

describe('apecCardStayLimit', () => {
  const economy = 'japan'
  classifies(apecCardStayLimit, [
    [{ economy, stayDays: 1 }, 'within'],
    [{ economy, stayDays: 60 }, 'within'],
    [{ economy, stayDays: 61 }, undefined],
    [{ economy, stayDays: 90 }, undefined],
    [{ economy, stayDays: 91 }, 'exceeds'],
    [{ economy, stayDays: 61, economyStayLimit: 60 }, 'exceeds'],
    [{ economy, stayDays: 61, economyStayLimit: 61 }, 'within'],
    [{ economy, stayDays: 90, economyStayLimit: 89 }, 'exceeds'],
    [{ economy, stayDays: 90, economyStayLimit: 90 }, 'within'],
    [{ economy }, undefined],
    [{ stayDays: 30 }, undefined],
  ])
  it.each(['hong-kong', 'chinese-taipei', 'other'] as const)('promises nothing for %s', (economy) => {
    const { outcome, reasons } = apecCardStayLimit({ economy, stayDays: 30 })
    expect({ outcome, reasons: reasons?.length }).toEqual({ outcome: 'not-covered', reasons: 1 })
  })
  it('waits for the economy between 61 and 90 days', () => {
    expect(apecCardStayLimit({ economy, stayDays: 75 }).missing).toMatchObject([
      { fact: 'economyStayLimit', judgedBy: { zh: '有关经济体' } },
    ])
  })
  it('allows no longer stay where it forbids a shorter one', () => {
    const days = fc.integer({ min: 1, max: 200 })
    fc.assert(
      fc.property(days, days, fc.integer({ min: 60, max: 90 }), (a, b, economyStayLimit) => {
        const within = (stayDays: number) =>
          apecCardStayLimit({ economy, stayDays, economyStayLimit }).class === 'within'
        return within(Math.min(a, b)) || !within(Math.max(a, b))
      }),
    )
  })
  it.each([
    [59, true],
    [60, false],
    [90, false],
    [91, true],
  ])('with a limit of %d days, refuses: %s', (economyStayLimit, refused) => {
    const ask = () => apecCardStayLimit({ economy, stayDays: 75, economyStayLimit })
    if (refused) expect(ask).toThrow('outside the range')
    else expect(ask).not.toThrow()
  })
  refuses(apecCardStayLimit, [
    [{ economy: 'japan', stayDays: 0 }, 'stayDays'],
    [{ economy: 'Japan', stayDays: 10 }, 'economy'],
  ])
})
