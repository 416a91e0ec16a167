import { type Circumstance, type Frame, withoutFacts } from '../evaluate/frame'
import type { Prepared } from '../evaluate/program'
import type { Account } from '../expression/account'
import type { Node } from '../expression/nodes'
import { type Options, readLanguage } from '../input/options'
import { linesIn } from '../outline/explain'
import type { Explanation, ExplanationLine } from '../outline/explanation'
import { explanationText } from '../outline/explanation-text'
import { Failures } from '../outline/failing'
import type { Line } from '../outline/line'
import { mermaid } from '../outline/mermaid'
import { type OpenText, type Outline, type OutlineLine, openTexts } from '../outline/outline'
import { treeOf } from '../outline/outlined'
import { type DecisionTable, tablesAmong } from '../outline/tables'
import { outlineMarkdown, outlineText } from '../outline/text'
import type { Tree } from '../outline/tree'
import type { Unmet } from '../outline/unmet'
import { frozen } from '../values/frozen'
import { onceEach } from '../values/once-each'
import type { Language, Source, Words } from '../values/words'
import type { Core } from './core'
import { told } from './told'

/** The tree of a provision's rule, as it is asked about. */
const treeIn = (core: Pick<Core, 'roots' | 'source'>, frame: Circumstance, prepared: Prepared): Tree =>
  treeOf(core.roots, core.source, prepared, frame)

const failuresOf = /* @__PURE__ */ onceEach((tree: Tree) => new Failures(tree), new WeakMap())

/** A record, with what checks leave one value of. */
function decidedBy({ roots }: Pick<Core, 'roots'>, frame: Frame, { settler }: Prepared): Frame {
  return roots.reduce((known, { of: { node } }) => settler(node)?.implied(known) ?? known, frame)
}

/** What fails in a record, what follows of it from checks counting as known. */
function foundIn(
  core: Pick<Core, 'roots' | 'source'>,
  frame: Frame,
  prepared: Prepared,
  find: (failures: Failures, frame: Frame) => readonly Unmet[],
): readonly Unmet[] {
  const failures = failuresOf(treeIn(core, frame, prepared))
  const found = find(failures, frame)
  const known = found.some((one) => failures.hangsOnOpen(one)) ? decidedBy(core, frame, prepared) : frame
  const then = known === frame ? found : find(failures, known)
  return then.length > 0 ? then : found
}

/**
 * What keeps conditions of a provision from holding in a record: those that fail, and alternatives of which none does.
 * @param wanted false where they are required not to hold
 */
export function failuresIn(
  nodes: readonly Node[],
  core: Pick<Core, 'roots' | 'source'>,
  frame: Frame,
  prepared: Prepared,
  wanted = true,
): readonly Unmet[] {
  return foundIn(core, frame, prepared, (failures, known) => failures.in(nodes, known, core.source, wanted))
}

/**
 * What keeps values from being anything, where the text promises nothing: the conditions that led there, and alternatives
 * of which none does. Beside the reasons of a result that is not covered, it says which of them failed.
 */
export function lackingIn(
  nodes: readonly Node[],
  core: Pick<Core, 'roots' | 'source'>,
  frame: Frame,
  prepared: Prepared,
): readonly Unmet[] {
  const found = foundIn(core, frame, prepared, (failures, known) => failures.toward(nodes, known, core.source))
  return Object.freeze(found)
}

/** What each of a provision's conditions lacks, where none of them holds. */
export function noneHolds(
  nodes: readonly Node[],
  core: Pick<Core, 'roots' | 'source'>,
  frame: Frame,
  prepared: Prepared,
): readonly Unmet[] {
  return Object.freeze(foundIn(core, frame, prepared, (failures, known) => failures.each(nodes, known, core.source)))
}

/** What is told of a provision under a choice of readings, whatever the record. */
interface Beside {
  readonly readings: readonly OpenText[]
  readonly discrepancies: Explanation['discrepancies']
}

const besideOf = /* @__PURE__ */ onceEach(
  (core: Core) =>
    onceEach((reading: string | undefined): Beside => {
      const discrepancies = core.discrepancies.map(({ id, title }) => Object.freeze({ id, title }))
      return { readings: openTexts(core.program.open, reading), discrepancies: Object.freeze(discrepancies) }
    }),
  new WeakMap(),
)

/** What of an outline and of an explanation is the same. */
abstract class Told {
  readonly id: string
  readonly title: Words
  readonly source: Source
  readonly readings: readonly OpenText[]
  readonly notes: readonly Words[]
  constructor(core: Core, { reading, notes }: Account, frame: Circumstance, prepared: Prepared) {
    this.id = core.id
    this.title = core.definition.title
    this.source = core.source
    this.readings = told(besideOf(core)(reading).readings, core.source, frame, prepared)
    this.notes = notes
  }
}

class Explained extends Told implements Explanation {
  readonly discrepancies: Explanation['discrepancies']
  declare readonly entries?: Words
  constructor(
    core: Core,
    readonly outcome: string,
    readonly account: Account,
    readonly lines: readonly ExplanationLine[],
    frame: Frame,
    prepared: Prepared,
  ) {
    super(core, account, frame, prepared)
    const entries = core.behaviour.found?.(core, frame, prepared)
    if (entries) this.entries = entries
    this.discrepancies = besideOf(core)(account.reading).discrepancies
    Object.freeze(this)
  }
  toText(language: Language): string {
    return explanationText(this, readLanguage(language))
  }
}

/** A goal's line, where whether its figure is reached is no answer. */
function standingAs(line: ExplanationLine, standing: Words | null | undefined): ExplanationLine {
  if (standing === undefined) return line
  if (standing === null) return Object.freeze({ ...line, value: undefined, state: 'unknown' })
  const { state: _, ...rest } = line
  // What it says isn't said again below.
  const parts = Object.freeze(rest.parts.filter(({ words }) => words.zh !== standing.zh))
  return Object.freeze({ ...rest, parts, standing })
}

/** Evaluates and explains: the same evaluation as a tree. */
export function explainCore(core: Core, record: unknown, options: Options | undefined): Explanation {
  return core.ask(record, options, (frame, prepared) => {
    const outcome = core.outcomeIn(frame, prepared) as string
    const standings = core.behaviour.standings?.(core, frame, prepared)
    const known = standings ? frame : decidedBy(core, frame, prepared)
    const whole = linesIn(known, treeIn(core, frame, prepared))
    const lines = Object.freeze(standings ? whole.map((line) => standingAs(line, standings[line.path])) : whole)
    return new Explained(core, outcome, core.account(frame, prepared), lines, frame, prepared)
  })
}

/** The decision tables of a rule, with what a record makes of their cells. */
export function tablesOfCore(core: Core, record: unknown, options: Options | undefined): readonly DecisionTable[] {
  return core.ask(record, options, (frame, prepared) => {
    // What an evaluation refuses is refused here, too.
    core.outcomeIn(frame, prepared)
    const { run, chosen } = prepared
    const { asOf, changed } = frame
    const { lines } = treeIn(core, frame, prepared)
    return frozen(tablesAmong(lines, { run, chosen, asOf, changed, around: core.source }, frame))
  })
}

/** A line without what only an evaluation needs. */
const plain = ({ path, words, when, source, parts }: Line): OutlineLine =>
  Object.freeze({
    path,
    words,
    ...(when && { when }),
    ...(source && { source }),
    parts: Object.freeze(parts.map(plain)),
  })

class Outlined extends Told implements Outline {
  declare readonly changed?: readonly string[]
  declare readonly entries?: Words
  constructor(
    core: Core,
    account: Account,
    readonly lines: readonly OutlineLine[],
    frame: Circumstance,
    prepared: Prepared,
  ) {
    super(core, account, frame, prepared)
    const entries = core.behaviour.beside?.(core, frame, prepared)
    if (entries) this.entries = entries
    if (account.changed) this.changed = account.changed
    Object.freeze(this)
  }
  toText(language: Language): string {
    return outlineText(this, readLanguage(language))
  }
  toMarkdown(language: Language): string {
    return outlineMarkdown(this, readLanguage(language))
  }
}

/** A provision's rule as one tree in words. */
export function outlineCore(core: Core, options: Options | undefined): Outline {
  return core.tell(options, (frame, prepared) => {
    const account = core.account(withoutFacts(frame), prepared)
    const lines = Object.freeze(treeIn(core, frame, prepared).lines.map(plain))
    return new Outlined(core, account, lines, frame, prepared)
  })
}

/** A provision's rule as flowcharts, one for each output. */
export function diagramsOf(core: Core, language: Language, options: Options | undefined): readonly string[] {
  const said = readLanguage(language)
  return core.tell(options, (frame, prepared) =>
    Object.freeze(treeIn(core, frame, prepared).lines.map((line) => mermaid(line, said))),
  )
}
