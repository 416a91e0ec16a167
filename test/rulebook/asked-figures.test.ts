import { describe, expect, it } from 'vitest'
import { evaluate, interview, nantong, provisions, reform, remedies, type Words } from '../../src/index'
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
})
