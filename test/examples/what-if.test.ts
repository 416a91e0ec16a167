import { InvalidFactsError } from 'haotong'
import { describe, expect, it } from 'vitest'
import { raiseVanCap } from '../../examples/what-if/cost'
import { fleetOf, type Vehicle } from '../../examples/what-if/fleet'
import { tableOf } from '../../examples/what-if/table'

/* Sums made again without haotong, in thousandths of a yuan: a tenth of a price is as many of them as the price has fen. */

const CAPS = { 'light-enclosed-van': 8000n, 'light-box-truck': 15000n, 'refrigerated-truck': 20000n }

function subsidyOf(vehicle: Vehicle, vanCap: bigint): bigint {
  const { isCertifiedOperator, annualAssessmentPassed, isNewEnergy, cityMileageKm } = vehicle
  if (!(isCertifiedOperator && annualAssessmentPassed && isNewEnergy && cityMileageKm >= 20_000)) return 0n
  const cap = (vehicle.vehicleType === 'light-enclosed-van' ? vanCap : CAPS[vehicle.vehicleType]) * 1000n
  const tenth = BigInt(vehicle.purchasePrice.replace('.', ''))
  return tenth < cap ? tenth : cap
}

function sumsOf(fleet: readonly Vehicle[], vanCap: bigint) {
  const amounts = fleet.map((one) => [subsidyOf(one, CAPS['light-enclosed-van']), subsidyOf(one, vanCap)] as const)
  const sum = (all: readonly bigint[]): bigint => all.reduce((total, one) => total + one, 0n)
  return {
    subsidised: amounts.filter(([before]) => before > 0n).length,
    gaining: amounts.filter(([before, after]) => after > before).length,
    before: sum(amounts.map(([before]) => before)),
    after: sum(amounts.map(([, after]) => after)),
  }
}

const thousandths = (amount: { times(by: number): { toFixed(): string } }): bigint =>
  BigInt(amount.times(1000).toFixed())

describe('raising the van cap', () => {
  it.each([
    [1, '1', 10_000n],
    [2, '1', 10_000n],
    [3, '2', 20_000n],
    [4, '0.85', 8_500n],
    [5, '0.8', 8_000n],
    [6, '0.5', 5_000n],
  ])('costs what an independent sum says, to the thousandth of a yuan: seed %i, cap %s', (seed, cap, vanCap) => {
    const fleet = fleetOf(500, seed)
    const changes = raiseVanCap(fleet, cap)
    expect(changes.map((one) => one.of)).toEqual([...Object.keys(CAPS).sort(), 'all'])
    for (const { of, before, after, more, gaining } of changes) {
      const expected = sumsOf(of === 'all' ? fleet : fleet.filter((one) => one.vehicleType === of), vanCap)
      expect({ subsidised: before.subsidised, gaining }).toEqual({
        subsidised: expected.subsidised,
        gaining: expected.gaining,
      })
      expect(after.subsidised).toBe(expected.subsidised)
      expect([before.total, after.total, more].map(thousandths)).toEqual([
        expected.before,
        expected.after,
        expected.after - expected.before,
      ])
    }
  })
  it('touches only vans, and some of them', () => {
    const [truck, van, refrigerated] = raiseVanCap(fleetOf(500, 1), '1')
    expect([truck?.gaining, refrigerated?.gaining]).toEqual([0, 0])
    expect(van?.gaining).toBeGreaterThan(0)
    expect(van?.gaining).toBeLessThan(Number(van?.after.subsidised))
  })
  it('is refused for a cap that is no amount', () => {
    expect(() => raiseVanCap([], 'more')).toThrow(InvalidFactsError)
  })
})

describe('the fleet', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(fleetOf(50, 7)).toEqual(fleetOf(50, 7))
    expect(fleetOf(50, 7)).not.toEqual(fleetOf(50, 8))
    expect(fleetOf(50, 7)).toHaveLength(50)
  })
  it('has vehicles on both sides of every condition', () => {
    const fleet = fleetOf(500, 9)
    for (const condition of ['isCertifiedOperator', 'annualAssessmentPassed', 'isNewEnergy'] as const)
      expect(new Set(fleet.map((one) => one[condition])).size).toBe(2)
    expect(new Set(fleet.map((one) => one.cityMileageKm >= 20_000)).size).toBe(2)
  })
})

describe('the table', () => {
  it('shows every thousandth, aligned', () => {
    const changes = raiseVanCap(fleetOf(300, 11), '1')
    const [head, ...rows] = tableOf(changes).split('\n')
    expect(rows.map((row) => row.length)).toEqual(rows.map(() => head?.length))
    const shown = rows.map((row) => row.trim().split(/ {2,}/).slice(3))
    const exact = changes.map(({ before, after, more }) => [before.total, after.total, more].map(thousandths))
    expect(shown.map((row) => row.map((text) => BigInt(text.replace(/[,.]/g, ''))))).toEqual(exact)
  })
})
