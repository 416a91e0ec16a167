import { describe, expect, it } from 'vitest'
import { explain, remedies } from '../../src/index'
import {
  annualVolumeTarget,
  cooperatingBanksTarget,
  platformContact,
  preferentialScope,
  rolloverApplication,
} from '../../src/rules/index'
import { assesses, classifies, decides, refuses } from '../support/cases'

const application = {
  registeredDistrict: 'qidong',
  size: 'small',
  rolloverNeedIsGenuine: true,
  rolloverLender: 'cooperating',
  appliesThroughLender: true,
  rolloverAppliedOn: '2023-03-15',
  maturesOn: '2023-03-31',
} as const

describe('rolloverApplication', () => {
  decides(rolloverApplication, {
    eligible: application,
    stillEligible: [
      { size: 'micro' },
      { size: 'medium' },
      { rolloverAppliedOn: '2023-02-28' },
      { rolloverAppliedOn: '2023-03-31' },
    ],
    ineligible: [
      { rolloverNeedIsGenuine: false },
      { rolloverLender: 'other' },
      { appliesThroughLender: false },
      { rolloverAppliedOn: '2023-02-27' },
      { rolloverAppliedOn: '2023-04-01' },
    ],
  })

  it.each([
    ['a-month-ahead', '2023-02-27', 'eligible'],
    ['a-month-ahead', '2023-02-28', 'eligible'],
    ['a-month-ahead', '2023-03-01', 'ineligible'],
    ['on-the-day', '2023-02-27', 'ineligible'],
    ['on-the-day', '2023-02-28', 'eligible'],
    ['on-the-day', '2023-03-01', 'ineligible'],
    ['thirty-days', '2023-02-28', 'ineligible'],
    ['thirty-days', '2023-03-01', 'eligible'],
    ['on-the-day+thirty-days', '2023-03-01', 'eligible'],
  ])('read as %s, an application on %s is %s', (reading, rolloverAppliedOn, outcome) => {
    expect(rolloverApplication({ ...application, rolloverAppliedOn }, { reading }).outcome).toBe(outcome)
  })

  it('counts sixty days where a reform makes it two months', () => {
    const asked = { reading: 'thirty-days', parameters: { 'm03.application-window': 2 } } as const
    const onDay = (rolloverAppliedOn: string) =>
      rolloverApplication({ ...application, rolloverAppliedOn }, asked).outcome
    expect([onDay('2023-01-29'), onDay('2023-01-30')]).toEqual(['ineligible', 'eligible'])
  })

  it('M03 解读: waits for whoever says that the need is genuine, whom the text doesn’t name', () => {
    const { rolloverNeedIsGenuine: _, ...rest } = application
    expect(rolloverApplication(rest).missing).toMatchObject([
      { fact: 'rolloverNeedIsGenuine', judgedBy: { en: expect.stringContaining('not named in the text') } },
    ])
  })

  it('M03 解读: an enterprise may (可) apply; says what it gets, at what rate, and whom to ring', () => {
    const { force, gives, leadsTo } = rolloverApplication(application)
    expect([force, leadsTo]).toEqual([
      'may',
      ['m03.loan-rollover-fee', 'm03.preferential-scope', 'm03.platform-contact'],
    ])
    expect(gives?.zh).toMatch(/500万元.*3天.*1,000万元.*10天.*0\.3‰/)
  })

  it.each([
    [{ registeredDistrict: 'elsewhere' }, undefined, '外地企业文中未写'],
    [{ registeredDistrict: 'elsewhere' }, 'any-size', '外地企业文中未写'],
    [{ size: 'large' }, undefined, '大型企业文中未写'],
  ] as const)('M03 解读 “用于帮助我市中小微企业”: of %j nothing is said, read as %s', (other, reading, why) => {
    const { outcome, reasons } = rolloverApplication({ ...application, ...other }, { ...(reading && { reading }) })
    expect([outcome, reasons?.length, reasons?.[0]?.zh]).toEqual(['not-covered', 1, expect.stringContaining(why)])
  })

  it('M03 解读 “在贷款到期前一个月”: says to one that applies too early from when and until when it may', () => {
    const early = { ...application, rolloverAppliedOn: '2023-02-27' } as const
    const [remedy] = remedies(rolloverApplication, early, { asOf: '2023-02-20' }).remedies
    expect(remedy?.changes).toMatchObject([{ fact: 'rolloverAppliedOn', to: '2023-02-28', until: '2023-03-31' }])
  })
  it('M03 解读 “先还后贷”: asks one without a loan to roll over nothing more', () => {
    const { registeredDistrict, size } = application
    expect(rolloverApplication({ registeredDistrict, size, rolloverLender: 'none' })).toMatchObject({
      outcome: 'not-covered',
      missing: [],
      reasons: [{ zh: expect.stringContaining('先还后贷') }],
    })
  })

  refuses(rolloverApplication, [
    [{ rolloverLender: 'none', maturesOn: '2023-03-31' }, 'rolloverLender'],
    [{ rolloverLender: 'none', rolloverAppliedOn: '2023-03-15' }, 'rolloverLender'],
    [{ rolloverLender: 'none', appliesThroughLender: false }, 'rolloverLender'],
  ])

  it('doesn’t ask for the size where it is no condition', () => {
    const { size: _, ...rest } = application
    expect(rolloverApplication(rest, { reading: 'any-size' }).outcome).toBe('eligible')
  })

  it('is open to a large enterprise when size is no condition', () => {
    expect(rolloverApplication({ ...application, size: 'large' }, { reading: 'any-size' }).outcome).toBe('eligible')
  })
})

describe('preferentialScope', () => {
  it('M03 “万分之三以内”: says how high a preferential rate may be, in both languages', () => {
    const { consequence } = preferentialScope({ principal: '10000000', days: 10 })
    expect(consequence).toEqual({ zh: expect.stringMatching(/万分之3|3万分之/), en: expect.stringMatching(/3|0\.3/) })
  })
  it('points to where its sentences and the tariff part', () => {
    const found = preferentialScope.discrepancies.map((one) => one.id)
    expect(found).toEqual(['m03.free-band-sector', 'm03.preferential-purpose', 'm03.bounds', 'm03.wording'])
  })
  classifies(preferentialScope, [
    [{ principal: '5000000', days: 3, sector: 'manufacturing' }, 'free'],
    [{ principal: '5000000.01', days: 3, sector: 'manufacturing' }, 'preferential'],
    [{ principal: '5000000', days: 4, sector: 'manufacturing' }, 'preferential'],
    [{ principal: '5000000', days: 3, sector: 'other' }, 'preferential'],
    [{ principal: '10000000', days: 10 }, 'preferential'],
    [{ principal: '10000000.01', days: 10 }, 'ordinary'],
    [{ principal: '10000000', days: 11 }, 'ordinary'],
    [{ days: 11 }, 'ordinary'],
    [{ principal: '10000000.01' }, 'ordinary'],
    [{ principal: '5000000', days: 3 }, undefined],
    [{ principal: '5000000', sector: 'other' }, undefined],
    [{}, undefined],
  ])
})

describe('cooperatingBanksTarget', () => {
  assesses(cooperatingBanksTarget, [
    [{ rolloverBanks: 11 }, 'met', 0, { asOf: '2023-12-31' }],
    [{ rolloverBanks: 11 }, 'met', 0],
    [{ rolloverBanks: 10 }, 'not-met', 1, { asOf: '2023-12-31' }],
    [{ rolloverBanks: 10 }, 'not-due', 1, { asOf: '2023-12-30' }],
    [{ rolloverBanks: 10 }, 'met', 0, { reading: 'reaching' }],
    [{ rolloverBanks: 9 }, 'not-met', 1, { reading: 'reaching', asOf: '2023-12-31' }],
    [{}, 'undetermined'],
  ])

  it('M03: 10 are to be exceeded (突破), and hoped for (争取)', () => {
    expect(cooperatingBanksTarget({ rolloverBanks: 10 }, { asOf: '2023-12-31' })).toMatchObject({
      force: 'aims',
      goals: { banks: { outcome: 'not-met', mustExceed: true, target: 10, shortfall: 1, due: '2023-12-31' } },
    })
  })
})

describe('cooperatingBanksTarget, read as reaching', () => {
  it('M03: holds 10 as the document prints it, to be reached', () => {
    const asked = { reading: 'reaching', asOf: '2023-12-31' } as const
    const { goals } = cooperatingBanksTarget({ rolloverBanks: 9 }, asked)
    expect(goals['banks']).toEqual({
      ...{ outcome: 'not-met', how: 'atLeast', due: '2023-12-31' },
      ...{ target: 10, actual: 9, shortfall: 1 },
    })
    expect(explain(cooperatingBanksTarget, { rolloverBanks: 9 }, asked).toText('zh')).toContain('不少于10家')
  })
})

describe('platformContact', () => {
  it('M03 解读: names the operator and the office’s telephone, and no person', () => {
    const { entries, outcome } = platformContact()
    expect([outcome, entries.map((one) => one.label.zh)]).toEqual([
      'listed',
      ['南通市众和转贷服务有限公司', '转贷平台办公电话'],
    ])
    expect(entries[1]).toMatchObject({ phone: '85098961' })
  })
})

describe('annualVolumeTarget', () => {
  const asOf = '2023-12-31'
  assesses(annualVolumeTarget, [
    [{ rolloverVolume: '30000000000.01' }, 'met', '0', { asOf }],
    [{ rolloverVolume: '30000000000' }, 'not-met', '0', { asOf }],
    [{ rolloverVolume: '29999999999' }, 'not-met', '1', { asOf }],
    [{ rolloverVolume: '30000000000' }, 'not-due', '0', { asOf: '2023-12-30' }],
    [{ rolloverVolume: '31000000000' }, 'met'],
    [{ rolloverVolume: '1' }, 'undetermined'],
    [{}, 'undetermined', undefined, { asOf }],
  ])

  it.each([
    ['2022-12-31', 'before'],
    ['2023-01-01', 'in-force'],
    ['2023-12-31', 'in-force'],
    ['2024-01-01', 'ended'],
  ])('on %s its year is %s', (asOf, period) => {
    expect(annualVolumeTarget({ rolloverVolume: 0 }, { asOf }).period).toBe(period)
  })
})
