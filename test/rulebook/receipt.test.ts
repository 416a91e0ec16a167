import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { version } from '../../package.json'
import { loanRolloverFee } from '../../src/calculators/index'
import {
  evaluate,
  InvalidFactsError,
  match,
  provisions,
  type Result,
  receipt,
  reform,
  replay,
  UnknownNameError,
} from '../../src/index'
import { check, eligibility, rulebook } from '../../src/language'
import { coreOf } from '../../src/language/provisions/provision'
import { urbanArea } from '../../src/rules/index'
import { drawnInput } from '../../src/testing/drawn'
import { arbitraryOptions } from '../../src/testing/index'
import { base, thing, words } from '../language/vocabulary'

const loan = { principal: '5000000', sector: 'manufacturing', days: 4 } as const
const van = {
  isCertifiedOperator: true,
  annualAssessmentPassed: true,
  isNewEnergy: true,
  vehicleType: 'light-enclosed-van',
  cityMileageKm: 20000,
  purchasePrice: '120000',
} as const
const raised = { parameters: reform({ 'm06.subsidy-closed-van': '1' }) }

describe('a receipt', () => {
  it('says what was asked of which rules, and keeps the facts as a digest', () => {
    const kept = receipt('m03.loan-rollover-fee', loan, { reading: 'whole-term', asOf: '2023-06-01' })
    expect(kept).toMatchObject({
      library: version,
      provision: 'm03.loan-rollover-fee',
      asOf: '2023-06-01',
      reading: 'whole-term',
      outcome: 'computed',
    })
    expect(kept.figures['m03.free-amount']).toBe('5000000')
    for (const digest of [kept.rule, kept.facts, kept.result]) expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/)
    expect(JSON.stringify({ ...kept, figures: {} })).not.toContain('5000000')
    expect(Object.isFrozen(kept)).toBe(true)
  })
  it('of a result is that of its question', () => {
    const options = { reading: 'marginal', asOf: '2023-06-01' }
    expect(receipt(evaluate('m03.loan-rollover-fee', loan, options))).toEqual(receipt(loanRolloverFee, loan, options))
    expect(receipt(urbanArea({ district: 'tongzhou' }))).toEqual(receipt('m04.urban-area', { district: 'tongzhou' }))
    const given: Record<string, unknown> = { ...loan }
    const result = evaluate('m03.loan-rollover-fee', given)
    given['days'] = 5
    expect(receipt(result)).toEqual(receipt('m03.loan-rollover-fee', loan))
    expect(() => receipt('m03.loan-rollover-fee', null as never)).toThrow(/facts: got null/)
  })
  it('of a result is its own, even where another record has the same verdict', () => {
    const [one, another] = [van, { ...van, cityMileageKm: 30000 }].map((facts) => {
      const { purchasePrice: _, ...rest } = facts
      return evaluate('m06.vehicle-subsidy-eligibility', rest)
    }) as [Result, Result]
    expect([one.outcome, another.outcome]).toEqual(['eligible', 'eligible'])
    expect(receipt(one).facts).not.toBe(receipt(another).facts)
  })
  it.each([
    ['a copy', { ...evaluate('m04.urban-area', { district: 'tongzhou' }) }],
    ['a calculator’s outputs', loanRolloverFee(loan)],
    ['null', null],
  ])('refuses %s for a result', (_, given) => {
    expect(() => receipt(given as never)).toThrow('a result itself, as evaluate gave it, and no copy')
  })
  it('is the digest that any SHA-256 gives', () => {
    // printf '[["district","tongzhou"]]' | sha256sum
    expect(receipt('m04.urban-area', { district: 'tongzhou' }).facts).toBe(
      'sha256:dc490aa4ba4547a7886c803428503ac9d6721c5305ba7a1bd8b50b7f81f6898d',
    )
  })
  it('is the same however the same facts are given', () => {
    const kept = receipt('m03.loan-rollover-fee', loan)
    const otherwise = { days: 4, sector: 'manufacturing', principal: 5000000 } as const
    expect(receipt(loanRolloverFee, otherwise)).toEqual(kept)
    expect(receipt(loanRolloverFee, { ...loan, days: 5 }).facts).not.toBe(kept.facts)
  })
  it('takes a choice of several as a set, and an unknown fact as absent', () => {
    const groups = (...startUpGroups: string[]) => receipt('m05.key-group', { startUpGroups } as object).facts
    expect(groups('graduate', 'online-merchant')).toBe(groups('online-merchant', 'graduate'))
    expect(groups('graduate')).not.toBe(groups('online-merchant'))
    expect(receipt('m05.key-group', {}).facts).toBe(receipt('m05.key-group', { startUpGroups: undefined }).facts)
  })
  it('tells a reformed figure from the document’s', () => {
    const closedVan = (options?: object) =>
      receipt('m06.vehicle-subsidy', van, options).figures['m06.subsidy-closed-van']
    expect(closedVan()).toBe('8000')
    expect(closedVan(raised)).toBe('10000')
    expect(closedVan({ parameters: reform({ 'm06.subsidy-closed-van': '0.8' }) })).toBe('8000')
    const later = { parameters: reform({ 'm06.subsidy-closed-van': [{ from: '2024-01-01', value: '1' }] }) }
    expect(closedVan({ ...later, asOf: '2023-06-01' })).toEqual([{ from: '2024-01-01', value: '10000' }])
  })
  it('with a salt has digests that can’t be guessed from the facts', () => {
    const plain = receipt('m04.urban-area', { district: 'tongzhou' })
    const salted = receipt('m04.urban-area', { district: 'tongzhou' }, { salt: 'of this office' })
    expect([salted.salted, plain.salted]).toEqual([true, undefined])
    expect(salted.facts).not.toBe(plain.facts)
    expect(salted.result).not.toBe(plain.result)
    expect(JSON.stringify(salted)).not.toContain('of this office')
    expect(replay(salted, { district: 'tongzhou' }, { salt: 'of this office' }).same).toBe(true)
    expect(replay(salted, { district: 'tongzhou' }).differs.map((one) => one.what)).toEqual(['facts', 'result'])
    expect(() => receipt('m04.urban-area', {}, { salt: '' })).toThrow(InvalidFactsError)
  })
  it('of a match names each rule and its outcome, and of one of its verdicts is that of its question', () => {
    const facts = { ...van, purchasePrice: undefined }
    const matches = match('vehicle', facts, { asOf: '2023-06-01' })
    const kept = JSON.parse(JSON.stringify(receipt(matches)))
    expect(kept.outcomes['m06.vehicle-subsidy-eligibility']).toBe('eligible')
    expect(replay(kept, facts)).toMatchObject({ same: true, differs: [] })
    expect(replay(kept, { ...facts, isNewEnergy: false }).differs).toContainEqual({
      what: 'outcome',
      id: 'm06.vehicle-subsidy-eligibility',
      from: 'eligible',
      to: 'ineligible',
    })
    const [eligible] = matches.eligible
    expect(replay(receipt(eligible as Result), facts)).toMatchObject({ same: true, differs: [] })
    expect(receipt(eligible as Result)).toMatchObject({
      provision: 'm06.vehicle-subsidy-eligibility',
      asOf: '2023-06-01',
    })
  })
  it('refuses what evaluation refuses', () => {
    expect(() => receipt('m03.loan-rollover-fee', { dyas: 4 } as object)).toThrow(InvalidFactsError)
    expect(() => receipt('m03.nothing' as string, {})).toThrow(UnknownNameError)
  })
})

describe('a replay', () => {
  it('of a lenient match is lenient again', () => {
    const facts = { ...van, purchasePrice: 'dear', cityMileageKm: null } as never
    const kept = JSON.parse(JSON.stringify(receipt(match('vehicle', facts, { lenient: true }))))
    expect(kept.lenient).toBe(true)
    expect(replay(kept, facts)).toMatchObject({
      same: true,
      differs: [],
      result: { unread: [{ fact: 'purchasePrice' }] },
    })
    expect(receipt(match('vehicle', van))).not.toHaveProperty('lenient')
    expect(replay({ ...kept, lenient: 'very' }, facts).differs.map((one) => one.what)).toEqual(['question'])
  })
  it('of one verdict out of a lenient match is lenient again', () => {
    const facts = { ...van, purchasePrice: 'dear', cityMileageKm: null } as never
    const [open] = match('vehicle', facts, { lenient: true }).undetermined
    const kept = JSON.parse(JSON.stringify(receipt(open as Result)))
    expect(kept).toMatchObject({ provision: 'm06.vehicle-subsidy-eligibility', lenient: true })
    expect(replay(kept, facts)).toMatchObject({ same: true, differs: [], result: { outcome: 'undetermined' } })
    const whole = { ...van, purchasePrice: 'dear', cityMileageKm: 20000 } as never
    expect(replay(kept, whole).differs.map((one) => one.what)).toEqual(['facts', 'outcome', 'result'])
    expect(replay(kept, { ...van, cityMileageKm: null } as never).same).toBe(true)
    expect(receipt(match('vehicle', van).eligible[0] as Result)).not.toHaveProperty('lenient')
    const { lenient: _, ...strict } = kept
    expect(replay(strict, facts).differs.map((one) => one.what)).toEqual(['question'])
    expect(replay({ ...kept, lenient: 'very' }, facts).differs.map((one) => one.what)).toEqual(['question'])
  })
  it('of a verdict out of a lenient match that is refused by now says why', () => {
    const ordered = eligibility('m00.ordered', () => ({
      ...base,
      when: thing.a,
      checks: [check(thing.on.onOrBefore(thing.until), { zh: '先后颠倒', en: 'the wrong way round' })],
    }))
    const book = rulebook({ name: 'ordered', title: words, provisions: [ordered] })
    const [open] = book.match('thing', {}, { lenient: true }).undetermined
    const kept = book.receipt(open as Result)
    const { differs, issues } = book.replay(kept, { on: '2023-02-02', until: '2023-02-01' })
    expect([differs.map((one) => one.what), issues?.map((one) => one.code)]).toEqual([['question'], ['contradiction']])
  })
  it('is the same for the same question, for every provision, through JSON', () => {
    for (const one of provisions) {
      const question = fc.tuple(drawnInput(coreOf(one)), arbitraryOptions(one))
      for (const [facts, options] of fc.sample(question, { numRuns: 3, seed: 7 })) {
        try {
          evaluate(one.id, facts, options)
        } catch {
          continue // facts that contradict each other have no answer to keep
        }
        const kept = JSON.parse(JSON.stringify(receipt(one, facts, options)))
        expect(replay(kept, facts)).toEqual({ same: true, differs: [], result: evaluate(one.id, facts, options) })
      }
    }
  })
  it('names what differs', () => {
    const kept = receipt('m06.vehicle-subsidy', van, raised)
    expect(replay(kept, van, raised).same).toBe(true)
    const [figure, result] = replay(kept, van).differs
    expect(figure).toEqual({ what: 'figure', id: 'm06.subsidy-closed-van', from: '10000', to: '8000' })
    expect(result?.what).toBe('result')
    const dearer = replay(kept, { ...van, purchasePrice: '200000' }, raised)
    expect(dearer.differs.map((one) => one.what)).toEqual(['facts'])
    expect(replay({ ...kept, library: '0.0.1' }, van, raised)).toMatchObject({
      same: false,
      differs: [{ what: 'library', from: '0.0.1', to: version }],
    })
    expect(replay({ ...kept, rule: 'sha256:0' }, van, raised).differs).toEqual([
      { what: 'rule', id: 'm06.vehicle-subsidy', from: 'sha256:0', to: kept.rule },
    ])
    expect(replay({ ...kept, outcome: 'not-covered' }, van, raised).differs).toEqual([
      { what: 'outcome', id: 'm06.vehicle-subsidy', from: 'not-covered', to: 'computed' },
    ])
  })
  it('says what is gone, and doesn’t throw', () => {
    const kept = receipt('m03.loan-rollover-fee', loan)
    expect(replay({ ...kept, provision: 'm03.gone' }, loan)).toEqual({
      same: false,
      differs: [{ what: 'provision', from: 'm03.gone', to: null }],
    })
    const unasked = replay({ ...kept, reading: 'gone' }, loan)
    expect(unasked.differs.map((one) => one.what)).toEqual(['question'])
    expect(unasked.issues?.[0]?.fact).toBe('reading')
    expect(replay(kept, { ...loan, gone: 1 }).issues?.map((one) => one.code)).toEqual(['unknown-fact'])
  })
  it('asks on the day and under the reading of the receipt', () => {
    const kept = receipt('m03.loan-rollover-fee', loan, { asOf: '2023-06-01' })
    expect(replay(kept, loan).result?.reading).toBe(kept.reading)
    const target = receipt(
      'm54.market-procurement-bank-target',
      { newMarketProcurementBanks: 2 },
      { asOf: '2023-06-01' },
    )
    expect(replay(target, { newMarketProcurementBanks: 2 })).toMatchObject({ same: true, result: { outcome: 'met' } })
  })
  it('refuses what is no receipt', () => {
    for (const kept of [undefined, null, {}, [], 'x', { provision: 3 }])
      expect(() => replay(kept as never, loan)).toThrow(InvalidFactsError)
  })
  const one = receipt('m03.loan-rollover-fee', loan)
  const many = receipt(match('vehicle', van))
  it.each([
    { rules: null },
    { ...many, rules: null },
    { ...many, rules: [] },
    { ...many, outcomes: undefined },
    { ...one, figures: null },
    { ...one, library: 1n },
    { ...one, outcome: undefined },
    { ...one, result: ['x'] },
    { toJSON: () => null },
  ])('refuses a receipt that is broken: %o', (kept) => {
    expect(() => replay(kept as never, loan)).toThrow('receipt: got')
  })
  it('of a match of no rules names what differs', () => {
    const nothing = { ...many, rules: {}, outcomes: {}, figures: {} }
    const { same, differs } = replay(nothing, {})
    expect([same, differs.map(({ what }) => what)]).toEqual([false, ['facts', 'result']])
  })
})
