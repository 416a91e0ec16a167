import { describe, expect, it } from 'vitest'
import { registryTransferFiling, shortTermNationalityCertificate } from '../../src/rules/index'
import { refuses } from '../support/cases'

const sale = {
  transferReason: 'ownership',
  hasNewOwnerFiled: true,
  hasOldOwnerFiled: true,
  newOwnerFiledAt: '2023-06-01T16:00',
  oldOwnerFiledAt: '2023-06-01T09:00',
  areTransferPapersFiled: true,
} as const

describe('registryTransferFiling', () => {
  it.each([{}, { newOwnerFiledAt: '2023-06-01T00:00' }, { newOwnerFiledAt: '2023-06-01T23:59' }])(
    'is complete with %o',
    (change) => {
      expect(registryTransferFiling({ ...sale, ...change })).toMatchObject({ outcome: 'eligible', missing: [] })
    },
  )

  it.each([
    [{ hasNewOwnerFiled: false, newOwnerFiledAt: undefined }, 'hasNewOwnerFiled'],
    [{ hasOldOwnerFiled: false, oldOwnerFiledAt: undefined }, 'hasOldOwnerFiled'],
    [{ newOwnerFiledAt: '2023-06-02T00:00' }, 'newOwnerFiledAt'],
    [{ newOwnerFiledAt: '2023-05-31T23:59' }, 'newOwnerFiledAt'],
    [{ areTransferPapersFiled: false }, 'areTransferPapersFiled'],
    [{ transferReason: 'residence', isTransferFilingComplete: false }, 'isTransferFilingComplete'],
  ] as const)('is not complete with %o', (change, fact) => {
    const { outcome, unmet } = registryTransferFiling({ ...sale, ...change })
    expect([outcome, unmet.map((one) => one.fact)]).toEqual(['ineligible', [fact]])
  })

  it.each([
    ['hasNewOwnerFiled', 'newOwnerFiledAt'],
    ['hasOldOwnerFiled', 'oldOwnerFiledAt'],
  ])('takes it from a time of filing that %s, and asks for it first where there is none', (fact, time) => {
    expect(registryTransferFiling({ ...sale, [fact]: undefined }).outcome).toBe('eligible')
    const { outcome, missing } = registryTransferFiling({ ...sale, [fact]: undefined, [time]: undefined })
    expect([outcome, missing[0]?.fact]).toEqual(['undetermined', fact])
  })

  it.each(['newOwnerFiledAt', 'oldOwnerFiledAt', 'areTransferPapersFiled'])(
    'asks for %s when it is not known',
    (fact) => {
      const { outcome, missing } = registryTransferFiling({ ...sale, [fact]: undefined })
      expect([outcome, missing.map((one) => one.fact)]).toEqual(['undetermined', [fact]])
    },
  )

  it('asks for the reason, on which it turns who says that it is complete', () => {
    const { missing } = registryTransferFiling({ ...sale, transferReason: undefined })
    expect(missing.map((one) => one.fact)).toEqual(['transferReason', 'isTransferFilingComplete'])
  })

  it.each([
    ['2023-06-01T08:00', 'eligible'],
    ['2023-06-01T07:59', 'ineligible'],
    ['2023-06-01T10:00', 'eligible'],
    ['2023-06-01T10:01', 'ineligible'],
  ])('read by the hour, a new owner filing at %s is %s', (newOwnerFiledAt, outcome) => {
    expect(registryTransferFiling({ ...sale, newOwnerFiledAt }, { reading: 'within-the-hour' }).outcome).toBe(outcome)
  })

  it('by “或船舶航线变更”: says nothing of a change for another reason', () => {
    const { outcome, reasons } = registryTransferFiling({ transferReason: 'other', isTransferFilingComplete: true })
    expect([outcome, reasons?.length]).toEqual(['not-covered', 1])
  })

  it('says what it gives', () => {
    expect(registryTransferFiling(sale).gives?.zh).toContain('同步办理')
  })

  it('解读 “新船舶所有人…申办短期国籍证书”: promises that certificate to a new owner only', () => {
    const moved = { transferReason: 'residence' } as const
    expect(registryTransferFiling({ ...moved, isTransferFilingComplete: true }).gives?.zh).toContain(
      '有新所有人的，可申办短期国籍证书',
    )
    expect(shortTermNationalityCertificate(moved).outcome).toBe('not-covered')
  })

  it.each(['residence', 'route'] as const)('on a change of %s leaves it to the registry', (transferReason) => {
    const { outcome, missing } = registryTransferFiling({ ...sale, transferReason })
    expect(outcome).toBe('undetermined')
    expect(missing).toMatchObject([{ fact: 'isTransferFilingComplete', judgedBy: { zh: '船舶登记机关' } }])
    expect(registryTransferFiling({ transferReason, isTransferFilingComplete: true }).outcome).toBe('eligible')
  })

  it('refuses a filing told as past that lies after the day asked about', () => {
    const ask = (asOf: string) => () => registryTransferFiling(sale, { asOf })
    expect(ask('2023-05-31')).toThrow('newOwnerFiledAt')
    expect(ask('2023-06-01')).not.toThrow()
  })

  refuses(registryTransferFiling, [
    [{ newOwnerFiledAt: '2023-06-01' }, 'newOwnerFiledAt'],
    [{ ...sale, hasNewOwnerFiled: false }, 'hasNewOwnerFiled'],
    [{ ...sale, hasOldOwnerFiled: false }, 'hasOldOwnerFiled'],
  ])
})
