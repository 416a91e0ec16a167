import { describe, expect, it } from 'vitest'
import { regulationStatus } from '../../src/rules/index'
import { classifies, refuses } from '../support/cases'

const onTakingEffect = { reading: 'on-taking-effect' }

describe('regulationStatus', () => {
  const promulgated = { innovationRegulationIsPromulgated: true }
  classifies(regulationStatus, [
    [{ innovationRegulationIsPromulgated: false }, 'pending'],
    [promulgated, 'in-force'],
    [{}, undefined],
    [{ innovationRegulationIsPromulgated: false }, 'pending', onTakingEffect],
    [promulgated, undefined, onTakingEffect],
    [{ ...promulgated, innovationRegulationHasTakenEffect: false }, 'promulgated', onTakingEffect],
    [{ ...promulgated, innovationRegulationHasTakenEffect: true }, 'in-force', onTakingEffect],
    [{ ...promulgated, innovationRegulationHasTakenEffect: false }, 'in-force'],
  ])

  it('says of a pending regulation when it is expected', () => {
    expect(regulationStatus({ innovationRegulationIsPromulgated: false }).consequence?.en).toContain('2023')
  })

  refuses(regulationStatus, [[{ innovationRegulationIsPromulgated: 'yes' }, 'innovationRegulationIsPromulgated']])
})
