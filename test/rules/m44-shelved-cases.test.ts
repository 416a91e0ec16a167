import { describe, expect, it } from 'vitest'
import { shelvedCaseCleanUp, shelvedCaseRoute } from '../../src/rules/index'
import { outcomeOf, refuses } from '../support/cases'

const none = {
  isCrimeMadeOut: false,
  canBeInvestigatedFurther: false,
  isWorthInvestigatingFurther: false,
  meetsProsecutionEvidenceStandard: false,
  isCaseUnclearAndUnproven: false,
  meetsPursuitStandard: true,
} as const
const worthIt = { isCrimeMadeOut: true, canBeInvestigatedFurther: true, isWorthInvestigatingFurther: true } as const
const inDoubt = { isCaseUnclearAndUnproven: true } as const
const below = { meetsPursuitStandard: false } as const
// By 罪刑法定: nobody is indicted for what is no crime.
const atStandard = { isCrimeMadeOut: true, meetsProsecutionEvidenceStandard: true } as const

describe('shelvedCaseRoute', () => {
  it.each([
    [{}, [], undefined],
    [worthIt, ['investigate'], undefined],
    [{ ...worthIt, isCrimeMadeOut: false }, [], undefined],
    [{ ...worthIt, canBeInvestigatedFurther: false }, [], undefined],
    [{ ...worthIt, isWorthInvestigatingFurther: false }, [], undefined],
    [atStandard, ['prosecute'], undefined],
    [{ ...inDoubt, ...below }, ['withdraw'], undefined],
    [inDoubt, [], undefined],
    [below, [], undefined],
    [{ ...worthIt, ...atStandard }, ['investigate', 'prosecute'], undefined],
    [{ ...worthIt, ...inDoubt, ...below }, ['investigate', 'withdraw'], undefined],
    [inDoubt, ['withdraw'], 'either-ground'],
    [below, ['withdraw'], 'either-ground'],
    [{}, [], 'either-ground'],
    [inDoubt, ['withdraw'], 'one-standard'],
    [{ ...atStandard, ...below }, ['prosecute', 'withdraw'], 'either-ground'],
    [{}, ['withdraw'], 'either-ground+one-standard'],
    [atStandard, ['prosecute'], 'either-ground+one-standard'],
  ])('with %o goes to %o, read as %s', (change, classes, reading) => {
    const result = shelvedCaseRoute({ ...none, ...change }, reading === undefined ? {} : { reading })
    expect(result).toMatchObject({ outcome: outcomeOf(classes), classes, missing: [] })
  })

  it.each([
    ['isCrimeMadeOut', worthIt],
    ['canBeInvestigatedFurther', worthIt],
    ['isWorthInvestigatingFurther', worthIt],
    ['meetsProsecutionEvidenceStandard', { isCrimeMadeOut: true }],
    ['isCaseUnclearAndUnproven', { ...inDoubt, ...below }],
    ['meetsPursuitStandard', inDoubt],
  ])('waits for the procuratorate on %s', (fact, change) => {
    const { outcome, missing } = shelvedCaseRoute({ ...none, ...change, [fact]: undefined })
    expect(outcome).toBe('undetermined')
    expect(missing).toMatchObject([{ fact, judgedBy: { zh: '检察机关' } }])
  })

  it('names what is settled while something else is open', () => {
    expect(shelvedCaseRoute({ ...atStandard, isCrimeMadeOut: true })).toMatchObject({
      outcome: 'undetermined',
      classes: ['prosecute'],
    })
  })

  it('says why, where the text has no route', () => {
    const { outcome, reasons } = shelvedCaseRoute(none)
    expect([outcome, reasons?.length]).toEqual(['not-covered', 1])
    expect(reasons?.[0]?.zh).toContain('文中没有写')
  })

  refuses(shelvedCaseRoute, [
    [{ isCrimeMadeOut: 'yes' }, 'isCrimeMadeOut'],
    [{ ...atStandard, isCrimeMadeOut: false }, 'isCrimeMadeOut'],
  ])
})

describe('shelvedCaseCleanUp', () => {
  it('lists actions, problems, risks and supervision', () => {
    const { entries, outcome } = shelvedCaseCleanUp()
    expect([outcome, entries.map((one) => one.part)]).toEqual([
      'listed',
      ['action', 'action', 'problem', 'problem', 'risk', 'risk', 'supervision'],
    ])
  })

  it.each([
    ['clean-up', 'action'],
    ['review', 'action'],
    ['irregular-filing', 'problem'],
    ['meddling', 'problem'],
    ['held-back', 'risk'],
    ['not-pursued', 'risk'],
    ['supervision', 'supervision'],
  ] as const)('finds %s', (cleanUpMatter, part) => {
    const { entries, outcome } = shelvedCaseCleanUp({ cleanUpMatter })
    expect([outcome, entries.map((one) => one.part)]).toEqual(['found', [part]])
  })

  it.each([
    ['clean-up', '全市涉企'],
    ['irregular-filing', '监督纠正'],
    ['held-back', '排查'],
    ['supervision', '超过2年'],
  ] as const)('says of %s what is done: %s', (cleanUpMatter, done) => {
    expect(shelvedCaseCleanUp({ cleanUpMatter }).entries[0]?.treatment.zh).toContain(done)
  })

  it('has the years of supervision follow a reform', () => {
    const options = { parameters: { 'm44.shelved-years': 3 } } as const
    const [entry] = shelvedCaseCleanUp({ cleanUpMatter: 'supervision' }, options).entries
    expect([entry?.treatment.zh.includes('3年'), entry?.label.en.includes('two')]).toEqual([true, false])
  })

  it('leaves another matter open', () => {
    expect(shelvedCaseCleanUp({ cleanUpMatter: 'other' })).toMatchObject({ outcome: 'unconfirmed', entries: [] })
  })
})
