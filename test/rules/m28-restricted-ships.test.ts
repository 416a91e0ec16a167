import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { restrictedShip, yangtzeGreenChannel } from '../../src/rules/index'
import { classifies, refuses } from '../support/cases'

const ship = (shipLength: string, shipDraught: string, yangtzePassage = 'entering') => ({
  yangtzePassage,
  shipLength,
  shipDraught,
})
const either = { reading: 'either' }

describe('restrictedShip', () => {
  classifies(restrictedShip, [
    [ship('205.01', '10.51'), 'restricted'],
    [ship('205', '10.51'), 'unrestricted'],
    [ship('205.01', '10.5'), 'unrestricted'],
    [ship('205.01', '10.51', 'leaving'), 'restricted'],
    [ship('205.01', '10.51', 'none'), 'unrestricted'],
    [ship('205.01', '10.5'), 'restricted', either],
    [ship('205', '10.51'), 'restricted', either],
    [ship('205', '10.5'), 'unrestricted', either],
    [ship('300', '9', 'none'), 'unrestricted', either],
    [{ yangtzePassage: 'entering', shipLength: 205 }, 'unrestricted'],
    [{ yangtzePassage: 'entering', shipLength: 206 }, undefined],
    [{ yangtzePassage: 'entering', shipLength: 206 }, 'restricted', either],
    [{ yangtzePassage: 'entering', shipDraught: '10.5' }, 'unrestricted'],
    [{ yangtzePassage: 'entering', shipDraught: 11 }, undefined],
    [{ shipLength: 206, shipDraught: 11 }, undefined],
    [{}, undefined],
    [ship('206', '11'), 'unrestricted', { parameters: { 'm28.restricted-length': '210' } }],
  ])
  refuses(restrictedShip, [
    [ship('0', '11'), 'shipLength'],
    [ship('206', '-1'), 'shipDraught'],
  ])

  it('is never wider when both bounds must be exceeded', () => {
    const tenths = (max: number) => fc.integer({ min: 1, max }).map((one) => `${one / 10}`)
    fc.assert(
      fc.property(tenths(4000), tenths(200), (length, draught) => {
        const of = (reading: string) => restrictedShip(ship(length, draught) as never, { reading }).class
        return of('both') === 'unrestricted' || of('either') === 'restricted'
      }),
    )
  })
})

const everyKey = { reading: 'every-key-vessel' }
const container = { nantongSectionPassage: 'entering', shipKind: 'container-ship' }

describe('yangtzeGreenChannel', () => {
  classifies(yangtzeGreenChannel, [
    [ship('250.01', '10.51'), 'green-channel'],
    [ship('250', '10.51'), 'none'],
    [ship('250.01', '10.5'), 'none'],
    [ship('250.01', '10.5'), 'green-channel', either],
    [ship('250', '10.51'), 'none', either],
    [ship('250.01', '10.51', 'none'), 'none'],
    [ship('250.01', '10.51', 'leaving'), 'green-channel'],
    [{ ...ship('100', '5'), ...container }, 'none'],
    [{ ...ship('100', '5'), ...container }, 'green-channel', everyKey],
    [{ ...ship('250.01', '10.51'), nantongSectionPassage: 'none' }, 'green-channel', everyKey],
    [{ ...ship('100', '5'), nantongSectionPassage: 'none' }, 'none', everyKey],
    [{ ...ship('100', '5'), ...container, nantongSectionPassage: 'leaving' }, 'none', everyKey],
    [
      { ...ship('100', '5'), ...container, nantongSectionPassage: 'leaving' },
      'green-channel',
      { reading: 'every-key-vessel+both-ways' },
    ],
    [ship('100', '5'), undefined, everyKey],
    [{ shipLength: 250 }, 'none'],
    [{ shipLength: 251, shipDraught: 11 }, undefined],
    [{}, undefined],
  ])

  it('is open to no ship that is not restricted', () => {
    const green = yangtzeGreenChannel(ship('300', '9') as never)
    expect([green.class, green.reading]).toEqual(['none', 'both+long-ships-only+entering-only'])
  })
})
