import { describe, expect, it } from 'vitest'
import { digitalYuanTargets } from '../../src/rules/index'
import { assesses, refuses } from '../support/cases'

const reached = {
  digitalYuanOutletsOpened: 100001,
  digitalYuanFillingStations: 100,
  digitalYuanTicketMachines: 100,
  digitalYuanScenicSpots: 10,
  digitalYuanMuseums: 10,
  digitalYuanHospitals: 10,
  digitalYuanSchools: 10,
}
const carriedOn = { reading: 'carried-on' }
const inAll = { reading: 'in-all' }

describe('digitalYuanTargets', () => {
  assesses(digitalYuanTargets, [
    [reached, 'met'],
    [{ ...reached, digitalYuanOutletsOpened: 100000 }, 'not-met'],
    [{ ...reached, digitalYuanFillingStations: 99 }, 'not-met'],
    [{ ...reached, digitalYuanTicketMachines: 99 }, 'not-met'],
    [{ ...reached, digitalYuanScenicSpots: 9 }, 'not-met'],
    [{ ...reached, digitalYuanMuseums: 9 }, 'not-met'],
    [{ ...reached, digitalYuanHospitals: 9 }, 'not-met'],
    [{ ...reached, digitalYuanSchools: 9 }, 'not-met'],
    [{ ...reached, digitalYuanFillingStations: 101 }, 'not-met', undefined, carriedOn],
    [{ ...reached, digitalYuanTicketMachines: 101 }, 'not-met', undefined, carriedOn],
    [{ ...reached, digitalYuanFillingStations: 101, digitalYuanTicketMachines: 101 }, 'met', undefined, carriedOn],
    [{ ...reached, digitalYuanOutlets: 100000 }, 'not-met', undefined, inAll],
    [{ ...reached, digitalYuanOutletsOpened: 0, digitalYuanOutlets: 100001 }, 'met', undefined, inAll],
    [reached, 'undetermined', undefined, inAll],
    [{}, 'undetermined'],
  ])

  it.each(Object.keys(reached))('leaves only its own goal open where %s is not known', (fact) => {
    const { outcome, goals, missing } = digitalYuanTargets({ ...reached, [fact]: undefined })
    const open = Object.values(goals).filter((one) => one.outcome === 'undetermined')
    expect([outcome, open.length, missing.map((one) => one.fact)]).toEqual(['undetermined', 1, [fact]])
  })

  it.each([
    [{ digitalYuanOutletsOpened: 99999 }, 'outlets', 2],
    [{ digitalYuanFillingStations: 98 }, 'fillingStations', 2],
    [{ digitalYuanMuseums: 0 }, 'museums', 10],
  ])('with %o is short of %s by %i', (change, name, shortfall) => {
    expect(digitalYuanTargets({ ...reached, ...change }).goals[name]).toMatchObject({ outcome: 'not-met', shortfall })
  })

  refuses(digitalYuanTargets, [
    [{ digitalYuanSchools: -1 }, 'digitalYuanSchools'],
    [{ digitalYuanSchools: 9.5 }, 'digitalYuanSchools'],
  ])
})
