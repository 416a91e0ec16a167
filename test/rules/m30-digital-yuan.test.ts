import { describe, expect, it } from 'vitest'
import { digitalYuanTargets } from '../../src/rules/index'
import { assesses, refuses } from '../support/cases'

const reached = {
  digitalYuanOutletsOpened: 100001,
  digitalYuanFillingStationsOpened: 100,
  digitalYuanTicketMachinesOpened: 100,
  digitalYuanScenicSpots: 10,
  digitalYuanMuseums: 10,
  digitalYuanHospitals: 10,
  digitalYuanSchools: 10,
}
const due = { asOf: '2023-12-31' }
const carriedOn = { ...due, reading: 'carried-on' }
const inAll = { ...due, reading: 'in-all' }

describe('digitalYuanTargets', () => {
  const stock = {
    digitalYuanOutlets: 100001,
    digitalYuanFillingStations: 100,
    digitalYuanTicketMachines: 100,
    digitalYuanOutletsOpened: 0,
    digitalYuanFillingStationsOpened: 0,
    digitalYuanTicketMachinesOpened: 0,
  }
  assesses(digitalYuanTargets, [
    [reached, 'met', undefined, due],
    [{ ...reached, digitalYuanOutletsOpened: 100000 }, 'not-met', undefined, due],
    [{ ...reached, digitalYuanFillingStationsOpened: 99 }, 'not-met', undefined, due],
    [{ ...reached, digitalYuanTicketMachinesOpened: 99 }, 'not-met', undefined, due],
    [{ ...reached, digitalYuanScenicSpots: 9 }, 'not-met', undefined, due],
    [{ ...reached, digitalYuanMuseums: 9 }, 'not-met', undefined, due],
    [{ ...reached, digitalYuanHospitals: 9 }, 'not-met', undefined, due],
    [{ ...reached, digitalYuanSchools: 9 }, 'not-met', undefined, due],
    [{ ...reached, digitalYuanFillingStationsOpened: 101 }, 'not-met', undefined, carriedOn],
    [{ ...reached, digitalYuanTicketMachinesOpened: 101 }, 'not-met', undefined, carriedOn],
    [
      { ...reached, digitalYuanFillingStationsOpened: 101, digitalYuanTicketMachinesOpened: 101 },
      'met',
      undefined,
      carriedOn,
    ],
    // M30 措施 “全年开通…加油站…地铁购票机”: what counts as opened is read alike for all three.
    [{ ...reached, ...stock }, 'met', undefined, inAll],
    [{ ...reached, ...stock, digitalYuanOutlets: 100000 }, 'not-met', undefined, inAll],
    [{ ...reached, ...stock, digitalYuanFillingStations: 99 }, 'not-met', undefined, inAll],
    [{ ...reached, ...stock, digitalYuanTicketMachines: 99 }, 'not-met', undefined, inAll],
    [{ ...reached, ...stock }, 'not-met', undefined, due],
    [reached, 'undetermined', undefined, inAll],
    // M30 措施 “全年”: the year's last day.
    [{ ...reached, digitalYuanSchools: 9 }, 'not-due', undefined, { asOf: '2023-12-30' }],
    [{}, 'undetermined', undefined, due],
  ])

  it('by “通政办发〔2023〕23号”: names the plan of the pilot, and its fields', () => {
    const said = digitalYuanTargets(reached, due).notes.map((one) => one.zh)
    expect(said).toContainEqual(expect.stringMatching(/通政办发〔2023〕23号.*批发零售、餐饮文旅/))
  })

  it.each(Object.keys(reached))('leaves only its own goal open where %s is not known', (fact) => {
    const { outcome, goals, missing } = digitalYuanTargets({ ...reached, [fact]: undefined }, due)
    const open = Object.values(goals).filter((one) => one.outcome === 'undetermined')
    expect([outcome, open.length, missing.map((one) => one.fact)]).toEqual(['undetermined', 1, [fact]])
  })

  it.each([
    [{ digitalYuanOutletsOpened: 99999 }, 'outlets', 2],
    [{ digitalYuanFillingStationsOpened: 98 }, 'fillingStations', 2],
    [{ digitalYuanMuseums: 0 }, 'museums', 10],
  ] as const)('with %o is short of %s by %i', (change, name, shortfall) => {
    expect(digitalYuanTargets({ ...reached, ...change }, due).goals[name]).toMatchObject({
      outcome: 'not-met',
      shortfall,
    })
  })

  refuses(digitalYuanTargets, [
    [{ digitalYuanSchools: -1 }, 'digitalYuanSchools'],
    [{ digitalYuanSchools: 9.5 }, 'digitalYuanSchools'],
  ])
})
