import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluate } from '../../src/index'
import { plusDays } from '../../src/language/values/dates'
import { pilotageApplicationDeadline } from '../../src/rules/index'
import { classifies, refuses } from '../support/cases'

const ordinary = {
  pilotageEmergency: 'none',
  shipCargo: 'grain',
  isOtherLivelihoodShip: false,
  hasSpecialPilotageNeed: false,
} as const
const special = {
  ...ordinary,
  hasSpecialPilotageNeed: true,
  pilotageAppliedAt: '2023-06-01T18:00',
  pilotageRequestedAt: '2023-06-02T18:00',
} as const
/** Two days ahead, but in the evening: where the two ways to take 20:00 part. */
const lateEarly = { ...special, pilotageAppliedAt: '2023-05-31T20:01' }
const coal = {
  pilotageEmergency: 'none',
  shipCargo: 'power-coal',
  doWeatherAndSeaAllow: true,
  hasSpecialPilotageNeed: false,
} as const

const missing = (facts: object) => pilotageApplicationDeadline(facts).missing.map((one) => one.fact)

describe('pilotageApplicationDeadline', () => {
  describe('of a ship with a special need', () => {
    classifies(pilotageApplicationDeadline, [
      [special, 'in-time'],
      [{ ...special, pilotageAppliedAt: '2023-06-01T18:01' }, 'too-late'],
      [{ ...special, pilotageAppliedAt: '2023-06-01T17:59' }, 'in-time'],
      [{ ...special, pilotageAppliedAt: '2023-06-02T18:00' }, 'too-late'],
      [{ ...special, pilotageRequestedAt: '2023-06-02T20:00', pilotageAppliedAt: '2023-06-01T20:00' }, 'in-time'],
      [{ ...special, pilotageRequestedAt: '2023-06-02T23:00', pilotageAppliedAt: '2023-06-01T20:00' }, 'in-time'],
      [{ ...special, pilotageRequestedAt: '2023-06-02T23:00', pilotageAppliedAt: '2023-06-01T20:01' }, 'too-late'],
      [{ ...special, pilotageRequestedAt: '2023-06-02T23:00', pilotageAppliedAt: '2023-06-01T00:00' }, 'in-time'],
      [{ ...special, pilotageAppliedAt: '2023-05-31T20:00' }, 'in-time'],
      [lateEarly, 'too-late', { reading: 'every-day' }],
      [lateEarly, 'in-time', { reading: 'day-before' }],
      [
        { ...special, pilotageRequestedAt: '2023-06-02T23:00', pilotageAppliedAt: '2023-06-01T20:01' },
        'too-late',
        { reading: 'day-before' },
      ],
      [special, 'in-time', { reading: 'every-day' }],
    ])
    it('M58 解读（1） “最晚申请时间延长至20:00”: says that the text is silent only where the two ways part', () => {
      expect(evaluate(pilotageApplicationDeadline.id, lateEarly)).toMatchObject({
        outcome: 'not-covered',
        missing: [],
        reasons: [{ zh: expect.stringContaining('20:00以后') }],
      })
      expect(missing(special)).toEqual([])
    })
    it.each(['pilotageEmergency', 'hasSpecialPilotageNeed'])('asks for %s', (name) => {
      expect(missing({ ...special, [name]: undefined })).toContain(name)
    })
    it('asks for both times', () => {
      for (const name of ['pilotageAppliedAt', 'pilotageRequestedAt'])
        expect(missing({ ...special, [name]: undefined })).toContain(name)
    })
  })

  describe('of a ship of a key sector', () => {
    classifies(pilotageApplicationDeadline, [
      [coal, 'any-time'],
      [{ ...coal, shipCargo: 'lpg' }, 'any-time'],
      [{ ...coal, shipCargo: 'lng' }, undefined],
      [{ ...coal, shipCargo: 'lng', isOtherLivelihoodShip: true }, 'any-time'],
      [{ ...coal, shipCargo: 'lng' }, 'any-time', { reading: 'lng-included' }],
      [{ ...coal, shipCargo: 'grain', isOtherLivelihoodShip: true }, 'any-time'],
      [{ ...special, shipCargo: 'power-coal', doWeatherAndSeaAllow: false }, 'in-time'],
      [{ ...lateEarly, shipCargo: 'power-coal', doWeatherAndSeaAllow: true }, 'any-time'],
      [{ ...coal, doWeatherAndSeaAllow: undefined }, undefined],
    ])
    it('asks the pilot station about LNG', () => {
      expect(missing({ ...coal, shipCargo: 'lng' })).toEqual(['isOtherLivelihoodShip'])
    })
    it('counts LNG as any other cargo where the pilot station says no', () => {
      const lng = { ...coal, shipCargo: 'lng', isOtherLivelihoodShip: false } as const
      expect(evaluate(pilotageApplicationDeadline.id, lng).outcome).toBe('not-covered')
    })
    it('promises nothing in bad weather without a special need', () => {
      // M58 解读（1） “只要天气海况许可”: the weather is the reason.
      expect(evaluate(pilotageApplicationDeadline.id, { ...coal, doWeatherAndSeaAllow: false })).toMatchObject({
        outcome: 'not-covered',
        reasons: [{ zh: expect.stringContaining('天气海况不许可') }],
      })
    })
  })

  describe('in an emergency', () => {
    classifies(pilotageApplicationDeadline, [
      [{ pilotageEmergency: 'averting-danger' }, 'emergency'],
      [{ pilotageEmergency: 'rescue' }, 'emergency'],
      [{ ...lateEarly, pilotageEmergency: 'first-aid' }, 'emergency'],
      [{ ...special, pilotageEmergency: 'other' }, undefined],
      [{ ...special, pilotageEmergency: 'other', isOtherSituationEmergency: true }, 'emergency'],
      [{ ...special, pilotageEmergency: 'other', isOtherSituationEmergency: false }, 'in-time'],
    ])
  })

  it('M58 解读（2） “船方或代理人可用电话或其他方式”: may apply by telephone', () => {
    const { consequence, force } = pilotageApplicationDeadline({ pilotageEmergency: 'rescue' })
    expect([consequence?.zh, force]).toEqual(['船方或代理人可用电话或其他方式随时申请', 'may'])
  })

  it('says nothing of an ordinary ship, and why', () => {
    const result = evaluate(pilotageApplicationDeadline.id, ordinary)
    expect(result.outcome).toBe('not-covered')
    expect(result.reasons).toHaveLength(1)
    expect(JSON.stringify(result.unmet)).not.toContain('isOtherSituationEmergency')
  })

  it('M58 解读（1） “提前24小时”, “20:00”: says to one who is late by when it was to be, as a reform has it', () => {
    const late = { ...special, pilotageAppliedAt: '2023-06-02T17:00' }
    expect(pilotageApplicationDeadline(late).consequence?.zh).toMatch(/至少24小时.*不晚于20:00/)
    const reformed = pilotageApplicationDeadline(late, { parameters: { 'm58.new-lead-hours': 12 } })
    expect(reformed.consequence?.zh).toContain('12小时')
  })

  refuses(pilotageApplicationDeadline, [
    [{ pilotageAppliedAt: '2023-06-01' }, 'pilotageAppliedAt'],
    [{ pilotageRequestedAt: '2023-06-01T24:01' }, 'pilotageRequestedAt'],
    [{ pilotageEmergency: 'fire' }, 'pilotageEmergency'],
    [{ ...special, pilotageAppliedAt: '2023-06-02T18:01' }, 'pilotageAppliedAt'],
  ])

  it('accepts what is made by 20:00 a day or more ahead, and nothing less than a day ahead', () => {
    const two = (value: number) => String(value).padStart(2, '0')
    const minute = fc.integer({ min: 0, max: 1439 })
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4 }), minute, minute, (days, from, to) => {
        const at = (day: string, minutes: number) => `${day}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
        fc.pre(days > 0 || from <= to)
        const facts = {
          ...special,
          pilotageAppliedAt: at('2023-02-26', from),
          pilotageRequestedAt: at(plusDays('2023-02-26', days), to),
        }
        const isAhead = days > 1 || (days === 1 && to >= from)
        const isByEvening = from <= 20 * 60
        const isSilent = isAhead && !isByEvening && days > 1
        const expected = isAhead && isByEvening ? 'in-time' : isSilent ? undefined : 'too-late'
        expect(pilotageApplicationDeadline(facts).class).toBe(expected)
      }),
    )
  })
})
