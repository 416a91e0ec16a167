import type { Note } from '../expression/account'
import type { Fact } from '../expression/facts'
import { coreOf, type Provision } from '../provisions/provision'
import { say, type Words } from '../values/words'
import type { Contents } from './contents'
import type { FoundFlaw } from './invalid'
import { type MeasureHead, orNearest, unpadded } from './look-up'

/* What things of a rulebook are called: each otherwise than the others of its kind, and so that it can be asked for. */

/** What a new rulebook is made of. */
export interface RulebookDraft<M extends MeasureHead = MeasureHead> {
  readonly contents: Contents<M>
  /** The provisions that aren't taken over, and those that stand in the place of others. */
  readonly own: readonly Provision[]
  readonly replaces: Readonly<Record<string, Provision>>
  readonly base: Contents | undefined
}

const twiceIn = (names: readonly string[]): readonly string[] => [
  ...new Set(names.filter((name, index) => names.indexOf(name) !== index)),
]

export function duplicates({ contents }: RulebookDraft): FoundFlaw[] {
  const { provisions, parameters, discrepancies, measures } = contents
  const twice = (where: string, ids: readonly string[]) =>
    twiceIn(ids).map((what): FoundFlaw => ({ code: 'duplicate-id', where, what }))
  const idsOf = (all: readonly { readonly id: string }[]) => all.map((one) => one.id)
  return [
    ...twice('provisions', idsOf(provisions)),
    ...twice('figures', idsOf(parameters)),
    ...twice('discrepancies', idsOf(discrepancies)),
    ...twice('measures', idsOf(measures).map(unpadded)),
  ]
}

/** The facts that a rulebook's subjects have, and whatever else its own provisions know. */
export const factsOfDraft = ({ contents, own }: RulebookDraft): readonly Fact[] => [
  ...new Set([
    ...own.flatMap((one) => [...coreOf(one).known, ...coreOf(one).facts]),
    ...contents.subjects.flatMap((one) => one.facts),
  ]),
]

const bad = (where: string, name: string, expected: Words): FoundFlaw => ({
  code: 'bad-name',
  where,
  what: say((language) =>
    language === 'zh'
      ? `${JSON.stringify(name)}，应为${expected.zh}`
      : `${JSON.stringify(name)}, expected ${expected.en}`,
  ),
})

const ID = { zh: '带点的编号，如 m03.fee', en: 'an id with a dot, like m03.fee' }
const PLAIN = { zh: '不带点的名称', en: 'a name without a dot' }
const OWN = { zh: '别的名称：asOf 指所问的那一天', en: 'another name: asOf is the day asked about' }
const hasDot = (id: string): boolean => /^[^.]+\..+$/.test(id)

/** A subject's name is told from an id by the dot that it hasn't. */
export function names(draft: RulebookDraft): FoundFlaw[] {
  const { contents, own } = draft
  const isPlain = (name: string): boolean => name !== '' && name !== '__proto__' && !name.includes('.')
  return [
    ...own.filter((one) => !hasDot(one.id)).map((one) => bad('provisions', one.id, ID)),
    ...contents.parameters.filter((one) => !hasDot(one.id)).map((one) => bad('figures', one.id, ID)),
    ...contents.subjects.filter((one) => !isPlain(one.name)).map((one) => bad('subjects', one.name, PLAIN)),
    ...factsOfDraft(draft).flatMap(({ subject, name }) => {
      if (name === 'asOf') return [bad(subject, name, OWN)]
      return isPlain(name) ? [] : [bad(subject, name, PLAIN)]
    }),
  ]
}

const JOINED = { zh: '不带加号的名称', en: 'a name without a plus sign' }

/** The readings of each provision can be asked for by their names, and its notes go with one of them. */
export function readings({ own }: RulebookDraft): FoundFlaw[] {
  return own.flatMap((one): FoundFlaw[] => {
    const known = one.readings.flatMap((open) => Object.keys(open.options))
    const where = `${one.id}, readings`
    const notes: readonly Note[] = coreOf(one).definition.notes ?? []
    return [
      ...known.filter((name) => name === '' || name.includes('+')).map((name) => bad(where, name, JOINED)),
      ...notes.flatMap(({ under }): FoundFlaw[] =>
        under === undefined || known.includes(under)
          ? []
          : [{ code: 'unknown-reference', where: `${one.id}, notes`, what: orNearest(under, known) }],
      ),
    ]
  })
}
