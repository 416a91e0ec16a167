import { BETWEEN } from '../shell/address'

/** A value as it stands in the address. */
export function cellOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(cellOf).join(BETWEEN)
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value)
}
