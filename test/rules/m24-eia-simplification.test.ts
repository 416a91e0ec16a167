import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFacts } from '../../src/intake/index'
import { eiaSimplification } from '../../src/rules/index'
import { refuses } from '../support/cases'

const nothing = {
  eiaDocument: 'report',
  qualifiesForEiaSimplification: false,
  parkLevel: 'none',
  hasEnvironmentChangedMarkedly: false,
  needsFurtherPollutants: false,
  fitsZonePosition: false,
  isRegionalImpactAnalysed: false,
  plannedFacilities: [] as readonly string[],
  pollutionFactor: 'other',
  isFactorInParkMonitoring: false,
}
const everything = {
  ...nothing,
  qualifiesForEiaSimplification: true,
  parkLevel: 'lower',
  fitsZonePosition: true,
  isRegionalImpactAnalysed: true,
  plannedFacilities: ['central-heating'],
  isFactorInParkMonitoring: true,
}
const all = [
  'omit-analyses',
  'quote-survey',
  'quote-ecology',
  'quote-regional-impact',
  'quote-facility-impact',
  'reduce-monitoring',
]
const without = (...gone: string[]) => all.filter((one) => !gone.includes(one))
const classesOf = (facts: object, reading?: string) =>
  eiaSimplification(facts as never, reading ? { reading } : {}).classes

describe('eiaSimplification', () => {
  it.each([
    [{}, all],
    [{ qualifiesForEiaSimplification: false }, without('omit-analyses')],
    [{ hasEnvironmentChangedMarkedly: true }, without('quote-survey')],
    [{ needsFurtherPollutants: true }, without('quote-survey')],
    [{ fitsZonePosition: false }, without('quote-ecology')],
    [{ isRegionalImpactAnalysed: false }, without('quote-regional-impact')],
    [{ plannedFacilities: [] }, without('quote-facility-impact')],
    [{ plannedFacilities: ['other'] }, without('quote-facility-impact')],
    [{ plannedFacilities: ['central-sewage'] }, all],
    [{ plannedFacilities: ['central-solid-waste', 'other'] }, all],
    [{ plannedFacilities: ['green-island'] }, all],
    [{ pollutionFactor: 'groundwater' }, without('reduce-monitoring')],
    [{ pollutionFactor: 'soil' }, without('reduce-monitoring')],
    [{ isFactorInParkMonitoring: false }, without('reduce-monitoring')],
    [{ eiaDocument: 'report-form' }, []],
    [{ eiaDocument: 'registration-form' }, []],
  ])('allows, where everything holds but %o, %o', (change, classes) => {
    expect(classesOf({ ...everything, ...change })).toEqual(classes)
  })

  it('allows nothing where nothing holds, and says why', () => {
    expect(eiaSimplification(nothing as never)).toMatchObject({
      outcome: 'not-covered',
      classes: [],
      reasons: [{ zh: expect.stringContaining('报告表和登记表都不在内') }],
    })
  })

  it('by “入园建设项目”: two of the rules are for projects that enter a park', () => {
    const outside = {
      ...everything,
      parkLevel: 'none',
      isRegionalImpactAnalysed: false,
      isFactorInParkMonitoring: false,
    }
    expect(classesOf(outside)).toEqual(['omit-analyses', 'quote-ecology', 'quote-facility-impact'])
  })

  it.each([
    ['report-form', 'any-document', all],
    ['registration-form', 'any-document', all],
  ])('allows a %s everything too, read as %s', (eiaDocument, reading, classes) => {
    expect(classesOf({ ...everything, eiaDocument }, reading)).toEqual(classes)
  })

  it('allows nothing outside a park, read as for parks only', () => {
    const outside = {
      ...everything,
      parkLevel: 'none',
      isRegionalImpactAnalysed: false,
      isFactorInParkMonitoring: false,
    }
    expect(classesOf(outside, 'parks-only')).toEqual([])
    expect(classesOf(everything, 'parks-only')).toEqual(all)
  })

  it('by “联动试点，探索……简化”: says that it isn’t tied to parks of the pilot', () => {
    const notes = eiaSimplification(everything as never).notes.map((one) => one.zh)
    expect(notes).toContainEqual(expect.stringMatching(/联动试点.*不限于试点园区/))
  })

  it.each([
    ['qualifiesForEiaSimplification', 'omit-analyses'],
    ['hasEnvironmentChangedMarkedly', 'quote-survey'],
    ['needsFurtherPollutants', 'quote-survey'],
    ['fitsZonePosition', 'quote-ecology'],
    ['isRegionalImpactAnalysed', 'quote-regional-impact'],
    ['plannedFacilities', 'quote-facility-impact'],
    ['pollutionFactor', 'reduce-monitoring'],
    ['isFactorInParkMonitoring', 'reduce-monitoring'],
  ])('without %s leaves only %s open', (name, open) => {
    const result = eiaSimplification({ ...everything, [name]: undefined } as never)
    expect([result.outcome, result.classes, result.missing.map((one) => one.fact)]).toEqual([
      'undetermined',
      without(open),
      [name],
    ])
  })

  it('without the park leaves the two rules of entering one open', () => {
    const unmonitored = { ...everything, parkLevel: undefined, isFactorInParkMonitoring: false }
    const result = eiaSimplification(unmonitored as never)
    expect([result.classes, result.missing.map((one) => one.fact)]).toEqual([
      without('quote-survey', 'quote-regional-impact', 'reduce-monitoring'),
      ['parkLevel'],
    ])
  })
  it('needs no park to be named where a factor is in its monitoring plan', () => {
    const result = eiaSimplification({ ...everything, parkLevel: undefined } as never)
    expect([result.classes, result.missing]).toEqual([all, []])
  })

  it('waits for the kind of document before it allows anything', () => {
    const { classes, missing } = eiaSimplification({ ...everything, eiaDocument: undefined } as never)
    expect([classes, missing.map((one) => one.fact)]).toEqual([[], ['eiaDocument']])
  })

  it('only permits, and leaves the first rule to the bureau', () => {
    expect(eiaSimplification(everything as never).force).toBe('may')
    expect(
      eiaSimplification({ ...everything, qualifiesForEiaSimplification: undefined } as never).missing,
    ).toMatchObject([{ judgedBy: { zh: expect.stringMatching(/^市生态环境局/) } }])
  })

  it.each(['hasEnvironmentChangedMarkedly', 'needsFurtherPollutants', 'fitsZonePosition'])(
    'leaves %s, for which the text has no standard, to the approving authority',
    (fact) => {
      expect(eiaSimplification({ ...everything, [fact]: undefined } as never).missing).toMatchObject([
        { fact, judgedBy: { zh: expect.stringContaining('文中未写') } },
      ])
    },
  )

  it('never allows less to any document than to reports, nor more to parks only', () => {
    const flags = fc.record(
      Object.fromEntries(
        Object.entries(nothing).flatMap(([name, value]) => (typeof value === 'boolean' ? [[name, fc.boolean()]] : [])),
      ),
    )
    fc.assert(
      fc.property(flags, (flags) => {
        const facts = { ...everything, ...flags }
        const byDefault = classesOf(facts) ?? []
        expect(classesOf(facts, 'any-document')).toEqual(expect.arrayContaining([...byDefault]))
        expect(byDefault).toEqual(expect.arrayContaining([...(classesOf(facts, 'parks-only') ?? [])]))
      }),
    )
  })

  refuses(eiaSimplification, [
    [{ ...nothing, plannedFacilities: ['heating'] }, 'plannedFacilities'],
    [{ ...nothing, pollutionFactor: 'air' }, 'pollutionFactor'],
  ])
})

it.each([['plannedFacilities', '绿岛', ['green-island']]])('%s takes %s', (fact, name, key) => {
  expect(readFacts('project', { [fact]: name }, { language: 'zh' })).toEqual({ facts: { [fact]: key }, issues: [] })
})
