import type { Node, Op } from '../../expression/nodes'
import { figureText } from '../../expression/text'
import type { UnitName } from '../../values/units'
import { type Language, say, type Words } from '../../values/words'
import { branches } from './branches'
import { leaves } from './leaves'
import { lists } from './lists'
import { bare, logic } from './logic'
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

/** One of two phrases, by language. */
const ofTwo = { zh: (zh: string) => zh, en: (_: string, en: string) => en }

/** A rule, or any part of one, as a phrase in one language. */
function phraseIn(node: Node, language: Language, { chosen, figure, name }: Terms, manner: Manner = {}): string {
  const { wanted = true, unit, note } = manner
  const speakers = new Map<boolean, Speaker>()
  const made = (wanted: boolean, unit: UnitName | undefined): Speaker => ({
    chosen,
    figure,
    name,
    language,
    wanted,
    unit,
    // What is said case by case stands in brackets, wherever it is a part of something.
    say: (part, unit) => {
      const { op } = bare(part, chosen)
      const text = as(part, true, unit)
      return op === 'when' || op === 'table' ? `(${text})` : text
    },
    pass: (part) => as(part, wanted, unit),
    deny: (part) => as(part, !wanted),
    of: ofTwo[language],
    note: (one) => note?.(one, wanted),
  })
  /** Parts that stand in no unit are said by one of two. */
  const inNone = (wanted: boolean): Speaker => {
    const known = speakers.get(wanted) ?? made(wanted, undefined)
    speakers.set(wanted, known)
    return known
  }
  const as = (part: Node, wanted: boolean, unit?: UnitName): string =>
    (phrases[part.op] as (node: Node, speaker: Speaker) => string)(
      part,
      unit === undefined ? inNone(wanted) : made(wanted, unit),
    )
  return as(node, wanted, unit)
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
