import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  all,
  any,
  ask,
  asOf,
  catalogue,
  date,
  dateTime,
  day,
  eligibility,
  freeText,
  period,
  places,
  rulebook,
  subject,
  yearMonth,
} from '../../src/language'
import { coreOf, type Provision } from '../../src/language/provisions/provision'
import { drawnInput } from '../../src/testing/drawn'
import {
  arbitraryEligible,
  arbitraryFacts,
  arbitraryOptions,
  boundaryCases,
  type FactRecord,
  lawsOf,
} from '../../src/testing/index'

/* What is drawn for rules of another city and of another year: days about that year, names that its own lists know. */

const document = {
  title: { zh: '云州市2031年措施', en: 'Measures of Yunzhou, 2031' },
  year: 2031,
  parts: { text: { zh: '正文', en: 'text' } },
} as const
const { text } = places(document)
const undated = places({ title: document.title, parts: document.parts }).text

const asked = (name: string) => ask(`${name}（问）`, name, `${name}是什么？`, `What is ${name}?`)
const visit = subject(
  'visit',
  { zh: '来访', en: 'visit' },
  {
    hall: freeText(asked('hall')),
    guest: freeText(asked('guest')),
    visitedOn: date(asked('visitedOn')),
    bookedOn: date(asked('bookedOn')),
    visitedIn: yearMonth(asked('visitedIn')),
    visitedAt: dateTime(asked('visitedAt')),
  },
)
const said = { zh: '某事', en: 'something' }
const base = { title: said, source: text('一'), subject: visit }

const halls = catalogue('yz1.halls', () => ({
  ...base,
  entries: [{ label: { zh: '东厅', en: 'East Hall' }, names: ['东馆'] }, { label: { zh: '西厅', en: 'West Hall' } }],
  others: [{ label: { zh: '旧厅', en: 'Old Hall' } }],
  lookUp: visit.hall,
}))
const early = eligibility('yz1.early', () => ({ ...base, when: visit.bookedOn.before(visit.visitedOn) }))
const made = (id: `yz1.${string}`, when: ReturnType<typeof all>, source = base.source): Provision<'eligibility'> =>
  eligibility(id, () => ({ ...base, source, when })) as Provision<'eligibility'>

const yunzhou = rulebook({ name: 'yunzhou-2031', title: document.title, provisions: { halls, early } })

const valuesOf = (records: fc.Arbitrary<FactRecord>, name: string): unknown[] =>
  fc.sample(records, { numRuns: 400, seed: 1 }).flatMap((one) => (name in one ? [one[name]] : []))
const drawn = (of: Provision, name: string): unknown[] => valuesOf(drawnInput(coreOf(of)), name)
const yearsOf = (days: readonly unknown[]): string[] => [...new Set(days.map((one) => String(one).slice(0, 4)))].sort()

describe('days that are drawn', () => {
  const about2031 = ['2028', '2029', '2030', '2031', '2032', '2033', '2034']
  it('lie about the year that the document plans', () => {
    for (const name of ['visitedOn', 'bookedOn']) {
      expect(yearsOf(drawn(early, name))).toEqual(about2031)
      expect(yearsOf(valuesOf(arbitraryFacts('visit', yunzhou) as fc.Arbitrary<FactRecord>, name))).toEqual(about2031)
    }
    expect(yearsOf(valuesOf(arbitraryOptions(early) as fc.Arbitrary<FactRecord>, 'asOf'))).toEqual(about2031)
  })
  it('lie about the year that a rulebook is for, whatever its documents say', () => {
    const later = rulebook({ name: 'yunzhou-2041', title: document.title, year: 2041, provisions: { halls, early } })
    const days = valuesOf(arbitraryFacts('visit', later) as fc.Arbitrary<FactRecord>, 'visitedOn')
    expect(yearsOf(days)).toEqual(about2031.map((year) => String(Number(year) + 10)))
    for (const law of lawsOf(later)) law.check({ numRuns: 5, seed: 1 })
  })
  it('lie also about a period that is another', () => {
    const late = eligibility('yz1.late', () => ({
      ...base,
      period: period({ on: visit.bookedOn, from: day('2051-01-01'), to: day('2051-12-31') }),
      when: visit.bookedOn.before(visit.visitedOn),
    }))
    const years = yearsOf(drawn(late, 'bookedOn'))
    expect(years).toEqual(expect.arrayContaining(['2030', '2031', '2032', '2050', '2051', '2052']))
    expect(drawn(late, 'bookedOn').some((one) => String(one) > '2051-01-02' && String(one) < '2051-12-30')).toBe(true)
  })
  it('of a document without a year lie about the days that the rule names', () => {
    const of = made('yz1.undated', all(visit.visitedOn.before(day('1987-05-05')), early.holds), undated('一'))
    const years = yearsOf(drawn(of, 'visitedOn'))
    expect([years[0], years.at(-1)]).toEqual(['1984', '1990'])
  })
  it('keep to the calendar, where a rule names its last days', () => {
    const of = made('yz1.last', visit.visitedOn.onOrBefore(day('2199-12-31')), undated('一'))
    expect(yearsOf(drawn(of, 'visitedOn')).at(-1)).toBe('2199')
    expect(boundaryCases(of).map((one) => one.value)).toEqual(['2199-12-30', '2199-12-31'])
  })
})

describe('one who qualifies', () => {
  it('is asked about in the year that the rule is for, where no day is said', () => {
    const of = made('yz1.this-year', all(asOf().year().is(2031), visit.visitedOn.onOrBefore(asOf())))
    const days = fc.sample(arbitraryEligible(of), { numRuns: 20, seed: 1 }).map((one) => one['visitedOn'])
    expect(days.every((one) => String(one) <= '2031-06-15')).toBe(true)
  })
})

describe('texts that are drawn', () => {
  const names = ['East Hall', 'Old Hall', 'West Hall', '东厅', '东馆', '旧厅', '西厅']
  const unlisted = ['a name on no list', '某名称']
  it('are names of the list that they are looked up in, and such as are on none', () => {
    const [own, all] = [drawn(halls, 'hall'), valuesOf(arbitraryFacts('visit', yunzhou) as never, 'hall')]
    for (const some of [own, all]) expect([...new Set(some)].sort()).toEqual([...unlisted, ...names].sort())
  })
  it('are neutral where nothing is looked up by them', () => {
    const wide = rulebook({ name: 'yunzhou', title: document.title, provisions: { halls, early }, subjects: [visit] })
    expect(wide.facts('visit').map((one) => one.name)).toContain('hall')
    expect(yearsOf(drawn(early, 'guest'))).toEqual([])
    const guests = fc.sample(drawnInput(coreOf(early), [coreOf(early).known[1] as never]), { numRuns: 50, seed: 1 })
    expect([...new Set(guests.map((one) => one['guest']))].sort()).toEqual([...unlisted].sort())
  })
  it('find what lists are looked up by, where that is another than names', () => {
    const rooms = catalogue('yz1.rooms', () => ({
      ...base,
      entries: [{ label: { zh: '一室', en: 'Room 1' }, code: '甲一' }],
      key: 'code',
      lookUp: visit.hall,
    }))
    expect(drawn(rooms, 'hall')).toContain('甲一')
    expect(drawn(rooms, 'hall')).not.toContain('Room 1')
    const laws = lawsOf(rulebook({ name: 'rooms', title: document.title, provisions: { rooms } }))
    for (const law of laws) law.check({ numRuns: 20, seed: 1 })
  })
})

describe('the boundary cases of moments', () => {
  const casesOf = (when: ReturnType<typeof all>): unknown[] =>
    boundaryCases(made('yz1.at', when)).map((one) => one.value)
  const { visitedAt, visitedIn, visitedOn } = visit
  it('are the minutes at and beside each time of day, in the middle of the year', () => {
    expect(casesOf(visitedAt.timeWithin('09:00', '17:30'))).toEqual([
      '2031-06-15T08:59',
      '2031-06-15T09:00',
      '2031-06-15T09:01',
      '2031-06-15T17:29',
      '2031-06-15T17:30',
      '2031-06-15T17:31',
    ])
  })
  it('go by seconds where seconds are said, and over midnight', () => {
    expect(casesOf(visitedAt.timeWithin('00:00', '21:59:59'))).toEqual([
      '2031-06-14T23:59',
      '2031-06-15T00:00',
      '2031-06-15T00:01',
      '2031-06-15T21:59:58',
      '2031-06-15T21:59:59',
      '2031-06-15T22:00',
    ])
  })
  it('are the first and last minute of a day that their day is held against', () => {
    expect(casesOf(visitedAt.date().onOrBefore(day('2031-08-31')))).toEqual([
      '2031-08-30T23:59',
      '2031-08-31T00:00',
      '2031-08-31T23:59',
      '2031-09-01T00:00',
    ])
  })
  it('are the ends of a month or year that a day, a month or a moment is to lie in', () => {
    const days = ['2030-12-31', '2031-01-01', '2031-12-31', '2032-01-01']
    expect(casesOf(visitedOn.year().is(2031))).toEqual(days)
    expect(casesOf(asOf().year().is(2031))).toEqual(days)
    expect(casesOf(visitedIn.firstDay().year().is(2031))).toEqual(['2030-12', '2031-01', '2031-12', '2032-01'])
    expect(casesOf(visitedOn.month().firstDay().onOrAfter(day('2032-02-10')))).toEqual([
      '2032-01-31',
      '2032-02-01',
      '2032-02-29',
      '2032-03-01',
    ])
    expect(casesOf(visitedAt.date().year().moreThan(2030))).toEqual([
      '2029-12-31T23:59',
      '2030-01-01T00:00',
      '2030-12-31T23:59',
      '2031-01-01T00:00',
    ])
  })
  it('are none where a part is no beginning of it, or nothing is fixed', () => {
    expect(casesOf(any(visitedOn.weekday().is(7), visitedAt.date().before(visitedOn)))).toEqual([])
  })
  it('each decide as the condition says', () => {
    const of = made('yz1.open', visitedAt.timeWithin('09:00', '17:30'))
    const outcomes = boundaryCases(of).map(({ value }) => coreOf(of).outcome({ visitedAt: value }, {}))
    const [yes, no] = ['eligible', 'ineligible']
    expect(outcomes).toEqual([no, yes, yes, yes, yes, no])
  })
})
