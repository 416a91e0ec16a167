import { describe, expect, it } from 'vitest'
import { pilotageApplicationDue } from '../../src/calculators/index'
import { evaluate } from '../../src/index'
import { computes, needsEach, refuses } from '../support/cases'

const wanted = (pilotageRequestedAt: string) => ({ hasSpecialPilotageNeed: true, pilotageRequestedAt })

describe('pilotageApplicationDue', () => {
  computes(pilotageApplicationDue, [
    [wanted('2023-06-02T18:00'), { lastDay: '2023-06-01', ahead: '2023-06-01T18:00', byEvening: false }],
    [wanted('2023-06-02T20:00'), { lastDay: '2023-06-01', ahead: '2023-06-01T20:00', byEvening: false }],
    [wanted('2023-06-02T20:01'), { lastDay: '2023-06-01', ahead: '2023-06-01T20:01', byEvening: true }],
    [wanted('2023-03-01T00:00'), { lastDay: '2023-02-28', ahead: '2023-02-28T00:00', byEvening: false }],
    [
      wanted('2023-06-02T10:00'),
      { lastDay: '2023-06-01', ahead: '2023-06-01T22:00', byEvening: true },
      { parameters: { 'm58.new-lead-hours': 12 } },
    ],
  ])

  it('M58 解读（1） “有特殊引航需求的船舶”: states no time for others', () => {
    expect(evaluate('m58.pilotage-application-due', { hasSpecialPilotageNeed: false })).toMatchObject({
      outcome: 'not-covered',
      reasons: [{ zh: expect.stringContaining('有特殊引航需求') }],
    })
  })

  it.each(['2023-06-02T18:00', '2023-06-02T23:30'])('is the last moment that is in time for %s', (requested) => {
    const { ahead, byEvening, lastDay } = pilotageApplicationDue(wanted(requested))
    const latest = byEvening ? `${lastDay}T20:00` : `${ahead}`
    const asked = (pilotageAppliedAt: string) =>
      evaluate('m58.pilotage-application-deadline', {
        ...wanted(requested),
        pilotageEmergency: 'none',
        shipCargo: 'grain',
        isOtherLivelihoodShip: false,
        pilotageAppliedAt,
      })
    expect(asked(latest)).toMatchObject({ class: 'in-time' })
    expect(asked(latest.replace(':00', ':01'))).toMatchObject({ class: 'too-late' })
  })

  needsEach(pilotageApplicationDue, wanted('2023-06-02T18:00'))
  refuses(pilotageApplicationDue, [[wanted('2023-06-02'), 'pilotageRequestedAt']])
})
