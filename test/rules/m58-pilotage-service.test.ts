import { describe, expect, it } from 'vitest'
import { readFacts } from '../../src/intake/index'
import { complexPilotageSubjects, nightPilotage, pilotageApplicationChannel } from '../../src/rules/index'
import { classifies, refuses } from '../support/cases'

describe('pilotageApplicationChannel', () => {
  const names = (pilotageEmergency: Parameters<typeof pilotageApplicationChannel>[0]) => {
    const { outcome, entries } = pilotageApplicationChannel(pilotageEmergency)
    return { outcome, entries: entries.map((one) => one.label.zh) }
  }
  it('is online without an emergency', () => {
    expect(names({ pilotageEmergency: 'none' })).toEqual({ outcome: 'found', entries: ['邮件', '智慧港航 APP'] })
  })
  it.each(['averting-danger', 'rescue', 'first-aid'] as const)(
    'may be by telephone or otherwise in %s',
    (emergency) => {
      expect(names({ pilotageEmergency: emergency })).toEqual({
        outcome: 'found',
        entries: ['邮件', '智慧港航 APP', '电话', '其他方式'],
      })
    },
  )
  it('M58 解读（2） “等特殊情况”: is unconfirmed in an emergency of another kind', () => {
    expect(names({ pilotageEmergency: 'other' })).toEqual({ outcome: 'unconfirmed', entries: [] })
  })
  it('lists all ways when nothing is asked', () => {
    expect(names({})).toMatchObject({ outcome: 'listed', entries: { length: 4 } })
  })
  refuses(pilotageApplicationChannel, [[{ pilotageEmergency: 'no' }, 'pilotageEmergency']])
})

describe('nightPilotage', () => {
  const wanted = { hasNightPilotageNeed: true }
  const other = { isContainerLiner: false, shipCargo: 'grain' } as const
  classifies(nightPilotage, [
    [{ ...wanted, isContainerLiner: true }, 'night-plan'],
    [{ ...wanted, shipCargo: 'power-coal' }, 'night-plan'],
    [{ ...wanted, shipCargo: 'lng' }, 'night-plan'],
    // M58 解读（4） names LNG ships; liquefied petroleum gas is another cargo.
    [{ ...wanted, isContainerLiner: false, shipCargo: 'lpg' }, undefined],
    [{ ...wanted, ...other }, undefined],
    [{ ...wanted, ...other, isOtherNightShip: true }, 'night-plan'],
    [{ ...wanted, ...other, isOtherNightShip: false }, 'outside'],
    [{ ...wanted, isOtherNightShip: true }, 'night-plan'],
    [{ hasNightPilotageNeed: false }, 'outside'],
    [{ hasNightPilotageNeed: false, shipCargo: 'lng' }, 'outside'],
    [wanted, undefined],
    [{ shipCargo: 'lng' }, undefined],
  ])
  it('goes by six factors', () => {
    const factors = ['水文', '潮汐', '气象', '航道', '交通流', '导助航设施']
    const { consequence } = nightPilotage({ ...wanted, shipCargo: 'lng' })
    for (const factor of factors) expect(consequence?.zh).toContain(factor)
  })
  refuses(nightPilotage, [[{ shipCargo: 'coal' }, 'shipCargo']])
})

describe('complexPilotageSubjects', () => {
  it.each([
    ['special-equipment', '特种装备运输'],
    ['offshore-product', '重大海工产品引航'],
    ['lng-at-night', 'LNG 船舶夜航'],
  ] as const)('names %s', (complexPilotageSubject, zh) => {
    const { outcome, entries } = complexPilotageSubjects({ complexPilotageSubject })
    expect({ outcome, names: entries.map((one) => one.label.zh) }).toEqual({ outcome: 'found', names: [zh] })
  })
  it('lists three, and leaves others open', () => {
    expect(complexPilotageSubjects().entries).toHaveLength(3)
    expect(complexPilotageSubjects({ complexPilotageSubject: 'other' }).outcome).toBe('unconfirmed')
  })
  refuses(complexPilotageSubjects, [[{ complexPilotageSubject: 'barge' }, 'complexPilotageSubject']])
})

it.each([
  ['重点海工产品制造', 'vessel', 'complexPilotageSubject', 'offshore-product'],
  ['LNG船舶夜航', 'vessel', 'complexPilotageSubject', 'lng-at-night'],
] as const)('M58 解读（3）: reads %s of a %s', (word, subject, fact, key) => {
  expect(readFacts(subject, { [fact]: word }, { language: 'zh' })).toEqual({ facts: { [fact]: key }, issues: [] })
})
