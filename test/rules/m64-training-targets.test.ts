import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluate } from '../../src/index'
import { vocationalTrainingTargets } from '../../src/rules/index'
import { assesses, refuses } from '../support/cases'

describe('vocationalTrainingTargets', () => {
  const year = { asOf: '2023-12-31' }
  const reached = {
    trainingAttendances: 85000,
    newHighSkillTrainees: 12000,
    newDigitalSkillTrainees: 8000,
    startUpTrainingAttendances: 8000,
  }

  assesses(vocationalTrainingTargets, [
    [reached, 'met', undefined, year],
    [{ ...reached, trainingAttendances: 85001, newHighSkillTrainees: 90000 }, 'met', undefined, year],
    [{ ...reached, trainingAttendances: 84999 }, 'not-met', undefined, year],
    [{ ...reached, newHighSkillTrainees: 11999 }, 'not-met', undefined, year],
    [{ ...reached, newDigitalSkillTrainees: 7999 }, 'not-met', undefined, year],
    [{ ...reached, startUpTrainingAttendances: 7999 }, 'not-met', undefined, year],
    [{ startUpTrainingAttendances: 0 }, 'not-met', undefined, year],
    [reached, 'met'],
    [{}, 'undetermined', undefined, year],
    // No day is stated: short before the end of the programme’s year, it isn’t due.
    [{ ...reached, trainingAttendances: 84999 }, 'not-due', undefined, { asOf: '2023-12-30' }],
  ])

  it.each(Object.keys(reached))('stays open while %s is not known', (name) => {
    const { missing, outcome } = evaluate(vocationalTrainingTargets.id, { ...reached, [name]: undefined }, year)
    expect({ outcome, missing: missing.map((one) => one.fact) }).toEqual({ outcome: 'undetermined', missing: [name] })
  })

  it.each([
    ['2022-12-31', 'before'],
    ['2023-01-01', 'in-force'],
    ['2023-12-31', 'in-force'],
    ['2024-01-01', 'ended'],
  ])('as of %s is %s', (asOf, period) => {
    expect(vocationalTrainingTargets(reached, { asOf }).period).toBe(period)
  })

  it('holds each figure by itself, whatever the others are', () => {
    const count = fc.integer({ min: 0, max: 100000 })
    fc.assert(
      fc.property(count, count, count, count, (a, b, c, d) => {
        const { goals } = vocationalTrainingTargets(
          {
            trainingAttendances: a,
            newHighSkillTrainees: b,
            newDigitalSkillTrainees: c,
            startUpTrainingAttendances: d,
          },
          year,
        )
        const short = [85000 - a, 12000 - b, 8000 - c, 8000 - d].map((gap) => Math.max(gap, 0))
        expect(Object.values(goals).map((one) => one.shortfall)).toEqual(short)
      }),
    )
  })

  refuses(vocationalTrainingTargets, [
    [{ trainingAttendances: '8.5' }, 'trainingAttendances'],
    [{ newHighSkillTrainees: -1 }, 'newHighSkillTrainees'],
  ])
})
