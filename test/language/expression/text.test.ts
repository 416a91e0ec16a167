import { describe, expect, it } from 'vitest'
import { called, figure, figures, max, min, nothing, number, sum, when, yuan } from '../../../src/language'
import type { Expression } from '../../../src/language/expression/expression'
import { comparisonWords, figureText, unitOf, valueText, withUnit } from '../../../src/language/expression/text'
import { exact } from '../../../src/language/values/decimal'
import { type UnitName, units, unitWords } from '../../../src/language/values/units'
import { about } from '../../../src/language/write/subject'
import { place, thing, words } from '../vocabulary'

describe('a value as a person reads it', () => {
  it.each([
    ['2023-06-05T20:00', '2023-06-05 20:00', '2023-06-05 20:00'],
    ['T20:00', 'T20:00', 'T20:00'],
    [undefined, '未知', 'unknown'],
    [null, '文中未写', 'not stated'],
    [true, '是', 'yes'],
    [false, '否', 'no'],
    ['2023-04-01', '2023-04-01', '2023-04-01'],
    [['x', 'y'], 'x、y', 'x, y'],
    [[1000, exact('0.5')], '1,000、0.5', '1,000, 0.5'],
    [[], '无', 'none'],
    [0, '0', '0'],
    [999, '999', '999'],
    [1000, '1,000', '1,000'],
    [-999, '-999', '-999'],
    [-123456, '-123,456', '-123,456'],
    [1234567, '1,234,567', '1,234,567'],
    [exact('1234.56789'), '1,234.56789', '1,234.56789'],
    [exact('1e21'), '1,000,000,000,000,000,000,000', '1,000,000,000,000,000,000,000'],
  ])('%o: %s, %s', (value, zh, en) => {
    expect([valueText(value, 'zh'), valueText(value, 'en')]).toEqual([zh, en])
  })
  it.each<[number | string, UnitName, string, string]>([
    [2000, '天', '2,000天', '2,000 days'],
    [1, '天', '1天', '1 day'],
    ['0.5', '%', '0.5%', '0.5%'],
    [1, '‰/天', '1‰/天', '1‰ a day'],
    [3, '万分之/天', '万分之3/天', '3 per 10,000 a day'],
    [5, '工作日', '5个工作日', '5 working days'],
    [2, '季度', '2个季度', '2 quarters'],
    [3, '家', '3家', '3'],
    [1, '元', '1元', '1 yuan'],
    [11, '人', '11人', '11 people'],
    [100, '年', '100年', '100 years'],
    [999, '年', '999年', '999 years'],
    [1000, '年', '1000年', '1000'],
    [2023, '年', '2023年', '2023'],
  ])('%s in %s: %s, %s', (value, unit, zh, en) => {
    expect([valueText(exact(value), 'zh', unit), valueText(exact(value), 'en', unit)]).toEqual([zh, en])
  })
  it('has no unit while it is unknown, or nothing', () => {
    expect([valueText(undefined, 'en', '天'), valueText(null, 'en', '天')]).toEqual(['unknown', 'not stated'])
  })
})

describe('a year of the calendar', () => {
  it('is no number of years', () => {
    const of = (text: string) => [withUnit(text, unitWords('年'), 'zh'), withUnit(text, unitWords('年'), 'en')]
    expect([of('2,066'), of('999'), of('1')]).toEqual([
      ['2066年', '2066'],
      ['999年', '999 years'],
      ['1年', '1 year'],
    ])
  })
})

describe('one of a unit is said in the singular', () => {
  const singular: Partial<Record<UnitName, string>> = {
    人: 'person',
    名: 'person',
    人次: 'person-time',
    批: 'batch',
    方: 'party',
    学时: 'class hour',
    工作日: 'working day',
    岁: 'year of age',
    基点: 'basis point',
    季度: 'quarter',
    倍: 'time',
  }
  it.each(Object.entries(singular))('%s: %s', (unit, one) => {
    expect(withUnit('1', unitWords(unit as UnitName), 'en')).toBe(`1 ${one}`)
  })
  const others = Object.keys(units).filter((one) => !['比例', '月', '万分之/天'].includes(one)) as UnitName[]
  it.each(others)('%s keeps its words in Chinese, and of two in English', (unit) => {
    const words = unitWords(unit)
    expect([`1${unit}`, `1个${unit}`]).toContain(withUnit('1', words, 'zh'))
    expect([`2${words.en}`, `2 ${words.en}`]).toContain(withUnit('2', words, 'en'))
  })
})

describe('a number', () => {
  it.each([
    ['0.0005', '0.05%'],
    ['0.044', '4.4%'],
    ['1', '100%'],
    ['-0.25', '-25%'],
    ['12.5', '1,250%'],
  ])('that is a plain fraction is told as a share: %s', (value, text) => {
    for (const language of ['zh', 'en'] as const) expect(valueText(exact(value), language, '比例')).toBe(text)
  })
  it.each([
    ['0.019801980198019801980198', undefined, '约0.019802', 'about 0.019802'],
    ['0.019801980198019801980198', '比例', '约1.9802%', 'about 1.9802%'],
    ['66666.666666666666666', '元', '约66,666.666667元', 'about 66,666.666667 yuan'],
    ['0.12345678', undefined, '0.12345678', '0.12345678'],
  ] as const)('that goes on and on is told as about what it is: %s %s', (value, unit, zh, en) => {
    expect(valueText(exact(value), 'zh', unit)).toBe(zh)
    expect(valueText(exact(value), 'en', unit)).toBe(en)
  })
})

describe('a figure as the document states it', () => {
  const set = figures(99, {
    lump: figure('1.2', '万元', place),
    each: figure(1500, '元/月', place),
    van: figure('0.8', '万元/车', place),
    share: figure('94.6', '%', place),
    part: figure('0.044', '比例', place),
    month: figure(5, '月', place),
    mark: figure(3, '万分之/天', place),
    days: figure(1, '天', place),
    fold: figure(3, '倍', place),
    year: figure(2023, '年', place),
    over: figure(40, '家', place, { ...words, approx: 'over' }),
    term: figure(3, '年', place, { ...words, approx: 'about' }),
  })
  it.each([
    ['lump', '1.2万元', '12,000 yuan'],
    ['each', '1,500元/月', '1,500 yuan a month'],
    ['van', '0.8万元/车', '8,000 yuan a vehicle'],
    ['share', '94.6%', '94.6%'],
    ['part', '4.4%', '4.4%'],
    ['month', '5月', 'month 5'],
    ['mark', '万分之3/天', '3 per 10,000 a day'],
    ['days', '1天', '1 day'],
    ['fold', '3倍', '3 times'],
    ['year', '2023年', '2023'],
    ['over', '40余家', 'over 40'],
    ['term', '约3年', 'about 3 years'],
  ])('%s: %s, %s', (key, zh, en) => {
    const parameter = set[about].parameters.find(({ id }) => id === `m99.${key}`)
    if (!parameter) throw new Error(key)
    expect([figureText(parameter, 'zh'), figureText(parameter, 'en')]).toEqual([zh, en])
  })
  it('a day is said as it is', () => {
    const parameter = {
      id: 'm99.day',
      stated: '2023-04-01',
      value: '2023-04-01',
      keys: [],
      source: { measure: 'M99', ...place },
    }
    expect([figureText(parameter, 'zh'), figureText(parameter, 'en')]).toEqual(['2023-04-01', '2023-04-01'])
  })
})

describe('the unit in which an expression counts', () => {
  it.each<[string, Expression, UnitName | undefined]>([
    ['money', thing.price, '元'],
    ['a count', thing.count, '个'],
    ['a number without one', thing.percent, undefined],
    ['a day', thing.on, undefined],
    ['a figure alone', yuan(3), undefined],
    ['a named part', called(words, thing.count), '个'],
    ['the smallest', min(3, thing.count), '个'],
    ['the largest', max(thing.price, 3), '元'],
    ['the largest of plain numbers', max(2, 3), undefined],
    ['a sum', sum(thing.count, number(1)), '个'],
    ['a difference', thing.price.minus(1), '元'],
    ['a product', thing.price.times(2), '元'],
    ['a quotient', thing.price.over(2), '元'],
    ['a product of two counts', thing.count.times(thing.other), undefined],
    ['a share of an amount', thing.price.times(thing.price.over(thing.balance)), '元'],
    ['an amount among such amounts', thing.price.over(thing.balance), '比例'],
    ['an amount for each', thing.price.over(thing.count), undefined],
    ['a choice between amounts', when(thing.a, thing.price).otherwise(nothing(words)), '元'],
  ])('of %s', (_, { node }, expected) => {
    expect(unitOf(node)).toBe(expected)
  })
  it('of another provision is that of its expression', () => {
    const inner = { id: 'm00.inner', title: words, of: thing.count.node, open: [], discrepancies: [] }
    expect(unitOf({ op: 'provision', type: 'number', ...inner })).toBe('个')
  })
})

it.each([
  ['number', 'at least', 'other than'],
  ['numbers', 'at least', 'other than'],
  ['date', 'on or after', 'not on'],
  ['month', 'in or after', 'not in'],
  ['date-time', 'at or after', 'not at'],
] as const)('a comparison of a %s says “%s” and “%s”', (type, atLeast, isNot) => {
  expect([comparisonWords('atLeast', type).en, comparisonWords('isNot', type).en]).toEqual([atLeast, isNot])
})
