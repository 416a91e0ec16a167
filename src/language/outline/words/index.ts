import type { Node, Op } from '../../expression/nodes'
import { figureText } from '../../expression/text'
import type { UnitName } from '../../values/units'
import { type Language, say, type Words } from '../../values/words'
import { branches } from './branches'
import { leaves } from './leaves'
import { lists } from './lists'
import { logic } from './logic'
import { numbers } from './numbers'
import type { Phrases, Speaker, Terms } from './speaker'
import { time } from './time'

const phrases: Phrases<Op> = { ...leaves, ...logic, ...numbers, ...time, ...lists, ...branches }

/** How a node is said beside what its terms are. */
export interface Manner {
  /** False where a condition is required not to hold. */
  readonly wanted?: boolean
  readonly unit?: UnitName | undefined
  /** Told of each fact and each name that the words mention. */
  readonly note?: (node: Node, wanted: boolean) => void
}

/** A rule, or any part of one, as a phrase in one language. */
function phraseIn(node: Node, language: Language, terms: Terms, manner: Manner = {}): string {
  const { wanted = true, unit, note } = manner
  const as = (part: Node, wanted: boolean, unit?: UnitName): string =>
    phraseIn(part, language, terms, { wanted, unit, ...(note && { note }) })
  const speaker: Speaker = {
    ...terms,
    language,
    wanted,
    unit,
    say: (part, unit) => as(part, true, unit),
    pass: (part) => as(part, wanted, unit),
    deny: (part) => as(part, !wanted),
    of: (zh, en) => (language === 'zh' ? zh : en),
    note: (one) => note?.(one, wanted),
  }
  return (phrases[node.op] as (node: Node, speaker: Speaker) => string)(node, speaker)
}

/** A rule, or any part of one, as a phrase. */
export const phrase = (node: Node, terms: Terms, manner?: Manner): Words =>
  say((language) => phraseIn(node, language, terms, manner))

/** As the document has it: its figures, and of every open text the default reading. */
export const asStated: Terms = {
  chosen: (node) => node.choices[node.byDefault] as Node,
  figure: (parameter) => say((language) => figureText(parameter, language)),
  name: () => undefined,
}
