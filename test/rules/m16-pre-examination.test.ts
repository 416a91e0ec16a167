import { describe, expect, it } from 'vitest'
import { preExaminationTimeliness } from '../../src/rules/index'
import { classifies, refuses } from '../support/cases'

const filed = { isFlagship: true, hasFastTrackFiling: true }
const stage = (preExaminationStage: string, stageStartedOn: string, stageDoneOn: string) => ({
  ...filed,
  preExaminationStage,
  stageStartedOn,
  stageDoneOn,
})
const sameDay = { reading: 'same-day' }

/* 29 September to 6 October 2023 were days off, and 7 and 8 October, a weekend, were worked. */
describe('preExaminationTimeliness', () => {
  classifies(preExaminationTimeliness, [
    [stage('field-check', '2023-03-01', '2023-03-01'), 'in-time'],
    [stage('field-check', '2023-03-01', '2023-03-02'), 'in-time'],
    [stage('field-check', '2023-03-01', '2023-03-03'), 'late'],
    [stage('field-check', '2023-03-03', '2023-03-06'), 'in-time'],
    [stage('field-check', '2023-03-03', '2023-03-07'), 'late'],
    [stage('response', '2023-09-28', '2023-10-08'), 'in-time'],
    [stage('response', '2023-09-28', '2023-10-09'), 'late'],
    [stage('closing', '2023-03-01', '2023-03-10'), 'in-time'],
    [stage('closing', '2023-03-01', '2023-03-13'), 'late'],
    [stage('field-check', '2023-03-01', '2023-03-01'), 'in-time', sameDay],
    [stage('field-check', '2023-03-01', '2023-03-02'), 'late', sameDay],
    [stage('closing', '2023-03-01', '2023-03-09'), 'in-time', sameDay],
    [stage('closing', '2023-03-01', '2023-03-10'), 'late', sameDay],
    [{ ...filed, stageStartedOn: '2023-03-01', stageDoneOn: '2023-03-07' }, undefined],
    [{ ...filed, stageStartedOn: '2023-03-01', stageDoneOn: '2023-03-02' }, 'in-time'],
    [{ ...filed, stageStartedOn: '2023-03-01', stageDoneOn: '2023-06-01' }, 'late'],
    [{ ...filed, preExaminationStage: 'closing', stageDoneOn: '2023-03-02' }, undefined],
    [{ ...filed, preExaminationStage: 'closing', stageStartedOn: '2023-03-02' }, undefined],
    [{ ...stage('closing', '2023-03-01', '2023-03-10'), isFlagship: undefined }, undefined],
  ])
  it.each([
    { ...stage('closing', '2023-03-01', '2024-03-01'), hasFastTrackFiling: false },
    { ...stage('closing', '2023-03-01', '2024-03-01'), isFlagship: false, srdiLevel: 'none' },
    { isFlagship: false, srdiLevel: 'none' },
    { hasFastTrackFiling: false },
  ])('promises nothing to %o', (facts) => {
    expect(preExaminationTimeliness(facts as never).outcome).toBe('not-covered')
  })
  refuses(preExaminationTimeliness, [
    [stage('grant', '2023-03-01', '2023-03-02'), 'preExaminationStage'],
    [stage('closing', '2023-03-01', '2023-02-28'), 'stageStartedOn'],
    [stage('closing', '2030-03-01', '2030-03-02'), 'stageStartedOn'],
  ])
})
