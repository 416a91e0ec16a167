import { describe, expect, it } from 'vitest'
import { directHandlingSavings, shipSideDirectHandling } from '../../src/rules/index'
import { decides } from '../support/cases'

const cargo = {
  isBulkCargo: true,
  tradeDirection: 'import',
  isDeclaredInTransit: true,
  areCustomsFormalitiesDone: true,
  hasCargoArrived: true,
  customsInstruction: 'release',
} as const
const failing = [
  { isBulkCargo: false },
  { tradeDirection: 'domestic' },
  { isDeclaredInTransit: false },
  { areCustomsFormalitiesDone: false },
  { hasCargoArrived: false },
  { customsInstruction: 'hold' },
]
const export_ = { tradeDirection: 'export' }

describe('shipSideDirectHandling', () => {
  describe('read as admitting inspected cargo', () => {
    decides(shipSideDirectHandling, {
      eligible: cargo,
      stillEligible: [export_, { customsInstruction: 'inspect' }],
      ineligible: failing,
      options: { reading: 'inspected-included' },
    })
  })

  describe('read as excluding inspected cargo', () => {
    decides(shipSideDirectHandling, {
      eligible: cargo,
      stillEligible: [export_],
      ineligible: [...failing, { customsInstruction: 'inspect' }],
      options: { reading: 'inspected-excluded' },
    })
  })

  describe('as customs decides on inspected cargo', () => {
    decides(shipSideDirectHandling, {
      eligible: { ...cargo, customsInstruction: 'inspect', isInspectedCargoAdmitted: true },
      stillEligible: [export_, { customsInstruction: 'release' }],
      ineligible: [...failing, { isInspectedCargoAdmitted: false }],
    })
  })

  it('needs no ruling on inspection for cargo that is not inspected', () => {
    expect(shipSideDirectHandling(cargo)).toMatchObject({ outcome: 'eligible', reading: 'customs-decides' })
  })

  it('waits for customs where the cargo is to be inspected', () => {
    const { outcome, missing } = shipSideDirectHandling({ ...cargo, customsInstruction: 'inspect' })
    expect(outcome).toBe('undetermined')
    expect(missing).toMatchObject([{ fact: 'isInspectedCargoAdmitted', judgedBy: { zh: '南通海关' } }])
  })
})

describe('directHandlingSavings', () => {
  it.each([
    [true, ['handling', 'storage'], 'classified'],
    [false, [], 'not-covered'],
    [undefined, [], 'undetermined'],
  ])('with direct handling %s avoids %o', (usesDirectHandling, classes, outcome) => {
    expect(directHandlingSavings({ usesDirectHandling })).toMatchObject({ outcome, classes })
  })
})
