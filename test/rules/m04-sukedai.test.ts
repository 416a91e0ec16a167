import { describe, expect, it } from 'vitest'
import { sukedaiBanks, sukedaiEligibility, xiaoweidaiBanks } from '../../src/rules/index'
import { decides, refuses } from '../support/cases'

const member = { sukedaiPoolDistrict: 'tongzhou', isTechnologyEnterprise: true, size: 'medium' } as const

describe('sukedaiEligibility', () => {
  decides(sukedaiEligibility, {
    eligible: member,
    stillEligible: [{ size: 'small' }, { size: 'micro' }, { sukedaiPoolDistrict: 'suxitong' }],
    ineligible: [
      { sukedaiPoolDistrict: 'none' },
      { sukedaiPoolDistrict: 'rugao' },
      { isTechnologyEnterprise: false },
      { size: 'large' },
    ],
  })

  describe('read as pool-only', () => {
    const options = { reading: 'pool-only' }
    it.each([
      [{ sukedaiPoolDistrict: 'tongzhou' }, 'eligible'],
      [{ ...member, isTechnologyEnterprise: false, size: 'large' }, 'eligible'],
      [{ ...member, sukedaiPoolDistrict: 'none' }, 'ineligible'],
      [{ isTechnologyEnterprise: true, size: 'small' }, 'undetermined'],
    ] as const)('%o is %s', (facts, outcome) => {
      expect(sukedaiEligibility(facts, options).outcome).toBe(outcome)
    })
  })

  it.each([
    [{ ...member, sukedaiPoolDistrict: 'zhongchuang' }, {}, 'not-covered'],
    [{ ...member, sukedaiPoolDistrict: 'high-tech-zone' }, {}, 'not-covered'],
    [{ sukedaiPoolDistrict: 'zhongchuang' }, { reading: 'pool-only' }, 'not-covered'],
    [{ sukedaiPoolDistrict: 'zhongchuang' }, {}, 'undetermined'],
    [{ ...member, sukedaiPoolDistrict: 'zhongchuang', size: 'large' }, {}, 'ineligible'],
    [{ ...member, sukedaiPoolDistrict: 'zhongchuang', size: 'large' }, { reading: 'pool-only' }, 'not-covered'],
  ] as const)('M04 解读（2）: six districts are listed; %o, %o is %s', (facts, options, outcome) => {
    const verdict = sukedaiEligibility(facts, options)
    expect(verdict.outcome).toBe(outcome)
    if (outcome === 'not-covered') expect(verdict.reasons?.[0]?.zh).toContain('南通高新区')
  })

  it('waits for whoever says what a technology enterprise is, whom the text doesn’t name', () => {
    const { missing } = sukedaiEligibility({ sukedaiPoolDistrict: 'tongzhou', size: 'small' })
    expect(missing).toMatchObject([
      { fact: 'isTechnologyEnterprise', judgedBy: { zh: '科技部门（文中未写由谁认定）' } },
    ])
  })

  it('says what it opens, and leads to the terms, the portal and the banks', () => {
    const { gives, leadsTo } = sukedaiEligibility(member)
    expect(gives?.zh).toMatch(/500万元.*1,000万元.*3,000万元/)
    expect(leadsTo).toEqual(['m04.sukedai-terms', 'm04.application-portal', 'm04.sukedai-banks', 'm04.loan-products'])
  })

  refuses(sukedaiEligibility, [[{ sukedaiPoolDistrict: '崇川' }, 'sukedaiPoolDistrict']])
})

describe('sukedaiBanks', () => {
  it('lists 13 entries, and 17 banks when the rural ones are told apart', () => {
    const { entries } = sukedaiBanks()
    expect(entries.length).toBe(13)
    expect(entries.flatMap((one) => one.members ?? [one.label]).length).toBe(17)
  })

  it('lists no bank that 小微贷 doesn’t', () => {
    const wider = xiaoweidaiBanks.entries.map((one) => one.label.zh)
    expect(sukedaiBanks.entries.filter((one) => !wider.includes(one.label.zh))).toEqual([])
  })

  it.each([
    ['建行', 'found'],
    ['无锡农商行', 'found'],
    ['工行', 'not-listed'],
    ['招商银行', 'not-listed'],
    ['中国工商银行股份有限公司', 'not-listed'],
    ['启东农商行', 'not-listed'],
    ['PSBC', 'found'],
    ['杭州银行', 'unconfirmed'],
  ])('%s: %s', (bankName, outcome) => {
    expect(sukedaiBanks({ bankName }).outcome).toBe(outcome)
  })
})
