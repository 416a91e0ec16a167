import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explain } from '../../src/index'
import { minorViolationTreatment } from '../../src/rules/index'
import { outcomeOf, refuses } from '../support/cases'

/* Every ground of every list holds. */
const everything = {
  isFirstViolation: true,
  violationHarm: 'none',
  violationCircumstances: 'obviously-slight',
  isCorrectedInTime: true,
  harmUndone: 'eliminated',
  hasObviousSocialHarm: false,
} as const
/* Nothing speaks for leniency. */
const nothing = {
  isFirstViolation: false,
  violationHarm: 'more-than-minor',
  violationCircumstances: 'not-slight',
  isCorrectedInTime: false,
  harmUndone: 'none',
  hasOtherGroundForEasing: false,
  hasObviousSocialHarm: true,
  isMinorDespiteHarm: false,
}
const all = ['first-violation', 'no-penalty', 'mitigated', 'no-coercion', 'lighter']
const without = (...gone: string[]) => all.filter((one) => !gone.includes(one))
const treatment = (facts: object, reading?: string) =>
  minorViolationTreatment(facts as never, reading ? { reading } : {})
const classesOf = (facts: object, reading?: string) => treatment(facts, reading).classes

describe('minorViolationTreatment', () => {
  it.each([
    [{}, all],
    [{ isFirstViolation: false }, without('first-violation')],
    [{ isCorrectedInTime: false }, without('first-violation', 'no-penalty')],
    [{ violationHarm: 'minor' }, without('no-penalty')],
    [{ violationHarm: 'more-than-minor', isMinorDespiteHarm: true }, without('first-violation', 'no-penalty')],
    [{ violationHarm: 'more-than-minor', isMinorDespiteHarm: false }, []],
    [{ violationCircumstances: 'slight' }, all],
    [{ violationCircumstances: 'slight', hasObviousSocialHarm: true }, without('no-coercion')],
    [{ violationCircumstances: 'not-slight' }, without('no-penalty')],
    [{ violationCircumstances: 'not-slight', hasObviousSocialHarm: true }, without('no-penalty', 'no-coercion')],
    [{ hasObviousSocialHarm: true }, all],
    [{ harmUndone: 'reduced' }, all],
    [{ harmUndone: 'none', hasOtherGroundForEasing: true }, all],
    [{ harmUndone: 'none', hasOtherGroundForEasing: false }, without('mitigated', 'lighter')],
  ])('names, where everything holds but %o, %o', (change, classes) => {
    const { outcome, classes: named, details } = treatment({ ...everything, ...change })
    expect([outcome, named]).toEqual([outcomeOf(classes), classes])
    expect(details?.['first-violation']?.force).toBe(classes.includes('first-violation') ? 'may' : undefined)
  })

  it.each([
    [{}, []],
    [{ violationHarm: 'minor', isFirstViolation: true, isCorrectedInTime: true }, ['first-violation']],
    [{ violationHarm: 'none', violationCircumstances: 'slight', isCorrectedInTime: true }, ['no-penalty']],
    [{ violationHarm: 'minor', harmUndone: 'reduced' }, ['mitigated', 'lighter']],
    [{ violationHarm: 'minor', hasOtherGroundForEasing: true }, ['mitigated', 'lighter']],
    [{ violationHarm: 'minor', violationCircumstances: 'obviously-slight' }, ['no-coercion']],
    [{ violationHarm: 'minor', hasObviousSocialHarm: false }, ['no-coercion']],
  ])('names, where nothing holds but %o, %o', (change, classes) => {
    expect(classesOf({ ...nothing, ...change })).toEqual(classes)
  })

  describe('precedence', () => {
    it('names the discretionary list beside the mandatory one unless told otherwise', () => {
      expect(classesOf(everything)).toEqual(all)
      expect(classesOf(everything, 'no-penalty-first')).toEqual(['no-penalty', 'no-coercion'])
    })
    it.each([{ violationHarm: 'minor' }, { violationCircumstances: 'not-slight' }])(
      'leaves the other lists as they are where there is no exemption: %o',
      (change) => {
        const facts = { ...everything, ...change }
        expect(classesOf(facts, 'no-penalty-first')).toEqual(classesOf(facts))
      },
    )
    it('can’t tell, exemption first, while the exemption is open', () => {
      const facts = { ...everything, violationCircumstances: undefined }
      expect(classesOf(facts)).toEqual(without('no-penalty'))
      expect(treatment(facts, 'no-penalty-first')).toMatchObject({
        outcome: 'undetermined',
        classes: ['no-coercion'],
        missing: [{ fact: 'violationCircumstances' }],
      })
    })
  })

  it('takes no harm for minor harm unless read exactly', () => {
    expect(classesOf(everything, 'minor-exactly')).toEqual(without('first-violation'))
    expect(classesOf({ ...everything, violationHarm: 'minor' }, 'minor-exactly')).toEqual(without('no-penalty'))
  })

  it('takes obviously slight for slight unless read exactly', () => {
    expect(classesOf(everything, 'slight-exactly')).toEqual(without('no-penalty'))
    expect(classesOf({ ...everything, violationCircumstances: 'slight' }, 'slight-exactly')).toEqual(all)
    expect(classesOf({ ...everything, violationCircumstances: 'not-slight' }, 'slight-exactly')).toEqual(
      without('no-penalty'),
    )
  })

  describe('read as easing by a lighter penalty only in the fields of the fifth list', () => {
    it.each([
      ['advertising', undefined, all],
      ['trademarks', undefined, all],
      ['metrology', undefined, all],
      ['other', true, all],
      ['other', false, without('lighter')],
    ])('a violation in %s, %s', (violationField, isOtherFieldOnFifthList, classes) => {
      expect(classesOf({ ...everything, violationField, isOtherFieldOnFifthList }, 'listed-fields')).toEqual(classes)
    })
    it('leaves another field to the bureau', () => {
      expect(treatment({ ...everything, violationField: 'other' }, 'listed-fields')).toMatchObject({
        outcome: 'undetermined',
        classes: without('lighter'),
        missing: [{ fact: 'isOtherFieldOnFifthList', judgedBy: { zh: '市市场监督管理局' } }],
      })
    })
    it('asks for the field, which the default doesn’t need', () => {
      expect(treatment(everything, 'listed-fields').missing.map((one) => one.fact)).toContain('violationField')
      expect(treatment(everything).missing).toEqual([])
    })
  })

  it.each([
    ['isFirstViolation', without('first-violation')],
    ['isCorrectedInTime', without('first-violation', 'no-penalty')],
    ['violationHarm', []],
    ['violationCircumstances', without('no-penalty')],
  ] as const)('without %s names only what is certain', (name, classes) => {
    const result = treatment({ ...everything, isMinorDespiteHarm: undefined, [name]: undefined })
    expect([result.outcome, result.classes]).toEqual(['undetermined', classes])
    expect(result.missing.map((one) => one.fact)).toContain(name)
  })

  it('leaves another ground, and more than minor harm, to the department', () => {
    const judge = { zh: '办案的市场监管部门' }
    expect(treatment({ ...everything, harmUndone: 'none' })).toMatchObject({
      classes: without('mitigated', 'lighter'),
      missing: [{ fact: 'hasOtherGroundForEasing', judgedBy: judge }],
    })
    expect(treatment({ ...everything, violationHarm: 'more-than-minor' })).toMatchObject({
      outcome: 'undetermined',
      classes: [],
      missing: [{ fact: 'isMinorDespiteHarm', judgedBy: judge }],
    })
  })

  it('says of each list whether it is discretionary: the first alone', () => {
    expect(Object.entries(minorViolationTreatment.classes).map(([name, { force }]) => [name, force])).toEqual([
      ['first-violation', 'may'],
      ['no-penalty', 'shall'],
      ['mitigated', 'shall'],
      ['no-coercion', 'shall'],
      ['lighter', 'shall'],
    ])
  })

  it('says why no list applies, without denying leniency of other kinds', () => {
    const { outcome, reasons } = treatment(nothing)
    expect([outcome, reasons?.length]).toEqual(['not-covered', 1])
    expect(reasons?.[0]?.zh).toContain('文中未写')
  })

  it('explains each list by its grounds', () => {
    const text = explain('m36.minor-violation-treatment', { ...everything, isCorrectedInTime: false }).toText('en')
    for (const part of ['✗ no penalty for a first violation', '✓ a first violation', '✗ corrected in time'])
      expect(text).toContain(part)
  })

  it('with the exemption first names no list that it wouldn’t name otherwise', () => {
    const facts = fc.record({
      isFirstViolation: fc.boolean(),
      violationHarm: fc.constantFrom('none', 'minor', 'more-than-minor'),
      violationCircumstances: fc.constantFrom('obviously-slight', 'slight', 'not-slight'),
      isCorrectedInTime: fc.boolean(),
      harmUndone: fc.constantFrom('eliminated', 'reduced', 'none'),
      hasOtherGroundForEasing: fc.boolean(),
      hasObviousSocialHarm: fc.boolean(),
      isMinorDespiteHarm: fc.boolean(),
    })
    fc.assert(
      fc.property(facts, ({ isMinorDespiteHarm, ...drawn }) => {
        const facts = { ...drawn, isMinorDespiteHarm: isMinorDespiteHarm && drawn.violationHarm === 'more-than-minor' }
        const named = classesOf(facts) ?? []
        const first = classesOf(facts, 'no-penalty-first') ?? []
        expect(named).toEqual(expect.arrayContaining([...first]))
        expect(first.includes('no-coercion')).toBe(named.includes('no-coercion'))
        if (first.includes('no-penalty')) expect(first.filter((one) => one !== 'no-coercion')).toEqual(['no-penalty'])
        expect(named.includes('mitigated')).toBe(named.includes('lighter'))
      }),
    )
  })

  refuses(minorViolationTreatment, [
    [{ violationHarm: 'serious' }, 'violationHarm'],
    [{ violationCircumstances: 'grave' }, 'violationCircumstances'],
    [{ harmUndone: true }, 'harmUndone'],
    [{ violationField: 'metrology', isOtherFieldOnFifthList: false }, 'violationField'],
  ])
})
