import { describe, expect, it } from 'vitest'
import {
  calculator,
  called,
  catalogue,
  classification,
  covered,
  describe as describeRule,
  eligibility,
  evaluate,
  explain,
  figure,
  figureInWords,
  figures,
  fromJSON,
  money,
  nothing,
  output,
  quoting,
  rulebook,
  subject,
  text,
  type Words,
  when,
  withFigures,
} from '../../../src/language'
import { place, words } from '../vocabulary'

const applicant = subject('applicant', words, { price: money({ label: words, question: words }) })
const grant = figures(7, {
  cap: figure(2, '万元', place),
  days: figure(5, '工作日', place),
  rate: figure('0.5', '‰/天', place),
})
const most = quoting({ zh: '至多{cap}，{days}内', en: 'at most {cap}, within {days}' }, grant)

const isCheap = applicant.price.atMost(100)
const about = { title: words, source: place, subject: applicant }
const who = eligibility('m07.who', () => ({
  ...about,
  when: isCheap,
  gives: most,
  notes: [{ zh: '照常', en: 'as ever' }, quoting({ zh: '利率{rate}', en: 'at {rate}' }, grant)],
}))
const kind = classification('m07.kind', () => ({
  ...about,
  classes: { cheap: { label: words, consequence: most }, dear: { label: { zh: '贵', en: 'dear' } } },
  by: when(isCheap, text('cheap')).otherwise(text('dear')),
}))
const kinds = classification('m07.kinds', () => ({
  ...about,
  classes: { cheap: { label: words, consequence: most } },
  members: { cheap: isCheap },
}))
const list = catalogue('m07.list', () => ({
  ...about,
  entries: [{ label: words, parts: [{ most }, { most: words }] }],
}))
const amount = calculator('m07.amount', () => ({
  ...about,
  outputs: { amount: output.money(words, applicant.price) },
  notes: [most],
}))

/** The reform of the whole rulebook: its figures needn’t be the provision’s. */
const reformOf = rulebook({
  name: 'grants',
  title: words,
  provisions: { who },
  subjects: [applicant],
  figures: [grant],
}).reform

const doubled = { parameters: { 'm07.cap': 4 } }
const stated = { zh: '至多2万元，5个工作日内', en: 'at most 20,000 yuan, within 5 working days' }
const changed = {
  zh: '至多4万元（改自 2万元），5个工作日内',
  en: 'at most 40,000 yuan (changed from 20,000 yuan), within 5 working days',
}

describe('words that quote figures', () => {
  it('say them as the document states them', () => {
    expect(most).toStrictEqual(stated)
    expect(who.gives).toStrictEqual(stated)
    expect(who.notes[1]).toStrictEqual({ zh: '利率0.5‰/天', en: 'at 0.5‰ a day' })
    expect(Object.isFrozen(most)).toBe(true)
  })
  it('say what a reform makes of them: gives, notes, consequences and entries', () => {
    expect(who({ price: 100 }, doubled).gives).toStrictEqual(changed)
    expect(kind({ price: 100 }, doubled).consequence).toStrictEqual(changed)
    expect(kinds({ price: 100 }, doubled).details?.cheap?.consequence).toStrictEqual(changed)
    expect(list({}, doubled).entries[0]?.parts).toStrictEqual([{ most: changed }, { most: words }])
    expect(evaluate(amount, { price: 1 }, doubled).notes).toStrictEqual([changed])
    expect(who({ price: 100 }, { parameters: { 'm07.rate': '0.4' } }).notes).toStrictEqual([
      { zh: '照常', en: 'as ever' },
      { zh: '利率0.4‰/天（改自 0.5‰/天）', en: 'at 0.4‰ a day (changed from 0.5‰ a day)' },
    ])
  })
  it('say it in the reasons of what isn’t covered, too', () => {
    const spoken = eligibility('m07.spoken', () => ({
      ...about,
      covers: [covered(isCheap, most)],
      when: isCheap,
    }))
    const silent = classification('m07.silent', () => ({
      ...about,
      classes: { cheap: { label: words } },
      by: when(isCheap, text('cheap')).otherwise(nothing(most)),
    }))
    const none = calculator('m07.none', () => ({
      ...about,
      outputs: { amount: output.money(words, when(isCheap, applicant.price).otherwise(nothing(most))) },
    }))
    for (const one of [spoken, silent, none]) {
      const reform = reformOf({ 'm07.cap': 4 })
      const { reasons } = evaluate(one, { price: 101 }, { parameters: reform }) as {
        readonly reasons?: readonly Words[]
      }
      expect(reasons).toStrictEqual([changed])
      expect(Object.isFrozen(reasons) && reasons?.every(Object.isFrozen)).toBe(true)
      for (const language of ['zh', 'en'] as const) {
        const told = explain(one, { price: 101 }, { parameters: reform }).toText(language)
        for (const line of [told, describeRule(one, { parameters: reform })[language]]) {
          expect(line).toContain(changed[language])
          expect(line).not.toContain(stated[language])
        }
        expect(describeRule(one)[language]).toContain(stated[language])
      }
    }
  })
  it('say it where none of several classes holds, too', () => {
    const cheap = { label: words }
    const one = classification('m07.none-of', () => ({
      ...about,
      classes: { cheap },
      members: { cheap: isCheap },
      none: most,
    }))
    expect(one({ price: 101 }).reasons).toStrictEqual([stated])
    const told = one({ price: 101 }, doubled)
    expect([told.reasons, told.changed]).toStrictEqual([[changed], ['m07.cap']])
    const named = classification('m07.none-named', () => ({
      ...about,
      classes: { cheap: { label: most } },
      members: { cheap: isCheap },
    }))
    expect(named({ price: 101 }, doubled).reasons).toStrictEqual([
      { zh: `不属于其中任何一类：${changed.zh}`, en: `none of these applies: ${changed.en}` },
    ])
  })
  it('say it in names, too: of a class, of one of several, of a part of the rule', () => {
    const classes = { cheap: { label: most }, dear: { label: words } }
    const one = classification('m07.one', () => ({
      ...about,
      classes,
      by: when(isCheap, text('cheap')).otherwise(text('dear')),
    }))
    const several = classification('m07.several', () => ({ ...about, classes, members: { cheap: isCheap } }))
    const part = eligibility('m07.part', () => ({ ...about, when: called(most, isCheap) }))
    const reform = reformOf({ 'm07.cap': 4 })
    for (const of of [one, several, part])
      for (const language of ['zh', 'en'] as const) {
        const explained = explain(of, { price: 100 }, { parameters: reform }).toText(language)
        for (const line of [explained, describeRule(of, { parameters: reform })[language]]) {
          expect(line).toContain(changed[language])
          expect(line).not.toContain(stated[language])
        }
        expect(describeRule(of)[language]).toContain(stated[language])
      }
    expect(one({ price: 100 }, { parameters: reform }).label).toStrictEqual(changed)
  })
  it('go back to the document’s figures without one', () => {
    expect(who({ price: 100 }).gives).toStrictEqual(stated)
    expect(kind({ price: 100 }).consequence).toStrictEqual(stated)
    expect(list({}).entries[0]?.parts).toStrictEqual([{ most: stated }, { most: words }])
    expect(evaluate(amount, { price: 1 }).notes).toStrictEqual([stated])
  })
  it('hang on the day where the reform does', () => {
    const later = { parameters: { 'm07.cap': [{ from: '2024-01-01', value: 4 }] } }
    expect(who({ price: 100 }, { ...later, asOf: '2024-01-01' }).gives).toStrictEqual(changed)
    expect(who({ price: 100 }, { ...later, asOf: '2023-12-31' }).gives).toStrictEqual(stated)
    expect(who({ price: 100 }, later).gives?.zh).toBe('至多2万元（按基准日改动），5个工作日内')
  })
  it('make their figures the provision’s: a result says that they changed', () => {
    expect(who({ price: 100 }, doubled).changed).toEqual(['m07.cap'])
    expect(list({}, doubled).changed).toEqual(['m07.cap'])
  })
  it('keep the reading that a note goes with', () => {
    expect(quoting({ zh: '{days}', en: '{days}', under: 'strict' }, grant)).toStrictEqual({
      zh: '5个工作日',
      en: '5 working days',
      under: 'strict',
    })
  })
  it('are kept in an edition', () => {
    const book = rulebook({
      name: 'book',
      title: words,
      provisions: { who, kind, list },
      subjects: [applicant],
      figures: [grant],
    })
    const kept = fromJSON(JSON.parse(JSON.stringify(book.toJSON())))
    expect(kept.evaluate('m07.who', { price: 100 }, doubled)).toMatchObject({ gives: changed })
    expect(kept.evaluate('m07.who', { price: 100 })).toMatchObject({ gives: stated })
  })
  it('name figures that there are', () => {
    // @ts-expect-error no such figure
    expect(() => quoting({ zh: '{caps}', en: '' }, grant)).toThrow('no figure {caps} to quote')
  })
})

describe('an entry whose numbers are figures', () => {
  const entry = withFigures({ label: words, note: most }, { most: grant.cap, within: grant.days })
  const list = catalogue('m07.numbered', () => ({
    ...about,
    entries: [entry, { label: { zh: '另一项', en: 'another' } }],
  }))

  it('has them as the document states them, in the unit of results', () => {
    expect({ ...entry }).toEqual({ label: words, note: most, most: 20_000, within: 5 })
    expect(list().entries[1]).toEqual({ label: { zh: '另一项', en: 'another' } })
  })
  it('has them follow a reform, each by itself, beside words that quote', () => {
    const [reformed] = list({}, { parameters: { 'm07.cap': 3 } }).entries
    expect(reformed).toMatchObject({ most: 30_000, within: 5 })
    expect(reformed).toMatchObject({ note: { zh: '至多3万元（改自 2万元），5个工作日内' } })
    expect(list().entries[0]).toMatchObject({ most: 20_000, within: 5 })
  })
  it('is a reader of those figures, and keeps them in an edition', () => {
    const book = rulebook({ name: 'numbered', title: words, provisions: { list }, figures: [grant] })
    expect(book.readBy('m07.cap').map(({ id }) => id)).toEqual(['m07.numbered'])
    expect(book.readBy('m07.rate')).toEqual([])
    const kept = fromJSON(JSON.parse(JSON.stringify(book)))
    const asked = { parameters: { 'm07.days': 4 } }
    expect(kept.evaluate('m07.numbered', {}, asked)).toMatchObject({ entries: [{ most: 20_000, within: 4 }, {}] })
  })
  it('may say one in words alone', () => {
    const { zh, en } = figureInWords(grant.cap)
    expect([zh, en]).toEqual(['2万元', '20,000 yuan'])
  })
  it('takes nothing else for one', () => {
    expect(() => withFigures({ label: words }, { most: applicant.price })).toThrow('most is no figure')
  })
})
