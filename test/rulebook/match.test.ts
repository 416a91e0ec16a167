import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { evaluate, InvalidFactsError, type Matches, match, matcher, provisions, type Unmet } from '../../src/index'

const fixture = (name: string): object =>
  JSON.parse(readFileSync(new URL(`../fixtures/${name}.json`, import.meta.url), 'utf8'))
const asOf = '2023-06-05'
const ids = (list: readonly { readonly id: string }[]): string[] => list.map((one) => one.id)
const factsOf = (unmet: readonly Unmet[]): string[] =>
  unmet.flatMap((one) => (one.anyOf ? [one.anyOf.map(factsOf).join(' | ')] : [one.fact]))
const why = (matches: Matches, id: string): string[] =>
  factsOf(matches.ineligible.find((one) => one.id === id)?.unmet ?? [])
const asked = (matches: Matches, id: string): string[] =>
  matches.undetermined.find((one) => one.id === id)?.missing.map((one) => one.fact) ?? []

describe('a small textile mill', () => {
  const matches = match('enterprise', fixture('textile-mill'), { asOf })
  it('may take the loans for small firms and roll over the one that falls due', () => {
    expect(ids(matches.eligible)).toEqual(
      expect.arrayContaining([
        'm03.rollover-application',
        'm04.jianghaidai-eligibility',
        'm04.sugangdai-eligibility',
        'm04.xiaoweidai-eligibility',
      ]),
    )
  })
  it('may not take the technology loan, isn’t spoken of for the patent fast lane, and is told why', () => {
    expect(why(matches, 'm04.sukedai-eligibility')).toEqual(['sukedaiPoolDistrict', 'isTechnologyEnterprise'])
    const lane = matches.notCovered.find((one) => one.id === 'm16.patent-green-channel')
    expect(factsOf(lane?.unmet ?? [])).toEqual(['srdiLevel | isFlagship'])
    expect(lane?.reasons?.[0]?.zh).toContain('专精特新')
  })
})

describe('a logistics operator', () => {
  const matches = match('enterprise', fixture('logistics-operator'), { asOf })
  it('is too large for the loan to small and micro firms, and has shed staff', () => {
    expect(why(matches, 'm04.xiaoweidai-eligibility')).toEqual(['size'])
    expect(why(matches, 'm04.sugangdai-eligibility')).toEqual(['employees'])
  })
  it('may take the loan of its district', () => {
    expect(ids(matches.eligible)).toContain('m04.jianghaidai-eligibility')
  })
  it('has vans to be matched on their own', () => {
    const van = {
      isCertifiedOperator: true,
      annualAssessmentPassed: true,
      isNewEnergy: true,
      vehicleType: 'light-enclosed-van',
      cityMileageKm: 23_400,
    } as const
    expect(ids(match('vehicle', van).eligible)).toEqual(['m06.vehicle-subsidy-eligibility'])
  })
})

describe('a technology start-up', () => {
  const matches = match('enterprise', fixture('tech-start-up'), { asOf })
  it('may take the technology loan and use the patent fast lane', () => {
    expect(ids(matches.eligible)).toEqual(
      expect.arrayContaining(['m04.sukedai-eligibility', 'm16.patent-green-channel', 'm16.ip-risk-assessment']),
    )
  })
  it('is told what keeps it from the jobs loan', () => {
    expect(why(matches, 'm04.sugangdai-eligibility')).toEqual(['economicType', 'employees'])
  })
  it('is asked nothing more where one condition fails already', () => {
    expect(why(matches, 'm04.xiaoweidai-eligibility')).toEqual(['hasSalesContract'])
    expect(asked(matches, 'm04.xiaoweidai-eligibility')).toEqual([])
  })
})

describe('matching', () => {
  const eligibilities = provisions.filter((one) => one.kind === 'eligibility')
  it.each([...new Set(eligibilities.map((one) => one.subject))])(
    'sorts every eligibility of %s once, as each would by itself',
    (subject) => {
      const matches = match(subject, {}, { asOf })
      const all = [...matches.eligible, ...matches.undetermined, ...matches.ineligible]
      expect(ids(all).sort()).toEqual(ids(eligibilities.filter((one) => one.subject === subject)).sort())
      for (const { id, measure: _, title: __, ...verdict } of all)
        expect(JSON.stringify(verdict)).toBe(JSON.stringify(evaluate(id, {}, { asOf })))
    },
  )
  it('of many records answers as of one', () => {
    const answer = matcher('enterprise', { asOf })
    for (const name of ['textile-mill', 'tech-start-up', 'textile-mill']) {
      expect(JSON.stringify(answer(fixture(name)))).toBe(JSON.stringify(match('enterprise', fixture(name), { asOf })))
    }
  })
  it('gives frozen plain data', () => {
    const matches = match('enterprise', fixture('textile-mill'), { asOf })
    expect([matches, matches.eligible, matches.eligible[0]].every(Object.isFrozen)).toBe(true)
    expect(JSON.parse(JSON.stringify(matches)).eligible[0]).toMatchObject({ measure: 'M03', outcome: 'eligible' })
  })
  it('refuses what evaluation refuses', () => {
    expect(() => match('enterprise', { employes: 3 } as object)).toThrow(/did you mean employees/)
    expect(() => match('enterprise', { employees: '3' } as object)).toThrow(InvalidFactsError)
    expect(() => match('enterprises' as string, {})).toThrow(/did you mean enterprise/)
    expect(() => match('enterprise', {}, { asOf: '2023-02-30' })).toThrow(InvalidFactsError)
    expect(() => match('enterprise', {}, { reading: 'no-such-reading' as string })).toThrow(/no-such-reading/)
    expect(() => match('enterprise', {}, { parameters: { ['m04.no-such-figure' as string]: 1 } })).toThrow(
      InvalidFactsError,
    )
  })
  it('takes readings and reforms for whoever knows them', () => {
    const mill = fixture('textile-mill')
    expect(ids(match('enterprise', { ...mill, size: 'large' }, { asOf, reading: 'any-size' }).eligible)).toContain(
      'm03.rollover-application',
    )
    const stricter = match('enterprise', mill, { asOf, parameters: { 'm04.sugangdai-min-employees': 50 } })
    expect(why(stricter, 'm04.sugangdai-eligibility')).toEqual(['employees'])
  })
})

describe('what the record contradicts of a fact that a provision needs', () => {
  const record = {
    appliesAs: 'enterprise',
    size: 'small',
    isPrivate: true,
    economicType: 'state-wholly-owned',
  } as const
  it('is refused by a match as by an evaluation, though only another provision needs the other fact', () => {
    expect(() => evaluate('m39.chamber-police-service-users', record)).toThrow('no private one')
    expect(ids(match('enterprise', record).refused)).toContain('m39.chamber-police-service-users')
  })
})
