import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  caseQrCode,
  disputeResolutionOrder,
  onlineLitigationFunctions,
  zhiyunStationCoverage,
  zhiyunStationServices,
} from '../../src/rules/index'
import { assesses, classifies, refuses } from '../support/cases'

describe('onlineLitigationFunctions', () => {
  it('lists all four', () => {
    const { entries, outcome } = onlineLitigationFunctions()
    expect([outcome, entries.map((one) => one.label.zh)]).toEqual([
      'listed',
      ['在线立案', '在线调解', '在线诉讼', '在线送达'],
    ])
  })

  it.each([
    ['filing', 'filing online'],
    ['mediation', 'mediation online'],
    ['proceedings', 'proceedings online'],
    ['service', 'service of documents online'],
  ] as const)('finds %s', (onlineLitigationFunction, en) => {
    const { entries, outcome } = onlineLitigationFunctions({ onlineLitigationFunction })
    expect([outcome, entries.map((one) => one.label.en)]).toEqual(['found', [en]])
  })

  it('lists no other', () => {
    expect(onlineLitigationFunctions({ onlineLitigationFunction: 'other' })).toMatchObject({
      outcome: 'not-listed',
      entries: [],
    })
  })

  refuses(onlineLitigationFunctions, [[{ onlineLitigationFunction: 1 }, 'onlineLitigationFunction']])
})

describe('zhiyunStationCoverage', () => {
  const covered = (townshipsWithZhiyunStation: number, townshipsAndSubdistricts = 100) => ({
    townshipsAndSubdistricts,
    townshipsWithZhiyunStation,
  })
  assesses(zhiyunStationCoverage, [
    [covered(100), 'met', 0],
    [covered(99), 'not-met', 1],
    [covered(0), 'not-met', 100],
    [covered(1, 1), 'met', 0],
    [{ townshipsAndSubdistricts: 100 }, 'undetermined'],
    [{ townshipsWithZhiyunStation: 100 }, 'undetermined'],
    [{}, 'undetermined'],
  ])

  it('is short of exactly those without a station', () => {
    const counts = fc.tuple(fc.nat(500), fc.nat(500)).filter(([some, others]) => some + others > 0)
    fc.assert(
      fc.property(counts, ([some, others]) => {
        const { outcome, shortfall } = zhiyunStationCoverage(covered(some, some + others))
        expect([outcome, Number(shortfall)]).toEqual([others === 0 ? 'met' : 'not-met', others])
      }),
    )
  })

  refuses(zhiyunStationCoverage, [
    [covered(101), 'townshipsWithZhiyunStation'],
    [covered(0, 0), 'townshipsAndSubdistricts'],
    [covered(-1), 'townshipsWithZhiyunStation'],
    [covered(1.5), 'townshipsWithZhiyunStation'],
  ])
})

describe('zhiyunStationServices', () => {
  it('lists the five that are named', () => {
    expect(zhiyunStationServices().entries.map((one) => one.label.zh)).toEqual([
      '法律咨询',
      '诉讼风险评估',
      '诉讼指导',
      '材料收转',
      '判后释法答疑',
    ])
  })

  it.each([
    ['legal-advice', '法律咨询'],
    ['risk-assessment', '诉讼风险评估'],
    ['guidance', '诉讼指导'],
    ['documents', '材料收转'],
    ['explanation', '判后释法答疑'],
  ] as const)('finds %s', (zhiyunStationService, zh) => {
    const { entries, outcome } = zhiyunStationServices({ zhiyunStationService })
    expect([outcome, entries.map((one) => one.label.zh)]).toEqual(['found', [zh]])
  })

  it('leaves another service open', () => {
    expect(zhiyunStationServices({ zhiyunStationService: 'other' })).toMatchObject({
      outcome: 'unconfirmed',
      entries: [],
    })
  })
})

describe('caseQrCode', () => {
  classifies(caseQrCode, [
    [{ isPlacedOnCourtFile: true }, 'has-code'],
    [{ isPlacedOnCourtFile: false }, 'no-code-yet'],
    [{}, undefined],
  ])
  refuses(caseQrCode, [[{ isPlacedOnCourtFile: '是' }, 'isPlacedOnCourtFile']])
})

describe('disputeResolutionOrder', () => {
  classifies(disputeResolutionOrder, [
    [{ settlementVenue: 'enterprise' }, 'first'],
    [{ settlementVenue: 'industry' }, 'first'],
    [{ settlementVenue: 'mediation' }, 'in-support'],
    [{ settlementVenue: 'arbitration' }, 'in-support'],
    [{ settlementVenue: 'lawsuit' }, 'last-resort'],
    [{}, undefined],
  ])
  refuses(disputeResolutionOrder, [[{ settlementVenue: 'petition' }, 'settlementVenue']])
})
