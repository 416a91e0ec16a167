import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { soilConservationFee, waterResourceFee } from '../../src/calculators/index'
import { evaluate } from '../../src/index'
import { computes, needsEach, plain, refuses } from '../support/cases'

const byShare = { reading: 'by-share' }
const water = { fullFee: '10000', takenOn: '2023-06-15' }
const reducedParts = { centralShare: '1000', provincialShare: '2160', localShare: '6300' }
const fullParts = { centralShare: '1000', provincialShare: '2700', localShare: '6300' }

describe('waterResourceFee', () => {
  computes(waterResourceFee, [
    [water, { due: '9640', ...reducedParts }],
    [
      { ...water, takenOn: '2023-01-01' },
      { due: '9640', ...reducedParts },
    ],
    [
      { ...water, takenOn: '2023-12-31' },
      { due: '9640', ...reducedParts },
    ],
    [
      { ...water, takenOn: '2022-12-31' },
      { due: '10000', ...fullParts },
    ],
    [
      { ...water, takenOn: '2024-01-01' },
      { due: '10000', ...fullParts },
    ],
    [water, { due: '9460', ...reducedParts }, byShare],
    [{ ...water, takenOn: '2023-01-01' }, { due: '9460', ...reducedParts }, byShare],
    [{ ...water, takenOn: '2023-12-31' }, { due: '9460', ...reducedParts }, byShare],
    [{ ...water, takenOn: '2022-12-31' }, { due: '10000', ...fullParts }, byShare],
    [{ ...water, takenOn: '2024-01-01' }, { due: '10000', ...fullParts }, byShare],
    [
      { ...water, fullFee: '0.01' },
      { due: '0.00964', centralShare: '0.001', provincialShare: '0.00216', localShare: '0.0063' },
    ],
    [
      { ...water, fullFee: 0 },
      { due: '0', centralShare: '0', provincialShare: '0', localShare: '0' },
    ],
  ])

  describe('infers the total by share from the split and the reduction', () => {
    const reformed = (parameters: Record<string, string>) => ({ ...byShare, parameters })
    computes(waterResourceFee, [
      [
        water,
        { due: '8650', ...reducedParts, provincialShare: '1350' },
        reformed({ 'm09.water-province-share': '50' }),
      ],
      [
        water,
        { due: '9600', centralShare: '1700', provincialShare: '1600', localShare: '6300' },
        reformed({ 'm09.water-split-central': '17', 'm09.water-split-province': '20' }),
      ],
    ])
  })

  it.each([
    ['2022-12-31', 'before'],
    ['2023-01-01', 'in-force'],
    ['2023-12-31', 'in-force'],
    ['2024-01-01', 'ended'],
  ])('of water taken on %s its period is %s, whatever the day of the question', (takenOn, period) => {
    expect(waterResourceFee({ ...water, takenOn }, { asOf: '2025-01-01' }).period).toBe(period)
  })

  it('says which reading it used, and points to the contradiction', () => {
    for (const reading of ['published-total', 'by-share']) {
      const result = waterResourceFee(water, { reading })
      expect(result.reading).toBe(reading)
      expect(result.discrepancies).toContain('m09.water-fee-total')
    }
    expect(waterResourceFee(water).reading).toBe('published-total')
  })

  it('gives the parts that no day changes before the day is known', () => {
    expect(plain(evaluate('m09.water-resource-fee', { fullFee: '10000' }))).toMatchObject({
      outcome: 'undetermined',
      values: { centralShare: '1000', localShare: '6300' },
      missing: [{ fact: 'takenOn' }],
    })
  })

  it('M09 解读（减收）: names the provincial policy that it carries out', () => {
    for (const one of [waterResourceFee, soilConservationFee])
      expect(one.notes.map((note) => note.zh).join()).toContain('苏政规【2023】1号')
  })

  needsEach(waterResourceFee, water)
  refuses(waterResourceFee, [
    [{ ...water, fullFee: '-0.01' }, 'fullFee'],
    [{ ...water, fullFee: 'many' }, 'fullFee'],
    [{ ...water, takenOn: '2023-02-29' }, 'takenOn'],
    [{ ...water, takenAt: '2023-06-15' }, 'takenAt'],
  ])

  const fees = fc.integer({ min: 0, max: 10_000_000_000 }).map((fen) => `${fen / 100}`)
  const days = fc.constantFrom('2022-12-31', '2023-01-01', '2023-12-31', '2024-01-01')
  const partsOf = (of: ReturnType<typeof waterResourceFee>) =>
    of.centralShare.plus(of.provincialShare).plus(of.localShare)

  it('comes to the sum of its parts by share; as published, to 1.8% of the full fee more in 2023 and to their sum outside it', () => {
    fc.assert(
      fc.property(fees, days, (fullFee, takenOn) => {
        const inferred = waterResourceFee({ fullFee, takenOn }, byShare)
        expect(plain(inferred.due)).toBe(plain(partsOf(inferred)))
        const published = waterResourceFee({ fullFee, takenOn })
        const short = takenOn.startsWith('2023') ? '0.018' : '0'
        const full = published.centralShare.times(10)
        expect(plain(published.due.minus(partsOf(published)))).toBe(plain(full.times(short)))
      }),
    )
  })

  it('never exceeds the full fee, and is never less as published than by share', () => {
    fc.assert(
      fc.property(fees, days, (fullFee, takenOn) => {
        const published = waterResourceFee({ fullFee, takenOn }).due
        return published.lte(fullFee) && waterResourceFee({ fullFee, takenOn }, byShare).due.lte(published)
      }),
    )
  })
})

describe('soilConservationFee', () => {
  const only2023 = (asOf?: string) => ({ reading: '2023-only', ...(asOf && { asOf }) })
  const area = { soilFeeArea: 1000 }
  const reduced = { fee: '800', atStandard: '1000' }
  const outside = { fee: null, atStandard: '1000' }

  computes(soilConservationFee, [
    [area, reduced],
    [{ soilFeeArea: '0.5' }, { fee: '0.4', atStandard: '0.5' }],
    [{ soilFeeArea: 0 }, { fee: '0', atStandard: '0' }],
    [area, reduced, { asOf: '2024-01-01' }],
    [area, outside, only2023('2022-12-31')],
    [area, reduced, only2023('2023-01-01')],
    [area, reduced, only2023('2023-12-31')],
    [area, outside, only2023('2024-01-01')],
  ])

  it('needs the day only when it is for 2023 alone', () => {
    expect(soilConservationFee.needs).toEqual(['soilFeeArea'])
    expect(evaluate('m09.soil-conservation-fee', area, only2023())).toMatchObject({
      outcome: 'undetermined',
      missing: [{ fact: 'asOf' }],
    })
  })

  it('says why there is no fee outside 2023, and flags that the period is unstated', () => {
    const { reasons, period } = evaluate('m09.soil-conservation-fee', area, only2023('2024-01-01')) as {
      reasons?: readonly { en: string }[]
      period: string
    }
    expect(reasons?.map((one) => one.en)).toEqual([expect.stringContaining('for 2023 alone')])
    expect(period).toBe('unstated')
    expect(soilConservationFee(area).discrepancies).toEqual(['m09.fee-reduction-period'])
  })

  needsEach(soilConservationFee, area)
  refuses(soilConservationFee, [
    [{ soilFeeArea: -1 }, 'soilFeeArea'],
    [{ area: 1000 }, 'area'],
  ])

  it('is four fifths of the standard, for any area', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), (soilFeeArea) => {
        const { fee, atStandard } = soilConservationFee({ soilFeeArea })
        expect(fee?.times(5).eq(atStandard.times(4))).toBe(true)
      }),
    )
  })
})
