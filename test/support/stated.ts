import { type Changes, reform } from '../../src/index'
import { fromJSON, type Rulebook } from '../../src/language'
import type { Parameter } from '../../src/language/expression/parameters'
import { fingerprint } from '../../src/language/rulebook/fingerprint'
import { exact, type Num } from '../../src/language/values/decimal'
import { units } from '../../src/language/values/units'
import { nantong } from '../../src/nantong'

type Parts = Record<string, unknown>

const isFigure = (one: Parts): boolean => ['id', 'stated', 'keys', 'value'].every((name) => name in one)

/** Numbers as an edition writes them. */
const written = (value: Num | string): unknown => (typeof value === 'object' ? { $decimal: value.toFixed() } : value)

/** The rulebook as it is where its document states the changed figures itself. */
export function statedSo(changes: Changes): Rulebook {
  const made = reform(changes).changes
  const known = new Map(nantong.parameters.map((one) => [one.id as string, one as Parameter]))
  const anew = (one: unknown): unknown => {
    if (typeof one !== 'object' || one === null) return one
    if (Array.isArray(one)) return one.map(anew)
    const parts = Object.fromEntries(Object.entries(one).map(([name, part]) => [name, anew(part)]))
    const [step] = made.get(String(parts['id'])) ?? []
    if (step === undefined || !isFigure(parts)) return parts
    const { approx: _, ...rest } = parts
    const { unit } = known.get(String(parts['id'])) as Parameter
    const stated = unit ? exact(step.value).div(units[unit].factor).toFixed() : step.value
    return { ...rest, stated, value: written(step.value as Num | string) }
  }
  const { digest: _, ...edition } = anew(JSON.parse(JSON.stringify(nantong.toJSON()))) as Parts
  return fromJSON({ ...edition, digest: fingerprint(edition) })
}
