import { describe, expect, it } from 'vitest'
import { evaluate, InvalidFactsError, interview, type Provision, provisions } from '../../src/index'
import type { OnlyIf } from '../../src/language/evaluate/completions'
import type { Missing } from '../../src/language/evaluate/missing'
import { walk } from '../../src/language/expression/nodes'
import { coreOf } from '../../src/language/provisions/provision'
import { checksAside } from '../support/checks'
import { drawn } from '../support/registers'

/*
 * What may be told only where something holds isn't asked of who denies that, and no answer waits for it; and of who hasn’t said
 * whether it holds, that is asked first.
 */

const asOf = '2023-06-15'

const unlessRefused = (asked: () => readonly Missing[] | undefined): readonly string[] => {
  try {
    return (asked() ?? []).map((one) => one.fact)
  } catch (error) {
    if (InvalidFactsError.is(error)) return []
    throw error
  }
}

const namesAsked = (of: Provision, record: object): readonly string[] =>
  unlessRefused(() => (evaluate(of.id, record, { asOf }) as { missing?: readonly Missing[] }).missing)

/** What a record that contradicts itself, in facts that the provision doesn't look at, is asked for is of no account. */
function standing(of: Provision) {
  const { program } = coreOf(of)
  const { plain, settler } = program.prepare(undefined)
  const checks = checksAside(coreOf(of), program)
  return (record: object) => {
    const frame = program.frame(record, { asOf })
    return { frame, plain, settler, holds: checks.every((node) => plain(node)(frame) !== false) }
  }
}

const namesIn = (node: OnlyIf['holds']): readonly string[] =>
  [...walk([node])].flatMap((one) => (one.op === 'fact' ? [one.fact.name] : []))

/** Records in part, such as people have them. */
const partial = (of: Provision) =>
  drawn(of, 80).flatMap((record) => {
    const all = Object.entries(record)
    return [0, 1, 2].map((left) => Object.fromEntries(all.filter((_, index) => index % 3 !== left)))
  })

/** Records that deny what something can be told of, and tell nothing of it. */
const denying = (of: Provision, details: readonly OnlyIf[]) => {
  const whether = [...walk(details.map((one) => one.holds))].flatMap((node) =>
    node.op === 'fact' && node.fact.type === 'boolean' ? [node.fact.name] : [],
  )
  return [...new Set(whether)].flatMap((name) => {
    const told = details.filter(({ holds }) => namesIn(holds).includes(name)).map(({ fact }) => fact.name)
    return drawn(of, 40).map((record) => ({
      ...Object.fromEntries(Object.entries(record).filter(([key]) => !told.includes(key))),
      [name]: false,
    }))
  })
}

/** Whether a fact is asked for before what tells whether it can be told; what somebody judges comes last all the same. */
const comesTooLate = (details: readonly OnlyIf[], asked: readonly string[]) => (name: string, place: number) =>
  details
    .filter((one) => one.fact.name === name)
    .flatMap(({ fact, holds }) =>
      [...walk([holds])].flatMap((node) =>
        node.op === 'fact' && (fact.judgedBy ?? !node.fact.judgedBy) ? [asked.indexOf(node.fact.name)] : [],
      ),
    )
    .some((whether) => whether > place)

const detailed = provisions.flatMap((of) => {
  const details = coreOf(of).checks.flatMap(({ onlyIf }) => onlyIf ?? [])
  return details.length > 0 ? [[of.id, of, details] as const] : []
})

describe('details of what is denied aren’t asked', () => {
  it('M07: nothing of when a product was listed that wasn’t applied for', () => {
    const { missing } = evaluate('m07.listing-green-channel', { isInnovativeProduct: true, listingStepsDone: [] })
    expect(missing.map((one) => one.fact)).toEqual(['usesListingGreenChannel', 'listingAcceptedAt', 'asOf'])
  })
  it.each(detailed)('%s', (_, of, details) => {
    const stands = standing(of)
    for (const record of [...partial(of), ...denying(of, details)]) {
      const asked = namesAsked(of, record)
      if (asked.length === 0) continue
      const { frame, plain, holds } = stands(record)
      const isDenied = (name: string) =>
        details.some((one) => one.fact.name === name && plain(one.holds)(frame) === false)
      if (holds) expect([record, asked.filter(isDenied)]).toEqual([record, []])
    }
  })
  it.each(detailed)('nor in an interview, though nothing else is left to ask: %s', (_, of, details) => {
    const stands = standing(of)
    const isDenied = (record: object) => {
      const { frame, plain } = stands(record)
      return (name: string) => details.some((one) => one.fact.name === name && plain(one.holds)(frame) === false)
    }
    for (const record of partial(of).slice(0, 90)) {
      if (namesAsked(of, record).length === 0) continue
      const asked = unlessRefused(() => interview([of], record, { asOf }).questions)
      if (asked.length > 0) expect([record, asked.filter(isDenied(record))]).toEqual([record, []])
    }
  })
  it.each(detailed)('and whether it is so is asked before them: %s', (_, of, details) => {
    for (const record of partial(of)) {
      const asked = namesAsked(of, record)
      expect([record, asked.filter(comesTooLate(details, asked))]).toEqual([record, []])
    }
  })
  it.each(detailed)('and it is asked wherever they are: %s', (_, of, details) => {
    const own = coreOf(of).facts.filter(({ type }) => type === 'boolean')
    const yesOrNo = new Set(own.map((one) => one.name))
    const stands = standing(of)
    for (const record of partial(of)) {
      const asked = namesAsked(of, record)
      const { frame, plain, settler, holds } = stands(record)
      // What another answer implies needs no asking.
      const told = coreOf(of).answers.reduce((all, node) => settler(node)?.implied(all) ?? all, frame)
      const isOpen = ({ fact, holds: node }: OnlyIf) => asked.includes(fact.name) && plain(node)(told) === undefined
      const unasked = details
        .filter(isOpen)
        .filter(({ holds: node }) => !namesIn(node).some((name) => asked.includes(name) || !yesOrNo.has(name)))
      if (holds) expect([record, unasked.map(({ fact }) => fact.name)]).toEqual([record, []])
    }
  })
  it('M32: whether a mortgage is registered, and not only when', () => {
    const { missing } = evaluate('m32.mortgage-registration-deadline', {}, { asOf })
    expect(missing.map((one) => one.fact)).toEqual([
      'mortgageAcceptedOn',
      'isMortgageFiledOnline',
      'isMortgageRegistered',
      'mortgageRegisteredOn',
    ])
  })
  const subjects = [...new Set(provisions.map((one) => one.subject))]
  it.each(subjects)('nor in an interview about a %s', (subject) => {
    const of = provisions.filter((one) => one.subject === subject)
    const details = of.flatMap((one) => coreOf(one).checks.flatMap(({ onlyIf }) => onlyIf ?? []))
    const asked = interview(of, {}, { asOf }).questions.map((one) => one.fact)
    expect(asked.filter(comesTooLate(details, asked))).toEqual([])
  })
  it('a home: first whether, then when', () => {
    const asked = interview('person', {}, { asOf }).questions.map((one) => one.fact)
    expect(asked.indexOf('hasBoughtHome')).toBeLessThan(asked.indexOf('homePurchasedOn'))
  })
  it('is asked of many', () => {
    expect(detailed.length).toBeGreaterThan(50)
  })
})
