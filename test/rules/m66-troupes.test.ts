import { describe, expect, it } from 'vitest'
import { figureSets, readBy } from '../../src/index'
import { troupeNewWorks, troupePerformanceQuotas } from '../../src/rules/index'
import { assesses, refuses } from '../support/cases'

describe('troupePerformanceQuotas', () => {
  it.each([
    ['nantong-art-theatre', '南通艺术剧院', 10],
    ['haian', '海安市歌舞剧团', 6],
    ['rugao', '如皋市木偶艺术团', 6],
    ['rudong', '如东县少年杂技团', 6],
    ['qidong-yue-opera', '启东市（越剧团、评弹团、江海戏曲团）', 10],
    ['qidong-pingtan', '启东市（越剧团、评弹团、江海戏曲团）', 10],
    ['qidong-jianghai-opera', '启东市（越剧团、评弹团、江海戏曲团）', 10],
    ['tongzhou', '通州歌舞团（通剧团）', 6],
    ['tongzhou-tong-opera', '通州歌舞团（通剧团）', 6],
    ['haimen', '海门山歌剧团', 6],
  ] as const)('finds the entry of %s: %s, %d', (performingTroupe, zh, performances) => {
    const { entries } = troupePerformanceQuotas({ performingTroupe })
    expect(entries.map((one) => [one.label.zh, one.performances, one.howMany.zh])).toEqual([
      [zh, performances, `${performances}场`],
    ])
  })

  it('lists seven, which come to the 50 that are stated; without the municipal one, to 40', () => {
    const { entries } = troupePerformanceQuotas()
    const total = (of: typeof entries) => of.reduce((sum, one) => sum + one.performances, 0)
    expect([entries.length, total(entries), total(entries.slice(1))]).toEqual([7, 50, 40])
    const stated = figureSets
      .flatMap((set) => set.parameters)
      .find((one) => one.keys.includes('m66.performances-sum-stated'))
    expect(stated?.value).toBe(total(entries))
  })

  it('follows a reform of the schedule', () => {
    const parameters = { 'm66.quota-haian': 8, 'm66.quota-rugao': 4 }
    const [haian] = troupePerformanceQuotas({ performingTroupe: 'haian' }, { parameters }).entries
    expect(haian?.howMany).toEqual({ zh: '8场（改自 6场）', en: '8 events (changed from 6 events)' })
    expect(haian?.performances).toBe(8)
    const later = { 'm66.quota-haian': [{ from: '2024-01-01', value: 8 }] }
    const onDay = (asOf?: string) =>
      troupePerformanceQuotas({ performingTroupe: 'haian' }, { parameters: later, ...(asOf && { asOf }) }).entries[0]
    expect(onDay('2023-12-31')).toHaveProperty('performances', 6)
    expect(onDay('2024-01-01')).toHaveProperty('performances', 8)
    expect(onDay()?.performances).toBeUndefined()
    expect(readBy('m66.quota-haian').map(({ id }) => id)).toContain('m66.troupe-performance-quotas')
  })

  it('by “总计50场”: says that the three of Qidong give theirs together', () => {
    const sharing = troupePerformanceQuotas().entries.map((one) => ('sharedBy' in one ? one.sharedBy : 1))
    expect(sharing).toEqual([1, 1, 1, 1, 3, 1, 1])
  })

  it('names each member once', () => {
    const members = troupePerformanceQuotas().entries.flatMap((one): readonly string[] => one.members)
    expect(members.length).toBe(new Set(members).size)
    expect(members.length).toBe(10)
  })

  it('has no troupe of another area', () => {
    expect(troupePerformanceQuotas({ performingTroupe: 'other' })).toMatchObject({ outcome: 'not-listed', entries: [] })
  })
  refuses(troupePerformanceQuotas, [[{ performingTroupe: 'chongchuan' }, 'performingTroupe']])
})

describe('troupeNewWorks', () => {
  const asOf = '2023-12-31'
  const entry = { asOf, reading: 'each-entry' }
  const apart = { asOf, reading: 'troupe-of-its-own' }
  const last = { asOf }
  const own = (performingTroupe: string, newWorks: number, newWorksOfEntry?: number) => ({
    performingTroupe,
    newWorks,
    ...(newWorksOfEntry !== undefined && { newWorksOfEntry }),
  })
  assesses(troupeNewWorks, [
    ...['nantong-art-theatre', 'haian', 'rugao', 'rudong', 'haimen', 'other'].flatMap((name) => [
      [own(name, 2), 'met', 0, last] as const,
      [own(name, 3), 'met', 0, last] as const,
      [own(name, 1), 'not-met', 1, last] as const,
      [own(name, 0), 'not-met', 2, last] as const,
      [own(name, 2), 'met', 0, entry] as const,
      [own(name, 2), 'met', 0, apart] as const,
    ]),
    ...['qidong-yue-opera', 'qidong-pingtan', 'qidong-jianghai-opera'].flatMap((name) => [
      [own(name, 2), 'met', 0, last] as const,
      [own(name, 1, 2), 'not-met', 1, last] as const,
      [own(name, 1, 2), 'met', 0, entry] as const,
      [own(name, 1, 1), 'not-met', 1, entry] as const,
      [own(name, 1, 2), 'not-met', 1, apart] as const,
      [own(name, 1), 'undetermined', undefined, entry] as const,
      [own(name, 2), 'met', undefined, entry] as const,
    ]),
    ...['tongzhou', 'tongzhou-tong-opera'].flatMap((name) => [
      [own(name, 1, 2), 'met', 0, last] as const,
      [own(name, 1, 1), 'not-met', 1, last] as const,
      [own(name, 1, 2), 'not-met', 1, apart] as const,
      [own(name, 2), 'met', 0, apart] as const,
      [own(name, 1, 2), 'met', 0, entry] as const,
      [own(name, 1), 'undetermined', undefined, last] as const,
      [own(name, 2), 'met', undefined, last] as const,
    ]),
    [{ newWorks: 1 }, 'undetermined', undefined, last],
    [{ newWorks: 2 }, 'met', undefined, last],
    [{ performingTroupe: 'haimen' }, 'undetermined', undefined, last],
    [{}, 'undetermined', undefined, last],
    // No day is stated: short before the end of the programme’s year, it isn’t due.
    [own('haian', 1), 'not-due', 1, { asOf: '2023-12-30' }],
  ])

  it.each([
    [{ newWorks: 1 }, 'performingTroupe'],
    [{ performingTroupe: 'haimen' }, 'newWorks'],
    [{ performingTroupe: 'tongzhou', newWorks: 1 }, 'newWorksOfEntry'],
  ] as const)('given %o, asks for %s', (facts, fact) => {
    expect(troupeNewWorks(facts, last).missing.map((one) => one.fact)).toContain(fact)
  })

  refuses(troupeNewWorks, [
    [{ newWorks: 3, newWorksOfEntry: 2 }, 'newWorks'],
    [{ newWorks: -1 }, 'newWorks'],
    [{ performingTroupe: 'haian', newWorks: 1, newWorksOfEntry: 3 }, 'performingTroupe'],
  ])
})
