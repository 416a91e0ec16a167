import {
  type Joining,
  type Node,
  type NodeOf,
  type Reckoning,
  type Tallying,
  type Testing,
  type Timing,
  yieldsOf,
} from '../expression/nodes'
import { eachPart, entriesOf, isForce, type Lacking, optional, unless, yields } from './lacking'
import { isSaid, isThing, type Parts } from './said'

function classed(one: unknown, name: string): Lacking {
  const { label, consequence, force } = isThing(one) ? one : {}
  return [
    ...unless(isSaid(label), `${name}.label`),
    ...optional(consequence, isSaid, `${name}.consequence`),
    ...optional(force, isForce, `${name}.force`),
  ]
}

/** The texts that an expression comes to, as far as they are written in it or are options of a fact. */
export function textsIn(node: Node): readonly string[] {
  switch (node.op) {
    case 'constant':
      return [String(node.value)]
    case 'fact':
      return 'options' in node.fact ? Object.keys(node.fact.options) : []
    case 'when':
    case 'table':
      return yieldsOf(node).flatMap(textsIn)
    case 'reading':
      return Object.values(node.choices).flatMap(textsIn)
    case 'stated':
    case 'provision':
      return textsIn(node.of)
    default:
      node satisfies NodeOf<'parameter' | 'asOf' | 'nothing' | Joining | Testing | Reckoning | Timing | Tallying>
      return []
  }
}

/** What a classification lacks. */
export function classification(given: Parts): Lacking {
  const { by, members, classes, none } = given as Readonly<Record<string, unknown>>
  const known = entriesOf(classes).map(([name]) => name)
  const lacking = [...eachPart(classes, classed, 'classes'), ...optional(none, isSaid, 'none')]
  if ((by === undefined) === (members === undefined)) return [...lacking, 'by (or members)']
  if (by === undefined) {
    const strange = entriesOf(members).flatMap(([name, one]) =>
      unless(known.includes(name) && yields(one, 'boolean'), `members.${name}`),
    )
    return [
      ...lacking,
      ...strange,
      ...known.flatMap((name) => unless(Object.hasOwn(members as object, name), `members.${name}`)),
    ]
  }
  if (!yields(by, 'text')) return [...lacking, 'by']
  const texts = new Set(textsIn((by as { readonly node: Node }).node))
  return [...lacking, ...[...texts].filter((one) => !known.includes(one)).map((one) => `classes.${one}`)]
}
