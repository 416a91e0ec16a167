import { Ajv2020 } from 'ajv/dist/2020'
import { describe, expect, it } from 'vitest'
import { nantong } from '../../../src/index'
import {
  all,
  calculator,
  day,
  editionSchema,
  eligibility,
  evaluate,
  fromJSON,
  output,
  period,
  places,
  rulebook,
} from '../../../src/language'
import { base, thing, words } from '../vocabulary'

const { text } = places({ title: words, parts: { text: words } })
/** Of a document of no year, and of one of 2023. */
const ageless = eligibility('yc.ageless', () => ({ ...base, source: text(), when: thing.a }))
const dated = eligibility('yc.dated', () => ({ ...base, when: thing.a }))
const stated = eligibility('yc.stated', () => ({
  ...base,
  period: period({ from: day('2023-01-01'), to: day('2030-12-31') }),
  when: thing.a,
}))
const sum = calculator('yc.sum', () => ({ ...base, outputs: { n: output.count(words, thing.count) } }))
const book = rulebook({ name: 'yc-2025', title: words, year: 2025, provisions: { ageless, dated, stated, sum } })
const [last, first] = [{ asOf: '2025-12-31' }, { asOf: '2026-01-01' }]

/** Whether an answer is past the programme’s year: on the last day of 2025, and on the day after. */
const isPast = (ask: (options: { readonly asOf: string }) => { readonly pastProgramme?: true }) =>
  [last, first].map((options) => ask(options).pastProgramme === true)

describe('a rulebook’s year', () => {
  it('is that of the provisions that it adds, whatever that of their document', () => {
    expect(isPast((options) => book.evaluate('yc.ageless', { a: true }, options))).toEqual([false, true])
    expect(isPast((options) => book.evaluate(dated, { a: true }, options))).toEqual([false, true])
    expect(isPast((options) => book.evaluate('yc.sum', { count: 1 }, options))).toEqual([false, true])
    expect(isPast((options) => book.evaluate('yc.stated', { a: true }, options))).toEqual([false, false])
    expect(book.years).toEqual({ 'yc.ageless': 2025, 'yc.dated': 2025, 'yc.stated': 2025, 'yc.sum': 2025 })
  })
  it('has a day before it told so, too, of what states no period or no beginning of one', () => {
    const until = eligibility('yc.until', () => ({
      ...base,
      period: period({ to: day('2030-12-31') }),
      when: thing.a,
    }))
    const one = rulebook({ name: 'yc-2025', title: words, year: 2025, provisions: { ageless, stated, sum, until } })
    const isEarly = (id: string, facts: object) =>
      ['2024-12-31', '2025-01-01'].map((asOf) => {
        const result = one.evaluate(id, facts, { asOf }) as { readonly beforeProgramme?: true }
        return result.beforeProgramme === true
      })
    expect(isEarly('yc.ageless', { a: true })).toEqual([true, false])
    expect(isEarly('yc.until', { a: true })).toEqual([true, false])
    expect(isEarly('yc.sum', { count: 1 })).toEqual([true, false])
    expect(isEarly('yc.stated', { a: true })).toEqual([false, false])
    expect(ageless({ a: true }, { asOf: '1999-01-01' })).not.toHaveProperty('beforeProgramme')
  })
  it('reaches every reader', () => {
    expect(isPast((options) => book.explain('yc.dated', { a: true }, options).account)).toEqual([false, true])
    for (const id of ['yc.ageless', 'yc.dated'])
      expect(
        isPast((options) => {
          const found = book.match('thing', { a: true }, options).eligible.find((one) => one.id === id)
          return found as NonNullable<typeof found>
        }),
      ).toEqual([false, true])
    expect(book.interview([dated], {}).questions.map((one) => one.fact)).toEqual(['a'])
    expect(book.interview('thing', {}).questions.map((one) => one.fact)).toContain('a')
    expect(book.remedies(dated, { a: true }, last).outcome).toBe('eligible')
    const kept = book.receipt(book.evaluate(dated, { a: true }, first))
    expect(book.replay(kept, { a: true })).toMatchObject({ same: true, result: { pastProgramme: true } })
    expect(book.evaluate(dated, dated.check({ a: true }) as never, first)).toMatchObject({ pastProgramme: true })
    expect(book.provision('yc.dated')).toBe(dated)
  })
  it('isn’t that of a provision asked by itself, which knows its document alone', () => {
    expect(isPast((options) => evaluate(ageless, { a: true }, options))).toEqual([false, false])
    expect(isPast((options) => dated({ a: true }, options))).toEqual([true, true])
    expect(dated({ a: true }, { asOf: '2023-12-31' }).pastProgramme).toBeUndefined()
  })
  it('where none is said is the document’s', () => {
    const bare = rulebook({ name: 'yc', title: words, provisions: { ageless, dated } })
    expect(bare.years).toEqual({})
    expect(isPast((options) => bare.evaluate('yc.dated', { a: true }, options))).toEqual([true, true])
    expect(isPast((options) => bare.evaluate('yc.ageless', { a: true }, options))).toEqual([false, false])
    expect(nantong.years).toEqual({})
  })
})

describe('a rulebook that extends another', () => {
  const own = eligibility('yd.own', () => ({ ...base, source: text(), when: all(dated.holds, thing.b) }))
  const other = eligibility('yc.ageless', () => ({ ...base, source: text(), when: thing.b }))
  const next = rulebook({
    name: 'yd-2026',
    title: words,
    year: 2026,
    extends: book,
    provisions: { own },
    replaces: { 'yc.ageless': other },
  })
  it('leaves to what it takes over its own year, and gives its year to what it adds', () => {
    expect(next.years).toEqual({
      'yc.ageless': 2026,
      'yc.dated': 2025,
      'yc.stated': 2025,
      'yc.sum': 2025,
      'yd.own': 2026,
    })
    const record = { a: true, b: true }
    expect(isPast((options) => next.evaluate('yc.dated', record, options))).toEqual([false, true])
    expect(isPast((options) => next.evaluate('yd.own', record, options))).toEqual([false, false])
    expect(next.evaluate('yc.ageless', record, { asOf: '2027-01-01' })).toMatchObject({ pastProgramme: true })
    const measures = [{ id: 'YC', title: words }]
    const city = rulebook({ name: 'c', title: words, year: 2026, extends: nantong, provisions: { dated }, measures })
    expect(city.years).toEqual({ 'yc.dated': 2026 })
    const { asOf } = first
    expect(city.evaluate('m04.urban-area', { district: 'tongzhou' }, { asOf }).pastProgramme).toBe(true)
  })
  it('keeps what it gave where the provision of an id is gone', () => {
    const fresh = eligibility('yd.fresh', () => ({ ...base, when: thing.a }))
    const gone = rulebook({ name: 'ye', title: words, extends: book, replaces: { 'yc.ageless': fresh } })
    expect(Object.keys(gone.years)).toEqual(['yc.dated', 'yc.stated', 'yc.sum'])
  })
  it('is kept with the years', () => {
    const edition = JSON.parse(JSON.stringify(next))
    expect(new Ajv2020({ strict: false }).compile(editionSchema)(edition)).toBe(true)
    const kept = fromJSON(edition)
    expect(kept.years).toEqual(next.years)
    expect(isPast((options) => kept.evaluate('yc.dated', { a: true }, options) as never)).toEqual([false, true])
    expect(JSON.stringify(kept)).toBe(JSON.stringify(next))
  })
})
