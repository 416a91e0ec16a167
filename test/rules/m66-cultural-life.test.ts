import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { culturalActivityTarget, workerReadingRoomTarget } from '../../src/rules/index'
import { assesses, refuses } from '../support/cases'

const asOf = '2023-12-31'
const days = [
  ['2022-12-31', 'before'],
  ['2023-01-01', 'in-force'],
  ['2023-12-31', 'in-force'],
  ['2024-01-01', 'ended'],
] as const

describe('culturalActivityTarget', () => {
  const filmsOnly = { asOf, reading: 'films-only' }
  assesses(culturalActivityTarget, [
    [{ culturalActivitySessions: 100 }, 'met', 0, { asOf }],
    [{ culturalActivitySessions: 101 }, 'met', 0, { asOf }],
    [{ culturalActivitySessions: 99 }, 'not-met', 1, { asOf }],
    [{ culturalActivitySessions: 100 }, 'met'],
    [{ culturalActivitySessions: 150, freeFilmScreenings: 99 }, 'met', 0, { asOf }],
    [{ culturalActivitySessions: 150, freeFilmScreenings: 99 }, 'not-met', 1, filmsOnly],
    [{ culturalActivitySessions: 150, freeFilmScreenings: 100 }, 'met', 0, filmsOnly],
    [{ culturalActivitySessions: 150 }, 'undetermined', undefined, filmsOnly],
    [{ freeFilmScreenings: 100 }, 'met', undefined, { asOf }],
    [{ freeFilmScreenings: 99 }, 'undetermined', undefined, { asOf }],
    [{}, 'undetermined', undefined, { asOf }],
  ])
  it.each(days)('on %s its year is %s', (day, period) => {
    expect(culturalActivityTarget({ culturalActivitySessions: 0 }, { asOf: day }).period).toBe(period)
  })
  it('points to the run-together list', () => {
    expect(culturalActivityTarget({}, { asOf }).discrepancies).toEqual(['m66.activities-run-together'])
  })
  refuses(culturalActivityTarget, [
    [{ culturalActivitySessions: 99, freeFilmScreenings: 100 }, 'freeFilmScreenings'],
    [{ culturalActivitySessions: -1 }, 'culturalActivitySessions'],
  ])
})

describe('workerReadingRoomTarget', () => {
  it('by “推动建设…示范点20家”: only aims at them, and counts those that are new', () => {
    const { force, goals } = workerReadingRoomTarget(
      { workerReadingRoomSites: 20, onlineReadingRoomSites: 0 },
      { asOf },
    )
    expect([force, goals['sites']?.outcome]).toEqual(['aims', 'met'])
    expect(workerReadingRoomTarget({}, { asOf }).missing.map(({ question }) => question.zh)).toEqual([
      expect.stringMatching(/2023年.*新建/),
      expect.stringMatching(/2023年.*新建/),
    ])
  })

  const each = { asOf, reading: 'of-each-kind' }
  const sites = (workerReadingRoomSites: number, onlineReadingRoomSites: number) => ({
    workerReadingRoomSites,
    onlineReadingRoomSites,
  })
  assesses(workerReadingRoomTarget, [
    [sites(12, 8), 'met', 0, { asOf }],
    [sites(20, 0), 'met', 0, { asOf }],
    [sites(0, 21), 'met', 0, { asOf }],
    [sites(12, 7), 'not-met', 1, { asOf }],
    [sites(12, 8), 'met'],
    [sites(20, 20), 'met', 0, each],
    [sites(20, 19), 'not-met', 1, each],
    [sites(19, 20), 'not-met', 1, each],
    [{ workerReadingRoomSites: 19 }, 'undetermined', undefined, { asOf }],
    [{ onlineReadingRoomSites: 19 }, 'undetermined', undefined, { asOf }],
    [{}, 'undetermined', undefined, { asOf }],
  ])
  it.each(days)('on %s its year is %s', (day, period) => {
    expect(workerReadingRoomTarget(sites(0, 0), { asOf: day }).period).toBe(period)
  })
  it('is met of each kind only where it is met together', () => {
    const count = fc.integer({ min: 0, max: 40 })
    fc.assert(
      fc.property(count, count, (workers, online) => {
        const facts = sites(workers, online)
        const together = workerReadingRoomTarget(facts, { asOf }).outcome
        expect(workerReadingRoomTarget(facts, each).outcome === 'met' && together !== 'met').toBe(false)
      }),
    )
  })
  refuses(workerReadingRoomTarget, [
    [{ onlineReadingRoomSites: -1 }, 'onlineReadingRoomSites'],
    [{ workerReadingRoomSites: 1.5 }, 'workerReadingRoomSites'],
  ])
})
