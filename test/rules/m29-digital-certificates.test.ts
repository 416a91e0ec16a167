import { describe, expect, it } from 'vitest'
import {
  caCertificateInteroperability,
  housingFundCertificateLogin,
  onlineServices,
  registrationArchiveQuery,
} from '../../src/rules/index'
import { classifies, decides, refuses } from '../support/cases'

describe('caCertificateInteroperability', () => {
  classifies(caCertificateInteroperability, [
    [{ certificateDomain: 'social-security', certificateStock: 'adapted' }, 'usable'],
    [{ certificateDomain: 'medical-insurance', certificateStock: 'adapted' }, 'usable'],
    [{ certificateDomain: 'housing-fund', certificateStock: 'adapted' }, 'usable'],
    [{ certificateDomain: 'housing-fund', certificateStock: 'not-adapted' }, 'after-adaptation'],
    [{ certificateDomain: 'social-security', certificateStock: 'not-adapted' }, 'after-adaptation'],
    [{ certificateDomain: 'social-security', certificateStock: 'new' }, 'usable'],
    [{ certificateDomain: 'housing-fund' }, undefined],
    [{ certificateStock: 'adapted' }, undefined],
  ])

  it.each(['new', 'adapted', 'not-adapted'] as const)(
    'by “人社、医保、公积金等领域”: rules out no other field for a certificate that is %s',
    (certificateStock) => {
      expect(caCertificateInteroperability({ certificateDomain: 'other', certificateStock })).toMatchObject({
        outcome: 'not-covered',
        reasons: [{ zh: expect.stringContaining('等') }],
      })
    },
  )

  it('by “无需重新申领”: says so of both', () => {
    const said = (['adapted', 'not-adapted'] as const).map(
      (certificateStock) =>
        caCertificateInteroperability({ certificateDomain: 'housing-fund', certificateStock }).consequence?.zh,
    )
    expect(said).toEqual([expect.stringContaining('无需重新申领'), expect.stringContaining('无需重新申领')])
  })

  it('by “实现全市近8万…互签互验”, “新办…直接在各业务系统通用”: says which are to be recognised, and that more systems are neither in nor out', () => {
    const notes = caCertificateInteroperability({}).notes.map((one) => one.zh)
    expect(notes[0]).toMatch(/互签互验的是全市近80,000个/)
    expect(notes.join()).not.toContain('不是目标')
    expect(notes).toContainEqual(expect.stringMatching(/新办.*“各业务系统”.*文中未写/))
  })

  refuses(caCertificateInteroperability, [[{ certificateStock: 'existing' }, 'certificateStock']])
  it('by “线上统一数字认证和签章服务”: says that one signs and seals with it, too', () => {
    expect(caCertificateInteroperability.notes.map((one) => one.zh)).toContainEqual(
      expect.stringContaining('统一数字认证和签章服务'),
    )
  })
})

describe('registrationArchiveQuery', () => {
  decides(registrationArchiveQuery, {
    eligible: { archiveLogin: 'wechat', looksUpOwnArchive: true },
    stillEligible: [{ archiveLogin: 'alipay' }, { archiveLogin: 'card' }],
    ineligible: [{ archiveLogin: 'other' }],
  })

  it('by “自主查询”: says nothing of somebody else who looks', () => {
    expect(registrationArchiveQuery({ archiveLogin: 'card', looksUpOwnArchive: false })).toMatchObject({
      outcome: 'not-covered',
      reasons: [{ zh: expect.stringContaining('自主查询') }],
    })
  })

  it.each([
    ['card', 'eligible'],
    ['other', 'ineligible'],
  ] as const)('read as open to anyone, signing on by %s is %s', (archiveLogin, outcome) => {
    for (const own of [{}, { looksUpOwnArchive: false }, { looksUpOwnArchive: true }]) {
      const verdict = registrationArchiveQuery({ archiveLogin, ...own }, { reading: 'anyone' })
      expect([verdict.outcome, verdict.gives?.zh.includes('本企业') ?? false]).toEqual([outcome, false])
    }
  })

  it('by “查询、导出和打印”, “秒办”: says what one gets, and leads to where', () => {
    const { gives, leadsTo } = registrationArchiveQuery({ archiveLogin: 'card', looksUpOwnArchive: true })
    expect([gives?.zh.includes('打印'), leadsTo]).toEqual([true, ['m29.online-services']])
  })

  refuses(registrationArchiveQuery, [[{ archiveLogin: 'password' }, 'archiveLogin']])
})

describe('housingFundCertificateLogin', () => {
  decides(housingFundCertificateLogin, {
    eligible: { paysHousingFund: true, hasIntegratedCertificate: true },
    ineligible: [{ hasIntegratedCertificate: false }],
  })

  it('by “公积金缴存单位”: says nothing of others', () => {
    const facts = { paysHousingFund: false, hasIntegratedCertificate: true }
    expect(housingFundCertificateLogin(facts)).toMatchObject({
      outcome: 'not-covered',
      reasons: [{ zh: expect.stringContaining('缴存单位') }],
    })
  })

  it('says what one gets, and leads to where', () => {
    const { gives, leadsTo } = housingFundCertificateLogin({ paysHousingFund: true, hasIntegratedCertificate: true })
    expect([gives?.zh.includes('单位业务'), leadsTo?.[0]]).toEqual([true, 'm29.online-services'])
  })
})

describe('onlineServices', () => {
  it.each([
    ['archive', 'http://58.221.115.12:18080/', 3],
    ['housing-fund', 'https://miapp.ntgjj.com/ish', 1],
  ] as const)('says where %s is reached, and how', (certificateService, url, ways) => {
    const { entries, outcome } = onlineServices({ certificateService })
    expect([outcome, entries.map((one) => [one.url, one.signsOn.length])]).toEqual(['found', [[url, ways]]])
  })

  it('by “在“特色创新”栏目中点击”: says how the portal leads to the archive', () => {
    const [archive] = onlineServices({ certificateService: 'archive' }).entries
    expect(archive).toMatchObject({
      portal: {
        zh: expect.stringMatching(/^江苏政务服务网南通政务服务旗舰店.*特色创新/),
        en: expect.stringMatching(/^Jiangsu Government Services.*特色创新/),
      },
      actions: [{ zh: '查询' }, { zh: '下载' }, { zh: '打印' }],
    })
  })

  it('has no address for other business', () => {
    expect(onlineServices({ certificateService: 'other' })).toMatchObject({ outcome: 'not-listed', entries: [] })
  })
})
