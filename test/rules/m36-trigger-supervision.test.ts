import { describe, expect, it } from 'vitest'
import { triggerBasedSupervision } from '../../src/rules/index'
import { classifies, refuses } from '../support/cases'

describe('triggerBasedSupervision', () => {
  const quiet = { isKeyRegulatedIndustry: false, touchesRedLine: false, isCreditRiskLow: true }
  const either = { reading: 'industry-or-enterprise' }
  const neither = { reading: 'industry-and-enterprise' }
  classifies(triggerBasedSupervision, [
    [quiet, 'observation'],
    [{ ...quiet, touchesRedLine: true }, 'enforcement'],
    [{ ...quiet, touchesRedLine: true, isCreditRiskLow: false }, 'enforcement'],
    [{ isKeyRegulatedIndustry: false, touchesRedLine: true }, 'enforcement'],
    [{ isKeyRegulatedIndustry: false, touchesRedLine: false }, undefined],
    [{ isKeyRegulatedIndustry: false, isCreditRiskLow: true }, undefined],
    [{ touchesRedLine: true, isCreditRiskLow: true }, undefined],
    [quiet, 'observation', either],
    [{ ...quiet, isKeyRegulatedEnterprise: true }, 'observation', either],
    [{ ...quiet, isKeyRegulatedIndustry: true, isKeyRegulatedEnterprise: false }, 'observation', either],
    [{ ...quiet, isKeyRegulatedIndustry: true }, undefined, either],
    [{ ...quiet, isKeyRegulatedEnterprise: true }, 'observation'],
    [{ ...quiet, isKeyRegulatedEnterprise: false }, 'observation', neither],
    [{ ...quiet, isKeyRegulatedEnterprise: false, touchesRedLine: true }, 'enforcement', neither],
    [quiet, undefined, neither],
  ])

  it.each([
    [{ ...quiet, isKeyRegulatedIndustry: true }, {}, '措施还写了非重点监管企业'],
    [{ isKeyRegulatedIndustry: true }, {}, '措施还写了非重点监管企业'],
    [{ ...quiet, isKeyRegulatedIndustry: true, isKeyRegulatedEnterprise: false }, {}, '措施还写了非重点监管企业'],
    [{ ...quiet, isKeyRegulatedIndustry: true, isKeyRegulatedEnterprise: true }, either, '行业和企业都属重点监管的'],
    [{ ...quiet, isKeyRegulatedEnterprise: true }, neither, '行业或企业属重点监管的'],
    [{ isKeyRegulatedIndustry: true }, neither, '行业或企业属重点监管的'],
    [{ isKeyRegulatedEnterprise: true, touchesRedLine: true }, neither, '行业或企业属重点监管的'],
    [{ ...quiet, isCreditRiskLow: false }, {}, '“不触发、不监管”的原则'],
    [{ ...quiet, isCreditRiskLow: false }, either, '“不触发、不监管”的原则'],
  ])('has no class for %o, %o', (facts, options, reason) => {
    const { outcome, reasons, class: named } = triggerBasedSupervision(facts, options)
    expect([outcome, named, reasons?.length]).toEqual(['not-covered', undefined, 1])
    expect(reasons?.[0]?.zh).toContain(reason)
  })

  it('leaves red lines and credit risk to the supervision authority', () => {
    const { missing } = triggerBasedSupervision({ isKeyRegulatedIndustry: false })
    expect(missing.map((one) => [one.fact, one.judgedBy?.zh])).toEqual([
      ['touchesRedLine', '市场监管部门'],
      ['isCreditRiskLow', '市场监管部门'],
    ])
  })

  it('by “在非重点行业开展试点”: aims', () => {
    expect(triggerBasedSupervision(quiet).force).toBe('aims')
  })

  it('leaves what is under key supervision to somebody the text doesn’t name', () => {
    const judged = triggerBasedSupervision({ touchesRedLine: true }, either).missing
    expect(judged.map((one) => [one.fact, one.judgedBy?.zh.includes('文中未写')])).toEqual([
      ['isKeyRegulatedIndustry', true],
      ['isKeyRegulatedEnterprise', true],
    ])
  })

  refuses(triggerBasedSupervision, [[{ isCreditRiskLow: 'low' }, 'isCreditRiskLow']])
})
