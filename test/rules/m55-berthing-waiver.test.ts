import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plusDays } from '../../src/language/values/dates'
import { berthingWaiverListInForce, firstViolationBerthingWaiver } from '../../src/rules/index'
import { classifies, refuses } from '../support/cases'

/** What every violation is asked, whatever its scenario: published on 1 June 2023, berthed on 1 July. */
const first = {
  isWaiverListPublished: true,
  waiverListPublishedOn: '2023-06-01',
  berthedOn: '2023-07-01',
  earlierBorderViolationDates: [],
  isBerthingHarmMinor: true,
  isBerthingCorrectedInTime: true,
  correctionPapersSubmitted: ['correction-statement', 'commitment'],
} as const
const conduct = { hasOtherOffenceAlongside: false, hasUnrelatedTransfer: false }
const unproductive = { berthingPurpose: 'other', isOtherPurposeProduction: false } as const
const noPermit = {
  ...first,
  ...conduct,
  berthingScenario: 'no-permit',
  berthingPurpose: 'safety-escort',
} as const
const onTemporary = {
  ...first,
  ...conduct,
  ...unproductive,
  berthingScenario: 'expired-permit',
  berthingPermitKind: 'temporary',
  berthingPermitLastDay: '2023-06-30',
  leftForeignShipOn: '2023-07-01',
} as const
const onLongTerm = { ...onTemporary, berthingPermitKind: 'long-term' } as const

const outcome = firstViolationBerthingWaiver.outcome
const missing = (facts: Parameters<typeof firstViolationBerthingWaiver>[0]) =>
  firstViolationBerthingWaiver(facts).missing.map((one) => one.fact)

function failsAlone(facts: object, change: object) {
  const { outcome: verdict, unmet } = firstViolationBerthingWaiver({ ...facts, ...change })
  expect({ verdict, unmet: unmet.length }).toEqual({ verdict: 'ineligible', unmet: 1 })
}

describe('firstViolationBerthingWaiver', () => {
  const everywhere = [
    { isWaiverListPublished: false, waiverListPublishedOn: undefined },
    { waiverListPublishedOn: '2023-07-02' },
    { earlierBorderViolationDates: ['2023-06-30'] },
    { earlierBorderViolationDates: ['2023-07-01'] },
    { earlierBorderViolationDates: ['2021-07-01'] },
    { isBerthingHarmMinor: false },
    { isBerthingCorrectedInTime: false },
    { correctionPapersSubmitted: ['correction-statement'] },
    { correctionPapersSubmitted: ['commitment'] },
    { hasOtherOffenceAlongside: true },
    { hasUnrelatedTransfer: true },
  ]
  const stillFirst = [
    { waiverListPublishedOn: '2023-07-01' },
    { earlierBorderViolationDates: ['2021-06-30'] },
    { earlierBorderViolationDates: ['2015-01-01'] },
  ]

  describe('of a Chinese ship without a permit', () => {
    const granted = [
      {},
      ...stillFirst,
      { berthingPurpose: 'environmental-work' },
      { berthingPurpose: 'disease-control' },
      { berthingPurpose: 'business' },
      { berthingPurpose: 'other', isOtherPurposeProduction: true },
    ]
    it.each(granted.map((change) => [JSON.stringify(change), change] as const))('with %s', (_, change) => {
      expect(firstViolationBerthingWaiver({ ...noPermit, ...(change as object) })).toMatchObject({
        outcome: 'eligible',
        missing: [],
      })
    })
    const refused = [...everywhere, unproductive]
    it.each(refused.map((change) => [JSON.stringify(change), change] as const))('not with %s', (_, change) => {
      failsAlone(noPermit, change)
    })
    const { berthingPurpose: _, berthingScenario: __, ...rest } = noPermit
    it('knows of a list with a day of publication that it is published', () => {
      expect(outcome({ ...noPermit, isWaiverListPublished: undefined })).toBe('eligible')
    })
    const days = ['isWaiverListPublished', 'waiverListPublishedOn']
    const asked = (Object.keys(rest) as (keyof typeof rest)[]).filter((name) => !days.includes(name))
    it.each(asked)('asks for %s when it is not known', (name) => {
      expect(missing({ ...noPermit, [name]: undefined })).toEqual([name])
    })
    it('asks for the day of the list, and for today, which it can’t come after', () => {
      expect(missing({ ...noPermit, waiverListPublishedOn: undefined })).toEqual(['asOf', 'waiverListPublishedOn'])
    })
    it('asks for the purpose, and whether it is one of production', () => {
      const asked = missing({ ...noPermit, berthingPurpose: undefined })
      expect([...asked].sort()).toEqual(['berthingPurpose', 'isOtherPurposeProduction'])
    })
    it('asks for the scenario first', () => {
      expect(missing({ ...noPermit, berthingScenario: undefined })[0]).toBe('berthingScenario')
    })
    it('waits for the station where another purpose is given', () => {
      expect(missing({ ...noPermit, berthingPurpose: 'other' })).toEqual(['isOtherPurposeProduction'])
    })
  })

  describe('on an expired permit', () => {
    it.each([
      [onTemporary, '2023-07-01', 'eligible'],
      [onTemporary, '2023-07-02', 'ineligible'],
      [onLongTerm, '2023-07-02', 'eligible'],
      [onLongTerm, '2023-07-10', 'eligible'],
      [onLongTerm, '2023-07-11', 'ineligible'],
    ] as const)('%o, left on %s: %s', (facts, leftForeignShipOn, expected) => {
      expect(outcome({ ...facts, leftForeignShipOn })).toBe(expected)
    })
    it.each(everywhere.map((change) => [JSON.stringify(change), change] as const))('not with %s', (_, change) => {
      failsAlone(onTemporary, change)
    })
    it('asks for what the limit turns on', () => {
      expect(missing({ ...onTemporary, berthingPermitLastDay: undefined })).toEqual(['berthingPermitLastDay'])
      expect(missing({ ...onTemporary, leftForeignShipOn: undefined })).toEqual(['leftForeignShipOn', 'asOf'])
      const late = { ...onTemporary, leftForeignShipOn: '2023-07-02', berthingPermitKind: undefined }
      expect(missing(late)).toEqual(['berthingPermitKind'])
    })
    it('doesn’t ask for the kind of permit where either leaves time enough', () => {
      expect(missing({ ...onTemporary, berthingPermitKind: undefined })).toEqual([])
    })
    it('has no limit in days for a need of production, but the same conduct', () => {
      const production = { ...onTemporary, berthingPurpose: 'business', leftForeignShipOn: '2024-07-01' } as const
      expect(outcome(production)).toBe('eligible')
      expect(outcome({ ...production, berthingPermitKind: undefined })).toBe('eligible')
      expect(outcome({ ...production, hasOtherOffenceAlongside: true })).toBe('ineligible')
      expect(outcome({ ...production, hasUnrelatedTransfer: true })).toBe('ineligible')
    })
  })

  describe('in another scenario', () => {
    const other = { ...first, berthingScenario: 'other' } as const
    it('waits for the station, and follows it', () => {
      const listed = { ...other, isOtherBerthingListed: true }
      expect(missing(other)).toContain('isOtherBerthingListed')
      expect(missing(listed)).toEqual(['meetsOtherBerthingConditions'])
      expect(outcome({ ...listed, meetsOtherBerthingConditions: true })).toBe('eligible')
      expect(outcome({ ...listed, meetsOtherBerthingConditions: false })).toBe('ineligible')
    })
    it('M55 解读 情形 “主要”: what isn’t on the list isn’t covered', () => {
      expect(firstViolationBerthingWaiver({ ...other, isOtherBerthingListed: false })).toMatchObject({
        outcome: 'not-covered',
        unmet: [{ fact: 'isOtherBerthingListed' }],
        reasons: [{ en: expect.stringContaining('isn’t on the list') }],
      })
    })
  })

  it('offers no other purpose than the one there was', () => {
    expect(firstViolationBerthingWaiver({ ...noPermit, ...unproductive }).unmet).toMatchObject([
      { fact: 'isOtherPurposeProduction' },
    ])
  })

  it('M55 措施 “探索企业诚信管理机制”: criticism and talks are its means, not said of those left unpunished', () => {
    const { gives, notes } = firstViolationBerthingWaiver(noPermit)
    expect(gives?.zh).toBe('边检机关可以不予行政处罚')
    expect(notes.map((one) => one.zh).join()).toMatch(/批评教育、约谈涉事企业.*诚信/)
  })

  it('leaves it to the station', () => {
    expect(firstViolationBerthingWaiver(noPermit)).toMatchObject({ outcome: 'eligible', force: 'may' })
  })

  describe('read otherwise', () => {
    const { earlierBorderViolationDates: _, ...unasked } = noPermit
    it.each([
      ['two-years-exclusive', { ...noPermit, earlierBorderViolationDates: ['2021-07-01'] }, 'eligible'],
      ['two-years-exclusive', { ...noPermit, earlierBorderViolationDates: ['2021-07-02'] }, 'ineligible'],
      ['listed-in-two-years', { ...unasked, earlierListedViolationDates: ['2021-07-01'] }, 'ineligible'],
      ['listed-in-two-years', { ...unasked, earlierListedViolationDates: ['2021-06-30'] }, 'eligible'],
      [
        'listed-in-two-years',
        { ...noPermit, earlierBorderViolationDates: ['2023-06-30'], earlierListedViolationDates: [] },
        'eligible',
      ],
      [
        'listed-in-cycle',
        { ...unasked, earlierListedViolationDates: ['2023-01-09'], countingCycleBeganOn: '2023-01-10' },
        'eligible',
      ],
      [
        'listed-in-cycle',
        { ...unasked, earlierListedViolationDates: ['2023-01-10'], countingCycleBeganOn: '2023-01-10' },
        'ineligible',
      ],
      ['papers-not-required', { ...noPermit, correctionPapersSubmitted: [] }, 'eligible'],
      ['papers-not-required', { ...noPermit, isBerthingCorrectedInTime: false }, 'ineligible'],
      [
        'decision-after-publication',
        { ...noPermit, waiverListPublishedOn: '2023-08-01', berthingDecidedOn: '2023-08-01' },
        'eligible',
      ],
      [
        'decision-after-publication',
        { ...noPermit, waiverListPublishedOn: '2023-08-01', berthingDecidedOn: '2023-07-31' },
        'ineligible',
      ],
      ['in-force-already', { ...noPermit, isWaiverListPublished: false, waiverListPublishedOn: undefined }, 'eligible'],
      ['in-force-already', { ...noPermit, isBerthingHarmMinor: false }, 'ineligible'],
      ['from-last-day', onTemporary, 'ineligible'],
      ['from-last-day', { ...onLongTerm, leftForeignShipOn: '2023-07-09' }, 'eligible'],
      ['from-last-day', { ...onLongTerm, leftForeignShipOn: '2023-07-10' }, 'ineligible'],
      ['by-the-hour', { ...onTemporary, hoursPermitOverdue: 24 }, 'eligible'],
      ['by-the-hour', { ...onTemporary, hoursPermitOverdue: '24.1' }, 'ineligible'],
      ['by-the-hour', { ...onLongTerm, hoursPermitOverdue: 240 }, 'eligible'],
      ['by-the-hour', { ...onLongTerm, hoursPermitOverdue: 241 }, 'ineligible'],
    ] as const)('%s: %o is %s', (reading, facts, expected) => {
      expect(firstViolationBerthingWaiver(facts, { reading })).toMatchObject({ outcome: expected })
    })
  })

  it('takes no violation told from after the day asked about', () => {
    const asked = (asOf: string) => () => firstViolationBerthingWaiver(noPermit, { asOf })
    expect(asked('2023-06-30')).toThrow('first day of the unlawful berthing')
    expect(asked('2023-07-01')().outcome).toBe('eligible')
  })

  it('looks back two years from 29 February to 28 February', () => {
    const leap = { ...noPermit, waiverListPublishedOn: '2024-01-01', berthedOn: '2024-02-29' }
    expect(outcome({ ...leap, earlierBorderViolationDates: ['2022-02-28'] })).toBe('ineligible')
    expect(outcome({ ...leap, earlierBorderViolationDates: ['2022-02-27'] })).toBe('eligible')
  })

  refuses(firstViolationBerthingWaiver, [
    [{ berthedOn: '2023-07-02', leftForeignShipOn: '2023-07-01' }, 'leftForeignShipOn'],
    // M55 解读 过期许可: the berthing is unlawful only from the day after the permit's last.
    [
      { berthingScenario: 'expired-permit', berthingPermitLastDay: '2023-07-01', berthedOn: '2023-07-01' },
      'berthingScenario',
    ],
    [
      { berthedOn: '2023-07-01', earlierBorderViolationDates: ['2015-01-01', '2023-07-02'] },
      'earlierBorderViolationDates',
    ],
    [{ berthedOn: '2023-07-01', earlierListedViolationDates: ['2023-07-02'] }, 'earlierListedViolationDates'],
    // M55 解读（2）: a listed violation is one of border-inspection law.
    [{ earlierBorderViolationDates: [], earlierListedViolationDates: ['2023-01-01'] }, 'earlierListedViolationDates'],
    [
      { ...noPermit, earlierBorderViolationDates: ['2020-01-01'], earlierListedViolationDates: ['2023-01-01'] },
      'earlierListedViolationDates',
    ],
    [{ berthedOn: '2023-07-01', berthingDecidedOn: '2023-06-30' }, 'berthingDecidedOn'],
    [{ isWaiverListPublished: false, waiverListPublishedOn: '2023-06-01' }, 'isWaiverListPublished'],
    [
      { berthingScenario: 'expired-permit', berthingPermitLastDay: '2023-07-01', leftForeignShipOn: '2023-07-01' },
      'berthingScenario',
    ],
    [{ berthedOn: '2023-07-01', countingCycleBeganOn: '2023-07-02' }, 'berthedOn'],
    [{ berthedOn: '2023-07-01', countingCycleBeganOn: '2021-07-01' }, 'berthedOn'],
    [{ berthingPurpose: 'leisure' }, 'berthingPurpose'],
    [{ hoursPermitOverdue: 0 }, 'hoursPermitOverdue'],
    [{ earlierBorderViolationDates: ['2023-02-30'] }, 'earlierBorderViolationDates'],
  ])

  const days = fc.integer({ min: 1, max: 40 })
  it('never waives a longer delay where it refuses a shorter one', () => {
    fc.assert(
      fc.property(days, days, fc.constantFrom(onTemporary, onLongTerm), (one, other, facts) => {
        const eligible = (late: number) =>
          outcome({ ...facts, leftForeignShipOn: plusDays(facts.berthingPermitLastDay, late) }) === 'eligible'
        expect(eligible(Math.max(one, other)) && !eligible(Math.min(one, other))).toBe(false)
      }),
    )
  })
  it('waives nothing on a long-term permit that it wouldn’t waive on a temporary one, and more', () => {
    fc.assert(
      fc.property(days, (late) => {
        const leftForeignShipOn = plusDays(onTemporary.berthingPermitLastDay, late)
        expect(outcome({ ...onTemporary, leftForeignShipOn })).toBe(late <= 1 ? 'eligible' : 'ineligible')
        expect(outcome({ ...onLongTerm, leftForeignShipOn })).toBe(late <= 10 ? 'eligible' : 'ineligible')
      }),
    )
  })
})

describe('berthingWaiverListInForce', () => {
  const published = { isWaiverListPublished: true, waiverListPublishedOn: '2023-06-01' }
  const byDecision = { reading: 'decision-after-publication' }
  classifies(berthingWaiverListInForce, [
    [{ ...published, berthedOn: '2023-05-31' }, 'not-yet'],
    [{ ...published, berthedOn: '2023-06-01' }, 'in-force'],
    [{ ...published, berthedOn: '2023-06-02' }, 'in-force'],
    [{ isWaiverListPublished: false }, 'not-published'],
    [{ isWaiverListPublished: true, berthedOn: '2023-06-02' }, undefined],
    [published, undefined],
    [{ waiverListPublishedOn: '2023-06-01', berthedOn: '2023-06-01' }, 'in-force'],
    [{ isWaiverListPublished: undefined, berthedOn: '2023-06-01' }, undefined],
    [{ ...published, berthedOn: '2023-05-01', berthingDecidedOn: '2023-06-01' }, 'in-force', byDecision],
    [{ ...published, berthedOn: '2023-05-01', berthingDecidedOn: '2023-05-31' }, 'not-yet', byDecision],
    [{ ...published, berthedOn: '2023-06-01' }, 'in-force', byDecision],
    [{ ...published, berthedOn: '2023-05-31' }, undefined, byDecision],
    [{}, 'in-force', { reading: 'in-force-already' }],
  ])
  refuses(berthingWaiverListInForce, [[{ waiverListPublishedOn: '2023-06' }, 'waiverListPublishedOn']])
})
