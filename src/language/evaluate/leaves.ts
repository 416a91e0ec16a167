import type { Leaf, Value } from '../expression/nodes'
import type { ChangedFigure } from '../expression/parameters'
import type { Compilers, Frame } from './frame'

/** A changed figure's value on a day; undefined when it depends on the day and the day isn't known. */
function onDay(changed: ChangedFigure, stated: Value, asOf: string | undefined): Value | undefined {
  let value: Value = stated
  for (const step of changed) {
    if (step.from === undefined) value = step.value
    else if (asOf === undefined) return undefined
    else if (step.from <= asOf) value = step.value
  }
  return value
}

export const leaves: Compilers<Leaf> = {
  constant:
    ({ value }) =>
    () =>
      value,
  fact: ({ fact }, compiler) => {
    const slot = compiler.slot(fact.name)
    return (frame: Frame) => frame.facts[slot]
  },
  parameter: ({ parameter }) => {
    const { id, value } = parameter
    return ({ changed, asOf }) => {
      const change = changed?.get(id)
      return change === undefined ? value : onDay(change, value, asOf)
    }
  },
  asOf: () => (frame) => frame.asOf,
  nothing: () => () => null,
}
