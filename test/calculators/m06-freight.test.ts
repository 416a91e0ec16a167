import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { etcDiscount, freeParking, vehicleSubsidy } from '../../src/calculators/index'
import { evaluate, explain, outline } from '../../src/index'
import { computes, needsEach, refuses } from '../support/cases'

const passage = {
  passedOn: '2023-04-01',
  carriesStandardContainer: true,
  portArea: 'tonghai',
  tollGate: 'sutong-development-zone',
  paidByEtc: true,
  isProvincialTollRoad: true,
  fullToll: '85.55',
}
const half = { discounted: true, due: '42.775' }
const full = { discounted: false, due: '85.55' }

describe('etcDiscount', () => {
  it('M06 解读 “自2023年4月1日执行至2027年12月31日止”: sends to where both days stand', () => {
    const [term] = outline('m06.etc-discount').lines[0]?.parts ?? []
    expect(term?.words.en).toContain('2027-12-31')
    expect(term?.source).toEqual({ measure: 'M06', part: 'interpretation' })
  })
  it('points out that an earlier reduction is continued, of which nothing is said', () => {
    expect(etcDiscount.discrepancies.map((one) => one.id)).toContain('m06.etc-continuation')
  })
  it('is called no half where a reform makes it another share', () => {
    const told = explain(etcDiscount, passage as never, { parameters: { 'm06.etc-discount': 60 } })
    expect(JSON.stringify([told.title, told.lines, told.notes])).not.toMatch(/half|五折|减半/)
  })
  computes(etcDiscount, [
    [passage, half],
    [{ ...passage, passedOn: '2023-03-31' }, full],
    [{ ...passage, passedOn: '2027-12-31' }, half],
    [{ ...passage, passedOn: '2028-01-01' }, full],
    [{ ...passage, carriesStandardContainer: false }, full],
    [{ ...passage, portArea: 'other' }, full],
    [passage, half, { reading: 'paired' }],
    [{ ...passage, portArea: 'tongzhouwan' }, half],
    [{ ...passage, portArea: 'tongzhouwan' }, full, { reading: 'paired' }],
    [{ ...passage, tollGate: 'haiqi-lvsigang' }, half],
    [{ ...passage, tollGate: 'haiqi-lvsigang' }, full, { reading: 'paired' }],
    [{ ...passage, portArea: 'tongzhouwan', tollGate: 'haiqi-lvsigang' }, half, { reading: 'paired' }],
    [{ ...passage, tollGate: 'other' }, full],
    [{ ...passage, tollGate: 'other' }, half, { reading: 'any-gate' }],
    [{ ...passage, paidByEtc: false }, full],
    [{ ...passage, isProvincialTollRoad: false }, full],
    [
      { ...passage, fullToll: 0 },
      { discounted: true, due: '0' },
    ],
  ])
  needsEach(etcDiscount, passage)
  refuses(etcDiscount, [
    [{ ...passage, passedOn: '2023-02-30' }, 'passedOn'],
    [{ ...passage, fullToll: '-1' }, 'fullToll'],
  ])
})

const stop = {
  hasNewEnergyTruckPermit: true,
  isOnStreetPaidSpace: true,
  parkingDistrict: 'other-urban',
  minutesParked: 30,
} as const

describe('freeParking', () => {
  computes(freeParking, [
    [stop, { free: true }],
    [{ ...stop, minutesParked: 0 }, { free: true }],
    [{ ...stop, minutesParked: 31 }, { free: false }],
  ])
  it.each([
    ['持有新能源货车专用通行证', { hasNewEnergyTruckPermit: false }, '通行证'],
    ['占道收费泊位', { isOnStreetPaidSpace: false }, '占道收费泊位'],
    ['不含海门区', { parkingDistrict: 'haimen' }, '不含海门区'],
    ['在市区', { parkingDistrict: 'outside' }, '市区'],
  ])('by “%s”: says nothing of another stop, and why', (_, change, reason) => {
    const { outcome, reasons } = evaluate('m06.free-parking', { ...stop, ...change } as object)
    expect([outcome, reasons?.map((one) => one.zh)]).toEqual(['not-covered', [expect.stringContaining(reason)]])
  })
  needsEach(freeParking, stop)
})

const van = {
  isCertifiedOperator: true,
  annualAssessmentPassed: true,
  isNewEnergy: true,
  vehicleType: 'light-enclosed-van',
  cityMileageKm: 20000,
  purchasePrice: '80000',
}

describe('vehicleSubsidy', () => {
  computes(vehicleSubsidy, [
    [van, { cap: '8000', amount: '8000' }],
    [
      { ...van, purchasePrice: '79999.9' },
      { cap: '8000', amount: '7999.99' },
    ],
    [
      { ...van, purchasePrice: '80000.1' },
      { cap: '8000', amount: '8000' },
    ],
    [
      { ...van, vehicleType: 'light-box-truck', purchasePrice: '149999' },
      { cap: '15000', amount: '14999.9' },
    ],
    [
      { ...van, vehicleType: 'light-box-truck', purchasePrice: '150000' },
      { cap: '15000', amount: '15000' },
    ],
    [
      { ...van, vehicleType: 'refrigerated-truck', purchasePrice: '199999' },
      { cap: '20000', amount: '19999.9' },
    ],
    [
      { ...van, vehicleType: 'refrigerated-truck', purchasePrice: '200000' },
      { cap: '20000', amount: '20000' },
    ],
    [
      { ...van, cityMileageKm: '19999.99' },
      { cap: '8000', amount: '0' },
    ],
    [
      { ...van, isCertifiedOperator: false },
      { cap: '8000', amount: '0' },
    ],
    [
      { ...van, annualAssessmentPassed: false },
      { cap: '8000', amount: '0' },
    ],
    [
      { ...van, isNewEnergy: false },
      { cap: '8000', amount: '0' },
    ],
    [
      { ...van, vehicleType: 'other' },
      { cap: '0', amount: '0' },
    ],
    [van, { cap: '10000', amount: '8000' }, { parameters: { 'm06.subsidy-closed-van': '1' } }],
  ])
  needsEach(vehicleSubsidy, van)
  refuses(vehicleSubsidy, [
    [{ ...van, purchasePrice: 0 }, 'purchasePrice'],
    [{ ...van, vehicleType: 'van' }, 'vehicleType'],
  ])

  it('never exceeds the cap, nor a tenth of the price', () => {
    const prices = fc.integer({ min: 1, max: 100_000_000 })
    const types = fc.constantFrom('light-enclosed-van', 'light-box-truck', 'refrigerated-truck', 'other')
    fc.assert(
      fc.property(prices, types, (fen, vehicleType) => {
        const { cap, amount } = vehicleSubsidy({ ...van, vehicleType, purchasePrice: `${fen / 100}` } as never)
        return amount.lte(cap) && amount.times(1000).lte(fen)
      }),
    )
  })
})

describe('a toll that isn’t reduced', () => {
  it('may be reduced by others, of which the text says nothing, whichever condition fails', () => {
    expect(
      etcDiscount.notes.some((one) => /条件不符.*另有优惠，文中未写/.test(one.zh) && /conditions/.test(one.en)),
    ).toBe(true)
  })
})
