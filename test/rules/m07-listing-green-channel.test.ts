import { describe, expect, it } from 'vitest'
import { InvalidFactsError } from '../../src/index'
import { listingGreenChannel } from '../../src/rules/index'
import { classifies, refuses } from '../support/cases'

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
    [{ ...product, listedAt: undefined, isProductListed: true }, undefined],
    [{ ...product, isProductListed: true }, 'in-time'],
    [{ ...product, listingAcceptedAt: undefined }, undefined],
    [{ ...product, isInnovativeProduct: undefined }, undefined],
    [{ ...product, usesListingGreenChannel: undefined }, undefined],
    [{ ...product, listingSubmittedAt: '2023-05-05T15:59' }, 'late', fromSubmission],
    [{ ...product, listingSubmittedAt: '2023-05-05T15:59' }, 'in-time'],
    [{ ...product, listingSubmittedAt: '2023-05-05T16:00' }, 'in-time', fromSubmission],
    [{ ...product, listedAt: '2023-05-07T10:00', listingApprovedAt: '2023-05-06T10:00' }, 'in-time', fromApproval],
    [{ ...product, listedAt: '2023-05-07T10:01', listingApprovedAt: '2023-05-06T10:00' }, 'late', fromApproval],
    [product, undefined, fromSubmission],
    [product, 'in-time', { ...fromApproval, asOf: '2023-06-01' }], // whenever it was approved, that was after it was accepted
    [{ ...product, listedAt: '2023-05-07T10:00' }, undefined, fromApproval],
  ])

  it.each([{ isInnovativeProduct: false }, { usesListingGreenChannel: false }])(
    'has no time limit with %o',
    (change) => {
      const { outcome, reasons, missing } = listingGreenChannel({ ...product, ...change })
      expect([outcome, reasons?.length, missing]).toEqual(['not-covered', 1, []])
      expect(listingGreenChannel(change).outcome).toBe('not-covered')
    },
  )

  it.each([
    [{ isInnovativeProduct: false }, '创新产品'],
    [{ usesListingGreenChannel: false }, '绿色通道'],
  ])('says which condition fails with %o', (change, words) => {
    expect(listingGreenChannel({ ...product, ...change }).reasons?.map((one) => one.zh.includes(words))).toEqual([true])
  })
  // M07 解读（2） “实行24小时内挂网”: a product that isn't listed isn't listed in time, whatever the day.
  it.each([
    ['2023-05-05', 'pending'],
    ['2023-05-06', 'pending'],
    ['2023-05-07', 'late'],
  ] as const)('as of %s, a product of 5 May 16:00 that isn’t listed is %s', (asOf, expected) => {
    const { listedAt: _, ...accepted } = product
    expect(listingGreenChannel({ ...accepted, isProductListed: false }, { asOf }).class).toBe(expected)
    const { outcome, missing } = listingGreenChannel(accepted, { asOf })
    expect([outcome, missing[0]?.fact]).toEqual(['undetermined', 'isProductListed'])
  })
  it('takes no listing from the future', () => {
    expect(() => listingGreenChannel(product, { asOf: '2023-05-05' })).toThrow(InvalidFactsError)
    expect(listingGreenChannel(product, { asOf: '2023-05-06' }).class).toBe('in-time')
  })

  refuses(listingGreenChannel, [
    [{ ...product, isProductListed: false }, 'isProductListed'],
    [{ ...product, listedAt: '2023-05-05T15:59' }, 'listedAt'],
    [{ ...product, listingSubmittedAt: '2023-05-05T16:01' }, 'listingAcceptedAt'],
    [{ ...product, listingApprovedAt: '2023-05-05T15:59' }, 'listingApprovedAt'],
    [{ ...product, listingApprovedAt: '2023-05-06T16:01' }, 'listedAt'],
    [
      { ...product, listingStepsDone: ['product-data', 'green-channel'], usesListingGreenChannel: false },
      'listingStepsDone',
    ],
    [{ ...product, listedAt: '2023-05-06' }, 'listedAt'],
    [{ ...product, listingAcceptedAt: '2023-05-05T24:01' }, 'listingAcceptedAt'],
  ])
})
