import type { Fact, FactType, Options } from './facts'
import { frozen } from './frozen'
import type { Trace } from './trace'
import { type UnitName, unitWords } from './units'
import type { Words } from './words'

/** A fact that is needed and not known: what to ask, of whom, and what may be answered. */
export interface Missing {
  readonly fact: string
  readonly label: Words
  readonly question: Words
  readonly type: FactType
  readonly unit?: Words
  readonly options?: Options
  readonly judgedBy?: Words
}

export const asOfFact: Fact = /* @__PURE__ */ frozen({
  type: 'date',
  name: 'asOf',
  subject: '',
  label: { zh: '基准日', en: 'the day asked about' },
  question: { zh: '按哪一天判断？', en: 'As of which day?' },
})

const asked = new WeakMap<Fact, Missing>()

/** What to ask about a fact. */
export function question(fact: Fact): Missing {
  const known = asked.get(fact)
  if (known) return known
  const unit: UnitName | undefined = fact.type === 'money' ? '元' : 'unit' in fact ? fact.unit : undefined
  const made: Missing = frozen({
    fact: fact.name,
    label: fact.label,
    question: fact.question,
    type: fact.type,
    ...(unit && { unit: unitWords(unit) }),
    ...('options' in fact && { options: fact.options }),
    ...(fact.judgedBy && { judgedBy: fact.judgedBy }),
  })
  asked.set(fact, made)
  return made
}

/** How much of a node's doubt each of its unknown parts may settle: in all and any, any one can settle the whole. */
function share({ node }: Trace, open: number, atRoot: boolean): number {
  return atRoot && (node.op === 'all' || node.op === 'any') ? 1 : 1 / open
}

/**
 * The facts that an unknown value waits for, the one that can settle most first.
 * A part that is already settled asks for nothing.
 */
export function missingFrom(roots: readonly Trace[]): readonly Missing[] {
  const weights = new Map<Fact, number>()
  const add = (fact: Fact, weight: number) => weights.set(fact, (weights.get(fact) ?? 0) + weight)
  const visit = (trace: Trace, weight: number, atRoot: boolean): void => {
    const { node, value, parts } = trace
    if (value !== undefined) return
    if (node.op === 'fact') return void add(node.fact, weight)
    if (node.op === 'asOf' || node.op === 'parameter') return void add(asOfFact, weight)
    const open = parts.filter((part) => part.value === undefined)
    const passedOn = weight * share(trace, open.length, atRoot)
    const through = node.op === 'stated' || node.op === 'provision' || node.op === 'reading'
    for (const part of open) visit(part, passedOn, atRoot && (through || part.node.op === node.op))
  }
  for (const root of roots) visit(root, 1, true)
  const ordered = [...weights].sort(([, a], [, b]) => b - a)
  return Object.freeze(ordered.map(([fact]) => question(fact)))
}
