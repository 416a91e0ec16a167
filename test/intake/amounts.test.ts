import { describe, expect, it } from 'vitest'
import { type CellIssue, readFacts } from '../../src/intake/index'
import { ask, decimal, eligibility, subject } from '../../src/language'
import { place, thing } from '../language/vocabulary'
import { rated } from './vocabulary'

const code = (issue: CellIssue | undefined) => issue && [issue.code, issue.nearest]

/** What a cell of a fact reads as, or the issue's code and what was likely meant. */
function read(fact: string, cell: unknown, of: Parameters<typeof readFacts>[0] = thing): unknown {
  const { facts, issues } = readFacts(of, { [fact]: cell })
  expect(issues.length + Object.keys(facts).length).toBe(1)
  return issues.length > 0 ? code(issues[0]) : facts[fact]
}

describe('an amount is read exactly, however it is written', () => {
  it.each([
    ['48', '48'],
    ['４８', '48'],
    [' 48 ', '48'],
    ['048', '48'],
    ['5,000,000', '5000000'],
    ['５，０００，０００', '5000000'],
    ['5 000 000元', '5000000'],
    ['5 000 000', '5000000'],
    ['500万', '5000000'],
    ['500 万元', '5000000'],
    ['1,200万元', '12000000'],
    ['0.5亿', '50000000'],
    ['1.5百万', '1500000'],
    ['3千元', '3000'],
    ['2万亿元', '2000000000000'],
    ['5 million yuan', '5000000'],
    ['¥500', '500'],
    ['￥1,234.50', '1234.5'],
    ['RMB 20', '20'],
    ['人民币20元整', '20'],
    ['500万元人民币', '5000000'],
    ['12.30', '12.3'],
    ['.5', '0.5'],
    ['+7', '7'],
    ['5000000.0000000001', '5000000.0000000001'],
    ['0.1234567890123456789012345', '0.1234567890123456789012345'],
    ['123456789012345678901234567.89万', '1234567890123456789012345678900'.slice(0, 31)],
    [7, '7'],
    [0.1, '0.1'],
  ])('money: %o is %s', (cell, expected) => {
    // The last has one digit more than facts take.
    expect(read('price', cell)).toEqual(
      String(cell).startsWith('123456789012345678901234567') ? ['out-of-range', undefined] : expected,
    )
  })
  it.each([
    ['−12.5', '-12.5'],
    ['－1万', '-10000'],
    ['-0', '0'],
  ])('below zero: %s is %s', (cell, expected) => {
    expect(read('balance', cell)).toBe(expected)
  })
  it.each<[unknown, unknown]>([
    ['48', 48],
    ['48.0', 48],
    ['48个', 48],
    ['1.2万', 12_000],
    ['2万个', 20_000],
    [48, 48],
    ['48.5', ['wrong-type', undefined]],
    ['-1', ['out-of-range', undefined]],
    ['9007199254740993', ['out-of-range', undefined]],
    ['48人', ['wrong-type', undefined]],
    ['48元', ['wrong-type', undefined]],
    [48.5, ['wrong-type', undefined]],
    [true, ['wrong-type', undefined]],
  ])('a whole number of things: %o is %o', (cell, expected) => {
    expect(read('count', cell)).toEqual(expected)
  })
})

describe('a share', () => {
  it.each<[string, string, unknown]>([
    ['rate', '4.65%', '0.0465'],
    ['rate', '４．６５％', '0.0465'],
    ['rate', '0.2‰', '0.0002'],
    ['rate', '100%', '1'],
    ['rate', '0.0465', '0.0465'],
    ['rate', '4.65', ['out-of-range', undefined]],
    ['rate', '101%', ['out-of-range', undefined]],
    ['saved', '75%', '0.75'],
    ['points', '75%', '75'],
    ['points', '75‰', ['wrong-type', undefined]],
    ['length', '75%', ['wrong-type', undefined]],
    ['length', '7.5 km', '7.5'],
    ['length', '2万公里', '20000'],
    ['length', '75米', ['wrong-type', undefined]],
  ])('%s %s is %o', (fact, cell, expected) => {
    expect(read(fact, cell, rated)).toEqual(expected)
  })
  it('of a fact that says neither that it is one nor in what unit is not known to be one', () => {
    expect(read('percent', '5%')).toEqual(['wrong-type', undefined])
  })
})

/** What lies between two numbers is near neither, nor what their digits make. */
const RANGES: readonly unknown[] = ['5~10万', '5-10万', '5～10万', '5—10万', '5万至10万']

describe('what is ambiguous or approximate is an issue, never a guess', () => {
  it.each([
    ['10,50', 'ambiguous', undefined],
    ['5,00', 'ambiguous', undefined],
    ['1,2345', 'ambiguous', undefined],
    ['1.234.567', 'wrong-type', undefined],
    ['1 00', 'ambiguous', undefined],
    ['约5万', 'approximate', '50000'],
    ['5万左右', 'approximate', '50000'],
    ['近8万', 'approximate', '80000'],
    ['5万多', 'approximate', '50000'],
    ['40余万', 'approximate', '400000'],
    ['超500', 'approximate', '500'],
    ['不超过500万元', 'approximate', undefined],
    ['>500', 'approximate', '500'],
    ['about 5,000', 'approximate', '5000'],
    ['at least 100 yuan', 'approximate', '100'],
    ['5~10万', 'approximate', undefined],
    ['5-10万', 'approximate', undefined],
    ['5～10万', 'approximate', undefined],
    ['5—10万', 'approximate', undefined],
    ['5万至10万', 'approximate', undefined],
    ['1.23457E+11', 'approximate', undefined],
    ['五百万', 'wrong-type', undefined],
    ['数十', 'wrong-type', undefined],
    ['500万美元', 'wrong-type', undefined],
    ['$500', 'wrong-type', undefined],
    ['(500)', 'wrong-type', undefined],
    ['-', 'wrong-type', undefined],
    ['无', 'wrong-type', undefined],
    ['N/A', 'wrong-type', undefined],
    ['5.', 'wrong-type', undefined],
    ['9'.repeat(100), 'wrong-type', undefined],
    [0.1 + 0.2, 'wrong-type', undefined],
    [Number.NaN, 'wrong-type', undefined],
    [5n, 'wrong-type', undefined],
    [{}, 'wrong-type', undefined],
  ])('%o is %s', (cell, expected, near) => {
    const [kind, nearest] = read('price', cell) as [string, string | undefined]
    expect(kind).toBe(expected)
    if (near !== undefined) expect(nearest).toBe(near)
    if (RANGES.includes(cell)) expect(nearest).toBeUndefined()
  })
})

describe('a column’s name may say how its cells count', () => {
  it.each<[string, unknown, unknown]>([
    ['price（万元）', '500', '5000000'],
    ['price (万元)', 500, '5000000'],
    ['price（万元）', '1,200.5', '12005000'],
    ['price（元）', '500', '500'],
    ['price（元）', '500万', '5000000'],
    ['price（万元）', '500万元', '5000000'],
    ['price（万元）', '500元', '500'],
    ['price（万元）', '500万', undefined],
    ['count（万个）', '1.2', 12_000],
    ['price（单位：万元）', '500', '5000000'],
    ['price (单位:万元)', '500', '5000000'],
    ['price［万元］', '500', '5000000'],
    ['price【万元】', '500', '5000000'],
    ['price/万元', '500', '5000000'],
    ['price／元', '500', '500'],
    ['price（人民币万元）', '500', '5000000'],
    ['price（万元人民币）', '500', '5000000'],
  ])('%s: %o is %o', (column, cell, expected) => {
    const { facts, issues } = readFacts(thing, { [column]: cell })
    expect(Object.values(facts)[0]).toBe(expected)
    expect(issues.map((one) => one.code)).toEqual(expected === undefined ? ['ambiguous'] : [])
  })
  it.each([
    ['price（万元）', '约500', '500'],
    ['price（万元）', '500多', '500'],
    ['price（万元）', '约500万元', '500万元'],
    ['price', '约500万', '5000000'],
    ['count（万个）', '近2', '2'],
  ])('and what is likely meant in it counts as its cells do: in %s, %s is near %s', (column, cell, near) => {
    const { issues } = readFacts(thing, { [column]: cell })
    expect(code(issues[0])).toEqual(['approximate', near])
    const [about, exactly] = [cell.replace(/约|多|近/, ''), near].map((one) => readFacts(thing, { [column]: one }))
    expect(exactly?.issues).toEqual([])
    expect(exactly?.facts).toEqual(about?.facts)
  })
  it.each([
    ['price 万元', '50000'],
    ['price_万元', '50000'],
    ['price万元', '50000'],
    ['price，亿元', '500000000'],
    ['*price（万元）', '50000'],
    ['price*（万元）', '50000'],
    ['price（万元）*', '50000'],
    ['price million yuan', '5000000'],
    ['price（必填）', '5'],
    ['*price', '5'],
  ])('in whatever way: %s', (column, expected) => {
    expect(readFacts(thing, { [column]: '5' })).toEqual({ facts: { price: expected }, issues: [] })
  })
  it.each([
    'price（万美元）',
    'price (USD)',
    'price（年）',
    'price (10,000 yuan)',
    'price（k）',
    'price/人',
    'price（万元/年）',
    'price (yuan per year)',
    'price 公里',
  ])('and nothing is read where it is another unit: %s', (column) => {
    const { facts, issues } = readFacts(thing, { [column]: 5 })
    expect([facts, issues.map((one) => [one.code, one.fact])]).toEqual([{}, [['unknown-unit', 'price']]])
  })
  it('which says in which unit the fact is counted', () => {
    expect(readFacts('loan', { '贷款期限（年）': 3 }).issues[0]?.message).toEqual({
      zh: '“贷款期限（年）”列：列名应为“贷款期限”，单位应为“个月”，而不是“年”',
      en: 'column “贷款期限（年）”: a column is named for “term of the loan”, with the unit “months”, and not “年”',
    })
    expect(readFacts('loan', { '年利率（BP）': 3 }).issues[0]?.message.en).toMatch(/unit “%” or “‰”, or none, and not/)
    expect(readFacts('loan', { '贷款期限（月）': 3 }).facts).toEqual({ termMonths: 3 })
    expect(readFacts('vehicle', { '停放分钟数（小时）': 3 }).issues[0]?.code).toBe('unknown-unit')
  })
  it('and is no known column where no unit can be, or where more is said', () => {
    expect(readFacts(thing, { 'colour（万元）': 'red' }).issues).toMatchObject([{ code: 'unknown-column' }])
    expect(readFacts('enterprise', { '用工人数（2022年末）': '5' }).issues[0]?.nearest).toBeUndefined()
  })
  it.each([
    ['price（万元，含税）', 'price (万元)'],
    ['price（含税）（万元）', 'price (万元)'],
    ['prise（万元）', 'price (万元)'],
    ['prise (million yuan)', 'price (million yuan)'],
    ['colours (万元)', undefined],
  ])('whose nearest keeps the unit: %s', (column, near) => {
    const [issue] = readFacts(thing, { [column]: 5 }).issues
    expect([issue?.code, issue?.nearest]).toEqual(['unknown-column', near])
  })
  it.each([
    ['余额（2023年末，万元）', '50000'],
    ['余额（万元）（含税）', '50000'],
    ['余额万元', '50000'],
    ['balance, million yuan', '5000000'],
    ['余额（含税）', '5'],
    ['超过500万元', '5'],
    ['单笔百万元以上余额', '5'],
    ['万元余额', '50000'],
    ['million yuan of balance', '5000000'],
    ['年薪（万元/年）', undefined],
    ['年薪（每年万元）', undefined],
    ['年薪 万元每年', undefined],
    ['pay (million yuan per year)', undefined],
    ['产量（吨/年）', undefined],
    ['余额（美元）', undefined],
    ['余额（人民币 万元）', undefined],
    ['balance (CNY 10,000)', undefined],
  ])('an own one counts as it says, or isn’t read: %s', (column, expected) => {
    const { facts, issues } = readFacts(thing, { [column]: '5' }, { columns: { [column]: 'price' } })
    expect([facts, issues.map((one) => one.code)]).toEqual(
      expected === undefined ? [{}, ['unknown-unit']] : [{ price: expected }, []],
    )
  })
  it('so may an own one', () => {
    const columns = { '金额(万元)': 'price' }
    expect(readFacts(thing, { '金额(万元)': '3' }, { columns }).facts).toEqual({ price: '30000' })
  })
})

it.each(['1200平方米', '1200 平米', '1200㎡', '1200 m²', '1200m2', '1,200 square metres', '0.12万㎡'])(
  'an area is read by any name of its unit: %s',
  (cell) => {
    const asked = ask('面积', 'area', '多少平方米？', 'How many square metres?')
    const made = subject('site', asked.label, { area: decimal(asked, { unit: '平方米' }) })
    const rule = eligibility('m00.site', () => ({
      title: asked.label,
      source: place,
      subject: made,
      when: made.area.atLeast(1),
    }))
    expect(readFacts(rule, { 面积: cell })).toEqual({ facts: { area: '1200' }, issues: [] })
  },
)
