import { describe, expect, it } from 'vitest'
import { fxHedgingMarginRelief } from '../../src/rules/index'
import { classifies, refuses } from '../support/cases'

describe('fxHedgingMarginRelief', () => {
  const hedge = { size: 'small', isFxHedge: true }
  classifies(fxHedgingMarginRelief, [
    [{ ...hedge, size: 'micro' }, 'open'],
    [hedge, 'open'],
    [{ ...hedge, size: 'medium' }, 'open'],
    [{ ...hedge, size: 'large' }, 'open', { reading: 'any-size' }],
    [{ isFxHedge: true }, undefined],
    [{ isFxHedge: true }, 'open', { reading: 'any-size' }],
    [{ size: 'small' }, undefined],
    [{ ...hedge, hasThirdPartyGuarantee: false, fxRiskCompensationRuns: false }, 'open'],
    [{ ...hedge, hasThirdPartyGuarantee: true }, 'open', { reading: 'guarantee-required' }],
    [hedge, undefined, { reading: 'guarantee-required' }],
    [{ ...hedge, fxRiskCompensationRuns: true }, 'open', { reading: 'once-scheme-runs' }],
    [hedge, undefined, { reading: 'once-scheme-runs' }],
    [
      { ...hedge, hasThirdPartyGuarantee: true, fxRiskCompensationRuns: true },
      'open',
      { reading: 'guarantee-required+once-scheme-runs' },
    ],
    [{ ...hedge, fxRiskCompensationRuns: true }, undefined, { reading: 'guarantee-required+once-scheme-runs' }],
  ])
  it.each([
    [{ size: 'small', isFxHedge: false }, undefined, '减免只说外汇套保业务'],
    [{ isFxHedge: false }, undefined, '减免只说外汇套保业务'],
    [{ size: 'large', isFxHedge: true }, undefined, '解读把减免写给中小微企业；大型企业只在措施里提到'],
    [{ ...hedge, hasThirdPartyGuarantee: false }, 'guarantee-required', '没有第三方担保'],
    [{ ...hedge, fxRiskCompensationRuns: false }, 'once-scheme-runs', '风险补偿机制尚未运行'],
  ] as const)('promises nothing for %o read as %s: %s', (facts, reading, reason) => {
    const { outcome, reasons } = fxHedgingMarginRelief(facts as never, reading ? { reading } : {})
    expect({ outcome, reasons: reasons?.map((one) => one.zh) }).toEqual({ outcome: 'not-covered', reasons: [reason] })
  })
  it('by “积极推动” only aims at it', () => {
    expect(fxHedgingMarginRelief({ size: 'small', isFxHedge: true }).force).toBe('aims')
  })
  it('asks those who run the scheme whether it runs, not the enterprise', () => {
    const { missing } = fxHedgingMarginRelief({ size: 'small', isFxHedge: true }, { reading: 'once-scheme-runs' })
    expect(missing).toMatchObject([
      { fact: 'fxRiskCompensationRuns', judgedBy: { en: expect.stringContaining('lead') } },
    ])
  })
  refuses(fxHedgingMarginRelief, [[{ size: 'tiny', isFxHedge: true }, 'size']])
})
