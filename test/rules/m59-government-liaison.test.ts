import { describe, expect, it } from 'vitest'
import {
  entrepreneurSalonGroups,
  governmentEnterpriseEventFrequency,
  governmentEnterpriseGroups,
} from '../../src/rules/index'
import { classifies, refuses } from '../support/cases'

describe('governmentEnterpriseGroups', () => {
  it('lists five layers, each with the same group', () => {
    const { entries, outcome } = governmentEnterpriseGroups()
    expect(outcome).toBe('listed')
    expect(entries.map((one) => [one.label.zh, one.group.zh])).toEqual(
      ['各县（市、区）', '开发园区', '乡镇街道', '在外通商', '重点产业'].map((layer) => [layer, '政企直通']),
    )
  })

  it.each([
    ['county', 'found', ['各县（市、区）']],
    ['development-park', 'found', ['开发园区']],
    ['township', 'found', ['乡镇街道']],
    ['merchants-elsewhere', 'found', ['在外通商']],
    ['key-industry', 'found', ['重点产业']],
    ['other', 'not-listed', []],
  ] as const)('looked up by %s, is %s', (directGroupLayer, outcome, labels) => {
    const listing = governmentEnterpriseGroups({ directGroupLayer })
    expect([listing.outcome, listing.entries.map((one) => one.label.zh)]).toEqual([outcome, labels])
  })

  it('by “推动建立”, “鼓励和引导”: aims at groups, and names the other channels', () => {
    const { force, notes } = governmentEnterpriseGroups()
    expect(force).toBe('aims')
    expect(notes.map((one) => one.zh)).toContainEqual(expect.stringContaining('政企交流群、企业服务月'))
    expect(notes.map((one) => one.zh)).toContainEqual(expect.stringContaining('市工信局“推动”'))
  })

  refuses(governmentEnterpriseGroups, [[{ directGroupLayer: 'village' }, 'directGroupLayer']])
})

describe('governmentEnterpriseEventFrequency', () => {
  const measure = { reading: 'measure-word' }
  const explained = { reading: 'explained-word' }
  classifies(governmentEnterpriseEventFrequency, [
    [{ liaisonActivity: 'forum' }, 'regularly'],
    [{ liaisonActivity: 'forum' }, 'regularly', measure],
    [{ liaisonActivity: 'forum' }, 'regularly', explained],
    [{ liaisonActivity: 'salon' }, 'regularly-or-as-fit'],
    [{ liaisonActivity: 'salon' }, 'as-fit', measure],
    [{ liaisonActivity: 'salon' }, 'regularly', explained],
    [{}, undefined],
  ])

  it('calls a class by the word of the text', () => {
    expect(governmentEnterpriseEventFrequency({ liaisonActivity: 'forum' }).label?.zh).toBe('定期')
    expect(governmentEnterpriseEventFrequency({ liaisonActivity: 'salon' }, measure).label?.zh).toBe('适时')
  })

  it('by “适时组织”, “定期组织开展”: says which half has which word', () => {
    const { label } = governmentEnterpriseEventFrequency({ liaisonActivity: 'salon' })
    expect(label?.zh).toBe('措施写适时，解读写定期')
  })

  it('by “与市领导交流”, “市各经济主管部门”: says who meets enterprises', () => {
    const said = governmentEnterpriseEventFrequency({ liaisonActivity: 'forum' }).notes.map((one) => one.zh)
    expect(said).toContainEqual(expect.stringMatching(/市领导.*经济主管部门/))
  })

  it('points to the contradiction', () => {
    expect(governmentEnterpriseEventFrequency({ liaisonActivity: 'salon' }).discrepancies).toContain(
      'm59.salon-frequency',
    )
  })

  it('knows no frequency of another activity', () => {
    expect(governmentEnterpriseEventFrequency({ liaisonActivity: 'other' })).toMatchObject({
      outcome: 'not-covered',
      reasons: [{ zh: expect.stringContaining('政企座谈会和企业家沙龙') }],
    })
  })

  refuses(governmentEnterpriseEventFrequency, [[{ liaisonActivity: 'monthly' }, 'liaisonActivity']])
})

describe('entrepreneurSalonGroups', () => {
  it.each([
    ['leading-chain', 'found', ['优势产业链']],
    ['manufacturing-champion', 'found', ['制造业单项冠军']],
    ['srdi', 'found', ['专精特新企业']],
    ['other', 'unconfirmed', []],
  ] as const)('looked up by %s, is %s', (salonGroup, outcome, labels) => {
    const listing = entrepreneurSalonGroups({ salonGroup })
    expect([listing.outcome, listing.entries.map((one) => one.label.zh)]).toEqual([outcome, labels])
  })

  it('lists three, each with three topics', () => {
    expect(entrepreneurSalonGroups().entries.map((one) => one.topics.map((topic) => topic.label.zh))).toEqual(
      Array(3).fill(['资金', '人才', '技术']),
    )
  })

  refuses(entrepreneurSalonGroups, [[{ salonGroup: 'listed' }, 'salonGroup']])
})
