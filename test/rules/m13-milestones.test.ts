import { describe, expect, it } from 'vitest'
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
    [{ [isDone]: false }, 'pending', lastDay],
    [{ [isDone]: false }, 'behind-plan', dayAfter],
    [{ [isDone]: false }, undefined],
    [{}, undefined, lastDay],
  ])
  it('asks for the day once it is done, and as of when while it isn’t', () => {
    const missing = (facts: object) => milestone(facts as never).missing.map((one) => one.fact)
    expect([missing({ [isDone]: true }), missing({ [isDone]: false })]).toEqual([[doneOn], ['asOf']])
  })
  refuses(milestone, [[{ [doneOn]: '2023-12' }, doneOn]])
})

describe('motorCentreQualifications', () => {
  assesses(motorCentreQualifications, [
    [{ motorCentreNewQualifications: 214 }, 'not-met', 1],
    [{ motorCentreNewQualifications: 215 }, 'met', 0],
    [{ motorCentreNewQualifications: 216 }, 'met', 0],
    [{}, 'undetermined'],
  ])
  it('is a plan', () => {
    expect(motorCentreQualifications.force).toBe('aims')
  })
})
