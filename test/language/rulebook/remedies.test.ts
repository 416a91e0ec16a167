import { describe, expect, it } from 'vitest'
import {
  all,
  any,
  ask,
  asking,
  asOf,
  choice,
  choices,
  date,
  dates,
  dateTime,
  day,
  decimal,
  eligibility,
  integer,
  money,
  not,
  onlyIf,
  period,
  subject,
  sum,
  table,
  yearMonth,
  yesNo,
} from '../../../src/language'
import type { Provision } from '../../../src/language/provisions/provision'
import { remedies } from '../../../src/language/rulebook/remedies'
import { place, words } from '../vocabulary'

const asked = (name: string) => ask(name, name, `${name}？`, `${name}?`)
const letters = { a: { zh: '甲', en: 'A' }, b: { zh: '乙', en: 'B' }, c: { zh: '丙', en: 'C' } }

/** Facts within reach and beyond it. */
const shop = subject(
  'shop',
  { zh: '店', en: 'shop' },
  {
    filed: yesNo(asked('filed'), { attainable: 'register' }),
    over: yesNo(asked('over'), { attainable: 'wait' }),
    old: yesNo(asked('old')),
    staff: integer(asked('staff'), { unit: '人', attainable: 'reach', atMost: 50 }),
    distance: decimal(asked('distance'), { unit: '公里', attainable: 'reach' }),
    capital: money(asked('capital'), { attainable: 'reach' }),
    papers: choices(letters, asked('papers'), { attainable: 'hand-in' }),
    place: choice(letters, asked('place'), { attainable: 'register' }),
    kind: choice(letters, asked('kind')),
    applied: date(asked('applied'), { attainable: 'wait' }),
    month: yearMonth(asked('month'), { attainable: 'wait' }),
    moment: dateTime(asked('moment'), { attainable: 'wait' }),
    since: dateTime(asked('since')),
    began: date(asked('began')),
    fined: dates(asked('fined')),
  },
)
const base = { title: words, source: place, subject: shop }
const spring = day('2023-04-01')

type Facts = Readonly<Record<string, unknown>>
type When = typeof shop.filed
const rule = (when: When | ReturnType<typeof all>): Provision => eligibility('m00.rule', () => ({ ...base, when }))

/** What each remedy changes, by fact: the value, or every option that helps alike. */
const found = (of: Provision, facts: Facts, on?: string) =>
  remedies(of, facts, on === undefined ? undefined : { asOf: on }).remedies.map(({ changes }) =>
    Object.fromEntries(changes.map(({ fact, to, oneOf }) => [fact, oneOf ?? to])),
  )

describe('a step', () => {
  it.each([
    ['a registration', rule(shop.filed), { filed: false }, [{ filed: true }]],
    [
      'a number that a difference hangs on',
      rule(shop.distance.minus(shop.staff).atMost(3)),
      { distance: 10, staff: 2 },
      [{ staff: 7 }],
    ],
    ['a share that it hangs on', rule(shop.staff.over(30).atLeast('0.5')), { staff: 2 }, [{ staff: 15 }]],
    ['a share that no number is', rule(shop.capital.over(3).atLeast(1000)), { capital: 2 }, [{ capital: '3000' }]],
    ['a third', rule(shop.capital.times(3).atLeast(1000)), { capital: 2 }, [{ capital: '333.34' }]],
    ['a registration of which nothing is known', rule(shop.filed), {}, [{ filed: true }]],
    ['a number that is too low', rule(shop.staff.atLeast(10)), { staff: 8 }, [{ staff: 10 }]],
    ['a number that must be exceeded', rule(shop.staff.moreThan(10)), { staff: 8 }, [{ staff: 11 }]],
    ['a whole number for a bound between two', rule(shop.staff.atLeast('9.5')), { staff: 8 }, [{ staff: 10 }]],
    ['an amount, to the fen', rule(shop.capital.moreThan('0.5')), { capital: '0.25' }, [{ capital: '0.51' }]],
    ['a paper', rule(shop.papers.includesAll(['a', 'b'])), { papers: ['a'] }, [{ papers: ['a', 'b'] }]],
    ['papers where there is none', rule(shop.papers.includesAll(['a', 'b'])), { papers: [] }, [{ papers: ['a', 'b'] }]],
    ['papers where the list is left out', rule(shop.papers.includesAll(['a'])), {}, [{ papers: ['a'] }]],
    [
      'one of two papers',
      rule(shop.papers.includesAny(['a', 'b'])),
      { papers: ['c'] },
      [{ papers: ['c', 'a'] }, { papers: ['c', 'b'] }],
    ],
    ['one of two places', rule(shop.place.oneOf(['a', 'b'])), { place: 'c' }, [{ place: ['a', 'b'] }]],
    [
      'two at once',
      rule(all(shop.filed, shop.staff.atLeast(10))),
      { filed: false, staff: 8 },
      [{ filed: true, staff: 10 }],
    ],
    [
      'either of two',
      rule(any(shop.filed, shop.staff.atLeast(10))),
      { filed: false, staff: 8 },
      [{ filed: true }, { staff: 10 }],
    ],
  ])('is %s', (_, of, facts: Facts, expected) => expect(found(of, facts)).toEqual(expected))
  it.each([
    ['beyond a number’s limits', rule(shop.staff.atLeast(51)), { staff: 8 }],
    ['that lowers a number', rule(shop.staff.atMost(5)), { staff: 8 }],
    ['that takes a paper back', rule(not(shop.papers.includesAny(['a']))), { papers: ['a'] }],
    ['that undoes a registration', rule(not(shop.filed)), { filed: true }],
    ['of a fact that isn’t declared', rule(all(shop.old, shop.filed)), { old: false, filed: false }],
    ['of a choice that isn’t declared', rule(all(shop.kind.is('a'), shop.filed)), { kind: 'b', filed: false }],
    ['of a past day', rule(shop.began.onOrAfter(spring)), { began: '2023-01-01' }],
  ])('isn’t one %s', (_, of, facts: Facts) => expect(found(of, facts)).toEqual([]))
  it('is open as long as the time it is counted in', () => {
    const when = shop.distance.atLeast(20_000)
    const asks = [asking(shop.distance, [], day('2023-09-30'))]
    const far: Provision = eligibility('m00.far', () => ({ ...base, when, asks }))
    expect(found(far, { distance: '19500' }, '2023-09-30')).toEqual([{ distance: '20000' }])
    expect(found(far, { distance: '19500' }, '2023-10-01')).toEqual([])
    expect(found(far, { distance: '19500' })).toEqual([{ distance: '20000' }])
  })
})

describe('a day to wait for', () => {
  it.each([
    [
      'is that day',
      rule(shop.applied.onOrAfter(spring)),
      { applied: '2023-01-01' },
      '2023-02-01',
      { applied: '2023-04-01' },
    ],
    [
      'is the next after it',
      rule(shop.applied.after(spring)),
      { applied: '2023-01-01' },
      '2023-02-01',
      { applied: '2023-04-02' },
    ],
    [
      'isn’t before the day asked',
      rule(shop.applied.onOrAfter(spring)),
      { applied: '2023-01-01' },
      '2023-05-01',
      { applied: '2023-05-01' },
    ],
    [
      'may be before a day that is planned',
      rule(shop.applied.before(spring)),
      { applied: '2023-06-01' },
      '2023-02-01',
      { applied: '2023-02-01' },
    ],
    [
      'is a month where months are asked',
      rule(shop.month.after(spring.month())),
      { month: '2023-03' },
      '2023-02-01',
      { month: '2023-05' },
    ],
    [
      'is found where nothing is known yet',
      rule(shop.applied.onOrAfter(spring)),
      {},
      '2023-02-01',
      { applied: '2023-04-01' },
    ],
    [
      'is when the last of some days is long enough ago',
      rule(shop.fined.countWithin(shop.applied.minusMonths(36), shop.applied).atMost(0)),
      { fined: ['2020-01-01', '2022-05-06'], applied: '2023-01-01' },
      '2023-02-01',
      { applied: '2025-05-07' },
    ],
  ])('%s', (_, of, facts: Facts, on, expected) => expect(found(of, facts, on)).toEqual([expected]))
  it('is a minute where moments are asked', () => {
    const later = rule(shop.moment.after(shop.since))
    const facts = { since: '2023-04-01T23:59', moment: '2023-03-01T10:00' }
    expect(found(later, facts, '2023-03-02')).toEqual([{ moment: '2023-04-02T00:00' }])
  })
  it('without a day asked is after the one given', () => {
    expect(found(rule(shop.applied.onOrAfter(spring)), { applied: '2023-01-01' })).toEqual([{ applied: '2023-04-01' }])
    expect(found(rule(shop.applied.before(spring)), { applied: '2023-06-01' })).toEqual([])
    expect(found(rule(shop.applied.onOrAfter(spring)), {})).toEqual([])
  })
  it('may be the day asked itself', () => {
    const open = eligibility('m00.open', () => ({ ...base, when: shop.filed, period: period({ from: spring }) }))
    expect(found(open, { filed: true }, '2023-01-01')).toEqual([{ asOf: '2023-04-01' }])
    expect(found(open, { filed: false }, '2023-01-01')).toEqual([{ filed: true, asOf: '2023-04-01' }])
    const old = eligibility('m00.old', () => ({ ...base, when: asOf().onOrAfter(shop.began.plusYears(1)) }))
    expect(found(old, { began: '2023-02-03' }, '2023-06-01')).toEqual([{ asOf: '2024-02-03' }])
  })
  it('isn’t found once a period has ended', () => {
    const closed = eligibility('m00.closed', () => ({ ...base, when: shop.filed, period: period({ to: spring }) }))
    expect(remedies(closed, { filed: false }, { asOf: '2023-04-02' })).toMatchObject({
      outcome: 'ineligible',
      remedies: [],
      because: {
        zh: '取决于申请人不能自行改变的：基准日',
        en: 'it turns on what the asker can’t change: the day asked about',
      },
    })
  })
})

describe('a record that is known in part', () => {
  const whole = rule(all(shop.old, shop.filed, shop.staff.atLeast(10)))
  it('is freed of what shuts it out, and what is open besides is said', () => {
    const { outcome, remedies: list } = remedies(whole, { staff: 8 })
    expect(outcome).toBe('ineligible')
    expect(
      list.map(({ changes, provided }) => [changes.map((one) => one.fact), provided.map((one) => one.fact)]),
    ).toEqual([[['staff'], ['old', 'filed']]])
    expect(list[0]?.words).toEqual({
      zh: 'staff：达到10人（还差2人）；还取决于：“old”“filed”',
      en: 'staff: reach 10 people (2 people more); then it depends on: “old”, “filed”',
    })
  })
  it('is made eligible where all that is open is within reach', () => {
    expect(found(whole, { old: true, staff: 8 })).toEqual([{ filed: true, staff: 10 }])
    expect(found(whole, { old: true, staff: 12 })).toEqual([{ filed: true }])
  })
  it('has no remedy where what is open is beyond it', () => {
    expect(remedies(whole, { filed: true, staff: 12 })).toEqual({
      outcome: 'undetermined',
      remedies: [],
      because: { zh: '取决于尚不知道的：old', en: 'it depends on what isn’t known yet: old' },
    })
  })
})

describe('a step with a day of its own', () => {
  const club = subject(
    'club',
    { zh: '会', en: 'club' },
    {
      joined: yesNo(asked('joined'), { attainable: 'register' }),
      joinedOn: date(asked('joinedOn'), { past: true }),
      isOpen: yesNo(asked('isOpen')),
    },
    ({ joined, joinedOn }) => [onlyIf(joined, joinedOn, words)],
  )
  const within = (from: string, to: string): Provision =>
    eligibility('m00.club', () => ({
      title: words,
      source: place,
      subject: club,
      when: all(club.joined, club.joinedOn.within(day(from), day(to)), club.isOpen),
    }))
  const spell = within('2023-04-01', '2023-04-30')
  it('is taken from the day asked on, not before', () => {
    expect(found(spell, { joined: false, isOpen: true }, '2023-04-30')).toEqual([{ joined: true }])
    expect(found(spell, { joined: false, isOpen: true }, '2023-05-01')).toEqual([])
  })
  it('says on what it turns where it is too late', () => {
    const { because } = remedies(spell, { joined: false } as Facts, { asOf: '2023-05-01' })
    expect(because).toEqual({
      zh: '取决于申请人不能自行改变的：joinedOn',
      en: 'it turns on what the asker can’t change: joinedOn',
    })
  })
  it('may have been taken already where the record doesn’t say that it wasn’t, and at any time where no day is asked on', () => {
    expect(remedies(spell, { isOpen: true } as Facts, { asOf: '2023-05-01' }).outcome).toBe('undetermined')
    expect(found(spell, { joined: false, isOpen: true })).toEqual([{ joined: true }])
  })
})

describe('a remedy', () => {
  it('says what to do in both languages', () => {
    const say = (of: Provision, facts: Facts, on?: string) =>
      remedies(of, facts, on === undefined ? undefined : { asOf: on }).remedies.map((one) => [
        one.words.zh,
        one.words.en,
      ])
    expect(say(rule(shop.distance.atLeast(20_000)), { distance: '19500.5' })).toEqual([
      ['distance：达到20,000公里（还差499.5公里）', 'distance: reach 20,000 km (499.5 km more)'],
    ])
    expect(say(rule(shop.staff.atLeast(10)), {})).toEqual([['staff：达到10人', 'staff: reach 10 people']])
    expect(say(rule(shop.papers.includesAll(['a', 'b'])), { papers: [] })).toEqual([
      ['papers：补交甲、乙', 'papers: hand in A, B'],
    ])
    expect(say(rule(shop.papers.includesAll(['a'])), {})).toEqual([['papers：提交甲', 'papers: hand in A']])
    expect(say(rule(shop.place.oneOf(['a', 'b'])), { place: 'c' })).toEqual([
      ['place：甲、乙之一', 'place: one of A, B'],
    ])
    expect(say(rule(shop.place.is('a')), { place: 'c' })).toEqual([['place：甲', 'place: A']])
    expect(say(rule(all(shop.filed, shop.over)), { filed: false, over: false })).toEqual([
      ['做到：filed；等到：over', 'make it so: filed; wait until: over'],
    ])
    expect(say(rule(shop.applied.onOrAfter(spring)), {}, '2023-01-01')).toEqual([
      ['applied：最早2023-04-01', 'applied: 2023-04-01 at the earliest'],
    ])
    // A later day may be too late: until when it helps, and that one day alone does.
    const until = (last: string) => rule(all(shop.applied.onOrAfter(spring), shop.applied.onOrBefore(day(last))))
    expect(say(until('2023-04-30'), { applied: '2023-05-02' }, '2023-01-01')).toEqual([
      ['applied：2023-04-01至2023-04-30（含首尾）', 'applied: from 2023-04-01 to 2023-04-30, both included'],
    ])
    expect(say(until('2023-04-01'), {}, '2023-01-01')).toEqual([
      ['applied：只能是2023-04-01', 'applied: 2023-04-01 only'],
    ])
    const open = eligibility('m00.open', () => ({ ...base, when: shop.filed, period: period({ from: spring }) }))
    expect(say(open, { filed: true }, '2023-01-01')).toEqual([['等到2023-04-01', 'wait until 2023-04-01']])
  })
  it('is data', () => {
    const [first] = remedies(rule(shop.papers.includesAll(['a', 'b'])), { papers: ['b'] }).remedies
    expect(first?.changes).toEqual([
      {
        fact: 'papers',
        label: { zh: 'papers', en: 'papers' },
        how: 'hand-in',
        from: ['b'],
        to: ['b', 'a'],
        add: ['a'],
        words: { zh: 'papers：补交甲', en: 'papers: hand in A' },
      },
    ])
    expect(first?.provided).toEqual([])
    expect(Object.isFrozen(first?.changes)).toBe(true)
    const [more] = remedies(rule(shop.capital.atLeast(100)), { capital: 40 }).remedies
    expect(more?.changes[0]).toMatchObject({ how: 'reach', from: 40, to: '100', gap: '60', unit: '元' })
  })
  it('is no cover for a table that lacks a row', () => {
    const flawed = rule(table([shop.kind.is('a'), shop.filed]))
    expect(() => remedies(flawed, { kind: 'a', filed: false })).not.toThrow()
    expect(() => remedies(flawed, { kind: 'b', filed: false })).toThrow('no row of the decision table holds')
  })
  it('isn’t looked for where it is eligible', () => {
    expect(remedies(rule(shop.filed), { filed: true })).toEqual({
      outcome: 'eligible',
      remedies: [],
      because: { zh: '已符合条件', en: 'it is eligible already' },
    })
  })
  it('leaves out what contradicts the rest of the record', () => {
    const checked = eligibility('m00.checked', () => ({
      ...base,
      when: any(shop.filed, shop.over),
      checks: [{ if: not(all(shop.filed, shop.old)), otherwise: words }],
    }))
    expect(found(checked, { filed: false, over: false, old: true })).toEqual([{ over: true }])
  })
})

describe('the search', () => {
  it('is bounded, and says where it was cut short', () => {
    const many = Object.fromEntries(
      Array.from({ length: 14 }, (_, index) => [`f${index}`, yesNo(asked(`f${index}`), { attainable: 'register' })]),
    )
    const wide = subject('wide', words, many)
    const every = eligibility('m00.every', () => ({ ...base, subject: wide, when: all(...Object.values(wide)) }))
    const none = Object.fromEntries(Object.keys(many).map((name) => [name, false]))
    const { remedies: list, because } = remedies(every, none)
    expect(list).toEqual([])
    expect(because?.en).toBe('there are too many combinations to try them all')
  })
})

it('names nothing of what another way gets round', () => {
  const stuck = eligibility('m00.stuck', () => ({
    title: words,
    source: place,
    subject: shop,
    when: all(shop.old, any(shop.over, shop.staff.atLeast(10)), any(shop.filed, shop.old)),
  }))
  expect(remedies(stuck, { old: false, over: false, staff: 3, filed: false }).because?.en).toBe(
    'it turns on what the asker can’t change: old',
  )
})

describe('what it turns on', () => {
  const because = (when: When | ReturnType<typeof all>, facts: Facts) => remedies(rule(when), facts).because?.en
  const turnsOn = (names: string) => `it turns on what the asker can’t change: ${names}`
  const facts = { old: false, staff: 3, kind: 'b' }
  it('is nothing of a choice of which one way is within reach', () => {
    expect(because(all(shop.old, any(shop.staff.atLeast(10), shop.kind.is('a'))), facts)).toBe(turnsOn('old'))
  })
  it('is what each way of a choice takes besides', () => {
    const beyond = any(all(shop.staff.atLeast(10), shop.kind.is('a')), shop.kind.is('c'))
    expect(because(all(shop.old, beyond), facts)).toBe(turnsOn('“old”, “kind”'))
  })
  it('is nothing that isn’t told, where what is told is enough', () => {
    expect(because(sum(shop.distance, shop.staff).atMost(3), { distance: 10 })).toBe(turnsOn('distance'))
  })
  it('is why the text doesn’t speak of such a case', () => {
    const reason = { zh: '只说旧店', en: 'it speaks of old shops alone' }
    const covered = eligibility('m00.covered', () => ({
      ...base,
      covers: [{ if: shop.old, otherwise: reason }],
      when: shop.filed,
    }))
    expect(remedies(covered, { old: false, filed: false })).toEqual({
      outcome: 'not-covered',
      remedies: [],
      because: reason,
    })
  })
})

describe('nothing is proposed', () => {
  it('to who is eligible already, though another way is within reach', () => {
    expect(found(rule(any(shop.filed, shop.over)), { filed: true, over: false })).toEqual([])
  })
  it('where what is open stays open', () => {
    const either = rule(any(all(shop.old, shop.filed), all(shop.old, shop.over)))
    expect(remedies(either, { filed: true, over: false })).toMatchObject({
      outcome: 'undetermined',
      remedies: [],
      because: { en: 'it depends on what isn’t known yet: old' },
    })
  })
  it('by a table that lacks the row come to: that is a fault, and is told', () => {
    const flawed = rule(table([not(shop.filed), shop.old]))
    expect(() => remedies(flawed, { filed: false, old: false })).toThrow('no row of the decision table holds')
  })
})
