import { expect, it } from 'vitest'
import {
  all,
  ask,
  asOf,
  calculator,
  called,
  choice,
  date,
  eligibility,
  explain,
  integer,
  number,
  output,
  subject,
  when,
  yuan,
} from '../../../src/language'
import { text } from '../../support/made-up'

/* What outputs of rules elsewhere are said as: years as years, options by their labels, and a part set out before by its name. */

const house = subject(
  'house',
  { zh: '房屋', en: 'house' },
  {
    soldOn: date(ask('成交日', 'sold on', '哪天成交？', 'When was it sold?')),
    builtIn: integer(ask('建成年', 'built in', '哪年建成？', 'In which year was it built?'), { unit: '年' }),
    area: choice(
      { north: { zh: '北区', en: 'the north' }, south: { zh: '南区', en: 'the south' } },
      ask('片区', 'area', '哪个片区？', 'Which area?'),
    ),
  },
)
const base = { title: { zh: '房屋', en: 'House' }, source: text(), subject: house }
const house2022 = { soldOn: '2022-05-04', builtIn: 1999, area: 'south' } as const
const lines = (of: Parameters<typeof explain>[0], language: 'zh' | 'en') =>
  explain(of, house2022, { asOf: '2026-05-01' })
    .toText(language)
    .split('\n')
    .slice(1)
    .map((line) => line.trim())

it('a year is one of the calendar, and years between two are counted', () => {
  const years = calculator('yc.years', () => ({
    ...base,
    outputs: {
      year: output.count({ zh: '年份', en: 'year' }, house.soldOn.year()),
      next: output.count({ zh: '次年', en: 'next year' }, house.soldOn.year().plus(1)),
      age: output.count({ zh: '房龄', en: 'age' }, asOf().year().minus(house.builtIn)),
      since: output.count({ zh: '成交年数', en: 'years since' }, number(2026).minus(house.soldOn.year())),
    },
  }))
  expect(lines(years, 'en')).toEqual([
    'year = 2022: the year of sold on (2022-05-04)',
    'next year = 2023: the year of sold on + 1 year (2022-05-04)',
    'age = 27 years: the year of the day asked about − built in (the day asked about 2026-05-01, built in 1999)',
    'years since = 4 years: 2026 − the year of sold on (2022-05-04)',
  ])
  expect(lines(years, 'zh')).toEqual([
    '年份 = 2022年：成交日的年份（2022-05-04）',
    '次年 = 2023年：成交日的年份 + 1年（2022-05-04）',
    '房龄 = 27年：基准日的年份 − 建成年（基准日2026-05-01，建成年1999年）',
    '成交年数 = 4年：2026年 − 成交日的年份（2022-05-04）',
  ])
  const recent = eligibility('yc.recent', () => ({
    ...base,
    when: all(house.soldOn.year().atLeast(2020), house.soldOn.year().is(asOf().year())),
  }))
  expect(lines(recent, 'zh').slice(1, 2)).toEqual(['✓ 成交日的年份不少于2020年（2022-05-04）'])
})

it('an option that is an output is said by its label', () => {
  const area = calculator('yc.area', () => ({
    ...base,
    outputs: { where: output.text({ zh: '所在', en: 'where' }, house.area) },
  }))
  expect([lines(area, 'zh'), lines(area, 'en')]).toEqual([['所在 = 南区：片区'], ['where = the south: area']])
})

it('a part that was set out is no fact as given where it is an output of its own', () => {
  const isOld = called({ zh: '老房', en: 'old house' }, house.builtIn.atMost(2000))
  const tax = calculator('yc.tax', () => ({
    ...base,
    outputs: {
      tax: output.money({ zh: '税', en: 'tax' }, when(isOld, yuan(5)).otherwise(yuan(9))),
      old: output.condition({ zh: '老房', en: 'old' }, isOld),
    },
  }))
  expect(lines(tax, 'en').at(-1)).toBe('✓ old (old house)')
  expect(lines(tax, 'zh').at(-1)).toBe('✓ 老房')
})
