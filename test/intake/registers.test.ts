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

describe('what a refusal says is allowed', () => {
  const said = (of: Parameters<typeof readFacts>[0], column: string, cell: string) =>
    readFacts(of, { [column]: cell }).issues.map(({ code, message }) => [code, message.zh, message.en])
  it.each([
    ['enterprise', '成立日', '9999-12-31', '，1900 至 2199 年', ' of the years 1900–2199'],
    ['enterprise', '增量连续期的首月', '9999-01', '，1900 至 2199 年', ' of the years 1900–2199'],
    ['loan', '转贷金额', `1.${'1'.repeat(40)}`, '，不超过 30 位', ', of at most 30 digits'],
    ['enterprise', '用工人数', '99999999999999999999', '，在安全整数范围内', ', a safe one'],
    ['enterprise', '商业秘密服务或模块', 'y'.repeat(5000), '，不超过 1000 字', ' and has at most 1000 characters'],
    ['person', '所属重点群体', '高校毕业生、高校毕业生', '，每项一次', ', each once'],
    ['enterprise', '外汇行政处罚日期', '9999-12-31', '，1900 至 2199 年', ' of the years 1900–2199'],
  ] as const)('of a %s, %s: %s goes too far, and how far is said', (of, column, cell, zh, en) => {
    expect(said(of, column, cell)).toEqual([['out-of-range', expect.stringContaining(zh), expect.stringContaining(en)]])
  })
  it.each([
    ['loan', '年利率', '3.65', '应为百分数或小数（如 3.65%、0.0365），不少于 0，不超过 1'],
    ['enterprise', '成立日', '2023-02-29', '应为历法上有的日期，年份在前（如 2023年6月5日、2023/6/5）'],
  ] as const)('of a %s, %s: %s', (of, column, cell, zh) => {
    expect(said(of, column, cell)[0]?.[1]).toMatch(new RegExp(`${zh}$`.replace(/[（）]/g, '.')))
  })
  it.each(['-', '/', '无', 'N/A', '不详', '待定', '#N/A'])(
    'where it isn’t known the cell is to be empty: %s',
    (cell) => {
      for (const column of ['用工人数', '成立日', '民营企业', '企业规模', '商业秘密服务或模块']) {
        const [[, zh, en] = []] = said('enterprise', column, cell)
        expect([zh, en]).toEqual([expect.stringMatching(/；未知的留空/), expect.stringMatching(/; leave it empty/)])
      }
    },
  )
  it.each([
    ['小微', undefined],
    ['南通', undefined],
    ['海安县', '海安市'],
  ])('%s is no more near to one of several that it is part of', (cell, near) => {
    expect(readFacts('enterprise', { 注册地: cell }).issues[0]?.nearest).toBe(near)
  })
})

describe('a row of figures', () => {
  const read = (cell: string) => {
    const { facts, issues } = readFacts('enterprise', { 各期增量留抵税额: cell })
    return issues[0] ? [issues[0].code, issues[0].item, issues[0].cell] : facts.vatIncrements
  }
  it.each([
    ['1000；2000', ['1000', '2000']],
    ['1000；2000；', ['1000', '2000']],
    ['1000；；2000', ['wrong-type', 1, '']],
    ['；2000', ['wrong-type', 0, '']],
    ['1,000、 、2,000', ['wrong-type', 1, ' ']],
  ])('lacks none in silence: %s', (cell, expected) => {
    expect(read(cell)).toEqual(expected)
  })
  it('but a set has no gaps', () => {
    expect(fact('enterprise', '外汇行政处罚日期', '2023-06-05；；2023-06-06')).toEqual(['2023-06-05', '2023-06-06'])
  })
})

it('codes stand for the items of a list, too', () => {
  const options = { startUpGroups: { 1: 'graduate', 2: '就业困难人员', 9: null } }
  const read = (所属重点群体: unknown) => readFacts('person', { 所属重点群体 }, { options })
  expect(read('1；2').facts).toEqual({ startUpGroups: ['graduate', 'hard-to-employ'] })
  expect(read([1, '网络商户']).facts).toEqual({ startUpGroups: ['graduate', 'online-merchant'] })
  expect(read('2').facts).toEqual({ startUpGroups: ['hard-to-employ'] })
  expect(read('9')).toEqual({ facts: {}, issues: [] })
  expect(read('1；9').issues.map(({ code, item, cell }) => [code, item, cell])).toEqual([['wrong-type', 1, '9']])
  expect(read('1；3').issues.map(({ code, item, cell }) => [code, item, cell])).toEqual([['unknown-option', 1, '3']])
})

it.each(['企业\n规模', '企业\u200b规模', '\ufeff企业规模', '“企业规模”', '「企业」规模'])(
  'a name is read though it is broken, quoted or carries what isn’t seen: %j',
  (column) => {
    expect(fact('enterprise', column, '“小\n型”')).toBe('small')
  },
)
it.each(['旗舰领航企业', '"旗舰领航"企业', '是否旗舰领航企业'])('and without its quotation marks: %s', (column) => {
  expect(readFacts('enterprise', { [column]: '是' }).facts).toEqual({ isFlagship: true })
})
