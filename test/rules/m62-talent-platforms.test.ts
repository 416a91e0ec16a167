import { describe, expect, it } from 'vitest'
import { incubationChain, talentCloudFunctions, talentPortRole } from '../../src/rules/index'
import { refuses } from '../support/cases'

describe('incubationChain', () => {
  it('lists four links, each with the next', () => {
    const { entries, outcome } = incubationChain()
    expect(outcome).toBe('listed')
    expect(entries.map((one) => [one.position, one.label.zh, one.next?.zh])).toEqual([
      [1, '众创空间', '孵化器'],
      [2, '孵化器', '加速器'],
      [3, '加速器', '产业园'],
      [4, '产业园', undefined],
    ])
  })

  it.each([
    ['maker-space', 'found', [1]],
    ['incubator', 'found', [2]],
    ['accelerator', 'found', [3]],
    ['industrial-park', 'found', [4]],
    ['other', 'not-listed', []],
  ] as const)('looked up by %s, is %s', (incubationLink, outcome, positions) => {
    const listing = incubationChain({ incubationLink })
    expect([listing.outcome, listing.entries.map((one) => one.position)]).toEqual([outcome, positions])
  })

  it('points to what the document leaves unsaid of the project', () => {
    expect(incubationChain().discrepancies).toEqual(['m62.talent-project-name', 'm62.talent-partner'])
  })

  it('by “为入驻企业提供全生命周期的孵化服务”: says whom it serves, and where', () => {
    const said = incubationChain().notes.map((one) => one.zh)
    expect(said).toContainEqual(expect.stringMatching(/青年人才双社区.*入驻企业/))
  })

  refuses(incubationChain, [[{ incubationLink: 'garage' }, 'incubationLink']])
})

describe('talentCloudFunctions', () => {
  it('lists four', () => {
    expect(talentCloudFunctions().entries.map((one) => one.label.zh)).toEqual(['业务办理', '申报', '审核', '拨付'])
  })

  it.each([
    ['handling', 'found', ['业务办理']],
    ['application', 'found', ['申报']],
    ['review', 'found', ['审核']],
    ['payment', 'found', ['拨付']],
    ['other', 'not-listed', []],
  ] as const)('looked up by %s, is %s', (talentCloudFunction, outcome, labels) => {
    const listing = talentCloudFunctions({ talentCloudFunction })
    expect([listing.outcome, listing.entries.map((one) => one.label.zh)]).toEqual([outcome, labels])
  })

  it('by “探索开发”: is aimed at', () => {
    expect([talentCloudFunctions().force, talentPortRole().force]).toEqual(['aims', 'shall'])
  })

  refuses(talentCloudFunctions, [[{ talentCloudFunction: 'payments' }, 'talentCloudFunction']])
})

describe('talentPortRole', () => {
  it.each([
    ['young-talent', 'found', ['南通青年人才集聚地']],
    ['technology-enterprises', 'found', ['科创企业聚集谷']],
    ['first-stop', 'found', ['高端海外人才回国第1站']],
    ['enclave', 'found', ['南通人才飞地']],
    ['other', 'not-listed', []],
  ] as const)('looked up by %s, is %s', (role, outcome, labels) => {
    const listing = talentPortRole({ talentPortRole: role })
    expect([listing.outcome, listing.entries.map((one) => one.label.zh)]).toEqual([outcome, labels])
  })

  it('has one port at one site, an enclave of the counties', () => {
    const { entries } = talentPortRole()
    expect(entries.map((one) => [one.port.zh, one.site.zh])).toEqual(
      Array(4).fill(['南通国际青年人才港', '南通创新区紫琅科技城']),
    )
    expect(entries.filter((one) => 'enclaveFor' in one).map((one) => [one.key, one.enclaveFor])).toEqual([
      ['enclave', expect.objectContaining({ zh: '各县（市、区）在主城区的人才飞地' })],
    ])
  })

  refuses(talentPortRole, [[{ talentPortRole: 'port' }, 'talentPortRole']])
})
