import { describe, expect, it } from 'vitest'
import { rcepMembership, rcepOriginCertificate } from '../../src/rules/index'
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

describe('rcepOriginCertificate', () => {
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
