import type { Discrepancy } from '../expression/discrepancies'
import type { Parameter } from '../expression/parameters'
import type { Core } from '../provisions/core'
import { coreOf } from '../provisions/provision'
import type { FigureSet } from '../write/figures'
import { about, subjectOf, type Vocabulary } from '../write/subject'
import { type Completed, collectedOnes, ownProvisions, type RulebookDefinition } from './contents'
import type { MeasureHead } from './look-up'
import { yearsOf } from './years'

const measureOf = (id: string): string => id.slice(0, id.indexOf('.')).toUpperCase()

/** Those that aren't among the known ones, each once: of one id and otherwise another, they are told apart. */
function unknown<T extends { readonly id: string }>(found: readonly T[], known: readonly T[]): readonly T[] {
  const texts = new Set(known.map((one) => JSON.stringify(one)))
  return found.filter((one) => {
    const text = JSON.stringify(one)
    return !texts.has(text) && texts.add(text)
  })
}

function byMeasure(found: readonly Parameter[]): readonly { readonly [about]: FigureSet }[] {
  const measures = [...new Set(found.map((one) => measureOf(one.id)))]
  return measures.map((measure) => ({
    [about]: { measure, parameters: found.filter((one) => measureOf(one.id) === measure), named: [] },
  }))
}

/** What provisions are about, and what the facts of others are about that they use. */
function vocabulariesOf(own: readonly Core[]): readonly Vocabulary[] {
  const used = new Set(own.flatMap((one) => [one.definition.subject[about], ...one.program.slots.map(subjectOf)]))
  return [...used].flatMap((one) => (one === undefined ? [] : [{ [about]: one } as Vocabulary]))
}

/** A definition with all that its own provisions rest on: what they are about, the figures that they read, the contradictions that touch them. */
export function completed<M extends MeasureHead>(definition: RulebookDefinition<M>): Completed<M> {
  const { extends: base } = definition
  const own = ownProvisions(definition).map(coreOf)
  const figures = collectedOnes(definition.figures)
  const discrepancies = collectedOnes<Discrepancy>(definition.discrepancies)
  const statedFigures = figures.flatMap((one) => one[about].parameters)
  const read = own.flatMap((one) => one.program.parameters())
  const touching = own.flatMap((one) => one.discrepancies)
  return {
    ...definition,
    years: yearsOf(own, definition.year),
    subjects: [...collectedOnes(definition.subjects), ...vocabulariesOf(own)],
    figures: [...figures, ...byMeasure(unknown(read, [...statedFigures, ...(base?.parameters ?? [])]))],
    discrepancies: [...discrepancies, ...unknown(touching, [...discrepancies, ...(base?.discrepancies ?? [])])],
  }
}
