import * as fc from 'fast-check'

/** True for about so many in ten. */
const often = (inTen: number): fc.Arbitrary<boolean> => fc.integer({ min: 1, max: 10 }).map((one) => one <= inTen)

/** An amount in yuan as text, between two amounts in fen. */
const yuan = (min: number, max: number): fc.Arbitrary<string> =>
  fc.integer({ min, max }).map((fen) => `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`)

/** A delivery vehicle: most meet the subsidy's conditions, and prices lie on both sides of what a cap bites on. */
const vehicle = fc.record({
  vehicleType: fc.constantFrom('light-enclosed-van', 'light-enclosed-van', 'light-box-truck', 'refrigerated-truck'),
  isCertifiedOperator: often(9),
  annualAssessmentPassed: often(9),
  isNewEnergy: often(8),
  cityMileageKm: fc.integer({ min: 10_000, max: 60_000 }),
  purchasePrice: yuan(4_000_000, 30_000_000),
})

export type Vehicle = typeof vehicle extends fc.Arbitrary<infer V> ? V : never

/** So many vehicles, the same for the same seed. */
export function fleetOf(vehicles: number, seed: number): readonly Vehicle[] {
  return fc.sample(vehicle, { numRuns: vehicles, seed, unbiased: true })
}
