import { describe, expect, it } from 'vitest'
import {
  evaluate,
  facts,
  InvalidFactsError,
  interview,
  nantong,
  provisions,
  reform,
  remedies,
  toJSONSchema,
  type Words,
} from '../../src/index'
import { csvTemplate } from '../../src/intake/index'
import type { NodeOf } from '../../src/language/expression/nodes'
import { templateOf } from '../../src/language/expression/quoted'
import { coreOf, type Provision } from '../../src/language/provisions/provision'
import { changesOf } from '../support/changes'
import { wordsIn } from '../support/words-in'
import { written } from '../support/written'

/* A question that says a figure of its measure follows a reform of it: the provision asks it in words that quote the figure. */

const asksOf = (of: Provision): readonly (readonly [string, Words])[] =>
  (coreOf(of).definition.asks ?? []).map(({ fact, question }) => [fact, question])
const factsOf = (of: Provision) => new Map(coreOf(of).facts.map((fact) => [fact.name, fact]))

/** Figures of which the text means something else, or what no reform of them changes, and what. */
const others: Readonly<Record<string, string>> = {
  'm04.guarantee-fee-cap': 'an example of a fraction',
  'm04.sugangdai-lpr': 'an example of a fraction',
  'm04.sugangdai-term': 'the last year, as counted from the application',
  'm05.key-groups-count-stated': 'the options, which are the groups listed',
  'm07.catalogue-adjust-frequency': 'so manyeth',
  'm09.one-point-rule': 'what the rule is called',
  'm22.package-trades-count': 'the options, which are the trades listed',
  'm23.materials-saved': 'an example of a fraction',
  'm30.pilot-year': 'the programme’s year',
  'm40.three-conditions-count': 'what the conditions are called',
  'm50.catalogue-year': 'the programme’s year',
  'm50.japan-apparel-tariff-low': 'an example of a fraction',
}

describe('a question that says a figure', () => {
  it('is asked in words that quote it, or means something else', () => {
    const plain = provisions.flatMap((of) => {
      const quoted = new Map(asksOf(of))
      return nantong.parameters
        .filter(({ id }) => id.startsWith(`${of.measure.toLowerCase()}.`))
        .flatMap((figure) => {
          const { zh, en } = written(figure)
          const says = (words: Words) => zh.test(words.zh.replace(/“[^”]*”/g, '')) || en.test(words.en)
          return [...factsOf(of).values()].flatMap((fact) => {
            const question = templateOf(quoted.get(fact.name) ?? fact.question)?.words ?? fact.question
            const asked = [question, fact.label, ...('options' in fact ? wordsIn([fact.options]) : [])]
            return asked
              .filter(says)
              .map((words) => [figure.id as string, `${of.id} ${fact.name}: ${words.zh}`] as const)
          })
        })
    })
    expect(plain.filter(([id]) => !(id in others)).map(([id, told]) => `${id} ${told}`)).toEqual([])
    expect(Object.keys(others).filter((id) => !plain.some(([one]) => one === id))).toEqual([])
  })
  it('is the fact’s own, as the document states the figure', () => {
    for (const of of provisions)
      for (const [name, { zh, en }] of asksOf(of)) expect({ zh, en }).toEqual(factsOf(of).get(name)?.question)
  })
  it.each(provisions.filter((one) => asksOf(one).length > 0).map((one) => [one.id, one] as const))(
    'follows a reform: %s',
    (id, of) => {
      const own = coreOf(of)
      const parameters = changesOf(of)
      for (const [name, words] of asksOf(of)) {
        const found = of.readings.length === 0 ? [''] : of.readings.flatMap((open) => Object.keys(open.options))
        const asked = found.flatMap((reading) => {
          const options = { asOf: '2023-06-15', ...(reading && { reading }), parameters }
          const { missing } = own.evaluate({}, options as never) as {
            readonly missing: readonly { fact: string; question: Words }[]
          }
          return missing.filter((one) => one.fact === name).map((one) => one.question)
        })
        expect(asked, name).not.toEqual([])
        for (const { zh, en } of asked) {
          const figures = Object.keys(templateOf(words)?.figures ?? {}).length
          expect([zh.split('（改自 ').length, en.split(' (changed from ').length], id).toEqual([
            figures + 1,
            figures + 1,
          ])
        }
      }
    },
  )
})

describe('M06, the mileage of the period that is counted', () => {
  const facts = { isCertifiedOperator: true, annualAssessmentPassed: true, isNewEnergy: true } as const
  const longer = { parameters: reform({ 'm06.mileage-to': '2023-12-31' }) }
  it('is asked for the period in force, by each that asks', () => {
    const question = {
      zh: '2022-10-01至2023-12-31（改自 2023-09-30）平台核算的南通市区行驶里程是多少公里？',
      en: 'How many kilometres in urban Nantong did the platform count from 2022-10-01 to 2023-12-31 (changed from 2023-09-30)?',
    }
    for (const id of ['m06.vehicle-subsidy', 'm06.vehicle-subsidy-eligibility'] as const) {
      const { missing, changed } = evaluate(id, facts, longer)
      expect(missing.find(({ fact }) => fact === 'cityMileageKm')?.question).toEqual(question)
      expect(changed).toEqual(['m06.mileage-to'])
      expect(interview([id], facts, longer).questions.find(({ fact }) => fact === 'cityMileageKm')?.question).toEqual(
        question,
      )
      expect(evaluate(id, facts).missing.find(({ fact }) => fact === 'cityMileageKm')?.question.en).toMatch(
        /2023-09-30\?$/,
      )
    }
  })
  it('can be reached until its last day', () => {
    const short = { ...facts, vehicleType: 'light-box-truck', cityMileageKm: 19_000 } as const
    const found = (asOf: string, options: object) =>
      remedies('m06.vehicle-subsidy-eligibility', short, { asOf, ...options }).remedies.length
    expect(['2023-09-30', '2023-10-01'].map((day) => found(day, {}))).toEqual([1, 0])
    expect(['2023-10-01', '2023-12-31', '2024-01-01'].map((day) => found(day, longer))).toEqual([1, 1, 0])
    const shorter = { parameters: reform({ 'm06.mileage-to': '2023-06-30' }) }
    expect(['2023-06-30', '2023-07-01'].map((day) => found(day, shorter))).toEqual([1, 0])
  })
  it('and says by when', () => {
    const short = { ...facts, vehicleType: 'light-box-truck' } as const
    const said = (options: object) =>
      remedies('m06.vehicle-subsidy-eligibility', short, options).remedies.flatMap(({ changes }) =>
        changes.map(({ until, words: { zh, en } }) => [until, zh, en]),
      )
    expect(said({})).toEqual([
      [
        '2023-09-30',
        '市区行驶里程：达到20,000公里，最迟2023-09-30',
        'mileage in the city: reach 20,000 km, by 2023-09-30',
      ],
    ])
    expect(said(longer)[0]?.[0]).toBe('2023-12-31')
  })
})

describe('a fact that several provisions ask by figures of their own', () => {
  it('is a list of days, so that one answer to the widest question serves all', () => {
    const ways = new Map<string, { readonly type: string; readonly by: Set<string> }>()
    for (const of of provisions)
      for (const [name, words] of asksOf(of)) {
        const figures = Object.values(templateOf(words)?.figures ?? {}).map(
          (one) => (one as NodeOf<'parameter'>).parameter.id,
        )
        const known = ways.get(name) ?? { type: factsOf(of).get(name)?.type as string, by: new Set() }
        known.by.add(figures.join())
        ways.set(name, known)
      }
    const apart = [...ways].filter(([, { by }]) => by.size > 1).map(([name, { type }]) => [name, type])
    expect(apart).toEqual([['levyRefundDates', 'dates']])
  })
})

describe('M08, days of levy-and-refund benefits, whose first day a reform moves for the general refund alone', () => {
  const parameters = reform({ 'm08.general-no-levy-refund-since': '2020-01-01' })
  const [general, relaxed] = ['m08.general-refund-eligibility', 'm08.relaxed-refund-eligibility'] as const
  const asked = {
    general:
      'Since 2020-01-01 (changed from 2019-04-01), on which days did the taxpayer enjoy a policy that refunds VAT upon or after its levy? (If none, say so.)',
    relaxed:
      'Since 2019-04-01, on which days did the taxpayer enjoy a policy that refunds VAT upon or after its levy? (If none, say so.)',
  }
  const found = (ids: readonly (typeof general | typeof relaxed)[], options: object) =>
    interview(ids, {}, options).questions.find(({ fact }) => fact === 'levyRefundDates')
  const both = `Asked in several ways; answer for all: (1) ${asked.general} (2) ${asked.relaxed}`

  it('are asked for in each provision’s words where both wait for them', () => {
    expect(found([general, relaxed], { parameters })).toMatchObject({
      question: { en: both },
      apart: [
        { question: { en: asked.general }, bearsOn: [general] },
        { question: { en: asked.relaxed }, bearsOn: [relaxed] },
      ],
    })
  })
  it('are asked for once where both ask the same, and of one alone in its own words', () => {
    const alike = reform({
      'm08.general-no-levy-refund-since': '2020-01-01',
      'm08.relaxed-no-levy-refund-since': '2020-01-01',
    })
    expect(found([general, relaxed], { parameters: alike })).toMatchObject({ question: { en: asked.general } })
    for (const options of [{}, { parameters: alike }])
      expect(found([general, relaxed], options)).not.toHaveProperty('apart')
    expect(found([general], { parameters })).toMatchObject({ question: { en: asked.general } })
    expect(found([relaxed], { parameters })).toMatchObject({ question: { en: asked.relaxed } })
    expect(found([relaxed], { parameters })).not.toHaveProperty('apart')
  })
  it('are asked for so in forms, tables and lists of facts too', () => {
    type Schema = { readonly properties: Readonly<Record<string, { readonly description: string }>> }
    const inSchema = (of: string, options: object) =>
      (toJSONSchema(of as never, options) as unknown as Schema).properties['levyRefundDates']?.description
    const inTemplate = (of: string, options: object) =>
      csvTemplate(of as string, { language: 'en', ...options }).columns.find(({ fact }) => fact === 'levyRefundDates')
        ?.question
    for (const ask of [inSchema, inTemplate]) {
      expect(ask(general, { parameters })).toBe(asked.general)
      expect(ask(relaxed, { parameters })).toBe(asked.relaxed)
      expect(ask('enterprise', { parameters })).toBe(both)
      expect(ask('enterprise', {})).toBe(asked.relaxed)
    }
    const listed = facts('enterprise', { parameters }).find(({ name }) => name === 'levyRefundDates')
    expect(listed?.question.en).toBe(both)
    const longer = { parameters: reform({ 'm06.mileage-to': '2023-12-31' }) }
    const { properties, required } = toJSONSchema('m06.vehicle-subsidy', longer) as unknown as Schema & {
      required: object
    }
    expect(properties['cityMileageKm']?.description).toMatch(/2023-12-31 \(changed from 2023-09-30\)/)
    expect(required).toEqual(toJSONSchema('m06.vehicle-subsidy')['required'])
  })
})

describe('a form or a table of figures that can’t be', () => {
  it('is refused', () => {
    const parameters = { 'm06.mileage-two': '2023-12-31' } as never
    for (const of of ['m06.vehicle-subsidy', 'vehicle'] as const) {
      expect(() => toJSONSchema(of, { parameters })).toThrow(InvalidFactsError)
      expect(() => csvTemplate(of, { parameters })).toThrow(InvalidFactsError)
    }
    expect(() => facts('vehicle', { parameters })).toThrow(InvalidFactsError)
    expect(() => toJSONSchema('vehicle', { asOf: 'today' })).toThrow(InvalidFactsError)
  })
})
