import { describe, expect, it } from 'vitest'
import { readFacts } from '../../src/intake/index'

/* What stands in registers of enterprises, of loans and of companies' staff. */

const fact = (of: Parameters<typeof readFacts>[0], column: string, cell: string): unknown => {
  const { facts, issues } = readFacts(of, { [column]: cell })
  return issues[0]?.code ?? Object.values(facts)[0]
}

describe('a register’s own words are read', () => {
  it.each([
    ['企业规模', '小型企业', 'small'],
    ['企业规模', '微型企业', 'micro'],
    ['注册地', '崇川', 'chongchuan'],
    ['注册地', '南通市崇川区', 'chongchuan'],
    ['注册地', '开发区', 'development-zone'],
    ['注册地', '苏锡通园区', 'suxitong'],
    ['注册地', '通州湾', 'tongzhouwan'],
    ['生产经营地', '海安', 'haian'],
    ['苏科贷备选企业库', '海门', 'haimen'],
    ['所属行业门类', '批发零售业', 'wholesale-and-retail'],
    ['所属行业门类', '农林牧渔业', 'agriculture'],
    ['专精特新认定级别', '省级专精特新', 'provincial'],
    ['注册地', '南通 高新区', 'high-tech-zone'],
    ['纳税信用等级', 'A 级', 'A'],
    ['用工人数', '30名', 30],
    ['用工人数', '30人', 30],
  ])('%s: %s is %s', (column, cell, expected) => {
    expect(fact('enterprise', column, cell)).toBe(expected)
  })
  it.each([
    ['person', '学历、职称或职业资格', '高级技师', 'senior-technician-certificate'],
    ['person', '学历、职称或职业资格', '技师班', 'technician-class'],
    ['person', '培训补贴申报渠道', '江苏人社网上办事服务大厅', 'hall'],
    ['trade-union', '工会类别', '各区总工会', 'area'],
    ['trade-union', '工会类别', '直属基层工会', 'directly-affiliated'],
    ['troupe', '院团', '通州歌舞团（通剧团）', 'tongzhou'],
    ['liaison', '大走访的渠道或服务', '技术指导', 'extended-services'],
    ['talent-platform', '人才港定位', '人才飞地', 'enclave'],
  ] as const)('of a %s, %s: %s is %s', (of, column, cell, expected) => {
    expect(fact(of, column, cell)).toBe(expected)
  })
  // Part-time ones are none of the levels, so the bare words would be a guess.
  it.each(['大专', '本科'])('学历、职称或职业资格: %s is an issue', (cell) => {
    expect(fact('person', '学历、职称或职业资格', cell)).not.toMatch('college|bachelor')
  })
  it.each([
    ['10天', 10],
    ['10日', 10],
    ['10月', 'wrong-type'],
  ])('days: %s is %s', (cell, expected) => {
    expect(fact('loan', 'days', cell)).toBe(expected)
  })
  it.each([
    ['企业规模', '小微企业'],
    ['注册地', '高新区'],
  ])('%s: %s may be more than one, and is an issue', (column, cell) => {
    expect(fact('enterprise', column, cell)).toBe('unknown-option')
  })
})
