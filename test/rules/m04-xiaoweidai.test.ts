import { describe, expect, it } from 'vitest'
import { xiaoweidaiBanks, xiaoweidaiEligibility } from '../../src/rules/index'
import { decides, plain, refuses } from '../support/cases'

const applicant = {
  registeredDistrict: 'chongchuan',
  operatingDistrict: 'haimen',
  size: 'small',
  appliesAs: 'enterprise',
  hasMarketableProduct: true,
  hasSalesContract: true,
  hasStableCashFlow: true,
  hasSoundAccounts: true,
  hasNormalTaxRecord: true,
} as const

const sixDistricts = ['chongchuan', 'development-zone', 'suxitong', 'tongzhou', 'haimen', 'tongzhouwan']

describe('xiaoweidaiEligibility', () => {
  decides(xiaoweidaiEligibility, {
    eligible: applicant,
    stillEligible: [
      { size: 'micro' },
      { registeredDistrict: 'development-zone' },
      { registeredDistrict: 'suxitong' },
      { registeredDistrict: 'tongzhou' },
      { registeredDistrict: 'haimen' },
      { registeredDistrict: 'tongzhouwan' },
      { operatingDistrict: 'tongzhouwan' },
    ],
    ineligible: [
      { registeredDistrict: 'haian' },
      { registeredDistrict: 'elsewhere' },
      { operatingDistrict: 'qidong' },
      { size: 'medium' },
      { size: 'large' },
      { appliesAs: 'person' },
      { hasMarketableProduct: false },
      { hasSalesContract: false },
      { hasStableCashFlow: false },
      { hasSoundAccounts: false },
      { hasNormalTaxRecord: false },
    ],
  })

  it.each([
    [{ registeredDistrict: 'zhongchuang' }],
    [{ registeredDistrict: 'high-tech-zone' }],
    [{ operatingDistrict: 'zhongchuang' }],
    [{ registeredDistrict: 'high-tech-zone', operatingDistrict: 'high-tech-zone' }],
  ] as const)('M04 解读（1）: six districts are listed, and %o is none of them: not covered, and said so', (change) => {
    const verdict = xiaoweidaiEligibility({ ...applicant, ...change })
    expect(verdict).toMatchObject({ outcome: 'not-covered', missing: [] })
    expect(verdict.unmet.map((one) => one.fact)).toEqual(Object.keys(change))
    for (const { required } of verdict.unmet) expect(required).toEqual({ oneOf: sixDistricts })
    expect(verdict.reasons?.map((one) => one.zh)).toEqual([expect.stringMatching(/中创区.*南通高新区/)])
  })

  it.each(['individual-business', 'other'] as const)(
    'M04 解读（1）: the text says nothing of an applicant that is %s',
    (appliesAs) => {
      const verdict = xiaoweidaiEligibility({ ...applicant, appliesAs })
      expect(verdict).toMatchObject({ outcome: 'not-covered', missing: [] })
      expect(verdict.unmet).toMatchObject([{ facts: ['appliesAs'], required: { oneOf: ['enterprise'] } }])
      expect(verdict.reasons?.map((one) => one.zh)).toEqual([expect.stringContaining('个体工商户')])
    },
  )

  it.each([
    [{ registeredDistrict: 'zhongchuang', size: 'medium' }, 'ineligible'],
    [{ registeredDistrict: 'rugao', operatingDistrict: 'zhongchuang' }, 'ineligible'],
    [{ registeredDistrict: 'zhongchuang', operatingDistrict: 'elsewhere' }, 'ineligible'],
    [{ registeredDistrict: 'zhongchuang', appliesAs: 'person' }, 'ineligible'],
    [{ appliesAs: 'individual-business', size: 'large' }, 'ineligible'],
    [{ appliesAs: 'individual-business', registeredDistrict: 'haian' }, 'ineligible'],
    [{ appliesAs: 'individual-business', registeredDistrict: 'zhongchuang' }, 'not-covered'],
  ] as const)(
    'what the text denies it denies in a zone and to an individual business too: %o is %s',
    (change, outcome) => {
      expect(xiaoweidaiEligibility({ ...applicant, ...change }).outcome).toBe(outcome)
    },
  )

  it('M04 解读（1） 贷款流程: the cooperating bank judges what due diligence is for, and the enterprise answers the rest', () => {
    const { missing } = xiaoweidaiEligibility({})
    expect(missing.filter((one) => one.judgedBy).map((one) => [one.fact, one.judgedBy?.en])).toEqual([
      ['hasMarketableProduct', 'the cooperating bank'],
      ['hasStableCashFlow', 'the cooperating bank'],
      ['hasSoundAccounts', 'the cooperating bank'],
    ])
  })

  it('says what it opens, and leads to the terms, the portal and the banks', () => {
    const { gives, leadsTo } = xiaoweidaiEligibility(applicant)
    expect(gives?.zh).toMatch(/1,000万元.*100基点.*80%/)
    expect(leadsTo).toEqual([
      'm04.xiaoweidai-terms',
      'm04.application-portal',
      'm04.xiaoweidai-banks',
      'm04.loan-products',
    ])
  })

  refuses(xiaoweidaiEligibility, [
    [{ registeredDistrict: '中创' }, 'registeredDistrict'],
    [{ appliesAs: '个人' }, 'appliesAs'],
  ])
})

describe('xiaoweidaiBanks', () => {
  it('lists 22 entries, and 26 banks when the rural ones are told apart', () => {
    const { entries, outcome } = xiaoweidaiBanks()
    expect([outcome, entries.length]).toEqual(['listed', 22])
    expect(entries.flatMap((one) => one.members ?? [one.label]).length).toBe(26)
  })

  it.each([
    ['工行', '工行'],
    ['中国工商银行', '工行'],
    ['农业银行', '农行'],
    ['中行', '中国银行'],
    ['中国银行南通分行', '中国银行'],
    ['南通市工商银行', '工行'],
    ['中国银行南通港闸支行', '中国银行'],
    ['常熟农商行通州支行', '农商行'],
    ['常熟银行', '农商行'],
    ['无锡银行南通分行', '农商行'],
    ['张家港行', '农商行'],
    ['邮政银行', '邮储银行'],
    ['SPDB', '浦发银行'],
    ['Bank of Ningbo', '宁波银行'],
    ['中国工商银行股份有限公司', '工行'],
    ['交通银行股份有限公司南通分行', '交通银行'],
    ['浦东发展银行', '浦发银行'],
    ['江苏南通农村商业银行股份有限公司', '农商行'],
    ['无锡农村商业银行股份有限公司', '农商行'],
    ['农商行', '农商行'],
    ['南通农商行', '农商行'],
    ['海门农商行', '农商行'],
    ['常熟农村商业银行', '农商行'],
    ['张家港农商银行', '农商行'],
    ['无锡农商行', '农商行'],
    ['常熟农商行南通分行', '农商行'],
    ['江苏常熟农村商业银行股份有限公司', '农商行'],
    ['邮储', '邮储银行'],
    ['中国邮政储蓄银行', '邮储银行'],
    ['光大', '光大银行'],
    ['CCB', '建设银行'],
    ['China Construction Bank Corporation', '建设银行'],
    ['中国银行 ', '中国银行'],
    ['ＩＣＢＣ（南通分行）', '工行'],
    ['中国工商银行股份有限公司南通崇川支行', '工行'],
    ['中国农业银行如皋市支行', '农行'],
  ])('finds %s under %s, and nothing else', (bankName, entry) => {
    const { entries, outcome } = xiaoweidaiBanks({ bankName })
    expect([outcome, entries.map((one) => one.label.zh)]).toEqual(['found', [entry]])
  })

  it.each(['启东农商行', '如皋农商行', '江苏如皋农村商业银行股份有限公司'])('doesn’t list %s', (bankName) => {
    expect(xiaoweidaiBanks({ bankName })).toMatchObject({ outcome: 'not-listed', entries: [] })
  })

  it.each([
    ['杭州银行', ['苏州银行']],
    ['银行', []],
    ['北京银行南京分行', ['北京银行']],
    ['工商银行北京分行', ['工行']],
    ['江苏', ['江苏银行']],
  ])('doesn’t confirm %s', (bankName, nearest) => {
    const listing = xiaoweidaiBanks({ bankName })
    expect(listing).toMatchObject({ outcome: 'unconfirmed', entries: [] })
    expect(listing.nearest?.map((one) => one.label.zh)).toEqual(expect.arrayContaining(nearest))
  })

  it('names the five banks behind the rural entry', () => {
    const [rural] = xiaoweidaiBanks({ bankName: '农商行' }).entries
    expect(rural?.members?.map((one) => one.zh)).toEqual([
      '南通农商行',
      '海门农商行',
      '常熟农商行',
      '张家港农商行',
      '无锡农商行',
    ])
  })

  it('gives every bank a name of its own', () => {
    const names = xiaoweidaiBanks.entries.flatMap((one) => [one.label.zh, one.label.en, ...(one.names ?? [])])
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
    expect(plain(xiaoweidaiBanks.discrepancies.map((one) => one.id))).toContain('m04.partner-bank-counts')
  })
})
