import { describe, expect, it } from 'vitest'
import type { Unmet } from '../../src/index'
import { readFacts } from '../../src/intake/index'
import { mortgagedTransfer } from '../../src/rules/index'
import { refuses } from '../support/cases'

const transfer = {
  isPropertyMortgaged: true,
  haveBuyerAndSellerSigned: true,
  lendersSigned: 'every',
  isAppliedForJointly: true,
  buyerFinancing: 'same-bank',
  propertyKind: 'existing-home',
} as const
const verdict = (change: object, reading?: string) =>
  mortgagedTransfer({ ...transfer, ...change }, reading ? { reading } : {})
const facts = (list: readonly { readonly fact: string }[]): string[] => list.map((one) => one.fact)
const failing = (list: readonly Unmet[]): string[] =>
  list.flatMap((one) => (one.anyOf ? one.anyOf.flatMap(failing) : [one.fact]))

describe('mortgagedTransfer', () => {
  it.each([
    {},
    { buyerFinancing: 'another-bank', doBanksWorkAcross: true },
    { buyerFinancing: 'cash', isCashPurchaseAdmitted: true },
    { propertyKind: 'other', isOtherPropertyAdmitted: true },
  ])('is open with %o', (change) => {
    expect(verdict(change)).toMatchObject({ outcome: 'eligible', unmet: [], missing: [] })
  })

  it.each([
    [{ haveBuyerAndSellerSigned: false }, 'haveBuyerAndSellerSigned'],
    [{ lendersSigned: 'some' }, 'lendersSigned'],
    [{ lendersSigned: 'none' }, 'lendersSigned'],
    [{ isAppliedForJointly: false }, 'isAppliedForJointly'],
    [{ buyerFinancing: 'another-bank', doBanksWorkAcross: false }, 'doBanksWorkAcross'],
    [{ buyerFinancing: 'cash', isCashPurchaseAdmitted: false }, 'isCashPurchaseAdmitted'],
    [{ propertyKind: 'other', isOtherPropertyAdmitted: false }, 'isOtherPropertyAdmitted'],
  ])('is closed with %o', (change, fact) => {
    const { outcome, unmet } = verdict(change)
    expect([outcome, failing(unmet)]).toEqual(['ineligible', [fact]])
  })

  it.each(['isPropertyMortgaged', 'haveBuyerAndSellerSigned', 'lendersSigned', 'isAppliedForJointly'])(
    'asks for %s',
    (fact) => {
      const { outcome, missing } = verdict({ [fact]: undefined })
      expect([outcome, facts(missing)]).toEqual(['undetermined', [fact]])
    },
  )

  it.each(['buyerFinancing', 'propertyKind'])('asks for %s first', (fact) => {
    const { outcome, missing } = verdict({ [fact]: undefined })
    expect([outcome, facts(missing)[0]]).toEqual(['undetermined', fact])
  })

  it.each([
    [{ buyerFinancing: 'another-bank' }, 'doBanksWorkAcross', '买卖双方的贷款银行'],
    [{ buyerFinancing: 'cash' }, 'isCashPurchaseAdmitted', '不动产登记机构（文中未写由谁认定）'],
    [{ propertyKind: 'other' }, 'isOtherPropertyAdmitted', '不动产登记机构（文中未写由谁认定）'],
  ])('leaves %o to whom it concerns', (change, fact, zh) => {
    const { outcome, missing } = verdict(change)
    expect(outcome).toBe('undetermined')
    expect(missing).toMatchObject([{ fact, judgedBy: { zh } }])
  })

  it.each([
    [{ lendersSigned: 'some' }, 'one-lender', 'eligible'],
    [{ lendersSigned: 'none' }, 'one-lender', 'ineligible'],
    [{ haveBuyerAndSellerSigned: false }, 'one-lender', 'ineligible'],
    [{ lendersSigned: 'none' }, 'no-lender', 'eligible'],
    [{ haveBuyerAndSellerSigned: false }, 'no-lender', 'ineligible'],
    [{ propertyKind: 'other' }, 'any-property', 'eligible'],
    [{ isPropertyMortgaged: false }, 'any-property', 'not-covered'],
    [{ propertyKind: 'other', isOtherPropertyAdmitted: true }, 'existing-homes', 'not-covered'],
    [{}, 'existing-homes', 'eligible'],
  ])('with %o, read as %s, is %s', (change, reading, outcome) => {
    expect(verdict(change, reading).outcome).toBe(outcome)
  })

  it('by “在押不动产”: says nothing of property without a mortgage', () => {
    const { outcome, reasons } = verdict({ isPropertyMortgaged: false })
    expect([outcome, reasons?.length]).toEqual(['not-covered', 1])
  })

  it.each([
    [{ isPropertyMortgaged: false }, '没有抵押'],
    [{ propertyKind: 'other' }, '二手房'],
  ])('read as for existing homes only, says of %o which it is', (change, reason) => {
    expect(verdict(change, 'existing-homes').reasons).toMatchObject([{ zh: expect.stringContaining(reason) }])
  })

  it.each(['二手房', '存量房'])('takes the document’s word %s', (propertyKind) => {
    expect(readFacts('property-transfer', { propertyKind }).facts).toEqual({ propertyKind: 'existing-home' })
  })

  it('by “多数银行机构暂不办理跨行业务”: asks a buyer of the same bank nothing of other banks', () => {
    expect(facts(verdict({ propertyKind: undefined }).missing)).not.toContain('doBanksWorkAcross')
  })

  it('says what it gives, and leads to the channels, the order and the money', () => {
    const { gives, leadsTo } = verdict({})
    expect(gives?.zh).toContain('同步办结')
    expect(leadsTo).toEqual(['m32.registration-services', 'm32.mortgaged-transfer-sequence', 'm32.escrow-release'])
  })

  refuses(mortgagedTransfer, [
    [{ ...transfer, buyerFinancing: 'friend' }, 'buyerFinancing'],
    [{ ...transfer, isMortgaged: true }, 'isMortgaged'],
  ])
})
