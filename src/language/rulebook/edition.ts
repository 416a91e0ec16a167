import type { Discrepancy } from '../expression/discrepancies'
import type { Draft, Fact } from '../expression/facts'
import { calculator } from '../provisions/calculator'
import { catalogue } from '../provisions/catalogue'
import { classification } from '../provisions/classification'
import { eligibility } from '../provisions/eligibility'
import { coreOf, type Provision } from '../provisions/provision'
import { target } from '../provisions/target'
import { frozen } from '../values/frozen'
import type { Words } from '../values/words'
import type { Check } from '../write/checks'
import type { FigureSet } from '../write/figures'
import { about, type Subject, subject, type Vocabulary } from '../write/subject'
import type { Completed, Contents } from './contents'
import { fingerprint } from './fingerprint'
import { type Json, Writer } from './graph'
import { InvalidRulebookError } from './invalid'
import type { MeasureHead } from './look-up'
import { type MarkedValues, Reviver } from './revive'
import { vocabularyKeys } from './vocabulary-keys'

const FORMAT = 'haotong-rulebook/1'

/** A whole rulebook as plain data: what it states, its vocabularies, and every provision's definition with its expressions. */
export interface Edition {
  readonly format: typeof FORMAT
  readonly name: string
  readonly title: Words
  readonly year?: number
  readonly measures: readonly Json[]
  readonly subjects: readonly Json[]
  readonly figures: readonly Json[]
  readonly discrepancies: readonly Json[]
  readonly provisions: readonly Json[]
  /** What is used in several places, by number. */
  readonly shared: readonly Json[]
  /** SHA-256 of all the rest. */
  readonly digest: string
}

/** Subjects check days told as past by themselves; those checks aren't written. */
const TIMES: readonly Fact['type'][] = ['date', 'month', 'date-time', 'dates']
export const ownChecks = ({ facts, checks }: Subject): readonly Check[] =>
  checks.slice(facts.filter((fact) => fact.past === true && TIMES.includes(fact.type)).length)

const draftOf = ({ name: _, subject: __, ...draft }: Fact): Draft => draft

/**
 * A rulebook as plain data, to be kept: it can be read back and asked years later.
 * @param contents the rulebook
 */
export function editionOf(contents: Contents): Edition {
  const { name, title, year } = contents
  const parts = {
    measures: contents.measures,
    subjects: contents.subjects.map((one) => ({
      name: one.name,
      label: one.label,
      facts: Object.fromEntries(one.facts.map((fact) => [fact.name, draftOf(fact)])),
      checks: ownChecks(one),
    })),
    figures: contents.figureSets,
    discrepancies: contents.discrepancies,
    provisions: contents.provisions.map((one) => {
      const { id, definition } = coreOf(one)
      const year = contents.years[id]
      return { id, kind: one.kind, ...(year !== undefined && { year }), definition }
    }),
  }
  const keys = new Map(vocabularyKeys(contents.subjects).map((key, index) => [contents.subjects[index], key]))
  const writer = new Writer(Object.values(parts).flat(), (one) => keys.get(one) ?? one.name)
  const written = Object.fromEntries(
    Object.entries(parts).map(([part, all]) => [part, all.map((one) => writer.write(one))]),
  )
  const whole = { format: FORMAT, name, title, ...(year !== undefined && { year }), ...written, shared: writer.shared }
  return frozen({ ...whole, digest: fingerprint(whole) }) as unknown as Edition
}

const makers: Readonly<Record<Provision['kind'], (id: string, define: () => never) => unknown>> = {
  eligibility,
  classification,
  calculator,
  target,
  catalogue,
}

interface Written {
  readonly id: string
  readonly kind: Provision['kind']
  /** Where it isn't for the year of its document. */
  readonly year?: number
  readonly definition: Json
}

interface WrittenSubject {
  readonly name: string
  readonly label: Words
  readonly facts: Readonly<Record<string, Draft>>
  readonly checks: Json
}

/** The vocabularies of an edition; their checks are read when they are first held. */
function vocabulariesIn(edition: Edition, reviver: Reviver): ReadonlyMap<string, Vocabulary> {
  const made = edition.subjects.map((one) => {
    const { checks, ...rest } = one as { readonly [name: string]: Json }
    const { name, label, facts } = reviver.revive(rest) as WrittenSubject
    return subject(name, label, facts, () => reviver.revive(checks as Json) as readonly Check[])
  })
  const keys = vocabularyKeys(made.map((one) => one[about]))
  return new Map(made.map((one, index) => [keys[index] as string, one]))
}

function isEdition(given: unknown): given is Edition {
  try {
    const edition = given as Partial<Record<keyof Edition, unknown>>
    const lists = [edition.measures, edition.subjects, edition.figures, edition.discrepancies, edition.provisions]
    return edition.format === FORMAT && [...lists, edition.shared].every(Array.isArray)
  } catch {
    return false // nothing, a revoked proxy, or a getter that throws
  }
}

/**
 * What an edition was made of.
 * @throws InvalidRulebookError for what is no edition, or one that has been changed since its digest was made
 */
export function definitionIn(given: unknown): Completed & { readonly measures: readonly MeasureHead[] } {
  if (!isEdition(given))
    throw new InvalidRulebookError([
      { code: 'not-an-edition', where: 'fromJSON', what: { zh: `应为 ${FORMAT}`, en: `expected ${FORMAT}` } },
    ])
  const { digest, ...whole } = given
  if (fingerprint(whole) !== digest)
    throw new InvalidRulebookError([
      {
        code: 'not-an-edition',
        where: 'fromJSON',
        what: { zh: '摘要与各部分不符', en: 'its digest isn’t that of its parts' },
      },
    ])
  const vocabularies = new Map<string, Vocabulary>()
  const figures = new Map<string, FigureSet['parameters'][number]>()
  const known: MarkedValues = { shared: given.shared, vocabularies, figures }
  const reviver = new Reviver(known)
  for (const [name, one] of vocabulariesIn(given, reviver)) vocabularies.set(name, one)
  const sets = given.figures.map((one) => reviver.revive(one) as FigureSet)
  for (const one of sets.flatMap((set) => set.parameters)) figures.set(one.id, one)
  const { name, title, year } = given
  return {
    name,
    title,
    ...(year !== undefined && { year }),
    years: Object.fromEntries(
      (given.provisions as unknown as readonly Written[]).flatMap((one) =>
        one.year === undefined ? [] : [[one.id, one.year]],
      ),
    ),
    subjects: [...vocabularies.values()],
    figures: sets.map((one) => ({ [about]: one })),
    measures: given.measures.map((one) => reviver.revive(one) as MeasureHead),
    discrepancies: given.discrepancies.map((one) => reviver.revive(one) as Discrepancy),
    provisions: given.provisions.map((one) => {
      const { id, kind, definition } = one as unknown as Written
      const make = Object.hasOwn(makers, kind) ? makers[kind] : undefined
      if (make === undefined)
        throw new InvalidRulebookError([
          {
            code: 'not-an-edition',
            where: String(id),
            what: { zh: `种类 ${String(kind)}`, en: `kind ${String(kind)}` },
          },
        ])
      return make(id, () => reviver.revive(definition) as never) as Provision
    }),
  }
}
