import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recruitmentEventsBreakdown } from '../../src/calculators/index'
import { computes, needsEach, refuses } from '../support/cases'

const held = (
  onsiteRecruitmentFairs: number,
  outboundRecruitmentEvents: number,
  hrMarketRecruitmentEvents: number,
) => ({
  onsiteRecruitmentFairs,
  outboundRecruitmentEvents,
  hrMarketRecruitmentEvents,
})
const plan = { plannedParts: 200, plannedEvents: 200, planAddsUp: true }

describe('recruitmentEventsBreakdown', () => {
  computes(recruitmentEventsBreakdown, [
    [held(200, 80, 120), { parts: 200, difference: 0, addsUp: true, ...plan }],
    [held(201, 80, 120), { parts: 200, difference: 1, addsUp: true, ...plan }],
    [held(199, 80, 120), { parts: 200, difference: -1, addsUp: false, ...plan }],
    [held(0, 0, 0), { parts: 0, difference: 0, addsUp: true, ...plan }],
    [held(200, 80, 120), { parts: 200, difference: 0, addsUp: true, ...plan }, { reading: 'two-kinds-only' }],
    [held(201, 80, 120), { parts: 200, difference: 1, addsUp: false, ...plan }, { reading: 'two-kinds-only' }],
    [
      held(200, 80, 120),
      { parts: 200, difference: 0, addsUp: true, plannedParts: 200, plannedEvents: 280, planAddsUp: false },
      { reading: 'besides' },
    ],
    [
      held(201, 80, 120),
      { parts: 200, difference: 1, addsUp: false, plannedParts: 200, plannedEvents: 280, planAddsUp: false },
      { reading: 'two-kinds-only+besides' },
    ],
  ])

  needsEach(recruitmentEventsBreakdown, held(200, 80, 120))

  refuses(recruitmentEventsBreakdown, [
    [held(-1, 0, 0), 'onsiteRecruitmentFairs'],
    [held(200, 80.5, 120), 'outboundRecruitmentEvents'],
  ])

  it('gives two parts and a difference that make the total, and adds up by both readings only where nothing is left', () => {
    const count = fc.integer({ min: 0, max: 1000 })
    fc.assert(
      fc.property(count, count, count, (total, outbound, hrMarket) => {
        const facts = held(total, outbound, hrMarket)
        const { addsUp, difference, parts } = recruitmentEventsBreakdown(facts)
        const strictly = recruitmentEventsBreakdown(facts, { reading: 'two-kinds-only' }).addsUp
        expect(parts + difference).toBe(total)
        expect({ addsUp, strictly }).toEqual({ addsUp: difference >= 0, strictly: difference === 0 })
      }),
    )
  })
})
