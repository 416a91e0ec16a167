import { describe, expect, it } from 'vitest'
import { listingGreenChannelDue } from '../../src/calculators/index'
import { evaluate } from '../../src/index'
import { computes, needsEach, refuses } from '../support/cases'

const product = {
  isInnovativeProduct: true,
  usesListingGreenChannel: true,
  listingAcceptedAt: '2023-12-31T16:30',
} as const

describe('listingGreenChannelDue', () => {
  computes(listingGreenChannelDue, [
    [product, { by: '2024-01-01T16:30' }],
    [{ ...product, listingAcceptedAt: '2024-02-28T00:00' }, { by: '2024-02-29T00:00' }],
    [
      { ...product, listingSubmittedAt: '2023-12-30T09:00' },
      { by: '2023-12-31T09:00' },
      { reading: 'from-submission' },
    ],
    [{ ...product, listingApprovedAt: '2024-01-02T09:00' }, { by: '2024-01-03T09:00' }, { reading: 'from-approval' }],
    [product, { by: '2024-01-01T04:30' }, { parameters: { 'm07.green-channel-hours': 12 } }],
    [{ ...product, isInnovativeProduct: false }, { by: null }],
    [{ ...product, usesListingGreenChannel: false }, { by: null }],
  ])
  needsEach(listingGreenChannelDue, product)
  it.each([
    [{ isInnovativeProduct: false }, '创新产品'],
    [{ usesListingGreenChannel: false }, '绿色通道'],
  ])('M07 解读（2） “实行24小时内挂网”: says of %o that no time is stated', (change, words) => {
    const { outcome, reasons } = evaluate('m07.listing-green-channel-due', { ...product, ...change })
    expect([outcome, reasons?.map((one) => one.zh.includes(words))]).toEqual(['not-covered', [true]])
  })
  refuses(listingGreenChannelDue, [[{ ...product, listingAcceptedAt: '2023-12-31' }, 'listingAcceptedAt']])
})
