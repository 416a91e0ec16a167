import { describe, expect, it } from 'vitest'
import { feeSupervision, waterFeeConsistency } from '../../src/rules/index'
import { classifies, refuses } from '../support/cases'

const reformed = (parameters: Record<string, string>) => ({ parameters })

describe('waterFeeConsistency', () => {
  classifies(waterFeeConsistency, [
    [{}, 'total-differs'],
    [{}, 'consistent', reformed({ 'm09.water-total-stated': '94.6' })],
    [{}, 'total-differs', reformed({ 'm09.water-total-stated': '94.5' })],
    [{}, 'total-differs', reformed({ 'm09.water-total-stated': '94.7' })],
    [{}, 'consistent', reformed({ 'm09.water-split-province': '18', 'm09.water-split-local': '72' })],
    [{}, 'split-not-whole', reformed({ 'm09.water-split-province': '18' })],
    [{}, 'split-not-whole', reformed({ 'm09.water-split-central': '11' })],
    [{}, 'split-not-whole', reformed({ 'm09.water-split-local': '62.99' })],
    [{}, 'total-differs', reformed({ 'm09.water-province-share': '86.67' })],
    [{}, 'consistent', reformed({ 'm09.water-province-share': '100', 'm09.water-total-stated': '100' })],
  ])

  it('M09 解读 “10%：27%：63%”, “80%”, “96.4%”: says which figures don’t agree, those of a reform too', () => {
    const told = (parameters: Record<string, string>) => waterFeeConsistency({}, { parameters }).consequence?.zh
    expect(told({})).toContain('公布的是96.4%，各份之和是10%＋27%×80%＋63%')
    expect(told({ 'm09.water-total-stated': '90' })).toContain('90%（改自 96.4%）')
  })
  it('asks for no fact, and points to the contradiction', () => {
    expect(waterFeeConsistency.needs).toEqual([])
    expect(waterFeeConsistency({}).discrepancies).toEqual(['m09.water-fee-total'])
  })
})

describe('feeSupervision', () => {
  it.each([
    ['key-enterprise', '涉企收费监测哨点'],
    ['financial-institution', '涉企收费督导制度'],
    ['public-utility', '涉企收费督导制度'],
  ] as const)('finds what watches a %s', (feeSupervisedOrganisation, mechanism) => {
    const { outcome, entries } = feeSupervision({ feeSupervisedOrganisation })
    expect([outcome, entries.map((one) => one.mechanism.zh)]).toEqual(['found', [mechanism]])
  })

  it('finds nothing for an organisation of another kind, and lists all when none is given', () => {
    expect(feeSupervision({ feeSupervisedOrganisation: 'other' })).toMatchObject({ outcome: 'not-listed', entries: [] })
    expect(feeSupervision()).toMatchObject({ outcome: 'listed', entries: feeSupervision.entries })
    expect(feeSupervision.entries.length).toBe(2)
  })

  refuses(feeSupervision, [[{ feeSupervisedOrganisation: 'bank' }, 'feeSupervisedOrganisation']])
})
