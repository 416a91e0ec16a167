import { describe, expect, it } from 'vitest'
import { apecCardApplicationRoute, apecCardContacts } from '../../src/rules/index'
import { classifies } from '../support/cases'

describe('apecCardApplicationRoute', () => {
  classifies(apecCardApplicationRoute, [
    [{ isMunicipalEnterprise: true }, 'municipal'],
    [{ isMunicipalEnterprise: true, registeredDistrict: 'elsewhere' }, 'municipal'],
    [{ isMunicipalEnterprise: false, registeredDistrict: 'rugao' }, 'county-first'],
    [{ isMunicipalEnterprise: false }, undefined],
    [{ registeredDistrict: 'rugao' }, undefined],
    [{}, undefined],
  ])
  it('by “单位注册地县（市区）初审”: says who reviews first, and where to ask', () => {
    const { label, notes } = apecCardApplicationRoute({ isMunicipalEnterprise: false, registeredDistrict: 'rugao' })
    expect(label?.zh).toBe('先由单位注册地县（市区）初审')
    expect(notes.some((one) => one.zh.includes('《APEC商务旅行卡咨询电话》'))).toBe(true)
  })
  it('has no way for an enterprise from elsewhere', () => {
    const facts = { isMunicipalEnterprise: false, registeredDistrict: 'elsewhere' } as const
    expect(apecCardApplicationRoute(facts).outcome).toBe('not-covered')
  })
  it('names the steps in order', () => {
    const county = apecCardApplicationRoute({ isMunicipalEnterprise: false, registeredDistrict: 'rugao' })
    expect(county.consequence?.zh.split('→').slice(-6)).toEqual([
      '县（市区）初审',
      '市外办审核',
      '外交部领事司审核',
      '其他经济体审批',
      '外交部领事司制卡',
      '卡下发到市外办',
    ])
    const municipal = apecCardApplicationRoute({ isMunicipalEnterprise: true }).consequence?.zh
    expect(municipal).toContain('因公出国管理审批程序→市外办审核')
    expect(municipal).not.toContain('初审')
  })
})

describe('apecCardContacts', () => {
  it('lists ten areas and the city', () => {
    const { entries } = apecCardContacts()
    expect(entries.map((one) => one.role).sort()).toEqual(['city-review', ...Array(10).fill('first-review')])
    expect(new Set(entries.map((one) => one.purpose.zh))).toEqual(new Set(['申办咨询及初审', '审核咨询']))
  })
  it.each([
    ['haian', ['0513-88812949', '0513-85099959']],
    ['suxitong', ['0513-89196827', '0513-85099959']],
    ['high-tech-zone', ['0513-85099959']],
    ['elsewhere', []],
  ] as const)('gives %s its phones', (district, phones) => {
    expect(apecCardContacts({ district }).entries.map((one) => one.phone)).toEqual(phones)
  })
})
