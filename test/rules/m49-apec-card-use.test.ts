import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apecCard } from '../../src/data/m49-apec-card'
import { travelCard } from '../../src/facts/travel-card'
import { InvalidFactsError, remedies } from '../../src/index'
import { readFacts } from '../../src/intake/index'
import { about } from '../../src/language/write/subject'
import { apecCardEconomies, apecCardStayLimit, apecCardValidity, rcepMembership } from '../../src/rules/index'
import { classifies, decides, refuses } from '../support/cases'
import { factsIn } from '../support/unmet'

describe('apecCardEconomies', () => {
  it('lists sixteen, as the document counts them', () => {
    const count = apecCard[about].parameters.find((one) => one.id === 'm49.economy-count')?.value
    expect(apecCardEconomies().entries).toHaveLength(Number(count))
  })
  it.each([
    ['indonesia', '印度尼西亚'],
    ['south-korea', '韩国'],
    ['papua-new-guinea', '巴布亚新几内亚'],
    ['russia', '俄罗斯'],
  ] as const)('finds %s', (economy, zh) => {
    const { outcome, entries } = apecCardEconomies({ economy })
    expect({ outcome, found: entries.map((one) => one.label.zh) }).toEqual({ outcome: 'found', found: [zh] })
  })
  it('has the same key and label for a country as measure 50', () => {
    const labels = new Map(rcepMembership().entries.map((one) => [one.key as string, one.label]))
    const shared = apecCardEconomies().entries.filter((one) => labels.has(one.key))
    expect(shared).toHaveLength(11)
    for (const { key, label } of shared) expect(labels.get(key)).toBe(label)
  })
  it.each(['mainland', 'hong-kong', 'chinese-taipei', 'other'] as const)('doesn’t list %s', (economy) => {
    expect(apecCardEconomies({ economy })).toMatchObject({ outcome: 'not-listed', entries: [] })
  })
  it.each([
    ['印尼', 'indonesia'],
    ['印度尼西亚', 'indonesia'],
    ['Indonesia', 'indonesia'],
    [' ＩＮＤＯＮＥＳＩＡ ', 'indonesia'],
    ['Korea', 'south-korea'],
    ['Republic of Korea', 'south-korea'],
    ['大韩民国', 'south-korea'],
    ['Viet Nam', 'vietnam'],
    ['中国香港', 'hong-kong'],
    ['Hong Kong', 'hong-kong'],
    ['中国', 'mainland'],
  ])('a row may call it %s', (economy, key) => {
    expect(readFacts('travel-card', { economy }).facts).toEqual({ economy: key })
  })
  it.each(['North Korea', 'Austria', 'Malasia'])('a row may not call it %s', (economy) => {
    expect(readFacts('travel-card', { economy })).toMatchObject({ facts: {}, issues: [{ code: 'unknown-option' }] })
  })
  it('by “可多次入出”: says what a holder may', () => {
    expect([apecCardEconomies, apecCardValidity, apecCardStayLimit].map((one) => one.force)).toEqual(
      Array(3).fill('may'),
    )
  })
})

const entry = {
  economy: 'japan',
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
  it('by “可多次入出16个经济体”: promises nothing for another', () => {
    for (const economy of ['mainland', 'hong-kong', 'chinese-taipei', 'other'] as const) {
      const { outcome, reasons, unmet } = apecCardValidity({ ...entry, economy })
      expect([outcome, reasons?.length, factsIn(unmet)]).toEqual(['not-covered', 1, ['economy']])
    }
  })
  it('by “快速通关”: says what it opens, and where the days of a stay are', () => {
    const { gives, leadsTo } = apecCardValidity(entry)
    expect(gives?.zh).toContain('快速通关')
    expect(leadsTo).toContain('m49.apec-card-stay-limit')
  })
  it('doesn’t take a card for issued after the day asked about', () => {
    expect(() => apecCardValidity(entry, { asOf: '2023-05-07' })).toThrow(InvalidFactsError)
    expect(apecCardValidity(entry, { asOf: '2023-05-08' }).outcome).toBe('eligible')
  })
  it('offers a later entry, but no other passport: how one is linked isn’t stated', () => {
    const facts = { ...entry, entersOn: '2023-05-07', passportIsLinkedToCard: false }
    expect(remedies(apecCardValidity, facts, { asOf: '2023-05-08' }).remedies).toEqual([])
    const early = { ...entry, entersOn: '2023-05-07' }
    expect(remedies(apecCardValidity, early, { asOf: '2023-05-08' }).remedies).toHaveLength(1)
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
    ['2029-02-28', 'eligible'],
    ['2029-03-01', 'ineligible'],
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
  it.each(['mainland', 'hong-kong', 'chinese-taipei', 'other'] as const)('promises nothing for %s', (economy) => {
    const { outcome, reasons } = apecCardStayLimit({ economy, stayDays: 30 })
    expect([outcome, reasons]).toEqual([
      'not-covered',
      [{ zh: expect.stringMatching(/所列16个经济体.*互不适用此卡/), en: expect.any(String) }],
    ])
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
  it('by “60天至90天不等”: an economy allows no fewer and no more', () => {
    const limit = travelCard[about].facts.find((one) => one.name === 'economyStayLimit')
    const [least, most] = ['m49.stay-min-days', 'm49.stay-max-days'].map((id) =>
      Number(apecCard[about].parameters.find((one) => one.id === id)?.value),
    )
    expect(limit).toMatchObject({ atLeast: least, atMost: most })
  })
  refuses(apecCardStayLimit, [
    [{ economy: 'japan', stayDays: 0 }, 'stayDays'],
    [{ economy: 'japan', stayDays: 75, economyStayLimit: 59 }, 'economyStayLimit'],
    [{ economy: 'japan', stayDays: 75, economyStayLimit: 91 }, 'economyStayLimit'],
    [{ economy: 'Japan', stayDays: 10 }, 'economy'],
  ])
})
