import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coverageTarget, productPublication } from '../../src/rules/index'
import { assesses, decides, refuses } from '../support/cases'

const byProduct = { reading: 'by-product' }

describe('coverageTarget', () => {
  assesses(coverageTarget, [
    [{ industrialEnterprisesAboveSize: 500, industrialEnterprisesWithProducts: 500 }, 'met', '0'],
    [{ industrialEnterprisesAboveSize: 500, industrialEnterprisesWithProducts: 499 }, 'not-met', '0.002'],
    [{ industrialEnterprisesAboveSize: 1, industrialEnterprisesWithProducts: 0 }, 'not-met', '1'],
    [{ industrialEnterprisesAboveSize: 500 }, 'undetermined'],
    [{ industrialEnterprisesWithProducts: 500 }, 'undetermined'],
    [{ industrialProducts: 8000, industrialProductsOnPlatform: 8000 }, 'met', '0', byProduct],
    [{ industrialProducts: 8000, industrialProductsOnPlatform: 7000 }, 'not-met', '0.125', byProduct],
    [{ industrialEnterprisesAboveSize: 5, industrialEnterprisesWithProducts: 5 }, 'undetermined', undefined, byProduct],
  ])

  it('is striven for', () => {
    expect(coverageTarget.force).toBe('aims')
  })

  it('is met exactly where nothing is left out', () => {
    const count = fc.integer({ min: 1, max: 100_000 })
    fc.assert(
      fc.property(count, count, (a, b) => {
        const facts = {
          industrialEnterprisesAboveSize: Math.max(a, b),
          industrialEnterprisesWithProducts: Math.min(a, b),
        }
        return coverageTarget(facts).outcome === (a === b ? 'met' : 'not-met')
      }),
    )
  })

  refuses(coverageTarget, [
    [{ industrialEnterprisesAboveSize: 0 }, 'industrialEnterprisesAboveSize'],
    [
      { industrialEnterprisesAboveSize: 500, industrialEnterprisesWithProducts: 501 },
      'industrialEnterprisesWithProducts',
    ],
    [{ industrialProducts: 0 }, 'industrialProducts'],
    [{ industrialProducts: 10, industrialProductsOnPlatform: 11 }, 'industrialProductsOnPlatform'],
  ])
})

describe('productPublication', () => {
  const agreed = { hasReportedProducts: true, consentsToPublication: true }
  decides(productPublication, {
    eligible: agreed,
    ineligible: [{ hasReportedProducts: false }, { consentsToPublication: false }],
  })

  describe('without a step of consent', () => {
    decides(productPublication, {
      eligible: { hasReportedProducts: true },
      stillEligible: [{ consentsToPublication: false }],
      ineligible: [{ hasReportedProducts: false }],
      options: { reading: 'no-consent-step' },
    })
  })

  it.each(['micro', 'large'] as const)('asks nothing of the size: %s', (size) => {
    expect(productPublication({ ...agreed, size } as never).outcome).toBe('eligible')
  })
})
