import type { Frame } from '../evaluate/frame'
import { livePartsOf } from '../evaluate/live'
import { DivisionByZeroError } from '../evaluate/numbers'
import type { Prepared } from '../evaluate/program'
import { asOfFact, type Fact } from '../expression/facts'
import { conditionsOf, type Node, partsOf, type Value, walk } from '../expression/nodes'
import { unitOfFact, valueText } from '../expression/text'
import { InvalidFactsError, type Issue, issue } from '../input/errors'
import { Described } from '../input/shown'
import { UncoveredDayError } from '../values/calendar'
import { DateRangeError } from '../values/dates'
import { inMarks, type Source, type Words } from '../values/words'
import type { Check } from '../write/checks'

interface Known {
  readonly fact: Fact
  readonly value: Value
}

/** The facts among nodes that were given, each once: an issue names no fact that nobody gave. */
function knownAmong(nodes: Iterable<Node>, frame: Frame, prepared: Prepared): readonly Known[] {
  const known = new Map<string, Known>()
  for (const one of nodes) {
    const fact = one.op === 'fact' ? one.fact : one.op === 'asOf' ? asOfFact : undefined
    const value = fact && prepared.run(one)(frame)
    if (fact && value !== undefined) known.set(fact.name, { fact, value })
  }
  return [...known.values()]
}

/** The parts that a check’s answer hangs on: of conditions those that are as the whole is, since the others could be either way. */
function decidingParts(node: Node, frame: Frame, prepared: Prepared): readonly Node[] {
  const value = (part: Node) => prepared.run(part)(frame)
  return livePartsOf(node, frame, prepared).filter(
    (part) => (node.op !== 'all' && node.op !== 'any') || value(part) === value(node),
  )
}

/** What a node's value is reckoned from: of a choice what is chosen, and not what it is chosen by. */
function reckonedFrom(node: Node, frame: Frame, prepared: Prepared): readonly Node[] {
  const conditions = node.op === 'when' || node.op === 'table' ? conditionsOf(node) : []
  return livePartsOf(node, frame, prepared).filter((part) => !conditions.includes(part))
}

/** What was given, for a reader of Chinese by label and for code by name. */
const givenWords = (known: readonly Known[]): Described =>
  new Described({
    zh: known.map(({ fact, value }) => `${inMarks(fact.label.zh)}为${inChinese(fact, value)}`).join('，'),
    en: JSON.stringify(
      known.map(({ fact, value }) => `${fact.name} ${valueText(value, 'en', unitOfFact(fact))}`).join(', '),
    ),
  })

/** A value by its options’ labels. */
function inChinese(fact: Fact, value: Value): string {
  const options: Readonly<Record<string, Words>> = 'options' in fact ? fact.options : {}
  const named = <T>(one: T) => (typeof one === 'string' ? (options[one]?.zh ?? one) : one)
  return valueText(Array.isArray(value) ? value.map(named) : named(value), 'zh', unitOfFact(fact))
}

function issueBetween(
  code: 'contradiction' | 'out-of-range',
  known: readonly Known[],
  allowed: Words,
  source?: Source,
  among = known,
) {
  const [first] = known
  const facts = among.map(({ fact }) => fact.name)
  return issue(code, first?.fact.name ?? 'facts', givenWords(known), allowed, {
    source,
    facts,
    label: first?.fact.label,
  })
}

/** What a broken check says of a record. */
export function contradiction(broken: Check, source: Source, frame: Frame, prepared: Prepared): Issue {
  const root = [broken.if.node]
  const [all, deciding] = [walk(root), walk(root, (node) => decidingParts(node, frame, prepared))]
  const known = knownAmong(all, frame, prepared)
  const between = knownAmong(
    [...all].filter((one) => deciding.has(one)),
    frame,
    prepared,
  )
  return issueBetween('contradiction', between, broken.otherwise, source, known)
}

/** @throws InvalidFactsError when a record contradicts itself */
export function holdChecks(checks: readonly Check[], source: Source, frame: Frame, prepared: Prepared): void {
  const broken = checks[prepared.broken(frame)]
  if (broken) throw new InvalidFactsError([contradiction(broken, source, frame, prepared)])
}

function allowedInsteadOf(error: unknown): Words | undefined {
  if (UncoveredDayError.is(error)) {
    const { day, calendar } = error
    const years = `${calendar.firstYear}–${calendar.lastYear}`
    return {
      zh: `${years}年内的日期（${calendar.name.zh}），而不是 ${day}`,
      en: `a day in ${years} (${calendar.name.en}), not ${day}`,
    }
  }
  if (DateRangeError.is(error)) return { zh: '1900–2199年内的日期', en: 'days in the years 1900–2199' }
  return DivisionByZeroError.is(error) ? { zh: '除数不为零', en: 'a divisor other than zero' } : undefined
}

/** The innermost of the nodes that can't be reckoned. */
function failingIn(nodes: Iterable<Node>, frame: Frame, prepared: Prepared): Node | undefined {
  const fails = (node: Node): boolean => {
    try {
      prepared.run(node)(frame)
      return false
    } catch {
      return true
    }
  }
  for (const node of nodes) if (fails(node) && !partsOf(node).some(fails)) return node
  return undefined
}

/** What can't be reckoned with the facts given, as the error that callers know, naming the facts that it is about. */
export function refused(error: unknown, nodes: Iterable<Node>, frame: Frame, prepared: Prepared): unknown {
  const allowed = allowedInsteadOf(error)
  if (allowed === undefined) return error
  const failing = failingIn(nodes, frame, prepared)
  // Of a division it is the divisor.
  const culprit = failing?.op === 'arithmetic' ? failing.right : failing
  const from = culprit ? walk([culprit], (node) => reckonedFrom(node, frame, prepared)) : []
  const known = knownAmong(from, frame, prepared)
  return new InvalidFactsError([issueBetween('out-of-range', known, allowed)])
}
