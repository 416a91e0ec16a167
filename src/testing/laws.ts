import * as fc from 'fast-check'
import { unknownIn } from '../language/evaluate/scope'
import type { Options } from '../language/input/options'
import type { Core } from '../language/provisions/core'
import { explainCore } from '../language/provisions/explain'
import { coreGiven } from '../language/provisions/parts'
import type { Provision } from '../language/provisions/provision'
import type { Result } from '../language/rulebook/result'
import { isTellable } from './accepted'
import { arbitraryOptions, drawnInput, type FactRecord } from './drawn'
import { filledIn } from './filled-in'
import { guaranteed } from './guaranteed'
import { interviewed } from './interviewed'
import type { Law } from './law'
import { lawWords } from './law-words'
import { lookUpLaws } from './looked-up'
import { remedied } from './remedied'
import { type Broken, openIn, resultOf } from './results'
import { unmetMet } from './unmet-met'

/** The facts that a rule itself waits for: whether one that only a check ties to them settles anything isn't always found out. */
const ownUnknown = (core: Core, facts: FactRecord, options: Options): ReadonlySet<string> =>
  core.ask(facts, options, (frame, prepared) => {
    const open = core.answers.flatMap((answer) => {
      const rule = prepared.settler(answer)?.completions
      return rule ? unknownIn(rule.root, frame, rule.scope) : []
    })
    return new Set(open.map((fact) => fact.name))
  })

const textOf = (value: unknown): string => JSON.stringify(value) ?? ''

/** What of a result nothing learnt later may change, by name. */
function settled(result: Result): Readonly<Record<string, unknown>> {
  if (result.kind === 'calculator') return result.values
  if (result.kind === 'classification')
    return Object.fromEntries(
      [...(result.classes ?? []), ...(result.class ? [result.class] : [])].map((one) => [one, true]),
    )
  if (result.kind === 'target')
    return Object.fromEntries(
      Object.entries(result.goals).flatMap(([name, { outcome }]) =>
        outcome === 'undetermined' ? [] : [[name, outcome]],
      ),
    )
  return result.outcome === 'undetermined' ? {} : { outcome: result.outcome }
}

function fail(message: string): never {
  throw new Error(message)
}

const LAWS: Readonly<Record<string, Broken>> = {
  'the same question has the same answer, and is left as it was': (core, facts, options) => {
    const before = textOf([facts, options])
    const first = textOf(resultOf(core, facts, options))
    if (textOf(resultOf(core, facts, options)) !== first) return 'a second answer differs'
    return textOf([facts, options]) === before ? undefined : 'the question was changed'
  },
  'with all facts known nothing is open': (core, facts, options) => {
    const result = resultOf(core, facts, options)
    return result && openIn(result).length > 0 ? `still asks for ${textOf(result.missing)}` : undefined
  },
  'what is settled stays settled when more is learnt': (core, facts, options, part) => {
    const early = resultOf(core, part, options)
    const late = resultOf(core, facts, options)
    if (!early || !late || early.kind === 'catalogue') return undefined
    const now = settled(late)
    const changed = Object.entries(settled(early)).find(([name, value]) => textOf(now[name]) !== textOf(value))
    return changed && `${changed[0]} was ${textOf(changed[1])} with ${textOf(part)}, and is ${textOf(now[changed[0]])}`
  },
  'what is missing is named, and only while something is open': (core, _, options, part) => {
    const result = resultOf(core, part, options)
    if (!result) return undefined
    return openIn(result).length > 0 === result.missing.length > 0
      ? undefined
      : `${result.outcome}, missing ${textOf(result.missing)}`
  },
  'the explanation agrees with the evaluation': (core, facts, options) => {
    const result = resultOf(core, facts, options)
    if (!result) return undefined
    const { outcome, lines } = explainCore(core, facts, options)
    if (outcome !== result.outcome) return `explained as ${outcome}, evaluated as ${result.outcome}`
    if (result.kind !== 'calculator') return undefined
    const values = Object.values(result.values).map(String)
    return lines.every((line, index) => String(line.value) === values[index])
      ? undefined
      : `explained as ${lines.map((line) => String(line.value))}`
  },
  'what isn’t asked for settles nothing': (core, _, options, part, other) => {
    const result = resultOf(core, part, options)
    const open = result ? openIn(result) : []
    if (result === undefined || open.length === 0) return undefined
    const asked = result.missing.map((one) => one.fact)
    const own = ownUnknown(core, part, options)
    const settling = Object.keys(other).find((name) => {
      if (name in part || asked.includes(name) || !own.has(name)) return false
      const told = { ...part, [name]: other[name] }
      const after = resultOf(core, told, options)
      return after !== undefined && openIn(after).length < open.length && isTellable(core, told, options)
    })
    return settling && `${settling} isn’t asked for, and ${textOf(other[settling])} settles ${textOf(part)}`
  },
  'to answer what is asked for, one by one, comes to an end': (core, facts, options) => {
    if (resultOf(core, facts, options) === undefined) return undefined
    const { asOf: _, ...rest } = options
    let known: FactRecord = {}
    let how: Options = rest
    for (let step = 0; step <= core.facts.length + 1; step += 1) {
      const result = resultOf(core, known, how)
      const [next] = result?.missing ?? []
      if (next === undefined) return undefined
      if (next.in === 'options') how = options
      else known = { ...known, [next.fact]: facts[next.fact] }
    }
    return `it still asks after ${textOf(known)}`
  },
  'an interview comes to all that the asker’s answers settle': interviewed,
  'no answer is without its reason': (core, facts, options) => {
    const result = resultOf(core, facts, options)
    if (result?.outcome === 'ineligible' && result.unmet.length === 0) return 'ineligible, and nothing is unmet'
    const isBare = result?.outcome === 'not-covered' && 'reasons' in result && result.reasons?.length === 0
    return isBare ? 'not covered, for no reason' : undefined
  },
}

/**
 * The laws that every provision keeps, those of an eligibility's remedies and of a look-up by name, and those that a calculator
 * guarantees of its outputs, to be run in an embedder's own tests.
 * @param provision any provision
 * @returns each law with a `check` that throws when it is broken
 */
export function laws(provision: Provision): readonly Law[] {
  const core = coreGiven(provision)
  const questions = fc
    .tuple(drawnInput(core), arbitraryOptions(provision), fc.infiniteStream(fc.boolean()), drawnInput(core))
    .map(([facts, options, keep, other]) => {
      const part = Object.fromEntries(Object.entries(facts).filter(() => keep.next().value))
      return { facts: Object.freeze(facts), options: Object.freeze(options), part, other }
    })
  const ofAll = [...Object.entries(LAWS), ...filledIn(core), ...unmetMet(provision), ...remedied(provision)].map(
    ([name, broken]) => [lawWords(name), broken] as const,
  )
  const ofRecords = [...ofAll, ...guaranteed(core.definition)]
  const held = ofRecords.map(
    ([words, broken]): Law => ({
      name: words.en,
      words,
      check: (parameters = {}) =>
        fc.assert(
          fc.property(questions, ({ facts, options, part, other }) => {
            const how = broken(core, facts, options, part, other)
            if (how !== undefined) fail(`${core.id}: ${how}`)
          }),
          parameters,
        ),
    }),
  )
  return [...held, ...lookUpLaws(core)]
}
