import { type Decimal, type Options, reform } from 'haotong'
import { vehicleSubsidy } from 'haotong/calculators'
import type { Vehicle } from './fleet'

/** What a part of a fleet gets. */
export interface Cost {
  /** How many vehicles get anything. */
  readonly subsidised: number
  /** In yuan, exact. */
  readonly total: Decimal
}

export interface Change {
  /** A vehicle type, or `all`. */
  readonly of: Vehicle['vehicleType'] | 'all'
  readonly before: Cost
  readonly after: Cost
  /** In yuan, exact. */
  readonly more: Decimal
  /** How many vehicles get more than before. */
  readonly gaining: number
}

const add = (sum: Cost | undefined, amount: Decimal): Cost => ({
  subsidised: (sum?.subsidised ?? 0) + (amount.isZero() ? 0 : 1),
  total: sum?.total.plus(amount) ?? amount,
})

/**
 * What another amount for closed vans would cost, by type of vehicle and in all.
 * @param cap in ten thousand yuan a vehicle, as the document states it
 * @throws InvalidFactsError for a cap that is no amount
 */
export function raiseVanCap(fleet: readonly Vehicle[], cap: string): readonly Change[] {
  const raised: Options = { parameters: reform({ 'm06.subsidy-closed-van': cap }) }
  const changes = new Map<Change['of'], Change>()
  for (const vehicle of fleet) {
    const old = vehicleSubsidy(vehicle).amount
    const amount = vehicleSubsidy(vehicle, raised).amount
    for (const of of [vehicle.vehicleType, 'all'] as const) {
      const sum = changes.get(of)
      const before = add(sum?.before, old)
      const after = add(sum?.after, amount)
      const gaining = (sum?.gaining ?? 0) + (amount.gt(old) ? 1 : 0)
      changes.set(of, { of, before, after, gaining, more: after.total.minus(before.total) })
    }
  }
  return [...changes.values()].sort((a, b) => Number(a.of === 'all') - Number(b.of === 'all') || (a.of < b.of ? -1 : 1))
}
