import { describe, expect, it } from 'vitest'
import { measure, reform } from '../../src/index'
import { readFacts } from '../../src/intake/index'
import {
  licencePackageApplication,
  licencePackageChannels,
  licencePackageCounts,
  licencePackageTrade,
} from '../../src/rules/index'
import { classifies, refuses } from '../support/cases'

const trades = [
  'supermarket',
  'restaurant',
  'delicatessen',
  'bakery',
  'pharmacy',
  'gym',
  'hairdresser',
  'beauty-salon',
  'car-repair',
  'car-wash',
]
const andTheLike = { reading: 'and-the-like' }
const another = { packageTrade: 'other' } as const

const ofAnother = { outcome: 'not-covered', reasons: [{ zh: expect.stringContaining('先期选取') }] }

describe('licencePackageTrade', () => {
  classifies(licencePackageTrade, [
    ...trades.map((packageTrade) => [{ packageTrade }, 'package'] as const),
    [{}, undefined],
    [another, undefined, andTheLike],
    [{ ...another, isOtherTradePackaged: true }, 'package', andTheLike],
    [{ packageTrade: 'gym' }, 'package', andTheLike],
  ])

  it('by “先期选取”: denies another trade nothing, and says nothing of it', () => {
    expect(licencePackageTrade(another)).toMatchObject(ofAnother)
    expect(licencePackageTrade({ ...another, isOtherTradePackaged: true })).toMatchObject(ofAnother)
    expect(licencePackageTrade({ ...another, isOtherTradePackaged: false }, andTheLike)).toMatchObject(ofAnother)
  })

  it('says whose word it is that another trade has none: the list’s, or the judge’s', () => {
    const reasonOf = (facts: object, options = {}) => {
      const { reasons } = licencePackageTrade(facts, options) as { reasons?: readonly { zh: string }[] }
      return reasons?.[0]?.zh
    }
    expect(reasonOf(another)).toContain('只列了十类')
    expect(reasonOf({ ...another, isOtherTradePackaged: false }, andTheLike)).toContain('经判断')
  })

  it('by “可以通过……专栏……或……专窗”: says where', () => {
    const application = licencePackageApplication({ packageTrade: 'gym', packageApplicant: 'unregistered' })
    for (const { notes } of [licencePackageTrade({ packageTrade: 'gym' }), application]) {
      expect(notes.map((one) => one.zh).join()).toMatch(/南通旗舰店“准入准营”专栏.*“套餐办”专窗/)
    }
  })

  it.each([
    ['超市', 'supermarket'],
    ['便利店', 'supermarket'],
    ['超市（便利店）', 'supermarket'],
    ['汽修店', 'car-repair'],
  ])('takes %s for the trade that it is', (written, packageTrade) => {
    const row = { 行业: written, 申请人情形: '新增业务', 办理渠道: '专窗' }
    expect(readFacts('licence-package', row, { language: 'zh' })).toEqual({
      facts: { packageTrade, packageApplicant: 'adding-business', packageChannel: 'offline' },
      issues: [],
    })
  })

  it('by “一口告知、一表申请、一网联办”: says what a package is', () => {
    expect(licencePackageTrade({ packageTrade: 'pharmacy' }).consequence?.zh).toMatch(/一口告知、一表申请、一网联办/)
  })

  it('leaves a further trade to the approval bureau', () => {
    expect(licencePackageTrade(another, andTheLike).missing).toMatchObject([
      { fact: 'isOtherTradePackaged', judgedBy: { zh: expect.stringMatching(/^市行政审批局/) } },
    ])
  })

  refuses(licencePackageTrade, [[{ packageTrade: 'bookshop' }, 'packageTrade']])
})

describe('licencePackageApplication', () => {
  const gym = { packageTrade: 'gym' } as const
  const asChosen = { reading: 'as-chosen' }
  classifies(licencePackageApplication, [
    [{ ...gym, packageApplicant: 'unregistered' }, 'free-combination'],
    [{ ...gym, packageApplicant: 'adding-business' }, 'added-on'],
    [{ ...gym, packageApplicant: 'lacking-licences' }, 'free-combination'],
    [gym, undefined],
    [{ packageApplicant: 'unregistered' }, undefined],
    [{ ...gym, packageApplicant: 'unregistered' }, 'either', asChosen],
    [gym, undefined, asChosen],
    [
      { ...another, isOtherTradePackaged: true, packageApplicant: 'adding-business' },
      'either',
      { reading: 'as-chosen+and-the-like' },
    ],
    [another, undefined, andTheLike],
  ])
  it('by “准入容易准营难”: lets a registered pharmacy apply for the licences that it lacks', () => {
    const pharmacy = { packageTrade: 'pharmacy', packageApplicant: 'lacking-licences' } as const
    expect(licencePackageApplication(pharmacy).consequence?.zh).toContain('只选所缺的许可')
  })
  it.each([{}, asChosen])('has nothing to apply for where nothing is lacking and nothing added, with %o', (options) => {
    expect(licencePackageApplication({ ...gym, packageApplicant: 'complete' }, options)).toMatchObject({
      outcome: 'not-covered',
      reasons: [{ zh: expect.stringContaining('许可齐全') }],
    })
  })
  it.each([{}, asChosen])('says nothing of another trade, with %o', (options) => {
    expect(licencePackageApplication({ ...another, packageApplicant: 'unregistered' }, options)).toMatchObject(
      ofAnother,
    )
  })
  refuses(licencePackageApplication, [[{ ...gym, packageApplicant: 'new' }, 'packageApplicant']])
})

describe('licencePackageCounts', () => {
  it.each([
    ['trades', 10],
    ['departments', 28],
    ['licence-items', 102],
  ] as const)('of %s are %d', (packageCount, count) => {
    expect(licencePackageCounts({ packageCount }).entries.map((one) => one.count)).toEqual([count])
  })

  it('agree with the names, and leave 18 departments unnamed', () => {
    const [named, departments] = licencePackageCounts().entries.map((one) => one.count)
    expect(named).toBe(trades.length)
    const { leads, responsibles } = measure('M22')
    expect((departments as number) - leads.length - responsibles.length).toBe(18)
  })

  it('follow a reform', () => {
    const parameters = reform({ 'm22.licence-items': 110 })
    expect(licencePackageCounts({ packageCount: 'licence-items' }, { parameters }).entries).toMatchObject([
      { count: 110, howMany: { zh: '110个（改自 102个）' } },
    ])
  })

  refuses(licencePackageCounts, [[{ packageCount: 'bureaus' }, 'packageCount']])
})

describe('licencePackageChannels', () => {
  it('are a page online and a window offline', () => {
    expect(licencePackageChannels({ packageChannel: 'online' }).entries).toMatchObject([
      { url: 'https://nts.jszfw.gov.cn:9087/ntzwdt/ntzwdt/enterprise-relatedtask/special.html' },
    ])
    expect(licencePackageChannels({ packageChannel: 'offline' }).entries).toMatchObject([
      { label: { zh: '政务服务大厅“套餐办”专窗' } },
    ])
    expect(licencePackageChannels().entries.map((one) => one.channel)).toEqual(['online', 'offline'])
  })

  it('by “可以通过”: may be used', () => {
    expect(licencePackageChannels().force).toBe('may')
  })

  refuses(licencePackageChannels, [[{ packageChannel: 'post' }, 'packageChannel']])
})
