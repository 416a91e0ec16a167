import { describe, expect, it } from 'vitest'
import { preExaminationTimeliness } from '../../src/rules/index'
import { classifies, refuses } from '../support/cases'

const filed = { isFlagship: true, hasFastTrackFiling: true }
const stage = (preExaminationStage: string, preExaminationRequestedOn: string, stageDoneOn: string) => ({
  ...filed,
  preExaminationStage,
  preExaminationRequestedOn,
  stageDoneOn,
})
const open = (preExaminationStage: string, preExaminationRequestedOn: string) => ({
  ...filed,
  preExaminationStage,
  preExaminationRequestedOn,
  stageIsDone: false,
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
    // 解读 “1个工作日…2个工作日…7个工作日”: one after another, 1 + 2 and 1 + 2 + 7.
    [stage('response', '2023-03-01', '2023-03-06'), 'late'],
    [stage('response', '2023-03-01', '2023-03-06'), 'in-time', { reading: 'one-after-another' }],
    [stage('closing', '2023-03-01', '2023-03-15'), 'in-time', { reading: 'one-after-another' }],
    [stage('closing', '2023-03-01', '2023-03-16'), 'late', { reading: 'one-after-another' }],
    [
      { ...stage('field-check', '2023-03-01', '2023-03-06'), preExaminationAcceptedOn: '2023-03-03' },
      'in-time',
      { reading: 'from-acceptance' },
    ],
    [stage('closing', '2023-03-01', '2023-03-09'), 'in-time', sameDay],
    [stage('closing', '2023-03-01', '2023-03-10'), 'late', sameDay],
    [{ ...filed, preExaminationRequestedOn: '2023-03-01', stageDoneOn: '2023-03-07' }, undefined],
    [{ ...filed, preExaminationRequestedOn: '2023-03-01', stageDoneOn: '2023-03-02' }, 'in-time'],
    [{ ...filed, preExaminationRequestedOn: '2023-03-01', stageDoneOn: '2023-06-01' }, 'late'],
    [{ ...filed, preExaminationStage: 'closing', stageDoneOn: '2023-03-02' }, undefined],
    [{ ...filed, preExaminationStage: 'closing', preExaminationRequestedOn: '2023-03-02' }, undefined],
    [{ ...stage('closing', '2023-03-01', '2023-03-10'), isFlagship: undefined }, undefined],
    // What isn't done yet is late only once its day has passed: for the response the 3rd, for closing the 10th.
    [open('response', '2023-03-01'), 'pending', { asOf: '2023-03-03' }],
    [open('response', '2023-03-01'), 'late', { asOf: '2023-03-04' }],
    [open('closing', '2023-03-01'), 'pending', { asOf: '2023-03-10' }],
    [open('closing', '2023-03-01'), 'late', { asOf: '2023-03-11' }],
    [open('closing', '2023-03-01'), 'pending', { asOf: '2023-03-15', reading: 'one-after-another' }],
    [open('closing', '2023-03-01'), undefined],
    [{ ...filed, preExaminationRequestedOn: '2023-03-01', stageIsDone: false }, 'late', { asOf: '2023-03-11' }],
    [{ ...stage('closing', '2023-03-01', '2023-03-10'), stageIsDone: true }, 'in-time'],
  ])
  it.each([
    [{ ...stage('closing', '2023-03-01', '2024-03-01'), hasFastTrackFiling: false }, '未作专利快审备案'],
    [{ ...stage('closing', '2023-03-01', '2024-03-01'), isFlagship: false, srdiLevel: 'none' }, '绿色通道企业'],
    [{ isFlagship: false, srdiLevel: 'none' }, '绿色通道企业'],
    [{ isFlagship: true, hasFastTrackFiling: false }, '未作专利快审备案'],
  ])('promises nothing to %o, and says why', (facts, why) => {
    const result = preExaminationTimeliness(facts as never)
    expect(result.outcome).toBe('not-covered')
    expect(result.outcome === 'not-covered' && result.reasons?.map((one) => one.zh).join()).toContain(why)
  })
  refuses(preExaminationTimeliness, [
    [stage('grant', '2023-03-01', '2023-03-02'), 'preExaminationStage'],
    [stage('closing', '2023-03-01', '2023-02-28'), 'preExaminationRequestedOn'],
    [{ ...stage('closing', '2023-03-01', '2023-03-02'), fastTrackFiledOn: '2023-03-02' }, 'fastTrackFiledOn'],
    [
      { ...stage('closing', '2023-03-01', '2023-03-02'), preExaminationAcceptedOn: '2023-02-28' },
      'preExaminationRequestedOn',
    ],
    [{ ...filed, fastTrackFiledOn: '2023-03-02', preExaminationAcceptedOn: '2023-03-01' }, 'fastTrackFiledOn'],
    [{ ...filed, fastTrackFiledOn: '2023-03-02', stageDoneOn: '2023-03-01' }, 'fastTrackFiledOn'],
    [{ hasFastTrackFiling: false, fastTrackFiledOn: '2023-03-01' }, 'hasFastTrackFiling'],
    [{ ...stage('closing', '2023-03-01', '2023-03-10'), stageIsDone: false }, 'stageIsDone'],
    [stage('closing', '2030-03-01', '2030-03-02'), 'preExaminationRequestedOn'],
  ])
  it('takes a filing, a request and an acceptance of one day', () => {
    const day = '2023-03-01'
    const facts = { ...stage('field-check', day, day), fastTrackFiledOn: day, preExaminationAcceptedOn: day }
    expect(preExaminationTimeliness(facts as never, { asOf: day })).toMatchObject({ class: 'in-time' })
  })
})
