import { expect, it } from 'vitest'
import {
  all,
  ask,
  asking,
  type Choice,
  type Condition,
  calculator,
  check,
  choice,
  covered,
  type Day,
  date,
  day,
  eligibility,
  figure,
  figures,
  goal,
  InvalidRulebookError,
  integer,
  type Month,
  money,
  onlyIf,
  output,
  type Provision,
  rulebook,
  subject,
  target,
  yearMonth,
  yesNo,
} from '../../../src/language'
import { text } from '../../support/made-up'

/* What an author of rules elsewhere slips in, which was taken in silence. */

const words = { zh: '果', en: 'result' }
const asked = ask('甲', 'one', '甲？', 'One?')
const options = { a: { zh: '子', en: 'first' }, b: { zh: '丑', en: 'second' } }

const shop = subject(
  'shop',
  { zh: '店', en: 'shop' },
  { staff: integer(asked, { unit: '人' }), sales: money(ask('销售额', 'sales', '多少？', 'How much?')) },
)
const base = { title: words, source: text(), subject: shop }
const reckons = (make: 'money' | 'rate' | 'count', unit: never) =>
  calculator('yc.x', () => ({
    ...base,
    outputs: { v: output[make](words, shop.sales.over(make === 'count' ? 1 : 3), unit) },
  }))
const aims = (one: ReturnType<typeof goal>) => target('yc.x', () => ({ ...base, goals: { g: one } }))
const decides = (more: object) =>
  eligibility('yc.x', () => ({ ...base, when: shop.staff.atLeast(5), ...more }) as never)
/** Of a shop with other facts or checks. */
const asks = (facts: object, checks: (of: typeof shop) => unknown = () => []) => {
  const other = subject(
    'shop',
    { zh: '店', en: 'shop' },
    { staff: integer(asked), ...facts },
    checks as never,
  ) as never as typeof shop
  return eligibility('yc.x', () => ({ ...base, subject: other, when: other.staff.atLeast(5) }))
}

function flaws(make: () => Provision): string[] {
  try {
    rulebook({ name: 'yc', title: words, provisions: [make()] })
    return []
  } catch (error) {
    if (!(error instanceof InvalidRulebookError)) throw error
    return error.issues.map(({ where, what }) => `${where}: ${what}`)
  }
}

it.each([
  ['money in 万元', () => reckons('money', '万元' as never), 'yc.x: a result counts in 元, not in 万元'],
  ['a rate in %', () => reckons('rate', '%' as never), 'yc.x: a result counts in 比例, not in %'],
  ['a rate in ‰ a day', () => reckons('rate', '‰/天' as never), 'yc.x: a result counts in 比例, not in ‰/天'],
  [
    'a goal in 亿元',
    () => aims(goal(words, shop.sales, 'atLeast', 5, '亿元')),
    'yc.x: a result counts in 元, not in 亿元',
  ],
  [
    'a goal due before its time',
    () => aims(goal(words, shop.staff, 'atLeast', 5, { from: day('2024-06-01'), by: day('2024-01-01') })),
    'yc.x: from 2024-06-01 to 2024-01-01, which is earlier',
  ],
  [
    'a misspelt limit of a fact',
    () => asks({ rent: integer(asked, { atmost: 5 } as never) }),
    'shop.rent: there is no part atmost (did you mean atMost?)',
  ],
  [
    'a limit of what is no number',
    () => asks({ rent: choice(options, asked, { atMost: 5 } as never) }),
    'shop.rent: there is no part atMost',
  ],
  [
    'an option without a key',
    () => asks({ kind: choice({ ...options, '': { zh: '寅', en: 'third' } }, asked) }),
    'shop.kind: no options that can be used',
  ],
  [
    'checks that no record meets together',
    () => asks({}, (of) => [check(of.staff.atLeast(9), words), check(of.staff.lessThan(9), words)]),
    'yc.x: “one at least 9; one less than 9” can’t hold together',
  ],
  [
    'a detail of what nothing can be',
    () =>
      asks({ sales: money(asked) }, (of) => [onlyIf(all(of.staff.atLeast(9), of.staff.lessThan(9)), of.sales, words)]),
    'yc.x: “one at least 9; one less than 9” can’t hold together',
  ],
  [
    'covers of nobody who qualifies',
    () => decides({ covers: [covered(shop.staff.lessThan(5), words)] }),
    'yc.x: “one less than 5 people; one at least 5 people” can’t hold together',
  ],
  [
    'a question that is to follow a figure and doesn’t say it',
    () => decides({ asks: [asking(shop.staff, [figures('yc', { most: figure(5, '人', text()) }).most])] }),
    'yc.x: no asks that can be used',
  ],
])('%s is refused, and says so', (_, make, flaw) => {
  expect(flaws(make)).toEqual([flaw])
})

it.each([
  ['a third', 1 / 3, '0.3333333333333333 is no exact number（不是精确的数）'],
  ['the residue of a binary sum', 0.1 + 0.2, '0.30000000000000004 is no exact number（不是精确的数）'],
  ['no number', Number.NaN, 'NaN is no exact number（不是精确的数）'],
  ['a grouped text', '1,000', '1,000 is no exact number（不是精确的数）'],
])('%s in a rule is refused where it is written', (_, value, message) => {
  expect(() => shop.sales.times(value)).toThrow(message)
  expect(
    flaws(() =>
      decides({
        get when() {
          return all(shop.sales.atLeast(value))
        },
      }),
    ),
  ).toEqual([`yc.x: ${message.replace(/（.*/, '')}`])
})

it('a detail that may be told only where something holds, and days at either end of the years, are no mistake', () => {
  const detailed = () =>
    asks(
      { isOpen: yesNo(asked), openedOn: date(asked), closedIn: yearMonth(asked), kind: choice(options, asked) },
      (of) => {
        const { isOpen, openedOn, closedIn, kind } = of as never as {
          isOpen: Condition
          openedOn: Day
          closedIn: Month
          kind: Choice
        }
        return [
          onlyIf(isOpen, openedOn, words),
          onlyIf(isOpen, closedIn, words),
          onlyIf(isOpen, kind, words),
          check(openedOn.onOrBefore(day('2199-12-31')), words),
        ]
      },
    )
  expect(flaws(detailed)).toEqual([])
})

it('short fractions and plain texts in a rule are taken', () => {
  expect(flaws(() => eligibility('yc.x', () => ({ ...base, when: shop.sales.times(0.3).atLeast('1000.5') })))).toEqual(
    [],
  )
})
