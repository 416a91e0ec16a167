import {
  type Explanation,
  evaluate,
  explain,
  facts as factsAbout,
  InvalidFactsError,
  type Issue,
  nantong,
  type Options,
  type Provision,
  type Result,
  type Words,
} from '../../src/index'
import { readCell } from '../../src/intake/cells'
import { type CellIssue, type Intake, type Row, rowReader } from '../../src/intake/index'
import { asOfFact, type Fact } from '../../src/language/expression/facts'
import type { ReadOptions } from '../../src/language/input/options'
import { askedFacts } from '../../src/language/rulebook/asked-facts'
import { words } from '../shell/language'
import { type Address, BETWEEN, cellsIn, valueIn } from '../shell/parts'
import { type Figures, figuresIn } from './figures-changed'
import { t } from './words'

/* A case, as the address says it: what can be read, what can't, and what the rule makes of it. */

/** Something that can't be used, and why; of a fact, or of the way in which it is asked. */
export interface Trouble {
  readonly fact?: string
  readonly words: Words
}

export interface Case {
  readonly of: Provision
  /** The facts that it needs, in its order, as they are asked under its figures. */
  readonly needs: readonly Fact[]
  readonly cells: Readonly<Record<string, string>>
  /** What could be read. */
  readonly facts: Readonly<Record<string, unknown>>
  readonly troubles: readonly Trouble[]
  /** What the address says that means nothing here. */
  readonly strange: readonly string[]
  readonly options: ReadOptions
  readonly figures: Figures
  /** Nothing is of no use: what is asked isn't one rule's. */
  readonly isOpen?: true
  /** None where the facts can't be together. */
  readonly answer?: { readonly result: Result; readonly explanation: Explanation }
}

const OPTIONS = ['~day', '~read', '~x', '~y', '~tab', '~skip', '~dialect']
const SCALE = { scale: { factor: '1', isScaled: false }, serials: undefined, language: undefined }

const kept = new Map<string, { readonly facts: ReadonlyMap<string, Fact>; readonly read: (row: Row) => Intake }>()

/** The facts of a subject, and what reads them. */
export function readerFor(subject: string) {
  const known = kept.get(subject)
  if (known) return known
  const all = factsAbout(subject as never) as readonly Fact[]
  const made = { facts: new Map(all.map((fact) => [fact.name, fact])), read: rowReader(subject) }
  kept.set(subject, made)
  return made
}

const isList = ({ type }: Fact): boolean => ['choices', 'dates', 'numbers'].includes(type)

/** A cell as intake takes it: the items of a list apart. */
function given(fact: Fact, cell: string): unknown {
  if (!isList(fact)) return cell
  if (cell === '') return []
  return fact.type === 'choices' || cell.includes(BETWEEN) ? cell.split(BETWEEN) : cell
}

function cellTrouble({ column, fact, label, message }: CellIssue): Trouble {
  const name = label ?? words(column, column)
  return {
    ...(fact !== undefined && { fact }),
    words: words(message.zh.replace(`“${column}”列`, name.zh), message.en.replace(`column “${column}”`, name.en)),
  }
}

/** What can't be together, by its labels. */
export function issueTrouble({ facts = [], label, allowed, message }: Issue, all: ReadonlyMap<string, Fact>): Trouble {
  const labels = facts.flatMap((name) => all.get(name)?.label ?? [])
  const among = labels.length > 0 ? labels : label ? [label] : []
  if (among.length === 0) return { words: message }
  return {
    words: words(
      `${among.map((one) => one.zh).join('、')}${t.contradiction.zh}${allowed.zh}`,
      `${among.map((one) => one.en).join(', ')} ${t.contradiction.en}${allowed.en}`,
    ),
  }
}

/** The facts of one case, as far as they can be read. */
export function factsOf(subject: string, cells: Readonly<Record<string, string>>) {
  const { facts, read } = readerFor(subject)
  const known = Object.entries(cells).flatMap(([name, cell]) => {
    const fact = facts.get(name)
    return fact ? [[name, given(fact, cell)] as const] : []
  })
  const intake = read(Object.fromEntries(known))
  return {
    facts: intake.facts,
    troubles: intake.issues.map(cellTrouble),
    strange: Object.keys(cells).filter((name) => !facts.has(name)),
  }
}

/** How the question is asked: the day, the readings, the figures. */
function optionsIn(address: Address, readings: Provision['readings'], figures: Figures) {
  const troubles: Trouble[] = [...figures.troubles]
  const options: { asOf?: string; reading?: string; parameters?: NonNullable<Options['parameters']> } = {}
  const day = valueIn(address, '~day') ?? ''
  const read = day === '' ? undefined : readDay(day)
  if (read !== undefined) options.asOf = read
  else if (day !== '') troubles.push({ words: words(`${t.noDay.zh}${day}`, `${t.noDay.en}${day}`) })
  const named = (valueIn(address, '~read') ?? '').split('+').filter(Boolean)
  const known = named.filter((one) => readings.some(({ options }) => Object.hasOwn(options, one)))
  for (const one of named)
    if (!known.includes(one)) troubles.push({ words: words(`${t.noReading.zh}${one}`, `${t.noReading.en}${one}`) })
  if (known.length > 0) options.reading = known.join('+')
  if (figures.reform) options.parameters = figures.reform
  return { options, troubles }
}

/** The day asked about, where it can be read. */
export function dayIn(address: Address): string | undefined {
  const day = valueIn(address, '~day') ?? ''
  return day === '' ? undefined : readDay(day)
}

function readDay(text: string): string | undefined {
  const read = readCell(asOfFact, text, SCALE)
  return read !== undefined && 'value' in read ? String(read.value) : undefined
}

const unknownOptions = ({ entries }: Address): readonly string[] =>
  entries.flatMap(([key]) => (key.startsWith('~') && !/^~(b|fig)\./.test(key) && !OPTIONS.includes(key) ? [key] : []))

/** What a rule makes of some facts; none where they can't be together. */
function answerTo(of: Provision, facts: object, options: Options, all: ReadonlyMap<string, Fact>) {
  try {
    return { answer: { result: evaluate(of, facts, options), explanation: explain(of, facts, options) }, troubles: [] }
  } catch (error) {
    if (InvalidFactsError.is(error)) return { troubles: error.issues.map((one) => issueTrouble(one, all)) }
    throw error
  }
}

/** The case that an address tells of a provision; the second one, where two are compared. */
export function caseOf(of: Provision, address: Address, second = false): Case {
  const { facts: all } = readerFor(of.subject)
  const cells = cellsIn(address, second)
  const read = factsOf(of.subject, cells)
  const figures = figuresIn(address)
  const asked = optionsIn(address, of.readings, figures)
  const { answer, troubles } = answerTo(of, read.facts, asked.options, all)
  return {
    of,
    needs: askedFacts(
      of.needs.flatMap((name) => all.get(name) ?? []),
      [of],
      asked.options,
    ),
    cells,
    facts: read.facts,
    troubles: [...read.troubles, ...asked.troubles, ...troubles],
    strange: [...read.strange, ...(second ? [] : unknownOptions(address))],
    options: asked.options,
    figures,
    ...(answer && { answer }),
  }
}

/** The provision of an id, or the id that was probably meant. */
export function provisionNamed(id: string): Provision | { readonly nearest: string | undefined } {
  try {
    return nantong.provision(id as never) as Provision
  } catch (error) {
    return { nearest: (error as { readonly issues?: readonly Issue[] }).issues?.[0]?.nearest }
  }
}
