import { describe, expect, it } from 'vitest'
import { liftFiveStarLeniency, liftStarTarget } from '../../src/rules/index'
import { assesses, classifies, refuses } from '../support/cases'

describe('liftStarTarget', () => {
  assesses(liftStarTarget, [
    [{ starRatedLiftFirms: 79 }, 'not-met', 1],
    [{ starRatedLiftFirms: 80 }, 'met', 0],
    [{ starRatedLiftFirms: 81 }, 'met', 0],
    [{}, 'undetermined'],
  ])
})

describe('liftFiveStarLeniency', () => {
  classifies(liftFiveStarLeniency, [
    [{ liftStars: 5 }, 'lenient'],
    [{ liftStars: 4 }, 'ordinary'],
    [{ liftStars: 6 }, 'ordinary'],
    [{ liftStars: 0 }, 'ordinary'],
    [{}, undefined],
  ])
  it('puts no figure on what is let off', () => {
    expect(liftFiveStarLeniency({ liftStars: 5 }).consequence?.en).not.toMatch(/\d/)
  })
  refuses(liftFiveStarLeniency, [
    [{ liftStars: 4.5 }, 'liftStars'],
    [{ liftStars: -1 }, 'liftStars'],
  ])
})
