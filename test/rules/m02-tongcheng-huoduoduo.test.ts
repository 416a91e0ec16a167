import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coverageTarget, productPublication } from '../../src/rules/index'
import { assesses, decides, refuses } from '../support/cases'

const due = { asOf: '2023-12-31' }
const byProduct = { ...due, reading: 'by-product' }

describe('coverageTarget', () => {
  assesses(coverageTarget, [
    [{ industrialEnterprisesAboveSize: 500, industrialEnterprisesWithProducts: 500 }, 'met', '0', due],
    [{ industrialEnterprisesAboveSize: 500, industrialEnterprisesWithProducts: 499 }, 'not-met', '0.002', due],
    [{ industrialEnterprisesAboveSize: 1, industrialEnterprisesWithProducts: 0 }, 'not-met', '1', due],
    // M02 措施 “实现…全覆盖”: no day is stated, so the programme's year is the term.
    [
      { industrialEnterprisesAboveSize: 500, industrialEnterprisesWithProducts: 499 },
      'not-due',
      '0.002',
      { asOf: '2023-12-30' },
    ],
    [{ industrialEnterprisesAboveSize: 0, industrialEnterprisesWithProducts: 0 }, 'not-applicable', undefined, due],
    [{ industrialEnterprisesAboveSize: 500 }, 'undetermined', undefined, due],
    [{ industrialEnterprisesWithProducts: 500 }, 'undetermined', undefined, due],
    [{ industrialProducts: 8000, industrialProductsOnPlatform: 8000 }, 'met', '0', byProduct],
    [{ industrialProducts: 8000, industrialProductsOnPlatform: 7000 }, 'not-met', '0.125', byProduct],
    [{ industrialProducts: 0, industrialProductsOnPlatform: 0 }, 'not-applicable', undefined, byProduct],
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
        return coverageTarget(facts, due).outcome === (a === b ? 'met' : 'not-met')
      }),
    )
  })

  refuses(coverageTarget, [
    [{ industrialEnterprisesAboveSize: -1 }, 'industrialEnterprisesAboveSize'],
    [
      { industrialEnterprisesAboveSize: 500, industrialEnterprisesWithProducts: 501 },
      'industrialEnterprisesWithProducts',
    ],
    [{ industrialProducts: -1 }, 'industrialProducts'],
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

  it('by “征求企业同意后…发布”, “注册登录后可查看”: says what one gets, and where it is seen', () => {
    const { gives, leadsTo } = productPublication(agreed)
    expect([gives?.zh.includes('注册登录'), leadsTo?.[0]]).toEqual([true, 'm02.viewer-access'])
  })

  it.each(['micro', 'large'] as const)('asks nothing of the size: %s', (size) => {
    expect(productPublication({ ...agreed, size } as never).outcome).toBe('eligible')
  })
})
