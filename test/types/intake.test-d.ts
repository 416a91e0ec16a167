import { describe, expectTypeOf, it } from 'vitest'
import { loanRolloverFee } from '../../src/calculators/index'
import { loan } from '../../src/facts/index'
import { evaluate, type FactsOf, nantong, type Provision } from '../../src/index'
import { csvTemplate, type IntakeOptions, type Of, readFacts, rowReader, writeFacts } from '../../src/intake/index'
import { eligibility, type Rulebook } from '../../src/language'
import { sugangdaiEligibility } from '../../src/rules/index'
import { base, thing } from '../language/vocabulary'

const fee = 'm03.loan-rollover-fee'
const own = eligibility('yc.open', () => ({ ...base, when: thing.a }))

describe('what a row is about', () => {
  it('is a subject or an id of Nantong’s rulebook, unless another is given', () => {
    readFacts('loan', {})
    csvTemplate(fee)
    rowReader([loanRolloverFee, sugangdaiEligibility])
    csvTemplate('yc.any', { rulebook: {} as Rulebook })
    readFacts('yc' as string, {})
    readFacts('loan' as Of, {})
    // @ts-expect-error a misspelt subject
    readFacts('lone', {})
    // @ts-expect-error a misspelt id
    rowReader('m03.loan-rollover-fees')
    // @ts-expect-error a misspelt subject
    csvTemplate('lone')
    // @ts-expect-error a misspelt subject
    writeFacts('lone', {})
  })
})

describe('names of one’s own', () => {
  it('stand for facts that there are', () => {
    readFacts('loan', {}, { columns: { 金额: 'principal', 备注: null }, options: { sector: { A: 'manufacturing' } } })
    rowReader(fee, { columns: { 银行: 'bankName' } })
    rowReader(loanRolloverFee, { columns: { 金额: 'principal' } })
    rowReader(loan, { columns: { 银行: 'bankName' }, options: { sector: { A: null } } })
    // @ts-expect-error a misspelt fact
    readFacts('loan', {}, { columns: { 金额: 'principle' } })
    // @ts-expect-error a misspelt fact
    readFacts('loan', {}, { options: { sektor: { A: 'manufacturing' } } })
    // @ts-expect-error a misspelt fact
    rowReader(fee, { columns: { 金额: 'principle' } })
    // @ts-expect-error a misspelt fact
    rowReader(loanRolloverFee, { columns: { 金额: 'principle' } })
    // @ts-expect-error a misspelt fact
    rowReader(loan, { columns: { 金额: 'principle' } })
    // @ts-expect-error a misspelt fact, of a list
    rowReader([loanRolloverFee, sugangdaiEligibility], { columns: { 金额: 'principle' } })
  })
  it('may be any where they, or what the row is about, aren’t known before they are read', () => {
    const columns: Record<string, string | null> = JSON.parse('{}')
    const options: IntakeOptions = { columns, options: JSON.parse('{}') }
    readFacts('loan', {}, { columns })
    readFacts('loan', {}, options)
    rowReader('loan' as string, { columns: { x: 'any' } })
    rowReader(own, { columns: { x: 'count' }, options: { colour: { r: 'red' } } })
    rowReader([own, loanRolloverFee], { columns: { x: 'count' } })
    rowReader(own as Provision, { columns: { x: 'any' } })
    rowReader('yc', { columns: { x: 'any' }, rulebook: {} as Rulebook })
    rowReader('loan', { columns: { x: 'principal' }, rulebook: nantong })
    rowReader('loan', { ...options, rulebook: nantong })
  })
})

describe('what a row says', () => {
  it('has the facts of what it is about', () => {
    const { facts } = readFacts('loan', {})
    expectTypeOf(facts.days).toEqualTypeOf<number | undefined>()
    evaluate('m03.loan-rollover-fee', facts)
    expectTypeOf(rowReader('enterprise')({}).facts.size).toEqualTypeOf<FactsOf<'enterprise'>['size']>()
    // @ts-expect-error no fact of a loan, so nothing is known of it
    facts['principle'] satisfies string
  })
  it('has any where that isn’t known', () => {
    expectTypeOf(readFacts('loan' as string, {}).facts['days']).toEqualTypeOf<unknown>()
  })
})

describe('a record to be written', () => {
  it('has facts that there are', () => {
    writeFacts('loan', { principal: '5000000', bankName: '工行' }, { language: 'en' })
    writeFacts(own, { count: 1 })
    writeFacts('yc', { any: 1 }, { rulebook: {} as Rulebook })
    const wide: Record<string, unknown> = JSON.parse('{}')
    writeFacts('loan', wide)
    // @ts-expect-error a misspelt fact
    writeFacts('loan', { principle: '5000000' })
  })
})
