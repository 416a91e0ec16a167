import { describe, expect, it } from 'vitest'
import { readFacts } from '../../src/intake/index'
import { apecCardDishonestyConsequences } from '../../src/rules/index'
import { classifies, refuses } from '../support/cases'

describe('apecCardDishonestyConsequences', () => {
  classifies(apecCardDishonestyConsequences, [
    [{ cardDishonestActs: ['false-materials'] }, 'all-four'],
    [{ cardDishonestActs: ['for-outsiders'] }, 'all-four'],
    [{ cardDishonestActs: ['card-trading'] }, 'all-four'],
    [{ cardDishonestActs: ['other', 'card-trading'] }, 'all-four'],
    [{ cardDishonestActs: ['other'] }, undefined],
    [{ cardDishonestActs: ['other'], otherActIsSeriousDishonesty: true }, 'all-four'],
    [{}, undefined],
  ])
  it.each([
    ['of no act', { cardDishonestActs: [] }, '没有发现失信行为'],
    [
      'of an act that isn’t serious',
      { cardDishonestActs: ['other'], otherActIsSeriousDishonesty: false },
      '严重失信行为',
    ],
  ] as const)('by “等严重失信行为”: says nothing %s, and why', (_, facts, why) => {
    const { outcome, reasons } = apecCardDishonestyConsequences(facts)
    expect([outcome, reasons?.map((one) => one.zh.includes(why))]).toEqual(['not-covered', [true]])
  })
  it('leaves it to the city office whether another act is serious', () => {
    expect(apecCardDishonestyConsequences({ cardDishonestActs: ['other'] }).missing).toMatchObject([
      { fact: 'otherActIsSeriousDishonesty', judgedBy: { zh: '市外事办公室' } },
    ])
  })
  it('brings four consequences', () => {
    const { consequence } = apecCardDishonestyConsequences({ cardDishonestActs: ['for-outsiders'] })
    expect(consequence?.zh.split('；')).toHaveLength(4)
    expect(consequence?.zh.split('；')[2]).toContain('南通信用网“信用黑榜”')
  })
  it.each([
    ['买卖 APEC 卡', 'card-trading'],
    ['假借公司名义为他人办理 APEC 卡', 'for-outsiders'],
    ['虚假伪造材料', 'false-materials'],
  ])('a row may have the act as the document has it: %s', (written, act) => {
    expect(readFacts('travel-card', { cardDishonestActs: written }).facts).toEqual({ cardDishonestActs: [act] })
  })
  refuses(apecCardDishonestyConsequences, [
    [{ cardDishonestActs: ['late'] }, 'cardDishonestActs'],
    [{ cardDishonestActs: ['card-trading'], otherActIsSeriousDishonesty: true }, 'cardDishonestActs'],
  ])
})
