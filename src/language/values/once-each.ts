/** What keeps values by key: a Map, or a WeakMap where the keys may go. */
interface Keeping<K, V> {
  get(key: K): V | undefined
  set(key: K, value: V): unknown
}

/**
 * Makes what belongs to a key when it is first asked for, and once.
 * @param kept a WeakMap where the keys may go before what makes
 */
/* @__NO_SIDE_EFFECTS__ */
export function onceEach<K, V extends NonNullable<unknown>>(
  make: (key: K) => V,
  kept: Keeping<K, V> = new Map<K, V>(),
): (key: K) => V {
  return (key) => {
    const known = kept.get(key)
    if (known !== undefined) return known
    const made = make(key)
    kept.set(key, made)
    return made
  }
}
