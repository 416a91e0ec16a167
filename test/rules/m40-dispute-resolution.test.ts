import { describe, expect, it } from 'vitest'
import { disputeResolutionLevel, mediationAndArbitrationNetwork } from '../../src/rules/index'
import { classifies, refuses } from '../support/cases'

const countyFirst = { reading: 'county-first' }

const open = { disputeSphere: 'other' }
const inUnit = { disputeSphere: 'within-unit' }
const inField = { disputeSphere: 'industry-or-profession' }
const [minor, major, hard] = [{ disputeWeight: 'minor' }, { disputeWeight: 'major' }, { disputeWeight: 'hard' }]

describe('disputeResolutionLevel', () => {
  classifies(disputeResolutionLevel, [
    [{ ...open, ...minor }, 'village'],
    [{ ...open, ...major }, 'township'],
    [{ ...open, ...hard }, 'county'],
    [inUnit, 'unit'],
    [inField, 'field'],
    [{ ...inUnit, ...hard }, 'unit'],
    [{ ...inField, ...hard }, 'field'],
    [{}, undefined],
    [hard, undefined],
    [open, undefined],
  ])

  it('leaves the weight to whoever mediates', () => {
    expect(disputeResolutionLevel({ disputeSphere: 'other' }).missing).toMatchObject([
      { fact: 'disputeWeight', judgedBy: { zh: '受理纠纷的调解组织（文中未写明）' } },
    ])
  })

  it('by “全力实现”: aims', () => {
    expect(disputeResolutionLevel({ disputeSphere: 'within-unit' }).force).toBe('aims')
  })

  describe('read as for the county even out of a unit or a field', () => {
    classifies(disputeResolutionLevel, [
      [{ ...inUnit, ...hard }, 'county', countyFirst],
      [{ ...inField, ...hard }, 'county', countyFirst],
      [{ ...inUnit, ...major }, 'unit', countyFirst],
      [{ ...inField, ...minor }, 'field', countyFirst],
      [{ ...open, ...major }, 'township', countyFirst],
      [{ ...open, ...minor }, 'village', countyFirst],
      [inUnit, undefined, countyFirst],
      [hard, 'county', countyFirst],
    ])
  })

  refuses(disputeResolutionLevel, [
    [{ disputeSphere: 'family' }, 'disputeSphere'],
    [{ disputeWeight: 'grave' }, 'disputeWeight'],
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
    ['电子商务', ['mediation']],
    ['民营企业', ['mediation']],
    ['民营企业中的人民调解组织', ['mediation']],
    ['民生', ['risk']],
    ['房地产', ['risk']],
    ['商会', ['contact-point']],
    ['协会', ['contact-point']],
    ['企业', ['contact-point']],
    ['企业调解组织', ['mediation']],
    ['人民调解组织', ['mediation']],
    ['物流行业', ['mediation']],
    ['电商行业性专业性调解组织', ['mediation']],
    ['房地产领域', ['risk']],
    ['房地产业', ['risk']],
    ['保险业', ['arbitration']],
    ['行业协会', ['contact-point']],
    ['chambers of commerce', ['contact-point']],
    ['人民调解', ['mediation']],
    ['金融', ['risk', 'arbitration']],
    ['保险', ['arbitration']],
    ['intellectual property', ['arbitration']],
  ])('finds %s', (disputeNetworkName, parts) => {
    const { entries, outcome } = mediationAndArbitrationNetwork({ disputeNetworkName })
    expect([outcome, entries.map((one) => one.part)]).toEqual(['found', parts])
  })

  it('by “推动仲裁机构…设立联络点”: aims, and says in words what each entry is', () => {
    expect(mediationAndArbitrationNetwork().force).toBe('aims')
    expect(mediationAndArbitrationNetwork({ disputeNetworkName: '商会' }).entries[0]?.what.zh).toContain('联络点')
  })

  it('leaves another field open', () => {
    expect(mediationAndArbitrationNetwork({ disputeNetworkName: '医疗' })).toMatchObject({
      outcome: 'unconfirmed',
      entries: [],
    })
  })

  refuses(mediationAndArbitrationNetwork, [[{ disputeNetworkName: '' }, 'disputeNetworkName']])
})
