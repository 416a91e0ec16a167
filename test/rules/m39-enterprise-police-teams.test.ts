import { describe, expect, it } from 'vitest'
import { enterprisePoliceTeamClients, enterprisePoliceTeamServices, enterprisePoliceTeams } from '../../src/rules/index'
import { assesses, contradicts, refuses } from '../support/cases'
import { factsIn } from '../support/unmet'

describe('enterprisePoliceTeams', () => {
  const teams = (newEnterprisePoliceTeams: number, countyPoliceBureaus: number, withOne: number) => ({
    newEnterprisePoliceTeams,
    countyPoliceBureaus,
    countyPoliceBureausWithOneTeam: withOne,
  })
  const due = { asOf: '2023-12-31' }
  assesses(enterprisePoliceTeams, [
    [teams(10, 10, 10), 'met', undefined, due],
    [teams(11, 10, 10), 'met', undefined, due],
    [teams(10, 7, 7), 'met', undefined, due],
    [teams(9, 9, 9), 'not-met', undefined, due],
    [teams(10, 11, 10), 'not-met', undefined, due],
    [teams(10, 10, 9), 'not-met', undefined, due],
    [teams(9, 9, 9), 'not-due', undefined, { asOf: '2023-12-30' }],
    [teams(10, 10, 9), 'not-due', undefined, { asOf: '2023-06-30' }],
    [{ newEnterprisePoliceTeams: 9 }, 'not-met', undefined, due],
    [{ newEnterprisePoliceTeams: 10 }, 'undetermined', undefined, due],
    [{ newEnterprisePoliceTeams: 10, countyPoliceBureaus: 10 }, 'undetermined', undefined, due],
    [{ countyPoliceBureaus: 10, countyPoliceBureausWithOneTeam: 10 }, 'undetermined', undefined, due],
    [{}, 'undetermined', undefined, due],
  ])

  it.each([
    [teams(8, 10, 10), 2, 0],
    [teams(10, 12, 9), 0, 3],
    [teams(0, 1, 0), 10, 1],
  ])('of %o lacks %d teams, and %d bureaus', (facts, lackingTeams, lackingBureaus) => {
    const { goals } = enterprisePoliceTeams(facts, due)
    expect([goals['teams']?.shortfall, goals['coverage']?.shortfall]).toEqual([lackingTeams, lackingBureaus])
  })

  it('says that no day is stated', () => {
    expect(enterprisePoliceTeams({}).notes.some((one) => one.zh.includes('文中未写完成日期'))).toBe(true)
  })

  contradicts(enterprisePoliceTeams, [[teams(10, 10, 11), 'countyPoliceBureausWithOneTeam', ['coverage']]])

  refuses(enterprisePoliceTeams, [
    [teams(10, 0, 0), 'countyPoliceBureaus'],
    [teams(-1, 10, 10), 'newEnterprisePoliceTeams'],
  ])
})

describe('enterprisePoliceTeamClients', () => {
  const ask = (majorProjectKind: string | undefined, keyEnterpriseLevel: string | undefined, reading?: string) =>
    enterprisePoliceTeamClients({ majorProjectKind, keyEnterpriseLevel } as never, reading ? { reading } : {})

  it.each([
    ['municipal-industrial', 'none', 'eligible'],
    ['municipal-industrial', undefined, 'eligible'],
    ['none', 'municipal', 'eligible'],
    ['none', 'other', 'eligible'],
    [undefined, 'other', 'eligible'],
    ['other', 'none', 'not-covered'],
    ['none', 'none', 'not-covered'],
    ['other', undefined, 'undetermined'],
    [undefined, 'none', 'undetermined'],
    [undefined, undefined, 'undetermined'],
  ])('a project %s and an enterprise %s: %s', (kind, level, outcome) => {
    expect(ask(kind, level).outcome).toBe(outcome)
  })

  it.each([
    ['other', 'none', 'any-major-project', 'eligible'],
    ['municipal-industrial', 'none', 'any-major-project', 'eligible'],
    ['none', 'none', 'any-major-project', 'not-covered'],
    ['none', 'other', 'municipal-key-enterprises', 'not-covered'],
    ['none', 'municipal', 'municipal-key-enterprises', 'eligible'],
    ['other', 'other', 'municipal-key-enterprises', 'not-covered'],
    ['other', 'other', 'any-major-project+municipal-key-enterprises', 'eligible'],
  ])('a project %s and an enterprise %s, read as %s: %s', (kind, level, reading, outcome) => {
    expect(ask(kind, level, reading).outcome).toBe(outcome)
  })

  it('by “面向市级重大产业项目、重点企业”: says nothing of others, and that either would do', () => {
    const { reasons, unmet } = ask('other', 'none')
    expect(reasons?.map((one) => one.zh)).toEqual([expect.stringContaining('这个项目或企业文中未写')])
    expect([unmet.length, factsIn(unmet)]).toEqual([1, ['majorProjectKind', 'keyEnterpriseLevel']])
  })

  it('leaves to the lead who is a key enterprise', () => {
    expect(ask('none', undefined).missing).toMatchObject([
      { fact: 'keyEnterpriseLevel', judgedBy: { zh: expect.stringMatching(/^市公安局.*文中未写/) } },
    ])
  })

  it('by “上门服务、法律服务、预警防范等”: says what is gained, and leads to the services', () => {
    const { gives, leadsTo } = ask('municipal-industrial', 'none')
    expect(gives?.zh).toContain('上门服务、法律服务、预警防范等')
    expect(leadsTo).toEqual(['m39.enterprise-police-team-services'])
  })

  refuses(enterprisePoliceTeamClients, [
    [{ majorProjectKind: 'county' }, 'majorProjectKind'],
    [{ majorProjectKind: 'none', majorProjectLevel: 'municipal' }, 'majorProjectKind'],
    [{ majorProjectKind: 'municipal-industrial', majorProjectLevel: 'county' }, 'majorProjectKind'],
  ])
})

describe('enterprisePoliceTeamServices', () => {
  it.each([
    ['at-the-door', 'found', ['上门服务']],
    ['legal', 'found', ['法律服务']],
    ['prevention', 'found', ['预警防范']],
    ['other', 'unconfirmed', []],
  ] as const)('by “等个性化订制警务服务”: %s is %s', (policeTeamService, outcome, labels) => {
    const listing = enterprisePoliceTeamServices({ policeTeamService })
    expect([listing.outcome, listing.entries.map((one) => one.label.zh)]).toEqual([outcome, labels])
  })

  it('by 解读（1）: says what each team is merged from, and of whom it is made up', () => {
    const notes = enterprisePoliceTeamServices().notes.map((one) => one.zh)
    expect(notes).toContainEqual(expect.stringMatching(/护企专业队.*法律服务队.*安全顾问队.*经侦.*治安/))
  })

  refuses(enterprisePoliceTeamServices, [[{ policeTeamService: 'escort' }, 'policeTeamService']])
})
