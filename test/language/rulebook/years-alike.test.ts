import { expect, it } from 'vitest'
import {
  all,
  any,
  ask,
  covered,
  date,
  day,
  eligibility,
  integer,
  not,
  period,
  remedies,
  rulebook,
  subject,
  yesNo,
} from '../../../src/language'
import { text } from '../../support/made-up'

const home = subject(
  'home',
  { zh: '住户', en: 'household' },
  {
    people: integer(ask('人数', 'people', '几口人？', 'How many people?'), { unit: '人', attainable: 'reach' }),
    isShop: yesNo(ask('商用', 'is a shop', '商用吗？', 'Is it a shop?')),
    isAided: yesNo(ask('受助', 'is aided', '受助吗？', 'Is it aided?')),
    paidOn: date(ask('缴费日', 'paid on', '哪天缴费？', 'When was it paid?')),
  },
)
const aid = eligibility('yc.aid', () => ({
  title: { zh: '照顾', en: 'Aid' },
  source: text(),
  subject: home,
  period: period({ on: home.paidOn, from: day('2026-01-01'), to: day('2026-12-31') }),
  covers: [covered(not(home.isShop), { zh: '只说居民', en: 'of households alone' })],
  when: all(any(home.isAided, home.people.atLeast(7))),
}))

it('a rulebook of another year than its documents proposes what would help, as the provision does by itself', () => {
  const book = rulebook({ name: 'yc', title: { zh: '办法', en: 'Rules' }, year: 2026, provisions: { aid } })
  const facts = { people: 5, isShop: false, isAided: false, paidOn: '2026-05-01' }
  const changes = (found: ReturnType<typeof remedies>) =>
    found.remedies.map((one) => one.changes.map(({ fact, to }) => [fact, to]))
  expect(changes(book.remedies('yc.aid', facts, { asOf: '2026-05-02' }))).toEqual([[['people', 7]]])
  expect(changes(remedies(aid, facts, { asOf: '2026-05-02' }))).toEqual([[['people', 7]]])
})
