import { factWords } from '../../expression/negation'
import type { Leaf } from '../../expression/nodes'
import { retold } from '../../expression/quoted'
import { valueText } from '../../expression/text'
import type { Phrases } from './speaker'

export const leaves: Phrases<Leaf> = {
  constant: ({ value }, { language, unit, name }) =>
    (typeof value === 'string' ? name(value)?.[language] : undefined) ?? valueText(value, language, unit),
  fact: (node, { language, wanted, note }) => {
    note(node)
    return factWords(node.fact, wanted)[language]
  },
  parameter: ({ parameter }, { language, figure }) => figure(parameter)[language],
  asOf: (node, { of, note }) => {
    note(node)
    return of('基准日', 'the day asked about')
  },
  // The figures that a reason quotes are those in force.
  nothing: ({ reason }, { language, figure }) => retold(reason, figure)[language],
}
