import { describe, expect, it } from 'vitest'
import { apecCardDishonestyConsequences } from '../../src/rules/index'
import { classifies, refuses } from '../support/cases'

describe('apecCardDishonestyConsequences', () => {
  classifies(apecCardDishonestyConsequences, [
    [{ cardDishonestActs: [] }, 'none'],
    [{ cardDishonestActs: ['false-materials'] }, 'all-four'],
    [{ cardDishonestActs: ['for-outsiders'] }, 'all-four'],
    [{ cardDishonestActs: ['card-trading'] }, 'all-four'],
    [{ cardDishonestActs: ['other', 'card-trading'] }, 'all-four'],
    [{ cardDishonestActs: ['other'] }, undefined],
    [{ cardDishonestActs: ['other'], otherActIsSeriousDishonesty: true }, 'all-four'],
    [{ cardDishonestActs: ['other'], otherActIsSeriousDishonesty: false }, 'none'],
    [{}, undefined],
  ])
  it('brings four consequences', () => {
    const { consequence } = apecCardDishonestyConsequences({ cardDishonestActs: ['for-outsiders'] })
    expect(consequence?.zh.split('；')).toHaveLength(4)
    expect(consequence?.zh).toContain('南通信用网“信用黑榜”')
  })
  refuses(apecCardDishonestyConsequences, [[{ cardDishonestActs: ['late'] }, 'cardDishonestActs']])
})
