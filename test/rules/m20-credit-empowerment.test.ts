import { describe, expect, it } from 'vitest'
import { readFacts } from '../../src/intake/index'
import {
  creditBasedApproval,
  creditEvaluationCatalogue,
  creditLoanTarget,
  spotCheckDifferentiation,
} from '../../src/rules/index'
import { assesses, classifies, refuses } from '../support/cases'

describe('creditLoanTarget', () => {
  assesses(creditLoanTarget, [
    [{ creditLoans: '10000000000.01' }, 'met', '0'],
    [{ creditLoans: '10000000000' }, 'not-met', '0', { asOf: '2023-12-31' }],
    [{ creditLoans: '10000000000' }, 'not-due', '0', { asOf: '2023-12-30' }],
    [{ creditLoans: '9999999999.99' }, 'not-met', '0.01', { asOf: '2023-12-31' }],
    [{}, 'undetermined'],
  ])
  it('by “推动全市金融机构发放”: is an aim', () => {
    expect(creditLoanTarget.force).toBe('aims')
  })
  refuses(creditLoanTarget, [[{ creditLoans: '-1' }, 'creditLoans']])
})

describe('creditBasedApproval', () => {
  classifies(creditBasedApproval, [
    [{ creditStanding: 'good', isLicenceHandledInstantly: true }, 'instant'],
    [{ creditStanding: 'good' }, undefined],
    [{ creditStanding: 'seriously-dishonest' }, 'restricted'],
    [{ creditStanding: 'seriously-dishonest', isLicenceHandledInstantly: true }, 'restricted'],
    [{ isLicenceHandledInstantly: true }, undefined],
    [{}, undefined],
  ])

  it.each([
    [{ creditStanding: 'good', isLicenceHandledInstantly: false }, '部分许可'],
    [{ creditStanding: 'ordinary' }, '信用状况一般'],
    [{ creditStanding: 'ordinary', isLicenceHandledInstantly: true }, '信用状况一般'],
  ] as const)('by “部分行政许可”: says of %o that nothing is stated', (facts, why) => {
    expect(creditBasedApproval(facts)).toMatchObject({
      outcome: 'not-covered',
      reasons: [{ zh: expect.stringContaining(why) }],
    })
  })

  it('leaves standing and licence to authorities', () => {
    const { missing } = creditBasedApproval({})
    expect(missing.map((one) => [one.fact, one.judgedBy?.en]).sort()).toEqual([
      ['creditStanding', 'the credit authority (the text doesn’t say who judges)'],
      ['isLicenceHandledInstantly', 'the approval authority'],
    ])
  })

  refuses(creditBasedApproval, [[{ creditStanding: 'bad' }, 'creditStanding']])
})

describe('spotCheckDifferentiation', () => {
  const graded = { inspectedOn: '2023-06-15', hasCreditRiskClass: true }
  const evaluated = { reading: 'evaluation-system' }
  classifies(spotCheckDifferentiation, [
    [graded, 'by-class'],
    [{ ...graded, inspectedOn: '2023-01-01' }, 'by-class'],
    [{ ...graded, inspectedOn: '2023-12-31' }, 'by-class'],
    [{ inspectedOn: '2023-06-15' }, undefined],
    [{ hasCreditRiskClass: true }, undefined],
    [graded, undefined, evaluated],
    [{ ...graded, hasCreditEvaluation: true }, 'by-class', evaluated],
    [{ ...graded, hasCreditEvaluation: false }, 'by-class'],
  ])

  it.each([
    { ...graded, inspectedOn: '2022-12-31' },
    { ...graded, inspectedOn: '2024-01-01' },
    { inspectedOn: '2024-01-01' },
    { ...graded, hasCreditRiskClass: false },
  ])('says nothing of %o', (facts) => {
    expect(spotCheckDifferentiation(facts).outcome).toBe('not-covered')
  })

  it.each([
    [{}, { hasCreditRiskClass: false, hasCreditEvaluation: true }, '分级分类结果'],
    [evaluated, { hasCreditRiskClass: true, hasCreditEvaluation: false }, '企业评价结果'],
  ])('read with %o, names what %o lacks', (options, facts, lacking) => {
    const said = spotCheckDifferentiation({ ...graded, ...facts }, options)
    expect(said).toMatchObject({ outcome: 'not-covered', reasons: [{ zh: expect.stringContaining(lacking) }] })
  })

  it('by “编制 2023 年度……监管计划”: says that there is a plan of the year', () => {
    expect(spotCheckDifferentiation(graded).notes[0]?.zh).toContain('2023年度监管事项清单')
  })

  it.each([
    ['2022-12-31', 'before'],
    ['2023-01-01', 'in-force'],
    ['2023-12-31', 'in-force'],
    ['2024-01-01', 'ended'],
  ])('of an inspection on %s its period is %s', (inspectedOn, period) => {
    expect(spotCheckDifferentiation({ inspectedOn }).period).toBe(period)
  })

  refuses(spotCheckDifferentiation, [[{ inspectedOn: '2023' }, 'inspectedOn']])
})

describe('creditEvaluationCatalogue', () => {
  it.each([
    ['dimension', ['司法监管', '行业合规', '市场行为', '自身素质']],
    ['list', ['重点关注主体清单', '风险预警主体清单']],
    ['function', ['信用承诺管理', '企业评价运行管理', '融资信用服务']],
    ['reduction', ['减材料', '减时限', '减环节']],
    ['platform', ['南通融资信用服务平台']],
    ['product', ['通信贷']],
  ] as const)('lists, of the part %s, %o', (creditSystemPart, labels) => {
    const { entries, outcome } = creditEvaluationCatalogue({ creditSystemPart })
    expect([outcome, entries.map((one) => one.label.zh)]).toEqual(['found', labels])
  })

  it('lists everything when no part is named', () => {
    expect(creditEvaluationCatalogue().entries.length).toBe(4 + 2 + 3 + 3 + 1 + 1)
  })

  it('says of the platform since when, with how many banks, and who runs it', () => {
    expect(creditEvaluationCatalogue({ creditSystemPart: 'platform' }).entries[0]).toMatchObject({
      launchedIn: '2022-11',
      connectedBanks: 41,
      operator: { zh: '南通征信有限公司' },
    })
  })

  it('by “实现“通信贷”一体化办理和全流程放款”, “参考”: says what is still to be achieved, and who uses the lists', () => {
    const [product] = creditEvaluationCatalogue({ creditSystemPart: 'product' }).entries
    const [list] = creditEvaluationCatalogue({ creditSystemPart: 'list' }).entries
    expect(product).toMatchObject({ state: { zh: expect.stringMatching(/^要实现.*全流程放款/) } })
    expect(list).toMatchObject({ usedBy: { zh: expect.stringContaining('参考') } })
  })

  it.each([
    ['南通企业征信平台', 'platform'],
    ['风险预警主体清单', 'list'],
    ['通信贷', 'product'],
    ['减环节', 'reduction'],
  ])('takes %s for the part that holds it', (written, creditSystemPart) => {
    const row = { 信用服务系统的内容: written, 信用状况: '严重失信的企业' }
    expect(readFacts('credit', row, { language: 'zh' })).toEqual({
      facts: { creditSystemPart, creditStanding: 'seriously-dishonest' },
      issues: [],
    })
  })

  refuses(creditEvaluationCatalogue, [[{ creditSystemPart: 'bank' }, 'creditSystemPart']])
})
