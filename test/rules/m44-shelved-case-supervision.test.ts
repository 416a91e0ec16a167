import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { InvalidFactsError } from '../../src/index'
import { shelvedCaseSupervision } from '../../src/rules/index'
import { decides, refuses } from '../support/cases'

const shelved = { concernsEnterprise: true, isUnresolvedCase: true, caseFiledOn: '2021-05-10' } as const
const over = { asOf: '2023-05-11' }
const failing = [{ isUnresolvedCase: false }, { caseFiledOn: '2021-05-11' }]

describe('shelvedCaseSupervision', () => {
  decides(shelvedCaseSupervision, {
    eligible: shelved,
    stillEligible: [{ concernsPrivateEnterprise: false }, { caseFiledOn: '2021-05-09' }, { caseFiledOn: '2010-01-01' }],
    ineligible: failing,
    options: over,
  })

  describe('read as for private enterprises only', () => {
    decides(shelvedCaseSupervision, {
      eligible: { ...shelved, concernsPrivateEnterprise: true },
      ineligible: failing,
      implied: ['concernsEnterprise'],
      options: { ...over, reading: 'private-only' },
    })
  })

  describe('read as asking for a long-shelved case besides', () => {
    decides(shelvedCaseSupervision, {
      eligible: { ...shelved, isLongShelved: true },
      ineligible: [{ caseFiledOn: '2021-05-11' }, { isLongShelved: false }],
      implied: ['isUnresolvedCase'],
      options: { ...over, reading: 'shelved-besides' },
    })
  })

  it.each([
    [{ concernsEnterprise: false }, 'every-enterprise'],
    [{ concernsEnterprise: false }, 'private-only'],
    [{ concernsPrivateEnterprise: false }, 'private-only'],
  ] as const)('by “涉企挂案”: of a case of %o, read as %s, says nothing', (concerned, reading) => {
    const { outcome, reasons } = shelvedCaseSupervision({ ...shelved, ...concerned }, { ...over, reading })
    expect([outcome, reasons?.length]).toEqual(['not-covered', 1])
  })

  it('waits for the day asked about', () => {
    expect(shelvedCaseSupervision(shelved)).toMatchObject({ outcome: 'undetermined', missing: [{ fact: 'asOf' }] })
  })

  it('needs no day for a case that is resolved', () => {
    expect(shelvedCaseSupervision({ ...shelved, isUnresolvedCase: false }).outcome).toBe('ineligible')
  })

  refuses(shelvedCaseSupervision, [
    [{ caseFiledOn: '2021-02-29' }, 'caseFiledOn'],
    [{ caseFiledOn: '2021-05' }, 'caseFiledOn'],
    [{ concernsEnterprise: 'private' }, 'concernsEnterprise'],
    [{ concernsEnterprise: false, concernsPrivateEnterprise: true }, 'concernsEnterprise'],
    [{ isUnresolvedCase: false, isLongShelved: true }, 'isUnresolvedCase'],
  ])

  it('says after how long, by the years of a reform', () => {
    const words = (asOf: string, parameters = {}) => shelvedCaseSupervision(shelved, { asOf, parameters }).unmet[0]
    expect(words('2023-05-10')).toMatchObject({ words: { zh: expect.stringContaining('立案满2年') } })
    const longer = words('2023-05-11', { 'm44.shelved-years': 3 })
    expect(longer).toMatchObject({ words: { zh: expect.stringContaining('立案满3年') } })
  })

  it('refuses a case filed after the day asked about', () => {
    expect(() => shelvedCaseSupervision({ ...shelved, caseFiledOn: '2023-05-12' }, over)).toThrow(InvalidFactsError)
    expect(shelvedCaseSupervision({ ...shelved, caseFiledOn: '2023-05-11' }, over).outcome).toBe('ineligible')
  })
})

/* The first day past the two years, for each filing and reading, and the day before it. */
describe('more than two years from filing', () => {
  const notCounted = 'filing-day-not-counted'
  const counted = 'filing-day-counted'
  const march = 'first-of-march'
  it.each([
    ['2021-05-10', '2023-05-11', notCounted],
    ['2021-05-10', '2023-05-10', counted],
    ['2021-01-01', '2023-01-02', notCounted],
    ['2021-01-01', '2023-01-01', counted],
    ['2021-12-31', '2024-01-01', notCounted],
    ['2021-12-31', '2023-12-31', counted],
    ['2021-08-31', '2023-09-01', notCounted],
    ['2020-02-28', '2022-03-01', notCounted],
    ['2020-02-28', '2022-02-28', counted],
    ['2020-02-29', '2022-03-01', notCounted],
    ['2020-02-29', '2022-02-28', counted],
    ['2020-02-29', '2022-03-02', `${notCounted}+${march}`],
    ['2020-02-29', '2022-03-01', `${counted}+${march}`],
    ['2020-03-01', '2022-03-02', notCounted],
    ['2020-03-01', '2022-03-01', counted],
    ['2022-02-28', '2024-02-29', notCounted],
    ['2022-02-28', '2024-02-28', counted],
    ['2022-02-28', '2024-02-29', `${notCounted}+${march}`],
    ['2022-03-01', '2024-03-02', notCounted],
    ['2022-03-01', '2024-03-01', `${counted}+${march}`],
    ['2024-02-29', '2026-03-01', notCounted],
  ])('filed on %s begins on %s, read as %s', (caseFiledOn, first, reading) => {
    const before = new Date(Date.parse(first) - 86_400_000).toISOString().slice(0, 10)
    const outcome = (asOf: string) => shelvedCaseSupervision.outcome({ ...shelved, caseFiledOn }, { asOf, reading })
    expect([outcome(before), outcome(first)]).toEqual(['ineligible', 'eligible'])
  })

  const days = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))

  it('never ends once begun, and never begins earlier for a later filing', () => {
    const isOver = (caseFiledOn: string, asOf: string) =>
      caseFiledOn <= asOf && shelvedCaseSupervision.outcome({ ...shelved, caseFiledOn }, { asOf }) === 'eligible'
    fc.assert(
      fc.property(days, days, days, (filed, a, b) => {
        const [earlier, later] = a < b ? [a, b] : [b, a]
        expect(isOver(filed, earlier) && !isOver(filed, later)).toBe(false)
        expect(isOver(later, filed) && !isOver(earlier, filed)).toBe(false)
      }),
    )
  })

  it('compares day with day and month with month, 29 February apart', () => {
    fc.assert(
      fc.property(days, days, (caseFiledOn, asOf) => {
        fc.pre(!caseFiledOn.endsWith('-02-29') && caseFiledOn <= asOf)
        const anniversary = `${Number(caseFiledOn.slice(0, 4)) + 2}${caseFiledOn.slice(4)}`
        const expected = asOf > anniversary ? 'eligible' : 'ineligible'
        expect(shelvedCaseSupervision.outcome({ ...shelved, caseFiledOn }, { asOf })).toBe(expected)
      }),
    )
  })

  it('admits under the stricter count of days nothing that the looser refuses', () => {
    fc.assert(
      fc.property(days, days, (a, b) => {
        const [caseFiledOn, asOf] = a < b ? [a, b] : [b, a]
        const isOver = (reading: string) =>
          shelvedCaseSupervision.outcome({ ...shelved, caseFiledOn }, { asOf, reading }) === 'eligible'
        expect(isOver(notCounted) && !isOver(counted)).toBe(false)
        expect(isOver(march) && !isOver('last-of-february')).toBe(false)
      }),
    )
  })
})
