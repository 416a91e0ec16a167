import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFacts } from '../../src/intake/index'
import { enforcementItemList, keyEnforcementItems } from '../../src/rules/index'
import { classifies, refuses } from '../support/cases'

describe('keyEnforcementItems', () => {
  it('adds up to the stated total', () => {
    const { entries, outcome } = keyEnforcementItems()
    expect([outcome, entries.map((one) => one.items)]).toEqual(['listed', [15, 20, 71, 106]])
    const total = entries.at(-1)
    expect(total).toMatchObject({ label: { zh: '合计' }, items: 15 + 20 + 71, stated: 106 })
  })

  it.each([
    ['general', 15],
    ['hazardous-chemicals-and-fireworks', 20],
    ['metallurgy-and-trade', 71],
  ] as const)('has of the group %s %d items', (safetyItemGroup, items) => {
    const found = keyEnforcementItems({ safetyItemGroup })
    expect([found.outcome, found.entries.map((one) => one.items)]).toEqual(['found', [items]])
  })

  refuses(keyEnforcementItems, [[{ safetyItemGroup: 'fireworks' }, 'safetyItemGroup']])
})

describe('enforcementItemList', () => {
  const named = ['hazardous-chemicals', 'fireworks', 'metal-smelting', 'explosive-dust', 'ammonia-refrigeration']
  const inSectors = (...safetySectors: string[]) => ({ isKeySafetyEnterprise: true, safetySectors })
  classifies(enforcementItemList, [
    ...named.map((one) => [inSectors(one), 'key-items'] as const),
    [inSectors('hazardous-chemicals', 'fireworks'), 'comprehensive'],
    [inSectors('metal-smelting', 'explosive-dust', 'ammonia-refrigeration'), 'comprehensive'],
    [inSectors(...named, 'other'), 'comprehensive'],
    [inSectors('fireworks', 'other'), undefined],
    [{ ...inSectors('fireworks', 'other'), otherListedSectors: 0 }, 'key-items'],
    [{ ...inSectors('fireworks', 'other'), otherListedSectors: 1 }, 'comprehensive'],
    [inSectors('other'), undefined],
    [{ ...inSectors('other'), otherListedSectors: 1 }, 'key-items'],
    [{ ...inSectors('other'), otherListedSectors: 2 }, 'comprehensive'],
    [{ isKeySafetyEnterprise: true }, undefined],
    [{ safetySectors: ['fireworks'] }, undefined],
  ])

  it.each([
    [{ ...inSectors('other'), otherListedSectors: 0 }, '行业领域'],
    [inSectors(), '行业领域'],
    [{ isKeySafetyEnterprise: false, safetySectors: ['fireworks'] }, '重点企业'],
    [{ isKeySafetyEnterprise: false }, '重点企业'],
  ])('has no list for %o', (facts, reason) => {
    const { outcome, reasons } = enforcementItemList(facts as never)
    expect([outcome, reasons?.length]).toEqual(['not-covered', 1])
    expect(reasons?.[0]?.zh).toContain(reason)
  })

  it('asks for more than one sector, or for one, and each once', () => {
    const { unmet } = enforcementItemList(inSectors() as never)
    expect(unmet?.flatMap((one) => (one.anyOf ? one.anyOf.flat() : [one])).map((one) => one.words?.zh)).toEqual([
      '列入清单的行业领域数超过1',
      '列入清单的行业领域数等于1',
    ])
  })

  it.each([
    ['通用重点执法事项', 'general'],
    ['危险化学品及烟花爆竹领域', 'hazardous-chemicals-and-fireworks'],
    ['冶金等工贸领域', 'metallurgy-and-trade'],
  ])('takes the document’s word %s', (safetyItemGroup, key) => {
    expect(readFacts('work-safety', { safetyItemGroup }).facts).toEqual({ safetyItemGroup: key })
  })

  describe('by “同一企业涉及多个行业领域”, read as every sector it is in', () => {
    const every = { reading: 'every-sector' }
    classifies(enforcementItemList, [
      [inSectors('fireworks'), 'key-items', every],
      [inSectors('fireworks', 'explosive-dust'), 'comprehensive', every],
      [{ ...inSectors('fireworks', 'other'), otherSectors: 1 }, 'comprehensive', every],
      [{ ...inSectors('fireworks', 'other'), otherSectors: 1, otherListedSectors: 0 }, 'comprehensive', every],
      [{ ...inSectors('fireworks', 'other'), otherSectors: 1, otherListedSectors: 0 }, 'key-items'],
      [{ ...inSectors('other'), otherSectors: 2 }, 'comprehensive', every],
      [{ ...inSectors('other'), otherSectors: 1, otherListedSectors: 1 }, 'key-items', every],
      [{ ...inSectors('other'), otherSectors: 1 }, undefined, every],
    ])
  })

  it('leaves another sector to the bureau', () => {
    expect(enforcementItemList(inSectors('other') as never).missing).toMatchObject([
      { fact: 'otherListedSectors', judgedBy: { zh: '市应急管理局' } },
    ])
  })

  it('is comprehensive exactly from the second sector on', () => {
    fc.assert(
      fc.property(fc.subarray(named, { minLength: 1 }), (sectors) => {
        const { class: list } = enforcementItemList(inSectors(...sectors) as never)
        expect(list).toBe(sectors.length > 1 ? 'comprehensive' : 'key-items')
      }),
    )
  })

  refuses(enforcementItemList, [
    [inSectors('mining'), 'safetySectors'],
    [{ ...inSectors('other'), otherListedSectors: -1 }, 'otherListedSectors'],
    [{ ...inSectors('fireworks'), otherListedSectors: 1 }, 'safetySectors'],
    [{ ...inSectors('fireworks'), otherSectors: 1 }, 'safetySectors'],
    [{ ...inSectors('other'), otherSectors: 0 }, 'otherSectors'],
    [{ ...inSectors('other'), otherSectors: 1, otherListedSectors: 2 }, 'otherListedSectors'],
  ])
})
