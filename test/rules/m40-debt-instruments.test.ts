import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFacts } from '../../src/intake/index'
import { enforceableDebtInstrument } from '../../src/rules/index'
import { classifies, refuses } from '../support/cases'

const forAll = { reading: 'conditions-for-all' }
const anyElectronic = { reading: 'any-electronic' }

const paper = { isElectronicInstrument: false }
const named = {
  financing: [
    'credit-line',
    'loan',
    'entrusted-loan',
    'trust-loan',
    'another-loan',
    'bill-acceptance',
    'another-bill-financing',
    'finance-lease',
    'factoring',
    'letter-of-credit',
    'credit-card-financing',
    'credit-card-agreement',
    'instalment',
  ],
  repayment: ['debt-restructuring', 'repayment', 'promise-to-repay'],
  security: ['security', 'letter-of-guarantee'],
}
const unnamed = { financing: 'another-financing', repayment: 'another-repayment', security: 'another-security' }
const rows = Object.entries(named).flatMap(([name, types]) => types.map((type) => [name, type] as const))

describe('enforceableDebtInstrument', () => {
  describe('an instrument that is named', () => {
    classifies(
      enforceableDebtInstrument,
      rows.flatMap(([name, debtInstrumentType]) => [
        [{ ...paper, debtInstrumentType }, name],
        [{ ...paper, debtInstrumentType, meetsThreeNotarialConditions: false }, name],
        [{ ...paper, debtInstrumentType }, undefined, forAll],
        [{ ...paper, debtInstrumentType, meetsThreeNotarialConditions: true }, name, forAll],
      ]),
    )
  })

  describe('an instrument that resembles a class without being named', () => {
    classifies(
      enforceableDebtInstrument,
      Object.entries(unnamed).flatMap(([name, debtInstrumentType]) => [
        [{ ...paper, debtInstrumentType }, undefined],
        [{ ...paper, debtInstrumentType, isUnnamedInstrumentCovered: true }, name],
        [{ ...paper, debtInstrumentType, isUnnamedInstrumentCovered: false }, undefined],
        [
          {
            ...paper,
            debtInstrumentType,
            isUnnamedInstrumentCovered: false,
            meetsThreeNotarialConditions: true,
          },
          'meets-conditions',
        ],
      ]),
    )
  })

  describe('any other instrument', () => {
    const other = { ...paper, debtInstrumentType: 'other' }
    classifies(enforceableDebtInstrument, [
      [other, undefined],
      [{ ...other, meetsThreeNotarialConditions: true }, 'meets-conditions'],
      [{ ...other, meetsThreeNotarialConditions: true }, 'meets-conditions', forAll],
    ])

    it('waits for the notary office to judge the conditions', () => {
      expect(enforceableDebtInstrument({ isElectronicInstrument: false, debtInstrumentType: 'other' })).toMatchObject({
        missing: [{ fact: 'meetsThreeNotarialConditions', judgedBy: { zh: '受理的公证机构' } }],
      })
    })
  })

  const electronic = {
    isElectronicInstrument: true,
    debtInstrumentType: 'loan',
    meetsElectronicSignatureLaw: true,
    instrumentCreditor: 'financial-institution',
    onlineFinanceBusiness: 'small-and-micro',
  } as const
  const { isElectronicInstrument: _, ...eitherWay } = electronic
  const lawUnmet = { ...electronic, meetsElectronicSignatureLaw: false }
  const otherBusiness = { ...electronic, onlineFinanceBusiness: 'other' } as const
  const offline = { ...electronic, onlineFinanceBusiness: 'none' } as const
  const otherCreditor = { ...electronic, instrumentCreditor: 'other' } as const

  describe('an electronic instrument', () => {
    classifies(enforceableDebtInstrument, [
      [electronic, 'financing'],
      [{ ...electronic, instrumentCreditor: 'local-financial-organisation' }, 'financing'],
      [{ ...electronic, onlineFinanceBusiness: 'inclusive' }, 'financing'],
      [{ ...electronic, debtInstrumentType: 'promise-to-repay' }, 'repayment'],
      [{ ...electronic, debtInstrumentType: 'letter-of-guarantee' }, 'security'],
      [{ ...electronic, debtInstrumentType: 'other', meetsThreeNotarialConditions: true }, 'meets-conditions'],
      [eitherWay, 'financing'],
      [otherBusiness, undefined],
      [{ ...otherBusiness, isOtherOnlineFinanceCovered: true }, 'financing'],
      [otherCreditor, 'financing', anyElectronic],
      [offline, 'financing', anyElectronic],
      [{ ...otherBusiness, isOtherOnlineFinanceCovered: false }, 'financing', anyElectronic],
    ])

    it.each(Object.keys(eitherWay))('can’t be classed without %s', (name) => {
      const facts = Object.fromEntries(Object.entries(electronic).filter(([key]) => key !== name))
      const { outcome, missing } = enforceableDebtInstrument(facts)
      expect([outcome, missing[0]?.fact]).toEqual(['undetermined', name])
    })

    it.each([
      ['with another creditor', otherCreditor],
      ['outside online finance', offline],
      ['in a business that the office doesn’t admit', { ...otherBusiness, isOtherOnlineFinanceCovered: false }],
    ])('%s, is not covered, and the reason says so', (_, facts) => {
      const { class: name, outcome, reasons } = enforceableDebtInstrument(facts)
      expect([name, outcome, reasons?.length]).toEqual([undefined, 'not-covered', 1])
      expect(reasons?.[0]?.en).toContain('online finance')
    })
  })

  it.each([
    ...rows.map(([, type]) => [
      { ...paper, debtInstrumentType: type, meetsThreeNotarialConditions: false },
      forAll,
      '三条件',
    ]),
    ...Object.values(unnamed).map((type) => [
      { ...paper, debtInstrumentType: type, isUnnamedInstrumentCovered: false, meetsThreeNotarialConditions: false },
      {},
      '列名的三类',
    ]),
    [{ ...paper, debtInstrumentType: 'other', meetsThreeNotarialConditions: false }, {}, '列名的三类'],
    [{ ...electronic, debtInstrumentType: 'other', meetsThreeNotarialConditions: false }, {}, '列名的三类'],
    [{ ...electronic, meetsThreeNotarialConditions: false }, forAll, '三条件'],
    [lawUnmet, {}, '电子签名法'],
    [{ ...offline, meetsElectronicSignatureLaw: false }, {}, '网络金融业务'],
    [{ ...offline, meetsElectronicSignatureLaw: undefined }, {}, '网络金融业务'],
    [lawUnmet, anyElectronic, '电子签名法'],
  ] as [object, object, string][])(
    'by “范围”: of %o, %o the text says nothing, and the reason is %s',
    (facts, options, reason) => {
      const { outcome, reasons } = enforceableDebtInstrument(facts as never, options)
      expect([outcome, reasons?.length]).toEqual(['not-covered', 1])
      expect(reasons?.[0]?.zh).toContain(reason)
    },
  )

  classifies(enforceableDebtInstrument, [
    [{}, undefined],
    [{ debtInstrumentType: 'loan' }, undefined],
    [paper, undefined],
  ])

  it.each([
    ['担保合同', 'security'],
    ['各类贷款合同', 'another-loan'],
    ['各类票据融资合同', 'another-bill-financing'],
    ['融资租赁', 'finance-lease'],
    ['保理', 'factoring'],
    ['开立信用证', 'letter-of-credit'],
  ])('takes the document’s word %s', (debtInstrumentType, key) => {
    expect(readFacts('debt-instrument', { debtInstrumentType }).facts).toEqual({ debtInstrumentType: key })
  })

  it('may be made enforceable, and need not', () => {
    expect(enforceableDebtInstrument({ ...paper, debtInstrumentType: 'loan' })).toMatchObject({
      force: 'may',
      discrepancies: ['m40.notarial-conditions', 'm40.wording'],
    })
  })

  it('has as many classes in scope as the document counts', () => {
    expect(Object.keys(enforceableDebtInstrument.classes)).toHaveLength(4)
  })

  it('never lets a stricter reading admit more', () => {
    const yesOrNo = fc.option(fc.boolean(), { nil: undefined })
    const types = [...rows.map(([, type]) => type), ...Object.values(unnamed), 'other']
    const facts = fc.record({
      debtInstrumentType: fc.constantFrom(...types),
      isElectronicInstrument: fc.boolean(),
      isUnnamedInstrumentCovered: yesOrNo,
      meetsThreeNotarialConditions: yesOrNo,
      meetsElectronicSignatureLaw: yesOrNo,
      instrumentCreditor: fc.constantFrom('financial-institution', 'local-financial-organisation', 'other'),
      onlineFinanceBusiness: fc.constantFrom('small-and-micro', 'inclusive', 'other', 'none'),
      isOtherOnlineFinanceCovered: yesOrNo,
    })
    const isIn = (record: object, reading: string) => {
      const { class: name } = enforceableDebtInstrument(record as never, { reading })
      return name !== undefined
    }
    fc.assert(
      fc.property(facts, (drawn) => {
        const { isOtherOnlineFinanceCovered, isUnnamedInstrumentCovered, meetsElectronicSignatureLaw, ...rest } = drawn
        const record = {
          ...rest,
          ...(rest.isElectronicInstrument ? { meetsElectronicSignatureLaw } : {}),
          ...(rest.debtInstrumentType.startsWith('another-') &&
          !rows.some(([, type]) => type === rest.debtInstrumentType)
            ? { isUnnamedInstrumentCovered }
            : {}),
          ...(rest.onlineFinanceBusiness === 'other' ? { isOtherOnlineFinanceCovered } : {}),
        }
        const admits = (reading: string) => isIn(record, reading)
        expect(admits('any-electronic')).toBe(admits('any-electronic') || admits('online-finance-only'))
        expect(admits('named-classes-as-listed')).toBe(
          admits('named-classes-as-listed') || admits('conditions-for-all'),
        )
      }),
    )
  })

  refuses(enforceableDebtInstrument, [
    [{ debtInstrumentType: 'mortgage' }, 'debtInstrumentType'],
    [{ onlineFinanceBusiness: 'p2p' }, 'onlineFinanceBusiness'],
    [{ instrumentCreditor: true }, 'instrumentCreditor'],
    [{ ...paper, debtInstrumentType: 'other', isUnnamedInstrumentCovered: true }, 'debtInstrumentType'],
    [{ ...paper, debtInstrumentType: 'loan', isUnnamedInstrumentCovered: false }, 'debtInstrumentType'],
    [{ onlineFinanceBusiness: 'inclusive', isOtherOnlineFinanceCovered: true }, 'onlineFinanceBusiness'],
  ])
})
