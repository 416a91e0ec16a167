import { describe, expect, it } from 'vitest'
import { InvalidFactsError } from '../../src/index'
import { beddingCentreMilestone, motorCentreMilestone, motorCentreQualifications } from '../../src/rules/index'
import { assesses, classifies, refuses } from '../support/cases'

describe.each([
  ['beddingCentreIsCompleted', 'beddingCentreCompletedOn', beddingCentreMilestone],
  ['motorCentreIsBuilt', 'motorCentreBuiltOn', motorCentreMilestone],
] as const)('a centre, by %s', (isDone, doneOn, milestone) => {
  const lastDay = { asOf: '2023-12-31' }
  const dayAfter = { asOf: '2024-01-01' }
  classifies(milestone, [
    [{ [isDone]: true, [doneOn]: '2023-12-30' }, 'on-time'],
    [{ [isDone]: true, [doneOn]: '2023-12-31' }, 'on-time'],
    [{ [isDone]: true, [doneOn]: '2024-01-01' }, 'behind-plan'],
    [{ [isDone]: true, [doneOn]: '2023-12-31' }, 'on-time', dayAfter],
    [{ [isDone]: true }, undefined, dayAfter],
    [{ [isDone]: true }, 'on-time', lastDay],
    [{ [isDone]: false }, 'pending', lastDay],
    [{ [isDone]: false }, 'behind-plan', dayAfter],
    [{ [isDone]: false }, undefined],
    [{}, undefined, lastDay],
  ])
  // Asked before the end of the year, what is done was done in time.
  it('asks for the day once it is done, and as of when', () => {
    const missing = (facts: object) => milestone(facts as never).missing.map((one) => one.fact)
    expect([missing({ [isDone]: true }), missing({ [isDone]: false })]).toEqual([[doneOn, 'asOf'], ['asOf']])
  })
  refuses(milestone, [
    [{ [doneOn]: '2023-12' }, doneOn],
    [{ [isDone]: false, [doneOn]: '2023-12-01' }, isDone],
  ])
  it('refuses a day after the one asked about', () => {
    const facts = { [isDone]: true, [doneOn]: '2023-12-31' }
    expect(() => milestone(facts as never, { asOf: '2023-12-30' })).toThrow(InvalidFactsError)
    expect(milestone(facts as never, lastDay).class).toBe('on-time')
  })
  it('by “预计2023年底”: is expected, not promised', () => {
    expect(milestone.force).toBe('aims')
  })
})

describe('motorCentreQualifications', () => {
  assesses(motorCentreQualifications, [
    [{ motorCentreNewQualifications: 214 }, 'not-met', 1, { asOf: '2023-12-31' }],
    [{ motorCentreNewQualifications: 214 }, 'not-due', 1, { asOf: '2023-12-30' }],
    [{ motorCentreNewQualifications: 215 }, 'met', 0],
    [{ motorCentreNewQualifications: 216 }, 'met', 0],
    [{}, 'undetermined'],
  ])
  it('is a plan', () => {
    expect(motorCentreQualifications.force).toBe('aims')
  })
})
