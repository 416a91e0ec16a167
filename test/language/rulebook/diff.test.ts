import { describe, expect, it } from 'vitest'
import { measureText } from '../../../src/facts/document'
import {
  any,
  ask,
  calculator,
  catalogue,
  check,
  classification,
  day,
  diff,
  discrepancy,
  eligibility,
  figure,
  figures,
  type Guarantee,
  integer,
  neverFalls,
  neverMoreThan,
  neverRises,
  output,
  period,
  question,
  rulebook,
  subject,
  type Words,
} from '../../../src/language'
import { base, place, thing, words } from '../vocabulary'

const old = figures('yc', { least: figure(3, '个', place), gone: figure(1, '个', place) })
const now = figures('yc', { least: figure(5, '个', place), fresh: figure(1, '个', place) })

const book = (set: typeof old | typeof now, extra: readonly Parameters<typeof diff>[0]['provisions'][number][]) =>
  rulebook({ name: 'yc', title: words, figures: { set }, provisions: extra })
const open = (set: { readonly least: (typeof old)['least'] }, more: object = {}) =>
  eligibility('yc.open', () => ({ ...base, when: thing.count.atLeast(set.least), ...more }))
const same = eligibility('yc.same', () => ({ ...base, when: thing.a }))
const gone = eligibility('yc.gone', () => ({ ...base, when: thing.b }))
const fresh = calculator('yc.fresh', () => ({ ...base, outputs: { n: output.count(words, thing.count) } }))

describe('two rulebooks', () => {
  const { provisions, figures: changed } = diff(book(old, [open(old), same, gone]), book(now, [open(now), same, fresh]))
  it('differ in provisions that only one has', () => {
    expect([provisions.added, provisions.removed]).toEqual([['yc.fresh'], ['yc.gone']])
  })
  it('differ in figures, from what to what, as the document states them', () => {
    expect([changed.added, changed.removed]).toEqual([['yc.fresh'], ['yc.gone']])
    expect(changed.changed).toMatchObject([{ id: 'yc.least', from: { zh: '3个' }, to: { zh: '5个' } }])
  })
  it('don’t differ in the rule where only its figure does', () => {
    expect(provisions.changed).toEqual([])
  })
  it('differ in a rule’s words, title, period, needs and readings', () => {
    const title = { zh: '别的', en: 'another' }
    const spring = period({ from: day('2023-03-01') })
    const after = book(old, [open(old, { title, period: spring, when: thing.b }), same, gone])
    const [one] = diff(book(old, [open(old), same, gone]), after).provisions.changed
    expect(one).toMatchObject({
      id: 'yc.open',
      title: { from: words, to: title },
      period: { from: null, to: { from: '2023-03-01' } },
      needs: { from: ['count'], to: ['b'] },
    })
    expect(one?.rule?.from.en).toContain('3')
    expect(Object.keys(one ?? {}).sort()).toEqual(['id', 'needs', 'period', 'rule', 'title'])
  })
})

describe('one thing that changes is one change, by its name', () => {
  const another = { zh: '别的', en: 'another' }
  const clash = discrepancy('yc.clash', { title: words, sides: [] })
  const asked = (more: object, when: object = {}) => {
    const parts = { because: words, narrow: thing.a, wide: thing.b, ...when }
    const options = { narrow: words, wide: another }
    const gate = question({ about: words, because: parts.because, options })
    return eligibility('yc.asked', () => ({
      ...base,
      when: gate.read({ narrow: parts.narrow, wide: parts.wide }),
      ...more,
    }))
  }
  it.each<[name: string, to: ReturnType<typeof asked>, change: object]>([
    ['gives', asked({ gives: another }), { from: null, to: another }],
    ['leadsTo', asked({ leadsTo: ['yc.same'] }), { from: [], to: ['yc.same'] }],
    ['force', asked({ force: 'may' }), { from: 'shall', to: 'may' }],
    ['checks', asked({ checks: [check(thing.a, another)] }), { from: [], to: [{ ...another, requires: { en: 'a' } }] }],
    [
      'source',
      asked({ source: measureText('二') }),
      { from: { en: 'YC measure text' }, to: { en: 'YC measure text 二' } },
    ],
    ['notes', asked({ notes: [{ ...another, under: 'wide' }] }), { from: [], to: [{ ...another, under: 'wide' }] }],
    ['discrepancies', asked({ discrepancies: [clash] }), { from: [], to: ['yc.clash'] }],
    ['questions', asked({}, { because: another }), { from: [{ because: words }], to: [{ because: another }] }],
    [
      'under',
      asked({}, { wide: any(thing.b, thing.a) }),
      { from: { wide: { en: expect.any(String) } }, to: { wide: {} } },
    ],
  ])('%s', (name, to, change) => {
    const [one, more] = diff(book(old, [asked({}), same]), book(old, [to, same])).provisions.changed
    expect([Object.keys(one ?? {}), more]).toEqual([['id', name], undefined])
    expect(one).toMatchObject({ [name]: change })
  })
  it('of a check is what it requires', () => {
    const requiring = (when: typeof thing.a) => asked({ checks: [check(when, another)] })
    const [one, more] = diff(
      book(old, [requiring(thing.a), same]),
      book(old, [requiring(thing.count.atLeast(2) as never), same]),
    ).provisions.changed
    expect([Object.keys(one ?? {}), more]).toEqual([['id', 'needs', 'checks'], undefined])
    expect(one?.checks?.from).toMatchObject([{ zh: '别的', requires: { zh: 'a（问）', en: 'a' } }])
    expect(one?.checks?.to).toMatchObject([
      { zh: '别的', requires: { zh: 'count（问）不少于2个', en: 'count at least 2' } },
    ])
  })
  it('of a calculator is what it guarantees', () => {
    const promising = (guarantees: readonly Guarantee[]) =>
      calculator('yc.fresh', () => ({ ...base, outputs: { n: output.count(words, thing.count) }, guarantees }))
    const made = [neverMoreThan('n', 5), neverFalls('n', thing.count), neverRises('n', thing.count)]
    const [one, more] = diff(book(old, [promising([])]), book(old, [promising(made)])).provisions.changed
    expect([Object.keys(one ?? {}).includes('guarantees'), more]).toEqual([true, undefined])
    expect(one?.guarantees).toEqual({
      from: [],
      to: [
        { zh: '某事不超过5', en: 'something at most 5' },
        { zh: '某事不因count（问）增加而减少', en: 'something never falls as count rises' },
        { zh: '某事不因count（问）增加而增加', en: 'something never rises as count rises' },
      ],
    })
  })
  it('of a classification is its classes, and of any its kind', () => {
    const classed = (a: Words) =>
      classification('yc.x', () => ({
        ...base,
        classes: { a: { label: a }, b: { label: { zh: '乙', en: 'b' } } },
        members: { a: thing.a, b: thing.b },
      }))
    const decided = eligibility('yc.x', () => ({ ...base, when: thing.a }))
    const [one] = diff(book(old, [classed(words)]), book(old, [classed(another)])).provisions.changed
    expect(one?.classes).toMatchObject({ from: { a: { label: words } }, to: { a: { label: another } } })
    const [other] = diff(book(old, [classed(words)]), book(old, [decided])).provisions.changed
    expect(other).toMatchObject({ kind: { from: 'classification', to: 'eligibility' }, classes: { to: null } })
  })
  it('that has no name is told as other', () => {
    const named = (after: readonly string[]) =>
      catalogue('yc.list', () => ({ ...base, entries: [{ label: words }], lookUp: thing.name, affixes: { after } }))
    const [one, more] = diff(book(old, [named([])]), book(old, [named(['行'])])).provisions.changed
    expect([Object.keys(one ?? {}), more]).toEqual([['id', 'other'], undefined])
  })
  it('of a figure is its label or its place', () => {
    const labelled = figures('yc', { least: figure(3, '个', place, another), gone: figure(1, '个', place) })
    const { changed } = diff(book(old, [same]), book(labelled as never, [same])).figures
    expect(changed).toEqual([{ id: 'yc.least', what: 'label', from: { zh: '–', en: '–' }, to: another }])
    const moved = figures('yc', { least: figure(3, '个', measureText('二')), gone: figure(1, '个', place) })
    expect(diff(book(old, [same]), book(moved as never, [same])).figures.changed).toEqual([
      {
        id: 'yc.least',
        what: 'source',
        from: { zh: 'YC 措施', en: 'YC measure text' },
        to: { zh: 'YC 措施 二', en: 'YC measure text 二' },
      },
    ])
  })
})

describe('rulebooks differ', () => {
  const another = { zh: '别的', en: 'another' }
  const make = (more: Partial<Parameters<typeof rulebook>[0]>) =>
    rulebook({ name: 'yc', title: words, provisions: [same], ...more })
  const none = { added: [], removed: [], changed: [] }
  it('in nothing where they are the same', () => {
    expect(diff(make({}), make({}))).toEqual({
      rulebook: {},
      measures: none,
      provisions: none,
      figures: none,
      subjects: none,
      facts: none,
      discrepancies: none,
    })
  })
  it('in their name, title and year', () => {
    const next = make({ name: 'yc-2025', title: another, year: 2025 })
    expect(make({}).diff(next).rulebook).toEqual({
      name: { from: 'yc', to: 'yc-2025' },
      title: { from: words, to: another },
      year: { from: null, to: 2025 },
    })
    expect(make({}).diff(next)).toEqual(diff(make({}), next))
  })
  it('in their measures: their titles, and what else they say', () => {
    const of = (title: typeof words, more: object = {}) => make({ measures: [{ id: 'YC', title, ...more }] })
    expect(diff(make({}), of(words)).measures).toEqual({ ...none, added: ['YC'] })
    expect(diff(of(words), of(another)).measures.changed).toEqual([{ id: 'YC', title: { from: words, to: another } }])
    expect(diff(of(words), of(words, { number: 3 })).measures.changed).toEqual([
      { id: 'YC', other: { from: { id: 'YC' }, to: { id: 'YC', number: 3 } } },
    ])
  })
  it('in what their contradictions say', () => {
    const clash = (says: typeof words, more: object = {}) =>
      make({ discrepancies: [discrepancy('yc.clash', { title: words, sides: [{ place, says }], ...more })] })
    expect(diff(clash(words), make({})).discrepancies).toEqual({ ...none, removed: ['yc.clash'] })
    expect(diff(clash(words), clash(another, { arithmetic: words, editorial: true })).discrepancies.changed).toEqual([
      {
        id: 'yc.clash',
        sides: {
          from: [{ zh: '［YC 措施］某事', en: '[YC measure text] something' }],
          to: [{ zh: '［YC 措施］别的', en: '[YC measure text] another' }],
        },
        arithmetic: { from: null, to: words },
        editorial: { from: false, to: true },
      },
    ])
  })
  it('in their subjects: what they are called, and what any record of one meets', () => {
    const asked = ask('数', 'number', '多少？', 'How many?')
    const street = (label: typeof words, least?: number) =>
      subject('street', label, { doors: integer(asked) }, ({ doors }) =>
        least === undefined ? [] : [check(doors.atLeast(least), another)],
      )
    const of = (...given: Parameters<typeof street>) => make({ subjects: { street: street(...given) } })
    expect(diff(make({}), of(words)).subjects).toEqual({ ...none, added: ['street'] })
    expect(diff(of(words), of(another)).subjects.changed).toEqual([
      { id: 'street', label: { from: words, to: another } },
    ])
    expect(diff(of(words, 2), of(words, 2)).subjects).toEqual(none)
    expect(diff(of(words, 2), of(words, 3)).subjects.changed).toEqual([
      {
        id: 'street',
        checks: {
          from: [{ ...another, requires: { zh: '数不少于2', en: 'number at least 2' } }],
          to: [{ ...another, requires: { zh: '数不少于3', en: 'number at least 3' } }],
        },
      },
    ])
  })
})
