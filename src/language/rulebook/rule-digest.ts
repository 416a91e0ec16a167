import type { Core } from '../provisions/core'
import { fingerprint } from './fingerprint'
import { Writer } from './graph'

const digests = new WeakMap<Core, string>()

/** The digest of a provision's rule: its definition and the facts that it asks, but not the values of its figures. */
export function ruleDigest(core: Core): string {
  const known = digests.get(core)
  if (known !== undefined) return known
  const { definition, behaviour, facts } = core
  // A fact is written by its name alone; spread, it is what it says of itself.
  const whole = [behaviour.kind, definition, facts.map((fact) => ({ ...fact }))]
  const writer = new Writer([whole])
  const body = writer.write(whole)
  const made = fingerprint([body, writer.shared])
  digests.set(core, made)
  return made
}
