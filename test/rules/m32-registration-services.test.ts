import { describe, expect, it } from 'vitest'
import { readFacts } from '../../src/intake/index'
import { bankDirectRegistration, registrationServices } from '../../src/rules/index'

describe('registrationServices', () => {
  const of = (propertyRegistrationService: 'information-query' | 'mortgage-registration' | 'mortgaged-transfer') =>
    registrationServices({ propertyRegistrationService }).entries[0]
  const zh = (list: readonly { readonly zh: string }[] = []) => list.map((one) => one.zh)

  it('by “外网申请、后台审核、一次办结”: tells where and how a mortgage is registered online', () => {
    expect(zh(of('mortgage-registration')?.where)).toEqual(['线上苏小登·南通e证通', '登记机构设在银行的便民服务点'])
    expect(zh(of('mortgage-registration')?.steps)).toEqual(['外网申请', '后台审核', '一次办结'])
  })

  it('by “网上查询”: tells where registered information is looked up', () => {
    expect(zh(of('information-query')?.where)).toContain('线上苏小登·南通e证通')
  })

  it('by “在银行端发起抵押登记申请”: names that channel, too', () => {
    expect(registrationServices().notes.some((one) => one.zh.includes('在银行端申请抵押登记'))).toBe(true)
  })

  it('takes the document’s word 网上查询', () => {
    const { facts } = readFacts('property-transfer', { propertyRegistrationService: '网上查询' })
    expect(facts).toEqual({ propertyRegistrationService: 'information-query' })
  })

  it('by “联合发布”: names the two notices behind the mortgaged transfer, and the escrow system', () => {
    expect(of('mortgaged-transfer')?.basis).toHaveLength(2)
    expect(zh(of('mortgaged-transfer')?.where)).toEqual(['不动产中心', '存量房交易资金监管系统'])
  })

  it('has nothing on another business', () => {
    expect(registrationServices({ propertyRegistrationService: 'other' })).toMatchObject({
      outcome: 'not-listed',
      entries: [],
    })
  })
})

describe('bankDirectRegistration', () => {
  it('by “鼓励…系统直连”: is encouraged, not promised', () => {
    expect(bankDirectRegistration()).toMatchObject({ outcome: 'listed', force: 'aims' })
  })

  it('by “抵押借款合同、申请书等”: leaves the list of documents open', () => {
    expect(bankDirectRegistration().entries.map((one) => one.label.zh)).toEqual(['抵押借款合同', '申请书'])
    expect(bankDirectRegistration.openEnded).toBe(true)
  })
})
