import { type Choosable, type Fact, type OptionLabels, optionNames } from '../language/expression/facts'
import { allowedFor } from '../language/input/allowed'
import { itemOf, readerOf } from '../language/input/readers'
import { wrongWith } from '../language/input/wrong'
import type { Language, Words } from '../language/values/words'
import { asksWhetherThereIs } from './allowed'
import { readAmount } from './amounts'
import { nearLabel } from './near-label'
import { isProblem, type Problem, problem, type ReadCell } from './problem'
import type { SerialDates } from './serials'
import { inOtherWords, isHan, isNothing, isStandIn, plainly } from './text'
import { readDay, readMoment, readMonth } from './times'
import type { AmountScale } from './unit-words'

/** How cells are read, beside what their facts say. */
export interface Manner {
  readonly scale: AmountScale
  readonly serials: SerialDates | undefined
  /** The language that a nearest option is named in. */
  readonly language: Language | undefined
  /** Items of a list in other words: each with what it stands for. */
  readonly words?: ReadonlyMap<string, string | null> | undefined
}

const YES = new Set(['是', 'yes', 'y', 'true'])
const NO = new Set(['否', 'no', 'n', 'false'])

function readYesNo(fact: Fact, cell: unknown): ReadCell {
  if (typeof cell !== 'string') return { value: cell }
  const text = plainly(cell)
  const there = asksWhetherThereIs(fact)
  if (YES.has(text) || (there && text === '有')) return { value: true }
  if (NO.has(text) || (there && (text === '无' || text === '没有'))) return { value: false }
  return problem('wrong-type')
}

type Keys = ReadonlyMap<string, ReadonlySet<string>>

const byName = new WeakMap<OptionLabels, Map<Choosable['names'], Keys>>()

/** The keys that a name of an option may mean: its own, or those that go by it. */
function keysOf(fact: Choosable): Keys {
  const { names, options } = fact
  const kept = byName.get(options) ?? new Map<Choosable['names'], Keys>()
  byName.set(options, kept)
  const known = kept.get(names)
  if (known) return known
  const made = new Map<string, Set<string>>()
  for (const [name, key] of optionNames(fact)) made.set(plainly(name), (made.get(plainly(name)) ?? new Set()).add(key))
  kept.set(names, made)
  return made
}

function readOption(fact: Choosable, cell: unknown, language: Language | undefined): ReadCell {
  const { options } = fact
  if (typeof cell !== 'string') return { value: cell }
  if (Object.hasOwn(options, cell)) return { value: cell }
  const names = keysOf(fact)
  const keys = [...(names.get(plainly(cell)) ?? [])]
  if (keys.length === 1) return { value: keys[0] }
  if (keys.length > 1) return problem('ambiguous')
  const near = nearLabel(plainly(cell), names.keys(), (name) => [...(names.get(name) ?? [])].join())
  const [key] = near === undefined ? [] : (names.get(near) ?? [])
  return problem(
    'unknown-option',
    key === undefined ? undefined : options[key]?.[language ?? (isHan(cell) ? 'zh' : 'en')],
  )
}

/** A name that could as well be the lack of one is neither. */
function readText(cell: unknown): ReadCell {
  if (typeof cell !== 'string') return { value: cell }
  return isStandIn(cell) ? problem('ambiguous') : { value: cell.trim() }
}

const SEPARATORS = [/[;；|\n]/, /[、]/, /[,，]/, /\s+/]

/** The items of a list written in a cell: parted by what parts most; by commas or blanks only where they part nothing else. */
function itemsIn(fact: Fact, cell: string): readonly string[] | Problem {
  if (isNothing(cell)) return []
  const inside = cell.trim().replace(/^[[【](.*)[\]】]$/s, '$1')
  if (fact.type === 'choices' && keysOf(fact).has(plainly(inside))) return [inside]
  const separator = SEPARATORS.find((one, index) => one.test(inside) && (index < 3 || fact.type === 'dates'))
  if (separator === undefined) return [inside]
  const cut = inside.split(separator)
  // In a row of figures a gap is one that lacks; behind the last there is none.
  const items = cut.filter((one, index) => one.trim() !== '' || (fact.type === 'numbers' && index < cut.length - 1))
  const isGrouped =
    separator === SEPARATORS[2] &&
    fact.type === 'numbers' &&
    items.some((one, index) => index > 0 && /^\s*\d{3}(?!\d)/.test(one))
  return isGrouped ? problem('ambiguous') : items
}

/** A problem with the item that it is of. */
export interface ItemProblem extends Problem {
  readonly item?: number
  readonly cell?: unknown
}

function readList(fact: Fact, item: Fact, cell: unknown, manner: Manner): ReadCell | ItemProblem {
  const given = typeof cell === 'string' ? itemsIn(fact, cell) : cell
  if (!Array.isArray(given)) return isProblem(given as ReadCell) ? (given as Problem) : { value: cell }
  const values: unknown[] = []
  for (const [index, one] of given.entries()) {
    const read = readCell(item, inOtherWords(one, manner.words), manner)
    if (read === undefined) return { ...problem('wrong-type'), item: index, cell: one }
    if (isProblem(read)) return { ...read, item: index, cell: one }
    values.push(read.value)
  }
  return { value: values }
}

function readAs(fact: Fact, cell: unknown, manner: Manner): ReadCell | ItemProblem {
  switch (fact.type) {
    case 'boolean':
      return readYesNo(fact, cell)
    case 'choice':
      return readOption(fact, cell, manner.language)
    case 'integer':
    case 'decimal':
    case 'money':
      return readAmount(fact, cell, manner.scale)
    case 'date':
      return readDay(cell, manner.serials)
    case 'month':
      return readMonth(cell)
    case 'date-time':
      return readMoment(cell, manner.serials)
    case 'text':
      return readText(cell)
    case 'choices':
    case 'dates':
    case 'numbers':
      return readList(fact, itemOf(fact) as Fact, cell, manner)
  }
}

const readers = new WeakMap<Fact, ReturnType<typeof readerOf>>()

function fits(fact: Fact, value: unknown): boolean {
  let read = readers.get(fact)
  if (read === undefined) {
    read = readerOf(fact)
    readers.set(fact, read)
  }
  return read(value) !== undefined
}

/** What an issue says is allowed beyond what is always said: the years, each once. */
function limitIn(fact: Fact, { zh, en }: Words): Words | undefined {
  const said = [fact, itemOf(fact)].flatMap((one) => (one ? [allowedFor(one)] : []))
  const always = said.find((one) => zh.startsWith(one.zh) && en.startsWith(one.en))
  if (always === undefined || always.zh === zh) return undefined
  return { zh: zh.slice(always.zh.length), en: en.slice(always.en.length) }
}

const CODES: readonly string[] = ['wrong-type', 'out-of-range', 'unknown-option']

/** A cell read as a fact takes it, and held to the fact's own limits. An empty cell says nothing. */
export function readCell(fact: Fact, cell: unknown, manner: Manner): ReadCell | ItemProblem {
  if (cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '')) return undefined
  const read = readAs(fact, cell, manner)
  if (read === undefined || isProblem(read) || fits(fact, read.value)) return read
  const [first] = wrongWith(fact, read.value)
  const code = CODES.includes(first?.code ?? '') ? (first?.code as Problem['problem']) : 'wrong-type'
  const item = first?.path[1]
  const limit = first && limitIn(fact, first.allowed)
  return { ...problem(code), ...(typeof item === 'number' && { item }), ...(limit && { limit }) }
}
