import { describe, expect, it } from 'vitest'
import {
  chamberPoliceRequestRouting,
  chamberPoliceServiceUsers,
  chamberPoliceStationStandards,
} from '../../src/rules/index'
import { classifies, decides, refuses } from '../support/cases'
import { factsIn } from '../support/unmet'

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

  it('leaves what is complex to the station, which the text doesn’t name', () => {
    expect(chamberPoliceRequestRouting({ isPoliceRequest: true }).missing).toMatchObject([
      { fact: 'isComplexRequest', judgedBy: { zh: expect.stringMatching(/^受理的商会警务服务站.*文中未写/) } },
    ])
  })

  it.each([
    [{ isPoliceRequest: true, isComplexRequest: false }, '协调解决'],
    [{ isPoliceRequest: true, isComplexRequest: true }, '闭环处理'],
    [{ isPoliceRequest: false }, '转递办理'],
  ])('by the triage of 解读（2）: what becomes of %o is %s', (facts, what) => {
    expect(chamberPoliceRequestRouting(facts).consequence?.zh).toContain(what)
  })

  it('by “整合公安、工商联、商会力量”: says of whom the police team is made up', () => {
    expect(chamberPoliceRequestRouting({}).notes.some((one) => /公安、工商联和商会/.test(one.zh))).toBe(true)
  })

  refuses(chamberPoliceRequestRouting, [[{ isPoliceRequest: 'no' }, 'isPoliceRequest']])
})

describe('chamberPoliceServiceUsers', () => {
  const firm = { appliesAs: 'enterprise', isPrivate: true, size: 'medium' } as const
  const enterprisesOnly = { reading: 'enterprises-only' }

  describe.each([{}, enterprisesOnly])('under %o', (options) => {
    decides(chamberPoliceServiceUsers, {
      eligible: firm,
      stillEligible: [{ size: 'small' }, { size: 'micro' }],
      ineligible: [],
      options,
    })
  })

  it.each([
    [{ appliesAs: 'person' }, ['appliesAs'], '这一主体文中未写', {}],
    [{ appliesAs: 'other' }, ['appliesAs'], '这一主体文中未写', {}],
    [{ isPrivate: false }, ['isPrivate'], '其他企业未写', {}],
    [{ size: 'large' }, ['size'], '大型企业未写', {}],
    [{ appliesAs: 'individual-business' }, ['appliesAs'], '这一主体文中未写', enterprisesOnly],
  ] as const)('by “中小微民营企业及个体工商户”: says nothing of %o', (change, facts, reason, options) => {
    const { outcome, reasons, unmet } = chamberPoliceServiceUsers({ ...firm, ...change }, options)
    expect([outcome, factsIn(unmet)]).toEqual(['not-covered', facts])
    expect(reasons?.map((one) => one.zh)).toEqual([expect.stringContaining(reason)])
  })

  it('asks an individual business for nothing else', () => {
    expect(chamberPoliceServiceUsers({ appliesAs: 'individual-business' })).toMatchObject({
      outcome: 'eligible',
      reading: 'individuals-included',
    })
  })

  it('by “一站式受理”: says what is gained, and who handles the request', () => {
    const { gives, leadsTo } = chamberPoliceServiceUsers(firm)
    expect(gives?.zh).toContain('一站式受理')
    expect(leadsTo).toContain('m39.chamber-police-request-routing')
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
