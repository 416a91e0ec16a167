import type { Frame, Run } from '../evaluate/frame'
import { asOfFact, type Fact } from '../expression/facts'
import { type Node, partsOf } from '../expression/nodes'
import { unitOf, valueText } from '../expression/text'
import { type Language, type Source, say, type Words } from '../values/words'
import { below, isChanged, isOfNone, leavesOf, toldIn, valueIn } from './asked'
import { workingOf } from './explain'
import { Kept } from './kept'
import { termText } from './line-text'
import { asGiven, requiredOf } from './required'
import type { Tree } from './tree'
import type { UnmetCondition } from './unmet'
import { phrase } from './words/index'
import { bare } from './words/logic'
import type { Terms } from './words/speaker'
import { timeText } from './words/time'

/** What of a condition is the same for every record. */
interface Told {
  readonly facts: readonly Fact[]
  /** The facts where they first stand. */
  readonly nodes: readonly Node[]
  readonly runs: readonly Run[]
  /** What it holds against something, where that is no plain fact. */
  readonly asked: Node | undefined
  readonly askedName: Words | undefined
  readonly words: Words
  readonly cited: Source | undefined
  readonly path: string
}

/** One condition of a rule in one place, as it is told when it fails: the same again where its facts are the same. */
export class FailedCondition {
  #told: Told | undefined
  readonly #kept = new Kept<UnmetCondition>()
  /** @param words the words that the rule is said in */
  constructor(
    readonly tree: Tree,
    readonly node: Node,
    readonly wanted: boolean,
    readonly place: Source,
    readonly words: Terms,
  ) {}

  /** What is told of it in a record in which it fails, or isn't known to hold. */
  in(frame: Frame): UnmetCondition {
    this.#told ??= this.#tell()
    const told = this.#told
    const make = () => this.#made(told, frame)
    if (frame.standIns) return make()
    const [only] = told.runs
    if (only && told.runs.length === 1) return this.#kept.ofOne(valueIn(only, frame), make)
    const values = told.runs.map((run) => valueIn(run, frame))
    return this.#kept.of(values, make)
  }

  #tell(): Told {
    const { tree, node, wanted } = this
    const { chosen, run } = tree.asked
    const nodes = leavesOf([node], tree.asked)
    const figures = [...below([node], tree.asked)].flatMap((one) => (one.op === 'parameter' ? [one.parameter] : []))
    const [first] = partsOf(node)
    const isPlain = first === undefined || ['fact', 'asOf'].includes(bare(first, chosen).op)
    const asked = node.op === 'compare' && !isPlain ? first : undefined
    return {
      facts: nodes.map((one) => (one.op === 'fact' ? one.fact : asOfFact)),
      nodes,
      runs: nodes.map(run),
      asked,
      askedName: asked && phrase(asked, this.words),
      words: phrase(node, this.words, { wanted }),
      cited: figures.some((one) => isChanged(one, tree.asked)) ? undefined : (figures[0]?.source ?? this.place),
      path: tree.pathOf(node) ?? '',
    }
  }

  #made(told: Told, frame: Frame): UnmetCondition {
    const { facts, words, cited, path } = told
    const value = (node: Node) => valueIn(this.tree.asked.run(node), frame)
    return Object.freeze({
      fact: facts[0]?.name ?? '',
      facts: Object.freeze(facts.map((one) => one.name)),
      required: Object.freeze(requiredOf(this.node, this.wanted, value)),
      actual: actualOf(told, frame),
      words,
      found: this.#found(told, frame),
      ...(cited && { source: cited }),
      path,
    })
  }

  /** What was found, in words: what is held against something, and each fact. */
  #found({ nodes, runs, asked, askedName: name }: Told, frame: Frame): Words {
    const terms = nodes.map((one, index) => workingOf(one, toldIn(one, runs[index] as Run, frame), this.words))
    const value = asked && (valueIn(this.tree.asked.run(asked), frame) as never)
    const toldAs = (of: Node, language: Language): string =>
      (isOfNone(of, value) && valueText([], language)) ||
      (value !== undefined && timeText(of, { op: 'constant', type: of.type, value }, language)) ||
      valueText(value, language, unitOf(of))
    return say((language) => {
      const each = terms.map((one) => termText(one, language))
      const whole = name && asked ? `${name[language]} = ${toldAs(asked, language)}` : ''
      const given = each.join(language === 'zh' ? '；' : '; ')
      if (whole === '') return given
      return given === '' ? whole : language === 'zh' ? `${whole}（${given}）` : `${whole} (${given})`
    })
  }
}

/** What each fact is: money and other exact numbers as Decimals, whole or not. */
function actualOf({ facts, nodes, runs }: Told, frame: Frame): Readonly<Record<string, unknown>> {
  const known = facts.flatMap(({ name, type }, index) => {
    const value = toldIn(nodes[index] as Node, runs[index] as Run, frame)
    return value === undefined ? [] : [[name, asGiven(value, type === 'money' || type === 'decimal')] as const]
  })
  return Object.freeze(Object.fromEntries(known))
}
