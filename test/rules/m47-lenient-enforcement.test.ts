import { describe, expect, it } from 'vitest'
import { distressedEnterpriseEnforcement, flexibleSeizureMeasures } from '../../src/rules/index'
import { classifies, refuses } from '../support/cases'

describe('flexibleSeizureMeasures', () => {
  it('lists three, of which the measure names two', () => {
    expect(flexibleSeizureMeasures().entries.map((one) => [one.label.zh, one.isInMeasure])).toEqual([
      ['活查封', true],
      ['活扣押', true],
      ['活冻结', false],
    ])
  })
  it.each([
    ['sealing', '活查封'],
    ['seizure', '活扣押'],
    ['freezing', '活冻结'],
  ] as const)('finds %s as %s', (flexibleCourtMeasure, name) => {
    const { outcome, entries } = flexibleSeizureMeasures({ flexibleCourtMeasure })
    expect([outcome, entries.map((one) => one.label.zh)]).toEqual(['found', [name]])
  })
  it('leaves another measure open', () => {
    expect(flexibleSeizureMeasures({ flexibleCourtMeasure: 'other' })).toMatchObject({
      outcome: 'unconfirmed',
      entries: [],
    })
  })
  refuses(flexibleSeizureMeasures, [[{ flexibleCourtMeasure: 3 }, 'flexibleCourtMeasure']])
})

describe('distressedEnterpriseEnforcement', () => {
  classifies(distressedEnterpriseEnforcement, [
    [{ isTemporarilyInDifficulty: true }, 'with-caution'],
    [{}, undefined],
  ])
  it('names the settlement and what the measure names, not the freezing of the interpretation', () => {
    const { consequence } = distressedEnterpriseEnforcement({ isTemporarilyInDifficulty: true })
    expect(consequence?.zh).toBe('可用方式：和解协议、活查封、活扣押等')
  })
  it('promises nothing to another enterprise, and says why', () => {
    expect(distressedEnterpriseEnforcement({ isTemporarilyInDifficulty: false })).toMatchObject({
      outcome: 'not-covered',
      missing: [],
      reasons: [{ zh: '审慎只写给暂时陷入困境的企业' }],
    })
  })
  it('by “开具信用修复证明”: names the certificate, and that nobody is named for it', () => {
    expect(distressedEnterpriseEnforcement({}).notes.map((one) => one.zh)).toContainEqual(
      expect.stringContaining('信用修复证明'),
    )
  })
  it('leaves it to the court who is in difficulty', () => {
    expect(distressedEnterpriseEnforcement({}).missing).toMatchObject([
      { fact: 'isTemporarilyInDifficulty', judgedBy: { zh: '办案法院（文中未写由谁认定）' } },
    ])
  })
  refuses(distressedEnterpriseEnforcement, [[{ isTemporarilyInDifficulty: 'yes' }, 'isTemporarilyInDifficulty']])
})
