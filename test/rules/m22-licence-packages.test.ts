import { describe, expect, it } from 'vitest'
import { measure } from '../../src/index'
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

describe('licencePackageTrade', () => {
  classifies(licencePackageTrade, [
    ...trades.map((packageTrade) => [{ packageTrade }, 'package'] as const),
    [another, 'no-package'],
    [{ ...another, isOtherTradePackaged: true }, 'no-package'],
    [{}, undefined],
    [another, undefined, andTheLike],
    [{ ...another, isOtherTradePackaged: true }, 'package', andTheLike],
    [{ ...another, isOtherTradePackaged: false }, 'no-package', andTheLike],
    [{ packageTrade: 'gym' }, 'package', andTheLike],
  ])

  it('leaves a further trade to the approval bureau', () => {
    expect(licencePackageTrade(another, andTheLike).missing).toMatchObject([
      { fact: 'isOtherTradePackaged', judgedBy: { zh: '市行政审批局' } },
    ])
  })

  refuses(licencePackageTrade, [[{ packageTrade: 'bookshop' }, 'packageTrade']])
})

describe('licencePackageApplication', () => {
  const gym = { packageTrade: 'gym' } as const
  const asChosen = { reading: 'as-chosen' }
  classifies(licencePackageApplication, [
    [{ ...gym, isRegisteredEntity: false }, 'free-combination'],
    [{ ...gym, isRegisteredEntity: false, isAddingBusiness: true }, 'free-combination'],
    [{ ...gym, isRegisteredEntity: true, isAddingBusiness: true }, 'added-on'],
    [{ ...gym, isRegisteredEntity: true, isAddingBusiness: false }, 'nothing-to-apply-for'],
    [{ ...gym, isRegisteredEntity: true }, undefined],
    [gym, undefined],
    [{ isRegisteredEntity: false }, undefined],
    [another, 'no-package'],
    [gym, 'either', asChosen],
    [another, 'no-package', asChosen],
    [{ ...another, isOtherTradePackaged: true }, 'either', { reading: 'as-chosen+and-the-like' }],
    [another, undefined, andTheLike],
  ])
  refuses(licencePackageApplication, [[{ ...gym, isRegisteredEntity: 'no' }, 'isRegisteredEntity']])
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

  refuses(licencePackageChannels, [[{ packageChannel: 'post' }, 'packageChannel']])
})
