import { describe, expect, it } from 'vitest'
import {
  calculator,
  catalogue,
  describe as describeRule,
  evaluate,
  explain,
  figure,
  figures,
  fromJSON,
  money,
  outline,
  output,
  question,
  quoting,
  rulebook,
  subject,
} from '../../../src/language'
import { place, words } from '../vocabulary'

const applicant = subject('applicant', words, { price: money({ label: words, question: words }) })
const grant = figures(7, { cap: figure(2, '万元', place), days: figure(5, '工作日', place) })

const ceiling = question({
  about: quoting({ zh: '{cap}是否上限', en: 'whether {cap} is a ceiling' }, grant),
  because: quoting({ zh: '{days}内可改', en: 'it may be changed within {days}' }, grant),
  options: {
    capped: quoting({ zh: '至多{cap}', en: 'at most {cap}' }, grant),
    open: { zh: '不限', en: 'no limit' },
  },
})
const amount = calculator('m07.amount', () => ({
  title: words,
  source: place,
  subject: applicant,
  outputs: { amount: output.money(words, ceiling.read({ capped: applicant.price, open: applicant.price.times(2) })) },
}))
const list = catalogue('m07.list', () => ({
  title: words,
  source: place,
  subject: applicant,
  entries: [{ label: quoting({ zh: '{days}档', en: 'the {days} class' }, grant) }],
}))

const doubled = { parameters: { 'm07.cap': 4 } }
const stated = {
  about: { zh: '2万元是否上限', en: 'whether 20,000 yuan is a ceiling' },
  taken: { name: 'capped', words: { zh: '至多2万元', en: 'at most 20,000 yuan' } },
  because: { zh: '5个工作日内可改', en: 'it may be changed within 5 working days' },
  isDefault: true,
  others: [{ name: 'open', words: { zh: '不限', en: 'no limit' } }],
}
const changed = {
  ...stated,
  about: {
    zh: '4万元（改自 2万元）是否上限',
    en: 'whether 40,000 yuan (changed from 20,000 yuan) is a ceiling',
  },
  taken: {
    name: 'capped',
    words: { zh: '至多4万元（改自 2万元）', en: 'at most 40,000 yuan (changed from 20,000 yuan)' },
  },
}

describe('a question whose words quote figures', () => {
  it('says them as the document states them', () => {
    const { about, because, options } = amount.readings[0] ?? {}
    expect({ about, because, capped: options?.['capped'] }).toStrictEqual({
      about: stated.about,
      because: stated.because,
      capped: stated.taken.words,
    })
    expect(outline(amount).readings).toStrictEqual([stated])
    expect(explain(amount, { price: 1 }).readings).toStrictEqual([stated])
  })
  it('says what a reform makes of them, whoever tells it', () => {
    const told = outline(amount, doubled).readings
    expect(told).toStrictEqual([changed])
    expect(Object.isFrozen(told) && Object.isFrozen(told[0]?.about)).toBe(true)
    expect(explain(amount, { price: 1 }, doubled).readings).toStrictEqual([changed])
    const line = {
      zh: '读法：4万元（改自 2万元）是否上限——至多4万元（改自 2万元）（capped）；其他读法：不限（open）',
      en: 'reading: whether 40,000 yuan (changed from 20,000 yuan) is a ceiling: at most 40,000 yuan (changed from 20,000 yuan) (capped); other readings: no limit (open)',
    }
    for (const language of ['zh', 'en'] as const) {
      expect(describeRule(amount, doubled)[language]).toContain(line[language])
      expect(explain(amount, { price: 1 }, doubled).toText(language)).toContain(line[language])
      expect(outline(amount, doubled).toMarkdown(language).replaceAll('\\', '')).toContain(line[language])
    }
    expect(outline(amount).readings).toStrictEqual([stated])
  })
  it('says it under another reading, and as the day has it', () => {
    expect(outline(amount, { ...doubled, reading: 'open' }).readings[0]).toMatchObject({
      taken: { name: 'open' },
      others: [changed.taken],
    })
    const later = { parameters: { 'm07.cap': [{ from: '2024-01-01', value: 4 }] } }
    expect(outline(amount, { ...later, asOf: '2024-01-01' }).readings).toStrictEqual([changed])
    expect(outline(amount, { ...later, asOf: '2023-12-31' }).readings).toStrictEqual([stated])
    expect(outline(amount, later).readings[0]?.about.zh).toBe('2万元（按基准日改动）是否上限')
  })
  it('makes their figures the provision’s, though no formula reads them: results and types know them', () => {
    expect(evaluate(amount, { price: 1 }, doubled).changed).toEqual(['m07.cap'])
    expect(evaluate(amount, { price: 1 }, { parameters: { 'm07.days': 6 } }).changed).toEqual(['m07.days'])
    // @ts-expect-error no figure of its words
    expect(() => evaluate(amount, { price: 1 }, { parameters: { 'm07.day': 6 } })).toThrow('m07.day')
  })
  it('is kept in an edition', () => {
    const book = rulebook({
      name: 'book',
      title: words,
      provisions: { amount },
      subjects: [applicant],
      figures: [grant],
    })
    const kept = fromJSON(JSON.parse(JSON.stringify(book.toJSON())))
    expect(kept.outline('m07.amount', doubled).readings).toStrictEqual([changed])
    expect(kept.outline('m07.amount').readings).toStrictEqual([stated])
  })
})

it('what a catalogue lists follows a reform in its outline, too', () => {
  const { entries } = outline(list, { parameters: { 'm07.days': 6 } })
  expect(entries?.zh).toBe('列出：6个工作日（改自 5个工作日）档')
  expect(outline(list).entries?.en).toBe('lists: the 5 working days class')
})
