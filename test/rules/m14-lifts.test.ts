import { describe, expect, it } from 'vitest'
import { liftFiveStarLeniency, liftStarTarget } from '../../src/rules/index'
import { assesses, classifies, refuses } from '../support/cases'

describe('liftStarTarget', () => {
  assesses(liftStarTarget, [
    [{ starRatedLiftFirms: 79 }, 'not-met', 1, { asOf: '2023-12-31' }],
    [{ starRatedLiftFirms: 79 }, 'not-due', 1, { asOf: '2023-12-30' }],
    [{ starRatedLiftFirms: 80 }, 'met', 0],
    [{ starRatedLiftFirms: 81 }, 'met', 0],
    [{}, 'undetermined'],
  ])
})

describe('liftFiveStarLeniency', () => {
  classifies(liftFiveStarLeniency, [
    [{ liftStars: 5 }, 'lenient'],
    [{}, undefined],
  ])
  it.each([4, 0])('by “对五星维保单位”: says nothing of one of %d', (liftStars) => {
    expect(liftFiveStarLeniency({ liftStars })).toMatchObject({
      outcome: 'not-covered',
      reasons: [{ zh: expect.stringContaining('5星') }],
    })
  })
  it('by “高星级”: reaches every firm of as many stars or more, were fewer asked for', () => {
    const parameters = { 'm14.leniency-stars': 4 }
    expect([3, 4, 5].map((liftStars) => liftFiveStarLeniency({ liftStars }, { parameters }).class)).toEqual([
      undefined,
      'lenient',
      'lenient',
    ])
  })
  it('by “对维保质量高、信用好的维保单位评定高星级”: says by what stars are given, and that no standard is', () => {
    expect(liftFiveStarLeniency.notes.at(-1)?.zh).toMatch(/质量.*信用.*标准/)
  })
  it('by “探索将…纳入…，对五星维保单位建立…容错机制”: is aimed at', () => {
    expect(liftFiveStarLeniency({ liftStars: 5 }).force).toBe('aims')
  })
  it('puts no figure on what is let off', () => {
    expect(liftFiveStarLeniency({ liftStars: 5 }).consequence?.en).not.toMatch(/\d/)
  })
  refuses(liftFiveStarLeniency, [
    [{ liftStars: 4.5 }, 'liftStars'],
    [{ liftStars: -1 }, 'liftStars'],
    [{ liftStars: 6 }, 'liftStars'],
  ])
})
