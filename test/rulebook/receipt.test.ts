import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { version } from '../../package.json'
import { loanRolloverFee } from '../../src/calculators/index'
import { evaluate, InvalidFactsError, provisions, type Result, receipt, reform, replay } from '../../src/index'
import { urbanArea } from '../../src/rules/index'
import { arbitraryInput, arbitraryOptions } from '../../src/testing/index'

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
    for (const digest of [kept.parameters, kept.facts, kept.result]) expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/)
    expect(JSON.stringify(kept)).not.toContain('5000000')
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
    const otherwise = { days: 4, sector: 'manufacturing', principal: 5000000 }
    expect(receipt(loanRolloverFee, otherwise)).toEqual(kept)
    expect(receipt(loanRolloverFee, { ...loan, days: 5 }).facts).not.toBe(kept.facts)
  })
  it('takes a choice of several as a set, and an unknown fact as absent', () => {
    const groups = (...startUpGroups: string[]) => receipt('m05.key-group', { startUpGroups }).facts
    expect(groups('graduate', 'online-merchant')).toBe(groups('online-merchant', 'graduate'))
    expect(groups('graduate')).not.toBe(groups('online-merchant'))
    expect(receipt('m05.key-group', {}).facts).toBe(receipt('m05.key-group', { startUpGroups: undefined }).facts)
  })
  it('tells a reformed figure from the document’s', () => {
    const before = receipt('m06.vehicle-subsidy', van)
    expect(receipt('m06.vehicle-subsidy', van, raised).parameters).not.toBe(before.parameters)
    const asPrinted = { parameters: reform({ 'm06.subsidy-closed-van': '0.8' }) }
    expect(receipt('m06.vehicle-subsidy', van, asPrinted).parameters).toBe(before.parameters)
    const later = { parameters: reform({ 'm06.subsidy-closed-van': [{ from: '2024-01-01', value: '1' }] }) }
    expect(receipt('m06.vehicle-subsidy', van, { ...later, asOf: '2023-06-01' }).parameters).not.toBe(before.parameters)
  })
  it('refuses what evaluation refuses', () => {
    expect(() => receipt('m03.loan-rollover-fee', { dyas: 4 })).toThrow(InvalidFactsError)
    expect(() => receipt('m03.nothing', {})).toThrow(InvalidFactsError)
  })
})

describe('a replay', () => {
  it('is the same for the same question, for every provision, through JSON', () => {
    for (const one of provisions) {
      const question = fc.tuple(arbitraryInput(one), arbitraryOptions(one))
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
    expect(replay(kept, van).differs).toEqual(['parameters', 'result'])
    expect(replay(kept, { ...van, purchasePrice: '200000' }, raised).differs).toEqual(['facts'])
    expect(replay({ ...kept, library: '0.0.1' }, van, raised)).toMatchObject({ same: false, differs: ['library'] })
    expect(replay({ ...kept, result: 'sha256:0' }, van, raised).differs).toEqual(['result'])
  })
  it('asks on the day and under the reading of the receipt', () => {
    const kept = receipt('m03.loan-rollover-fee', loan, { asOf: '2023-06-01' })
    expect(replay(kept, loan).result.reading).toBe(kept.reading)
    const target = receipt(
      'm54.market-procurement-bank-target',
      { newMarketProcurementBanks: 2 },
      { asOf: '2023-06-01' },
    )
    expect(replay(target, { newMarketProcurementBanks: 2 })).toMatchObject({ same: true, result: { outcome: 'met' } })
  })
  it('refuses what is no receipt', () => {
    for (const kept of [undefined, null, {}, [], 'x', { provision: 'm03.nothing' }, { provision: 3 }])
      expect(() => replay(kept as never, loan)).toThrow(InvalidFactsError)
  })
})
