import { describe, expect, it } from 'vitest'
import { disputeResolutionLevel, mediationAndArbitrationNetwork } from '../../src/rules/index'
import { classifies, refuses } from '../support/cases'

const anyWord = { reading: 'any-word' }
const countyFirst = { reading: 'county-first' }
const both = { reading: 'any-word+county-first' }

const open = { disputeSphere: 'other' }
const hard = { disputeWeight: 'major', isDifficultDispute: true, isComplexDispute: true }
const inUnit = { disputeSphere: 'within-unit' }
const inField = { disputeSphere: 'industry-or-profession' }

describe('disputeResolutionLevel', () => {
  classifies(disputeResolutionLevel, [
    [{ ...open, disputeWeight: 'minor' }, 'village'],
    [{ ...open, ...hard }, 'county'],
    [{ ...open, ...hard, disputeWeight: 'minor' }, 'village'],
    [{ ...open, ...hard, isDifficultDispute: false }, 'township'],
    [{ ...open, ...hard, isComplexDispute: false }, 'township'],
    [inUnit, 'unit'],
    [inField, 'field'],
    [{ ...inUnit, ...hard }, 'unit'],
    [{ ...inField, ...hard }, 'field'],
  ])

  describe('what is left out', () => {
    classifies(disputeResolutionLevel, [
      [{}, undefined],
      [hard, undefined],
      [open, undefined],
      [{ ...open, disputeWeight: 'major' }, undefined],
      [{ ...open, disputeWeight: 'major', isDifficultDispute: true }, undefined],
      [{ ...open, disputeWeight: 'major', isDifficultDispute: false }, 'township'],
      [{ ...open, isDifficultDispute: true, isComplexDispute: true }, undefined],
    ])

    it('is asked of whoever mediates', () => {
      const { missing } = disputeResolutionLevel({ disputeSphere: 'other' })
      expect(missing.length).toBeGreaterThan(0)
      expect(missing.every((one) => one.judgedBy?.zh.startsWith('受理纠纷的调解组织'))).toBe(true)
    })
  })

  describe('read as for the county once difficult or complex', () => {
    classifies(disputeResolutionLevel, [
      [{ ...open, ...hard, isDifficultDispute: false }, 'county', anyWord],
      [{ ...open, ...hard, isComplexDispute: false }, 'county', anyWord],
      [{ ...open, ...hard, isDifficultDispute: false, isComplexDispute: false }, 'township', anyWord],
      [{ ...open, disputeWeight: 'minor', isDifficultDispute: false, isComplexDispute: false }, 'village', anyWord],
      [{ ...open, isComplexDispute: true }, 'county', anyWord],
      [{ ...inUnit, ...hard }, 'unit', anyWord],
    ])
  })

  describe('read as for the county even out of a unit or a field', () => {
    classifies(disputeResolutionLevel, [
      [{ ...inUnit, ...hard }, 'county', countyFirst],
      [{ ...inField, ...hard }, 'county', countyFirst],
      [{ ...inUnit, ...hard, isComplexDispute: false }, 'unit', countyFirst],
      [{ ...inField, ...hard, disputeWeight: 'minor' }, 'field', countyFirst],
      [{ ...open, ...hard, isComplexDispute: false }, 'township', countyFirst],
      [{ ...open, disputeWeight: 'minor' }, 'village', countyFirst],
      [inUnit, undefined, countyFirst],
      [{ ...inField, isComplexDispute: true }, 'county', both],
    ])
  })

  refuses(disputeResolutionLevel, [
    [{ disputeSphere: 'family' }, 'disputeSphere'],
    [{ disputeWeight: 'grave' }, 'disputeWeight'],
    [{ isComplexDispute: 1 }, 'isComplexDispute'],
  ])
})

describe('mediationAndArbitrationNetwork', () => {
  it('lists the fields of mediation, those watched, the hosts and the fields of arbitration', () => {
    const { entries, outcome } = mediationAndArbitrationNetwork()
    expect([outcome, entries.map((one) => one.part)]).toEqual([
      'listed',
      [
        ...Array(5).fill('mediation'),
        ...Array(3).fill('risk'),
        ...Array(3).fill('contact-point'),
        ...Array(3).fill('arbitration'),
      ],
    ])
  })

  it.each([
    ['消费', ['mediation']],
    ['环保', ['mediation']],
    ['物流', ['mediation']],
    ['e-commerce', ['mediation']],
    ['民营企业', ['mediation']],
    ['民营企业中的人民调解组织', ['mediation']],
    ['民生', ['risk']],
    ['房地产', ['risk']],
    ['商会', ['contact-point']],
    ['协会', ['contact-point']],
    ['企业', ['contact-point']],
    ['金融', ['risk', 'arbitration']],
    ['保险', ['arbitration']],
    ['intellectual property', ['arbitration']],
  ])('finds %s', (disputeNetworkName, parts) => {
    const { entries, outcome } = mediationAndArbitrationNetwork({ disputeNetworkName })
    expect([outcome, entries.map((one) => one.part)]).toEqual(['found', parts])
  })

  it('leaves another field open', () => {
    expect(mediationAndArbitrationNetwork({ disputeNetworkName: '医疗' })).toMatchObject({
      outcome: 'unconfirmed',
      entries: [],
    })
  })

  refuses(mediationAndArbitrationNetwork, [[{ disputeNetworkName: '' }, 'disputeNetworkName']])
})
