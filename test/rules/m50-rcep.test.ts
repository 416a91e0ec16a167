import { describe, expect, it } from 'vitest'
import { readFacts } from '../../src/intake/index'
import { japanTariffCuts, rcepMembership, rcepOriginCertificate, rcepQueryChannels } from '../../src/rules/index'
import { plain, refuses } from '../support/cases'

describe('rcepMembership', () => {
  it('names the fifteen members in the order of the document', () => {
    expect(rcepMembership().entries.map((one) => one.label.zh)).toEqual([
      '印度尼西亚',
      '马来西亚',
      '菲律宾',
      '泰国',
      '新加坡',
      '文莱',
      '柬埔寨',
      '老挝',
      '缅甸',
      '越南',
      '中国',
      '日本',
      '韩国',
      '澳大利亚',
      '新西兰',
    ])
  })
  it.each([
    ['indonesia', 'through-asean'],
    ['vietnam', 'through-asean'],
    ['china', 'itself'],
    ['japan', 'none'],
    ['south-korea', 'of-its-own'],
    ['new-zealand', 'of-its-own'],
  ] as const)('finds %s, whose earlier agreement was %s', (tradePartner, agreementBefore) => {
    const { outcome, entries } = rcepMembership({ tradePartner })
    expect({ outcome, entries }).toMatchObject({ outcome: 'found', entries: [{ key: tradePartner, agreementBefore }] })
    expect(entries).toHaveLength(1)
  })
  it('counts 10 through ASEAN, 3 of their own, Japan and China', () => {
    const count = (how: string) => rcepMembership().entries.filter((one) => one.agreementBefore === how).length
    expect(['through-asean', 'of-its-own', 'none', 'itself'].map(count)).toEqual([10, 3, 1, 1])
  })
  it('does not find a country elsewhere', () => {
    expect(rcepMembership({ tradePartner: 'other' })).toMatchObject({ outcome: 'not-listed', entries: [] })
  })
  refuses(rcepMembership, [[{ tradePartner: 'india' }, 'tradePartner']])
})

describe('rcepMembership in words', () => {
  it.each([
    ['vietnam', '东盟'],
    ['south-korea', '双边'],
    ['japan', '没有自贸协定'],
    ['china', '中国自身'],
  ] as const)('says how %s stood before: %s', (tradePartner, words) => {
    expect(rcepMembership({ tradePartner }).entries[0]?.before.zh).toContain(words)
  })
  it.each([
    ['香港', 'other'],
    ['台湾', 'other'],
    ['印尼', 'indonesia'],
    ['中国大陆', 'china'],
  ])('a row may call it %s', (tradePartner, key) => {
    expect(readFacts('rcep-goods', { tradePartner }).facts).toEqual({ tradePartner: key })
  })
})

describe('rcepOriginCertificate', () => {
  it.each([
    ['原产地证书', 'certificate-of-origin'],
    ['企业自助打印一体机', 'self-printing'],
    ['领事认证', 'consular-legalisation'],
  ])('a row may have the service as the document has it: %s', (tradeCertificateService, key) => {
    expect(readFacts('rcep-goods', { tradeCertificateService }).facts).toEqual({ tradeCertificateService: key })
  })
  it.each([
    ['certificate-of-origin', { offices: ['南通海关', '南通市贸促会'], requires: '货物具备RCEP原产资格' }],
    ['self-printing', { offices: ['南通市贸促会'], way: '24小时打证', hours: 24 }],
    ['counter', { offices: ['南通市贸促会'], way: '预约制' }],
    ['commercial-certificate', { offices: ['南通市贸促会'], way: '预审制' }],
    ['consular-legalisation', { offices: ['南通市贸促会'], way: '预审制' }],
  ] as const)('says of %s who and how', (tradeCertificateService, said) => {
    const { outcome, entries } = rcepOriginCertificate({ tradeCertificateService })
    const inChinese = entries.map(({ key: _, label: __, ...rest }) =>
      JSON.parse(JSON.stringify(rest), (___, part) => part?.zh ?? part),
    )
    expect({ outcome, said: plain(inChinese) }).toEqual({ outcome: 'found', said: [said] })
  })
  it('lists five services, and no other', () => {
    expect(rcepOriginCertificate().entries).toHaveLength(5)
    expect(rcepOriginCertificate({ tradeCertificateService: 'other' }).outcome).toBe('not-listed')
  })
  refuses(rcepOriginCertificate, [[{ tradeCertificateService: 'visa' }, 'tradeCertificateService']])
})

describe('rcepQueryChannels', () => {
  it('by “申请人可登录” and “南通企业可登录”: says where one may look', () => {
    expect(rcepQueryChannels().force).toBe('may')
  })
  it.each([
    ['agreed-rate', ['中国自由贸易区服务网', 'FTA 智慧应用公共服务平台']],
    ['tariff-planning', ['FTA 智慧应用公共服务平台']],
  ] as const)('finds where to query %s', (rcepQuery, names) => {
    const { outcome, entries } = rcepQueryChannels({ rcepQuery })
    expect({ outcome, names: entries.map((one) => one.label.zh) }).toEqual({ outcome: 'found', names })
  })
  it('says how to get there', () => {
    const [site, platform] = plain(rcepQueryChannels().entries) as [{ url: string }, { entrances: { zh: string }[] }]
    expect(site).toMatchObject({
      url: 'http://fta.mofcom.gov.cn/index.shtml',
      fields: [{ zh: '原产地' }, { zh: '目的地' }, { zh: '商品编码' }],
    })
    expect(platform.entrances.map((one) => one.zh)).toEqual([
      '南通市商务局官网主页悬浮窗',
      '南通国际商会官网主页悬浮窗',
    ])
  })
  it('by “等智能查询功能” can’t say what else the platform answers', () => {
    expect(rcepQueryChannels({ rcepQuery: 'other' }).outcome).toBe('unconfirmed')
  })
})

describe('what is often asked about and in no list', () => {
  it.each(['印度', '美国', 'Canada'])('%s is read as elsewhere, and not taken for another', (name) => {
    const { facts, issues } = readFacts('m50.rcep-membership', { tradePartner: name })
    expect([facts, issues]).toEqual([{ tradePartner: 'other' }, []])
    expect(readFacts('m49.apec-card-economies', { economy: name }).facts).toEqual({ economy: 'other' })
  })
})

describe('japanTariffCuts', () => {
  it('by “重点增加…涉及…等” names four groups and eight kinds of goods, and leaves the list open', () => {
    expect(japanTariffCuts().entries).toHaveLength(12)
    expect(japanTariffCuts({ japanCutGoods: 'fibre-products' }).outcome).toBe('found')
    expect(japanTariffCuts({ japanCutGoods: 'other' }).outcome).toBe('unconfirmed')
  })
})
