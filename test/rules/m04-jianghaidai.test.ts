import { describe, expect, it } from 'vitest'
import { jianghaidaiBankRouting, jianghaidaiEligibility } from '../../src/rules/index'
import { decides } from '../support/cases'

const applicant = {
  registeredDistrict: 'tongzhouwan',
  isIndependentLegalPerson: true,
  operatesLawfully: true,
  size: 'medium',
} as const

describe('jianghaidaiEligibility', () => {
  decides(jianghaidaiEligibility, {
    eligible: applicant,
    stillEligible: [{ size: 'small' }, { size: 'micro' }, { registeredDistrict: 'chongchuan' }],
    ineligible: [
      { registeredDistrict: 'rudong' },
      { registeredDistrict: 'elsewhere' },
      { isIndependentLegalPerson: false },
      { operatesLawfully: false },
      { size: 'large' },
    ],
  })

  it.each(['zhongchuang', 'high-tech-zone'] as const)(
    'M04 解读（3） 产品简介: a line names %s, so that an enterprise there may apply',
    (registeredDistrict) => {
      const verdict = jianghaidaiEligibility({ ...applicant, registeredDistrict })
      expect(verdict.outcome).toBe('eligible')
      const says = (notes: typeof verdict.notes) => notes.some(({ zh }) => zh.includes('中创区'))
      expect(says(verdict.notes)).toBe(true)
      // Read as the whole city, it rests on no list of districts.
      const wide = jianghaidaiEligibility({ ...applicant, registeredDistrict }, { reading: 'whole-city' })
      expect(says(wide.notes)).toBe(false)
      expect(verdict.discrepancies).toContain('m04.zones-outside-urban-list')
    },
  )

  it('M04 解读（3） 申报流程: the bank reviews whether business is lawful', () => {
    const { operatesLawfully: _, ...rest } = applicant
    expect(jianghaidaiEligibility(rest).missing).toMatchObject([
      { fact: 'operatesLawfully', judgedBy: { en: 'the handling bank' } },
    ])
  })

  it('says what it opens, and leads to the terms, the bank and the way to apply', () => {
    const { gives, leadsTo } = jianghaidaiEligibility(applicant)
    expect(gives?.zh).toMatch(/1,000万元.*100基点/)
    expect(leadsTo).toEqual([
      'm04.jianghaidai-terms',
      'm04.jianghaidai-bank-routing',
      'm04.application-portal',
      'm04.loan-products',
    ])
  })

  it.each([
    ['rudong', 'eligible'],
    ['haian', 'eligible'],
    ['haimen', 'eligible'],
    ['elsewhere', 'ineligible'],
  ] as const)('read as whole-city, one registered in %s is %s', (registeredDistrict, outcome) => {
    expect(jianghaidaiEligibility({ ...applicant, registeredDistrict }, { reading: 'whole-city' }).outcome).toBe(
      outcome,
    )
  })
})

describe('jianghaidaiBankRouting', () => {
  it.each([
    ['chongchuan', '北京银行', '财政金融科创产业信贷业务'],
    ['zhongchuang', '北京银行', '财政金融科创产业信贷业务'],
    ['haimen', '北京银行', '海工装备及新材料产业信贷业务'],
    ['development-zone', '建设银行', '财政金融精密制造及生物制药产业信贷业务'],
    ['suxitong', '建设银行', '财政金融精密制造及生物制药产业信贷业务'],
    ['tongzhou', '江苏银行', '财政金融高新技术产业信贷业务'],
    ['high-tech-zone', '江苏银行', '财政金融高新技术产业信贷业务'],
    ['tongzhouwan', '南通农商行', '财政金融临港高端设备制造及纺织产业'],
  ] as const)('sends %s to %s', (district, bank, line) => {
    const { entries } = jianghaidaiBankRouting({ district })
    expect(entries.map((one) => [one.bank.zh, one.label.zh])).toEqual([[bank, line]])
  })

  it.each(['haian', 'rugao', 'rudong', 'qidong', 'elsewhere'] as const)('has no line for %s', (district) => {
    expect(jianghaidaiBankRouting({ district })).toMatchObject({ outcome: 'not-listed', entries: [] })
  })

  it('lists five lines at four banks', () => {
    const { entries } = jianghaidaiBankRouting()
    expect([entries.length, new Set(entries.map((one) => one.bank.zh)).size]).toEqual([5, 4])
  })
})
