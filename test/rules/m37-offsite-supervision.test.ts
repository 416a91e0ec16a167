import { describe, expect, it } from 'vitest'
import { readFacts } from '../../src/intake/index'
import { offsiteSupervisionScope, onlineSupervisionCadence, onlineSupervisionFactors } from '../../src/rules/index'
import { refuses } from '../support/cases'
import { factsIn } from '../support/unmet'

describe('offsiteSupervisionScope', () => {
  const scope = (facts: object, reading?: string) =>
    offsiteSupervisionScope(facts as never, reading ? { reading } : {}).outcome

  const chemical = { safetyEnterpriseKind: 'chemical', isOnHazardousChemicalsPlatform: true }
  const trade = { safetyEnterpriseKind: 'industry-and-trade', tradeFields: ['molten-metal'] }
  const decided: readonly (readonly [object, string])[] = [
    [chemical, 'eligible'],
    [{ ...chemical, safetyEnterpriseKind: 'hazardous-chemicals' }, 'eligible'],
    [{ ...chemical, isOnHazardousChemicalsPlatform: false }, 'ineligible'],
    [{ ...chemical, safetyEnterpriseKind: 'hazardous-chemicals', isOnHazardousChemicalsPlatform: false }, 'ineligible'],
    [{ ...chemical, safetyEnterpriseKind: 'other' }, 'not-covered'],
    [{ safetyEnterpriseKind: 'other' }, 'not-covered'],
    [{ safetyEnterpriseKind: 'chemical' }, 'undetermined'],
    [trade, 'eligible'],
    ...['explosive-dust', 'hazardous-chemicals-use', 'confined-spaces', 'ammonia-refrigeration'].map(
      (one) => [{ ...trade, tradeFields: [one] }, 'eligible'] as const,
    ),
    [{ ...trade, tradeFields: ['other', 'molten-metal'] }, 'eligible'],
    [{ ...trade, isOnHazardousChemicalsPlatform: false }, 'eligible'],
    [{ ...trade, safetyEnterpriseKind: 'other' }, 'not-covered'],
    [{ ...trade, tradeFields: [] }, 'not-covered'],
    [{ ...trade, tradeFields: ['other'], isOtherTradeFieldKey: true }, 'eligible'],
    [{ ...trade, tradeFields: ['other'], isOtherTradeFieldKey: false }, 'not-covered'],
    [{ safetyEnterpriseKind: 'industry-and-trade' }, 'undetermined'],
    [{}, 'undetermined'],
  ]
  it.each(decided)('of %o says %s', (facts, outcome) => {
    expect(scope(facts)).toBe(outcome)
  })

  it.each([
    [{ ...trade, isOnHazardousChemicalsPlatform: true }, 'eligible'],
    [{ ...trade, isOnHazardousChemicalsPlatform: false }, 'ineligible'],
    [{ ...trade, tradeFields: [], isOnHazardousChemicalsPlatform: true }, 'not-covered'],
    [trade, 'undetermined'],
    [chemical, 'eligible'],
  ])('of %o says, read as connected too, %s', (facts, outcome) => {
    expect(scope(facts, 'connected-too')).toBe(outcome)
  })

  it('asks first for the kind of enterprise, then for what that kind needs', () => {
    const asked = (facts: object) => offsiteSupervisionScope(facts as never).missing.map((one) => one.fact)
    expect(asked({})[0]).toBe('safetyEnterpriseKind')
    expect(asked({ safetyEnterpriseKind: 'chemical' })).toEqual(['isOnHazardousChemicalsPlatform'])
    expect(asked({ safetyEnterpriseKind: 'industry-and-trade' })[0]).toBe('tradeFields')
  })

  it('doesn’t take in a chemical enterprise by a field of industry and trade', () => {
    const facts = {
      safetyEnterpriseKind: 'chemical',
      isOnHazardousChemicalsPlatform: false,
      tradeFields: ['molten-metal'],
    }
    expect([scope(facts), scope(facts, 'connected-too')]).toEqual(['ineligible', 'ineligible'])
  })

  it('by “平台接入的”: asks of a chemical enterprise the connection, and not another kind', () => {
    const { unmet } = offsiteSupervisionScope({ ...chemical, isOnHazardousChemicalsPlatform: false } as never)
    expect(factsIn(unmet)).toEqual(['isOnHazardousChemicalsPlatform'])
  })

  it.each([
    [{ safetyEnterpriseKind: 'other' }, '其他企业'],
    [{ ...trade, tradeFields: [] }, '重点行业领域'],
  ])('by “适用范围”: of %o says nothing, and why', (facts, reason) => {
    const { reasons } = offsiteSupervisionScope(facts as never)
    expect(reasons?.length).toBe(1)
    expect(reasons?.[0]?.zh).toContain(reason)
  })

  it('leaves another field to the bureau', () => {
    const { missing, outcome } = offsiteSupervisionScope({
      safetyEnterpriseKind: 'industry-and-trade',
      tradeFields: ['other'],
    })
    expect(outcome).toBe('undetermined')
    expect(missing).toMatchObject([{ fact: 'isOtherTradeFieldKey', judgedBy: { zh: '市应急管理局' } }])
  })

  refuses(offsiteSupervisionScope, [
    [{ safetyEnterpriseKind: 'trade' }, 'safetyEnterpriseKind'],
    [{ tradeFields: ['metal-smelting'] }, 'tradeFields'],
    [{ ...trade, tradeFields: [], isOtherTradeFieldKey: true }, 'tradeFields'],
  ])
})

describe('onlineSupervisionCadence', () => {
  it.each([
    ['日提醒', 'day'],
    ['周通报', 'week'],
    ['月评估', 'month'],
  ])('takes the document’s word %s', (supervisionRhythm, key) => {
    expect(readFacts('work-safety', { supervisionRhythm }).facts).toEqual({ supervisionRhythm: key })
  })

  it.each([
    ['day', '日提醒'],
    ['week', '周通报'],
    ['month', '月评估'],
  ] as const)('has each %s a %s', (supervisionRhythm, label) => {
    const { entries, outcome } = onlineSupervisionCadence({ supervisionRhythm })
    expect([outcome, entries.map((one) => one.label.zh)]).toEqual(['found', [label]])
  })

  it('steps up from day to month', () => {
    expect(onlineSupervisionCadence().entries.map((one) => one.each)).toEqual(['day', 'week', 'month'])
  })

  refuses(onlineSupervisionCadence, [[{ supervisionRhythm: 'year' }, 'supervisionRhythm']])
})

describe('onlineSupervisionFactors', () => {
  it('by “等多方面因素”: lists the seven named, and may be of more', () => {
    const { entries, outcome } = onlineSupervisionFactors()
    expect([outcome, entries.map((one) => one.label.zh), onlineSupervisionFactors.openEnded]).toEqual([
      'listed',
      [
        '监测数据异常情况',
        '动火作业情况',
        '每日承诺公告情况',
        '五位一体平台信息录入情况',
        '企业应急预案和演练计划制定与实施情况',
        '企业人员在岗在位情况',
        '企业安全管理情况',
      ],
      true,
    ])
  })

  it('by “对象精准、事项精准、方式精准、处罚精准”: says what inspections are to find by it', () => {
    expect(onlineSupervisionFactors().notes.map((one) => one.zh)).toContainEqual(
      expect.stringContaining('对象精准、事项精准、方式精准、处罚精准'),
    )
  })

  it('is where one within the scope is led', () => {
    expect(offsiteSupervisionScope.leadsTo).toContain(onlineSupervisionFactors.id)
  })
})
