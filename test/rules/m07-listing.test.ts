import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listingCoverage, listingGreenChannel, listingProcedure } from '../../src/rules/index'
import { assesses, classifies, refuses } from '../support/cases'

const data = ['product-data']
const code = [...data, 'product-code']
const applied = [...code, 'application']

describe('listingProcedure', () => {
  classifies(listingProcedure, [
    [{ listingStepsDone: [] }, 'product-data'],
    [{ listingStepsDone: data }, 'product-code'],
    [{ listingStepsDone: code }, 'application'],
    [{ listingStepsDone: applied, isInnovativeProduct: true }, 'green-channel'],
    [{ listingStepsDone: applied, isInnovativeProduct: false }, 'all-done'],
    [{ listingStepsDone: [...applied, 'green-channel'], isInnovativeProduct: true }, 'all-done'],
    [{ listingStepsDone: [...applied, 'green-channel'] }, 'all-done'],
    [{ listingStepsDone: applied }, undefined],
    [{ isInnovativeProduct: true }, undefined],
  ])

  it('waits for the drug regulator to say what is innovative', () => {
    const { missing } = listingProcedure({ listingStepsDone: ['product-data', 'product-code', 'application'] })
    expect(missing.map((one) => [one.fact, one.judgedBy?.zh])).toEqual([['isInnovativeProduct', '药品监督管理部门']])
  })

  it.each([
    [[], '医保药品（耗材）分类与代码'],
    [code, '药品质量承诺书'],
    [applied, '江苏省阳光平台绿色通道'],
  ] as [never[], string][])('after %j names %s', (listingStepsDone, name) => {
    expect(listingProcedure({ listingStepsDone, isInnovativeProduct: true }).consequence?.zh).toContain(name)
  })

  refuses(listingProcedure, [
    [{ listingStepsDone: ['product-code'] }, 'listingStepsDone'],
    [{ listingStepsDone: ['listed'] }, 'listingStepsDone'],
  ])
})

const product = {
  isInnovativeProduct: true,
  usesListingGreenChannel: true,
  listingAcceptedAt: '2023-05-05T16:00',
  listedAt: '2023-05-06T16:00',
} as const
const fromSubmission = { reading: 'from-submission' }
const fromApproval = { reading: 'from-approval' }

describe('listingGreenChannel', () => {
  classifies(listingGreenChannel, [
    [product, 'in-time'],
    [{ ...product, listedAt: '2023-05-05T16:00' }, 'in-time'],
    [{ ...product, listedAt: '2023-05-06T15:59' }, 'in-time'],
    [{ ...product, listedAt: '2023-05-06T16:01' }, 'late'],
    [{ ...product, listedAt: '2023-05-08T09:00' }, 'late'],
    [{ ...product, listedAt: undefined }, undefined],
    [{ ...product, listingAcceptedAt: undefined }, undefined],
    [{ ...product, isInnovativeProduct: undefined }, undefined],
    [{ ...product, usesListingGreenChannel: undefined }, undefined],
    [{ ...product, listingSubmittedAt: '2023-05-05T15:59' }, 'late', fromSubmission],
    [{ ...product, listingSubmittedAt: '2023-05-05T16:00' }, 'in-time', fromSubmission],
    [{ ...product, listedAt: '2023-05-07T10:00', listingApprovedAt: '2023-05-06T10:00' }, 'in-time', fromApproval],
    [{ ...product, listedAt: '2023-05-07T10:01', listingApprovedAt: '2023-05-06T10:00' }, 'late', fromApproval],
    [product, undefined, fromSubmission],
    [product, undefined, fromApproval],
  ])

  it.each([{ isInnovativeProduct: false }, { usesListingGreenChannel: false }])(
    'has no time limit with %o',
    (change) => {
      const { outcome, reasons, missing } = listingGreenChannel({ ...product, ...change })
      expect([outcome, reasons?.length, missing]).toEqual(['not-covered', 1, []])
      expect(listingGreenChannel(change).outcome).toBe('not-covered')
    },
  )

  refuses(listingGreenChannel, [
    [{ ...product, listedAt: '2023-05-05T15:59' }, 'listedAt'],
    [{ ...product, listedAt: '2023-05-06' }, 'listedAt'],
    [{ ...product, listingAcceptedAt: '2023-05-05T24:00' }, 'listingAcceptedAt'],
  ])
})

describe('listingCoverage', () => {
  assesses(listingCoverage, [
    [{ medicalProductsToList: 40, medicalProductsListed: 40 }, 'met', 0],
    [{ medicalProductsToList: 40, medicalProductsListed: 39 }, 'not-met', 1],
    [{ medicalProductsToList: 40, medicalProductsListed: 0 }, 'not-met', 40],
    [{ medicalProductsToList: 40 }, 'undetermined'],
    [{ medicalProductsListed: 40 }, 'undetermined'],
  ])
  refuses(listingCoverage, [
    [{ medicalProductsToList: 0 }, 'medicalProductsToList'],
    [{ medicalProductsToList: 40, medicalProductsListed: 41 }, 'medicalProductsListed'],
    [{ medicalProductsListed: -1 }, 'medicalProductsListed'],
  ])

  it('lacks exactly what isn’t listed', () => {
    const count = fc.integer({ min: 1, max: 10_000 })
    fc.assert(
      fc.property(count, count, (a, b) => {
        const facts = { medicalProductsToList: Math.max(a, b), medicalProductsListed: Math.min(a, b) }
        return listingCoverage(facts).shortfall === Math.abs(a - b)
      }),
    )
  })
})
