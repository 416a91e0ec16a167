import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluate } from '../../src/index'
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
    expect(entries.map((one) => one.app.zh)).toEqual(['南通百通 APP'])
  })

  it('by “涉企案件”: says whose cases the measure names', () => {
    expect(onlineLitigationFunctions().notes.map((one) => one.zh)).toEqual([expect.stringContaining('涉企案件')])
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
  const due = { asOf: '2023-12-31' }
  assesses(zhiyunStationCoverage, [
    [covered(100), 'met', 0, due],
    [covered(99), 'not-met', 1, due],
    [covered(0), 'not-met', 100, due],
    [covered(1, 1), 'met', 0, due],
    [covered(99), 'not-due', 1, { asOf: '2023-12-30' }],
    [covered(100), 'met', 0, { asOf: '2023-06-30' }],
    [{ townshipsAndSubdistricts: 100 }, 'undetermined', undefined, due],
    [{ townshipsWithZhiyunStation: 100 }, 'undetermined', undefined, due],
    [{}, 'undetermined', undefined, due],
  ])

  it('by “推动……全覆盖”: is an aim, without a stated day', () => {
    const { force, notes } = zhiyunStationCoverage({})
    expect([force, notes.some((one) => one.zh.includes('文中未写完成日期'))]).toEqual(['aims', true])
  })

  it('is short of exactly those without a station', () => {
    const counts = fc.tuple(fc.nat(500), fc.nat(500)).filter(([some, others]) => some + others > 0)
    fc.assert(
      fc.property(counts, ([some, others]) => {
        const { outcome, shortfall } = zhiyunStationCoverage(covered(some, some + others), due)
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

  it('by “案件立案同时自动生成”: comes by itself, and isn’t promised to older cases', () => {
    const { consequence, notes } = caseQrCode({ isPlacedOnCourtFile: false })
    expect([consequence?.zh, notes[0]?.zh]).toEqual([
      expect.stringContaining('自动生成'),
      expect.stringMatching(/一案一码一空间.*补码，文中未写/),
    ])
  })

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

  it('says nothing of another way', () => {
    const { outcome, reasons } = evaluate('m41.dispute-resolution-order', { settlementVenue: 'other' })
    expect([outcome, reasons?.length]).toEqual(['not-covered', 1])
  })

  it('by “努力让更多涉企纠纷化解在诉前”: is an aim, with what is done before a suit', () => {
    const { force, notes } = disputeResolutionOrder({ settlementVenue: 'lawsuit' })
    expect(force).toBe('aims')
    expect(notes.map((one) => one.zh)).toContainEqual(expect.stringMatching(/诉前评估鉴定.*金融、商会商事等领域/))
  })

  refuses(disputeResolutionOrder, [[{ settlementVenue: 'petition' }, 'settlementVenue']])
})
