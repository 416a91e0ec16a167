import { describe, expect, it } from 'vitest'
import { entrepreneurshipPublicityAudience, zhangjianCupAwards } from '../../src/rules/index'
import { refuses } from '../support/cases'

describe('zhangjianCupAwards', () => {
  it('lists three, of which the measure names one', () => {
    const { discrepancies, entries, outcome } = zhangjianCupAwards()
    expect(outcome).toBe('listed')
    expect(entries.map((one) => [one.label.zh, one.isInMeasure])).toEqual([
      ['杰出企业家', true],
      ['杰出通商', false],
      ['优秀企业', false],
    ])
    expect(discrepancies).toEqual(['m61.cup-awards'])
  })

  it.each([
    ['outstanding-entrepreneur', 'found', ['杰出企业家']],
    ['outstanding-merchant', 'found', ['杰出通商']],
    ['excellent-enterprise', 'found', ['优秀企业']],
    ['other', 'unconfirmed', []],
  ] as const)('looked up by %s, is %s', (zhangjianAward, outcome, labels) => {
    const listing = zhangjianCupAwards({ zhangjianAward })
    expect([listing.outcome, listing.entries.map((one) => one.label.zh)]).toEqual([outcome, labels])
  })

  it('by “市工信局将继续牵头组织”: says who organises it', () => {
    expect(zhangjianCupAwards().notes.map((one) => one.zh)).toContainEqual(expect.stringContaining('市工信局'))
  })

  refuses(zhangjianCupAwards, [[{ zhangjianAward: 'best' }, 'zhangjianAward']])
})

describe('entrepreneurshipPublicityAudience', () => {
  it.each([
    ['entrepreneurs', 'found', ['企业家']],
    ['individual-businesses', 'found', ['个体工商户']],
    ['founders', 'found', ['创业群体']],
    ['other', 'unconfirmed', []],
  ] as const)('looked up by %s, is %s', (publicisedGroup, outcome, labels) => {
    const listing = entrepreneurshipPublicityAudience({ publicisedGroup })
    expect([listing.outcome, listing.entries.map((one) => one.label.zh)]).toEqual([outcome, labels])
  })

  it('lists three, and points to the overlap', () => {
    const { discrepancies, entries } = entrepreneurshipPublicityAudience()
    expect([entries.length, discrepancies]).toEqual([3, ['m61.audience-extent']])
  })

  it('by “在主流媒体开设专栏”: says where', () => {
    const said = entrepreneurshipPublicityAudience().notes.map((one) => one.zh)
    expect(said).toContainEqual(expect.stringContaining('主流媒体'))
  })

  refuses(entrepreneurshipPublicityAudience, [[{ publicisedGroup: 'workers' }, 'publicisedGroup']])
})
