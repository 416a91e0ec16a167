import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { crossBorderExpoDates } from '../../src/calculators/index'
import { evaluate } from '../../src/index'
import { computes, needsEach, refuses } from '../support/cases'

describe('crossBorderExpoDates', () => {
  const days = { opensOn: '2023-05-11', closesOn: '2023-05-13', days: 3 }
  computes(crossBorderExpoDates, [
    [{ expoVisitOn: '2023-05-10' }, { isOn: false, ...days }],
    [{ expoVisitOn: '2023-05-11' }, { isOn: true, ...days }],
    [{ expoVisitOn: '2023-05-12' }, { isOn: true, ...days }],
    [{ expoVisitOn: '2023-05-13' }, { isOn: true, ...days }],
    [{ expoVisitOn: '2023-05-14' }, { isOn: false, ...days }],
    [{ expoVisitOn: '2024-05-11' }, { isOn: false, ...days }],
  ])
  it.each([
    ['2023-05-10', 'before'],
    ['2023-05-11', 'in-force'],
    ['2023-05-13', 'in-force'],
    ['2023-05-14', 'ended'],
  ])('on %s stands as %s', (expoVisitOn, period) => {
    expect(evaluate('m51.cross-border-expo-dates', { expoVisitOn })).toMatchObject({ period })
  })
  it('is on for as many days of May 2023 as it says', () => {
    const may = Array.from({ length: 31 }, (_, index) => `2023-05-${String(index + 1).padStart(2, '0')}`)
    const open = may.filter((expoVisitOn) => crossBorderExpoDates({ expoVisitOn }).isOn)
    expect(open).toEqual(['2023-05-11', '2023-05-12', '2023-05-13'])
  })
  it('is on exactly from its first day to its last', () => {
    const day = fc
      .date({ min: new Date('2022-01-01'), max: new Date('2024-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(day, (expoVisitOn) => {
        const { isOn, opensOn, closesOn } = crossBorderExpoDates({ expoVisitOn })
        expect(isOn).toBe(opensOn <= expoVisitOn && expoVisitOn <= closesOn)
      }),
    )
  })
  needsEach(crossBorderExpoDates, { expoVisitOn: '2023-05-11' })
  refuses(crossBorderExpoDates, [
    [{ expoVisitOn: '2023-05' }, 'expoVisitOn'],
    [{ expoVisitOn: '2023-05-32' }, 'expoVisitOn'],
  ])
})
