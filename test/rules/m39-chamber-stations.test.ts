import { describe, expect, it } from 'vitest'
import {
  chamberPoliceRequestRouting,
  chamberPoliceServiceUsers,
  chamberPoliceStationStandards,
} from '../../src/rules/index'
import { classifies, decides, refuses } from '../support/cases'

describe('chamberPoliceRequestRouting', () => {
  const ordinaryFirst = { reading: 'ordinary-first' }
  classifies(chamberPoliceRequestRouting, [
    [{ isPoliceRequest: true, isComplexRequest: false }, 'station'],
    [{ isPoliceRequest: true, isComplexRequest: true }, 'police-team'],
    [{ isPoliceRequest: false, isComplexRequest: false }, 'federation'],
    [{ isPoliceRequest: false, isComplexRequest: true }, 'federation'],
    [{ isPoliceRequest: false }, 'federation'],
    [{ isPoliceRequest: true }, undefined],
    [{ isComplexRequest: false }, undefined],
    [{ isPoliceRequest: true, isComplexRequest: false }, 'station', ordinaryFirst],
    [{ isPoliceRequest: true, isComplexRequest: true }, 'police-team', ordinaryFirst],
    [{ isPoliceRequest: false, isComplexRequest: false }, 'station', ordinaryFirst],
    [{ isPoliceRequest: false, isComplexRequest: true }, 'federation', ordinaryFirst],
    [{ isComplexRequest: false }, 'station', ordinaryFirst],
    [{ isPoliceRequest: false }, undefined, ordinaryFirst],
  ])

  it('leaves what is complex to the station', () => {
    expect(chamberPoliceRequestRouting({ isPoliceRequest: true }).missing).toMatchObject([
      { fact: 'isComplexRequest', judgedBy: { zh: '受理的商会警务服务站' } },
    ])
  })

  refuses(chamberPoliceRequestRouting, [[{ isPoliceRequest: 'no' }, 'isPoliceRequest']])
})

describe('chamberPoliceServiceUsers', () => {
  const firm = { appliesAs: 'enterprise', isPrivate: true, size: 'medium' }
  const failing = [{ appliesAs: 'person' }, { isPrivate: false }, { size: 'large' }]

  describe('of an enterprise alone', () => {
    decides(chamberPoliceServiceUsers, {
      eligible: firm,
      stillEligible: [{ size: 'small' }, { size: 'micro' }],
      ineligible: [...failing, { appliesAs: 'individual-business' }],
      options: { reading: 'enterprises-only' },
    })
  })

  describe('of individual businesses too', () => {
    decides(chamberPoliceServiceUsers, {
      eligible: firm,
      stillEligible: [{ size: 'small' }, { size: 'micro' }, { appliesAs: 'individual-business' }],
      ineligible: failing,
    })
    it('asks an individual business for nothing else', () => {
      expect(chamberPoliceServiceUsers({ appliesAs: 'individual-business' })).toMatchObject({
        outcome: 'eligible',
        reading: 'individuals-included',
      })
    })
  })

  refuses(chamberPoliceServiceUsers, [[{ appliesAs: 'company' }, 'appliesAs']])
})

describe('chamberPoliceStationStandards', () => {
  it.each([
    ['norm', ['人员', '场所', '制度', '职能', '设施']],
    ['unification', ['名称', '标识', '规则', '程序', '登记']],
  ] as const)('lists each %s', (stationStandard, labels) => {
    const { entries, outcome } = chamberPoliceStationStandards({ stationStandard })
    expect([outcome, entries.map((one) => one.label.zh)]).toEqual(['found', labels])
  })

  it('lists all ten', () => {
    expect(chamberPoliceStationStandards().entries.length).toBe(5 + 5)
  })

  refuses(chamberPoliceStationStandards, [[{ stationStandard: 'five' }, 'stationStandard']])
})
