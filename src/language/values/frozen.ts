/** Freezes plain data all the way down and returns it. */
/* @__NO_SIDE_EFFECTS__ */
export function frozen<const T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    // First itself, so that what holds itself comes to an end.
    Object.freeze(value)
    for (const part of Object.values(value)) frozen(part)
  }
  return value
}

/** Freezes the parts of plain data, and leaves itself open: for what still gets a stamp. */
export function frozenWithin<const T extends object>(value: T): T {
  for (const part of Object.values(value)) frozen(part)
  return value
}
