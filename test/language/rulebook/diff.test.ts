import { describe, expect, it } from 'vitest'
import {
  any,
  calculator,
  check,
  day,
  diff,
  discrepancy,
  eligibility,
  figure,
  figures,
  output,
  period,
  question,
  rulebook,
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
    const options = { narrow: words, wide: words }
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
    ['checks', asked({ checks: [check(thing.a, another)] }), { from: [], to: [another] }],
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
  it('of a figure is its label or its place', () => {
    const labelled = figures('yc', { least: figure(3, '个', place, another), gone: figure(1, '个', place) })
    const { changed } = diff(book(old, [same]), book(labelled as never, [same])).figures
    expect(changed).toEqual([{ id: 'yc.least', what: 'label', from: { zh: '–', en: '–' }, to: another }])
  })
})
