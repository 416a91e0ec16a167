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
    [ship('205.01', '10.5'), 'restricted', either],
    [ship('205', '10.51'), 'restricted', either],
    [ship('205', '10.5'), 'unrestricted', either],
    [{ yangtzePassage: 'entering', shipLength: 205 }, 'unrestricted'],
    [{ yangtzePassage: 'entering', shipLength: 206 }, undefined],
    [{ yangtzePassage: 'entering', shipLength: 206 }, 'restricted', either],
    [{ yangtzePassage: 'entering', shipDraught: '10.5' }, 'unrestricted'],
    [{ yangtzePassage: 'entering', shipDraught: 11 }, undefined],
    [{ shipLength: 206, shipDraught: 11 }, undefined],
    [{}, undefined],
    [ship('206', '11'), 'unrestricted', { parameters: { 'm28.restricted-length': '210' } }],
  ])

  it.each([undefined, either])('by “进出长江”: says nothing of a ship that does neither (%o)', (options) => {
    const { outcome, reasons } = restrictedShip(ship('300', '11', 'none') as never, options)
    expect([outcome, reasons?.length]).toEqual(['not-covered', 1])
  })

  it('by “可…申报”: may be declared', () => {
    expect([restrictedShip.classes.restricted.force, restrictedShip.classes.unrestricted.force]).toEqual([
      'may',
      undefined,
    ])
  })

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
const container = { nantongSectionPassage: 'entering', isContainerShip: true }

const nothingSaid = (facts: object, options = {}) => {
  const { outcome, reasons } = yangtzeGreenChannel(facts as never, options)
  return [outcome, reasons?.map((one) => one.en.includes('green channel'))]
}

describe('yangtzeGreenChannel', () => {
  classifies(yangtzeGreenChannel, [
    [ship('250.01', '10.51'), 'green-channel'],
    [ship('250', '10.51'), 'none'],
    [ship('250.01', '10.5'), 'green-channel', either],
    [ship('250', '10.51'), 'none', either],
    [ship('250.01', '10.51', 'leaving'), 'green-channel'],
    [{ ...ship('100', '5'), ...container }, 'green-channel', everyKey],
    [{ ...ship('250.01', '10.51'), nantongSectionPassage: 'none' }, 'green-channel', everyKey],
    [{ ...ship('250', '10.51'), nantongSectionPassage: 'none' }, 'none', everyKey],
    [{ ...ship('100', '5'), ...container, nantongSectionPassage: 'leaving' }, 'green-channel', everyKey],
    [ship('100', '5'), undefined, everyKey],
    [{ shipLength: 251, shipDraught: 11 }, undefined],
    [{}, undefined],
  ])

  it('by “受限船舶…如船长超过250米”: says nothing of a ship that isn’t restricted', () => {
    expect(nothingSaid(ship('250.01', '10.5'))).toEqual(['not-covered', [true]])
    expect(nothingSaid({ ...ship('100', '5'), ...container })).toEqual(['not-covered', [true]])
    expect(nothingSaid({ ...ship('100', '5'), nantongSectionPassage: 'none' }, everyKey)).toEqual([
      'not-covered',
      [true],
    ])
  })

  it('by “进出长江”: says nothing of a ship that does neither', () => {
    expect(nothingSaid(ship('300', '12', 'none'))).toEqual(['not-covered', [false]])
  })

  it('by “可…申报”: says of a shorter restricted ship that it may be declared, and follows the length', () => {
    const shorter = yangtzeGreenChannel(ship('240', '11') as never, {
      parameters: { 'm28.green-channel-length': '245' },
    })
    expect(shorter.consequence?.zh).toContain('可作受限船申报')
    expect(shorter.consequence?.zh).toContain('245米')
    expect(yangtzeGreenChannel.classes['green-channel'].consequence?.zh).toContain('相邻海事机构')
  })

  it('names the readings taken', () => {
    const { reading } = yangtzeGreenChannel(ship('300', '11') as never)
    expect(reading?.split('+').sort()).toEqual(['both', 'both-ways', 'long-ships-only'])
  })

  it('follows the reading of the direction', () => {
    const leaving = { ...ship('100', '5'), ...container, nantongSectionPassage: 'leaving' }
    expect(nothingSaid(leaving, { reading: 'every-key-vessel+entering-only' })[0]).toBe('not-covered')
  })
})
