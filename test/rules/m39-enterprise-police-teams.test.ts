import { describe, expect, it } from 'vitest'
import { enterprisePoliceTeamClients, enterprisePoliceTeams } from '../../src/rules/index'
import { assesses, refuses } from '../support/cases'

describe('enterprisePoliceTeams', () => {
  const teams = (newEnterprisePoliceTeams: number, countyPoliceBureaus: number, withOne: number) => ({
    newEnterprisePoliceTeams,
    countyPoliceBureaus,
    countyPoliceBureausWithOneTeam: withOne,
  })
  assesses(enterprisePoliceTeams, [
    [teams(10, 10, 10), 'met'],
    [teams(11, 10, 10), 'met'],
    [teams(10, 7, 7), 'met'],
    [teams(9, 9, 9), 'not-met'],
    [teams(10, 11, 10), 'not-met'],
    [teams(10, 10, 9), 'not-met'],
    [{ newEnterprisePoliceTeams: 9 }, 'not-met'],
    [{ newEnterprisePoliceTeams: 10 }, 'undetermined'],
    [{ newEnterprisePoliceTeams: 10, countyPoliceBureaus: 10 }, 'undetermined'],
    [{ countyPoliceBureaus: 10, countyPoliceBureausWithOneTeam: 10 }, 'undetermined'],
    [{}, 'undetermined'],
  ])

  it.each([
    [teams(8, 10, 10), 2, 0],
    [teams(10, 12, 9), 0, 3],
    [teams(0, 1, 0), 10, 1],
  ])('of %o lacks %d teams, and %d bureaus', (facts, lackingTeams, lackingBureaus) => {
    const { goals } = enterprisePoliceTeams(facts)
    expect([goals['teams']?.shortfall, goals['coverage']?.shortfall]).toEqual([lackingTeams, lackingBureaus])
  })

  refuses(enterprisePoliceTeams, [
    [teams(10, 10, 11), 'countyPoliceBureausWithOneTeam'],
    [teams(10, 0, 0), 'countyPoliceBureaus'],
    [teams(-1, 10, 10), 'newEnterprisePoliceTeams'],
  ])
})

describe('enterprisePoliceTeamClients', () => {
  const served = (majorProjectKind: string | undefined, keyEnterpriseLevel: string | undefined, reading?: string) =>
    enterprisePoliceTeamClients({ majorProjectKind, keyEnterpriseLevel } as never, reading ? { reading } : {}).outcome

  it.each([
    ['municipal-industrial', 'none', 'eligible'],
    ['municipal-industrial', undefined, 'eligible'],
    ['none', 'municipal', 'eligible'],
    ['none', 'other', 'eligible'],
    [undefined, 'other', 'eligible'],
    ['other', 'none', 'ineligible'],
    ['none', 'none', 'ineligible'],
    ['other', undefined, 'undetermined'],
    [undefined, 'none', 'undetermined'],
    [undefined, undefined, 'undetermined'],
  ])('a project %s and an enterprise %s: %s', (kind, level, outcome) => {
    expect(served(kind, level)).toBe(outcome)
  })

  it.each([
    ['other', 'none', 'any-major-project', 'eligible'],
    ['municipal-industrial', 'none', 'any-major-project', 'eligible'],
    ['none', 'none', 'any-major-project', 'ineligible'],
    ['none', 'other', 'municipal-key-enterprises', 'ineligible'],
    ['none', 'municipal', 'municipal-key-enterprises', 'eligible'],
    ['other', 'other', 'municipal-key-enterprises', 'ineligible'],
    ['other', 'other', 'any-major-project+municipal-key-enterprises', 'eligible'],
  ])('a project %s and an enterprise %s, read as %s: %s', (kind, level, reading, outcome) => {
    expect(served(kind, level, reading)).toBe(outcome)
  })

  it('says that either would do', () => {
    const { unmet } = enterprisePoliceTeamClients({ majorProjectKind: 'other', keyEnterpriseLevel: 'none' })
    expect(unmet.flatMap((one) => one.anyOf?.flatMap((each) => each.map((need) => need.fact)))).toEqual([
      'majorProjectKind',
      'keyEnterpriseLevel',
    ])
  })

  refuses(enterprisePoliceTeamClients, [[{ majorProjectKind: 'county' }, 'majorProjectKind']])
})
