import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foreignExchange, rollover, vatRefund } from '../../src/facts/index'
import { facts, type Interview, InvalidFactsError, interview, match, provisions } from '../../src/index'
import { nantong } from '../../src/nantong'
import { drawnFacts } from '../../src/testing/drawn'

const fixture = (name: string): Readonly<Record<string, unknown>> =>
  JSON.parse(readFileSync(new URL(`../fixtures/${name}.json`, import.meta.url), 'utf8'))
const outcomes = (of: Interview) => Object.fromEntries(of.verdicts.map(({ id, outcome }) => [id, outcome]))

/** Asks somebody who knows a record, the first question first: how many it took until each verdict stood that can stand, and the end. */
function asked(known: Readonly<Record<string, unknown>>, asOf?: string) {
  const matches = match('enterprise', known, asOf === undefined ? {} : { asOf })
  const settled = [...matches.eligible, ...matches.ineligible, ...matches.notCovered]
  const told: Record<string, unknown> = {}
  const passedOver: string[] = []
  let day = {}
  let reachedAt: number | undefined
  for (let count = 0; ; count += 1) {
    const now = interview('enterprise', told, { ...day, passedOver })
    const verdicts = outcomes(now)
    if (settled.every((one) => verdicts[one.id] === one.outcome)) reachedAt ??= count
    const [next] = now.questions
    if (next === undefined) return { reachedAt, now, told, passedOver, settled }
    if (next.in === 'options' && asOf !== undefined) day = { asOf }
    else if (Object.hasOwn(known, next.fact)) told[next.fact] = known[next.fact]
    else passedOver.push(next.fact)
  }
}

const fixtures = ['textile-mill', 'tech-start-up', 'logistics-operator']

describe.each(fixtures.flatMap((name) => [undefined, '2023-06-05'].map((asOf) => [name, asOf] as const)))(
  '%s on %s',
  (name, asOf) => {
    const known = fixture(name)
    const { reachedAt, now, told, passedOver } = asked(known, asOf)
    it('comes to every verdict that its facts settle, in at most half the questions that asking every fact takes', () => {
      const needed = new Set(
        provisions.flatMap((one) => (one.kind === 'eligibility' && one.subject === 'enterprise' ? one.needs : [])),
      )
      expect(needed.size).toBeLessThanOrEqual(facts('enterprise').length)
      expect(reachedAt).toBeLessThanOrEqual(needed.size / 2)
    })
    it('ends with the verdicts that a match of all that is known gives', () => {
      const matches = match('enterprise', known, asOf === undefined ? {} : { asOf })
      const { eligible, undetermined, ineligible, notCovered, refused } = matches
      const all = [...eligible, ...undetermined, ...ineligible, ...notCovered, ...refused]
      expect(outcomes(now)).toEqual(Object.fromEntries(all.map(({ id, outcome }) => [id, outcome])))
      expect(now.open).toBe(undetermined.length)
    })
    it('asks for nothing twice, and names what open verdicts wait for', () => {
      const all = [...Object.keys(told), ...passedOver]
      expect(new Set(all).size).toBe(all.length)
      const waiting = new Set(now.verdicts.flatMap((one) => one.missing))
      for (const { fact } of now.passedOver) expect(waiting).toContain(fact)
    })
  },
)

it('of drawn records takes at most half the questions as a rule, and never more than two thirds', () => {
  const needed = new Set(
    provisions.flatMap((one) => (one.kind === 'eligibility' && one.subject === 'enterprise' ? one.needs : [])),
  )
  const took = fc.sample(drawnFacts('enterprise', nantong), { numRuns: 10, seed: 7 }).flatMap((known) => {
    try {
      const { reachedAt, now, told, passedOver, settled } = asked(known, '2023-06-05')
      // What is settled only by a fact that a check ties to others may stay open; nothing ends otherwise.
      const ends = outcomes(now)
      for (const { id, outcome } of settled) expect([outcome, 'undetermined'], id).toContain(ends[id])
      return [reachedAt ?? Object.keys(told).length + passedOver.length]
    } catch (error) {
      // Drawn facts may contradict each other.
      if (InvalidFactsError.is(error)) return []
      throw error
    }
  })
  took.sort((a, b) => a - b)
  expect(took.length).toBeGreaterThan(7)
  expect(took[Math.floor(took.length / 2)]).toBeLessThanOrEqual(needed.size / 2)
  expect(took.at(-1)).toBeLessThanOrEqual((needed.size * 2) / 3)
})

it('asks a firm without a loan to roll over, a VAT refund or foreign exchange of each only whether it has any', () => {
  const whether = {
    rolloverLender: 'none',
    appliesForVatRefund: false,
    hasCapitalAccountFxIncome: false,
    fxDealKind: 'other',
  }
  const { told, passedOver } = asked(whether, '2023-06-05')
  const details = [...Object.keys(told), ...passedOver].filter((name) =>
    [rollover, vatRefund, foreignExchange].some((vocabulary) => Object.hasOwn(vocabulary, name)),
  )
  expect(details.sort()).toEqual(Object.keys(whether).sort())
})

it.each([
  ['m07.listing-green-channel', 'isProductListed', 'listedAt'],
  ['m08.relaxed-refund-eligibility', 'appliesForVatRefund', 'vatRefundAppliedOn'],
  ['m27.registry-transfer-filing', 'hasOldOwnerFiled', 'oldOwnerFiledAt'],
  ['m55.berthing-waiver-list-in-force', 'isWaiverListPublished', 'waiverListPublishedOn'],
] as const)('%s: asks nobody who can’t say whether on what day', (id, whether, when) => {
  const asks = (passedOver: readonly string[]) =>
    interview([id], {}, { asOf: '2023-06-15', passedOver } as never).questions.map((one) => one.fact as string)
  expect(asks([])).toContain(when)
  expect(asks([whether])).not.toContain(when)
})

it('begins with what bears on most of the 21', () => {
  const { questions, open } = interview('enterprise')
  expect(open).toBe(21)
  expect(questions[0]).toMatchObject({ fact: 'size', settles: 4, of: 21 })
  expect(questions[0]?.words).toEqual({ zh: '至多可定21项中的4项', en: 'settles up to 4 of 21' })
  expect(questions[0]?.bearsOn).toHaveLength(6)
})

it('what it says of an answer comes true', () => {
  const { questions } = interview('enterprise', { size: 'small', registeredDistrict: 'tongzhou' })
  for (const question of questions.filter((one) => one.type === 'boolean')) {
    const open = [true, false].map(
      (answer) =>
        interview('enterprise', { size: 'small', registeredDistrict: 'tongzhou', [question.fact]: answer }).open,
    )
    expect(question.of - Math.min(...open), question.fact).toBeGreaterThanOrEqual(question.settles)
  }
})
