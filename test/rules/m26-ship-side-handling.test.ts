import { describe, expect, it } from 'vitest'
import { directHandlingExtension, directHandlingSavings, shipSideDirectHandling } from '../../src/rules/index'
import { decides, refuses } from '../support/cases'

const cargo = {
  isBulkCargo: true,
  tradeDirection: 'import',
  isDeclaredInTransit: true,
  areCustomsFormalitiesDone: true,
  hasCargoArrived: true,
  customsInstruction: 'release',
} as const
const failing = [
  { isDeclaredInTransit: false },
  { areCustomsFormalitiesDone: false },
  { hasCargoArrived: false, customsInstruction: undefined },
  { customsInstruction: 'hold' },
]
const export_ = { tradeDirection: 'export' }

describe('shipSideDirectHandling', () => {
  describe('read as admitting inspected cargo', () => {
    decides(shipSideDirectHandling, {
      eligible: cargo,
      implied: ['hasCargoArrived'],
      stillEligible: [export_, { customsInstruction: 'inspect' }],
      ineligible: failing,
      options: { reading: 'inspected-included' },
    })
  })

  describe('read as excluding inspected cargo', () => {
    decides(shipSideDirectHandling, {
      eligible: cargo,
      implied: ['hasCargoArrived'],
      stillEligible: [export_],
      ineligible: [...failing, { customsInstruction: 'inspect' }],
      options: { reading: 'inspected-excluded' },
    })
  })

  describe('as customs decides on inspected cargo', () => {
    decides(shipSideDirectHandling, {
      eligible: { ...cargo, customsInstruction: 'inspect', isInspectableAtShipSide: true },
      implied: ['hasCargoArrived'],
      stillEligible: [export_, { customsInstruction: 'release' }],
      ineligible: failing,
    })
  })

  it.each([
    [{ isBulkCargo: false }, 'bulk'],
    [{ tradeDirection: 'domestic' }, 'domestic'],
  ] as const)('by “进出口大宗散货”: says nothing of %o, and why', (change, why) => {
    const { outcome, reasons } = shipSideDirectHandling({ ...cargo, ...change })
    expect([outcome, reasons?.map((one) => one.en.includes(why))]).toEqual(['not-covered', [true]])
  })

  it('by “将查验货物纳入试点范围”: denies nothing to cargo that isn’t inspected quickly, but for what any cargo must have', () => {
    const slow = { ...cargo, customsInstruction: 'inspect', isInspectableAtShipSide: false } as const
    const { outcome, reasons } = shipSideDirectHandling(slow)
    expect([outcome, reasons?.map((one) => one.en.includes('by the reading taken'))]).toEqual(['not-covered', [true]])
    expect(shipSideDirectHandling({ ...slow, isDeclaredInTransit: false }).outcome).toBe('ineligible')
  })

  it('by “节省…装卸、储存费用”: says what it gives, and where that is told', () => {
    const { gives, leadsTo } = shipSideDirectHandling(cargo)
    expect(gives?.zh).toContain('装卸、储存费用')
    expect(leadsTo).toEqual(['m26.direct-handling-savings', 'm26.direct-handling-extension'])
  })

  refuses(shipSideDirectHandling, [[{ hasCargoArrived: false, customsInstruction: 'release' }, 'hasCargoArrived']])

  it('needs no ruling on inspection for cargo that is not inspected', () => {
    expect(shipSideDirectHandling(cargo)).toMatchObject({ outcome: 'eligible', reading: 'customs-decides' })
  })

  it('waits for customs where the cargo is to be inspected', () => {
    const { outcome, missing } = shipSideDirectHandling({ ...cargo, customsInstruction: 'inspect' })
    expect(outcome).toBe('undetermined')
    expect(missing).toMatchObject([{ fact: 'isInspectableAtShipSide', judgedBy: { zh: '南通海关' } }])
  })
})

describe('directHandlingExtension', () => {
  it('by “试点” and “探索扩大”: is tried, not promised', () => {
    expect(directHandlingExtension()).toMatchObject({ outcome: 'listed', force: 'aims' })
  })

  it('by “嵌入式”查验和“顺势监管”: names how inspected cargo is inspected', () => {
    const [inspected, quick] = directHandlingExtension().entries
    expect([inspected?.label.zh, inspected?.methods.length]).toEqual(['查验货物', 2])
    expect(quick?.methods).toEqual([])
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

  it('by “码头也释放堆存空间”: says what the terminal gains', () => {
    expect(directHandlingSavings.notes[0]?.zh).toContain('堆存空间')
  })
})
