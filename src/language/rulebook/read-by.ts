import type { Parameter } from '../expression/parameters'
import { coreOf, type Provision } from '../provisions/provision'
import { unknownName } from './look-up'

/** The id of a parameter, or what stands for one; a parameter that can't be looked at has none. */
function idOf(of: unknown): unknown {
  try {
    return typeof of === 'object' && of !== null ? (of as Partial<Parameter>).id : of
  } catch {
    return undefined
  }
}

const reads = (one: Provision, id: unknown): boolean =>
  coreOf(one)
    .program.parameters()
    .some((each) => each.id === id)

/** Whether any of some provisions reads a figure; those of its measure are asked first, since the others need not be defined then. */
export function isReadIn(provisions: readonly Provision[], id: string): boolean {
  const isOwn = (one: Provision) => one.id.split('.')[0] === id.split('.')[0]
  return [true, false].some((own) => provisions.some((one) => isOwn(one) === own && reads(one, id)))
}

/** The provisions that read a figure: in any reading, or through another provision that they use. */
export function readersIn(
  provisions: readonly Provision[],
  parameters: readonly Parameter[],
  of: Parameter | string,
): readonly Provision[] {
  const id = idOf(of)
  if (!parameters.some((one) => one.id === id)) {
    const allowed = { zh: '已知的参数', en: 'a known parameter' }
    throw unknownName(
      'parameter',
      id,
      parameters.map((one) => one.id),
      allowed,
    )
  }
  return Object.freeze(provisions.filter((one) => reads(one, id)))
}
