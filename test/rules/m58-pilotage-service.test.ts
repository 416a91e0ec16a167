import { describe, expect, it } from 'vitest'
import { complexPilotageSubjects, nightPilotage, pilotageApplicationChannel } from '../../src/rules/index'
import { classifies, refuses } from '../support/cases'

describe('pilotageApplicationChannel', () => {
  const names = (pilotageEmergency: Parameters<typeof pilotageApplicationChannel>[0]) => {
    const { outcome, entries } = pilotageApplicationChannel(pilotageEmergency)
    return { outcome, entries: entries.map((one) => one.label.zh) }
  }
  it.each(['none', 'other'] as const)('is online with %s', (pilotageEmergency) => {
    expect(names({ pilotageEmergency })).toEqual({ outcome: 'found', entries: ['邮件', '智慧港航 APP'] })
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
  it('lists all ways when nothing is asked', () => {
    expect(names({})).toMatchObject({ outcome: 'listed', entries: { length: 4 } })
  })
  refuses(pilotageApplicationChannel, [[{ pilotageEmergency: 'no' }, 'pilotageEmergency']])
})

describe('nightPilotage', () => {
  const wanted = { hasNightPilotageNeed: true }
  classifies(nightPilotage, [
    [{ ...wanted, nightPilotageShip: 'container-liner' }, 'night-plan'],
    [{ ...wanted, nightPilotageShip: 'power-coal-ship' }, 'night-plan'],
    [{ ...wanted, nightPilotageShip: 'lng-ship' }, 'night-plan'],
    [{ ...wanted, nightPilotageShip: 'other' }, undefined],
    [{ ...wanted, nightPilotageShip: 'other', isOtherNightShip: true }, 'night-plan'],
    [{ ...wanted, nightPilotageShip: 'other', isOtherNightShip: false }, 'outside'],
    [{ hasNightPilotageNeed: false }, 'outside'],
    [{ hasNightPilotageNeed: false, nightPilotageShip: 'lng-ship' }, 'outside'],
    [wanted, undefined],
    [{ nightPilotageShip: 'lng-ship' }, undefined],
  ])
  it('goes by six factors', () => {
    const factors = ['水文', '潮汐', '气象', '航道', '交通流', '导助航设施']
    const { consequence } = nightPilotage({ ...wanted, nightPilotageShip: 'lng-ship' })
    for (const factor of factors) expect(consequence?.zh).toContain(factor)
  })
  refuses(nightPilotage, [[{ nightPilotageShip: 'container-ship' }, 'nightPilotageShip']])
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
