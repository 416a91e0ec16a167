import { describe, expect, it } from 'vitest'
import { outline } from '../../src/index'
import { regulationStatus } from '../../src/rules/index'
import { classifies, refuses } from '../support/cases'

const onTakingEffect = { reading: 'on-taking-effect' } as const

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

  it('M10 解读 “正联合推动”, “预计”: says who is at work on it, and only hopes', () => {
    const { consequence, force } = regulationStatus({ innovationRegulationIsPromulgated: false })
    expect(consequence?.zh).toContain('市人大、市科技局、市司法局')
    expect([force, regulationStatus({ innovationRegulationIsPromulgated: true }).force]).toEqual(['aims', 'shall'])
  })

  it('says only what a reading can come to', () => {
    const ends = (options: { reading?: 'on-taking-effect' } = {}) =>
      outline('m10.regulation-status', options).lines[0]?.parts?.map(({ words }) => words.en)
    expect(ends()).toEqual(['if the innovation regulation is promulgated: in force', 'otherwise: not yet promulgated'])
    expect(ends(onTakingEffect)).toHaveLength(3)
  })

  it('says of a pending regulation when it is expected', () => {
    expect(regulationStatus({ innovationRegulationIsPromulgated: false }).consequence?.en).toContain('2023')
  })

  refuses(regulationStatus, [
    [{ innovationRegulationIsPromulgated: 'yes' }, 'innovationRegulationIsPromulgated'],
    [
      { innovationRegulationIsPromulgated: false, innovationRegulationHasTakenEffect: true },
      'innovationRegulationHasTakenEffect',
    ],
  ])
})
