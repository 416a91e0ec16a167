import { describe, expect, it } from 'vitest'
import { complianceReformScope } from '../../src/rules/index'
import { refuses } from '../support/cases'

describe('complianceReformScope', () => {
  const ordinary = {
    caseConcerns: 'private-enterprise',
    isMajorComplexCase: false,
    size: 'medium',
    isMultinational: false,
  } as const
  const [major, large, multinational] = ['major-complex-case', 'large-enterprise', 'multinational-enterprise']

  it.each([
    [{}, ['explored']],
    [{ caseConcerns: 'other-enterprise' }, ['explored']],
    [{ size: 'micro' }, ['explored']],
    [{ size: 'small' }, ['explored']],
    [{ size: 'large' }, ['explored', large]],
    [{ isMajorComplexCase: true }, ['explored', major]],
    [{ isMultinational: true }, ['explored', multinational]],
    [{ isMajorComplexCase: true, size: 'large', isMultinational: true }, ['explored', major, large, multinational]],
    [{ caseConcerns: 'no-enterprise', isMajorComplexCase: true, size: 'large', isMultinational: true }, ['outside']],
  ])('with %o is %o', (change, classes) => {
    const result = complianceReformScope({ ...ordinary, ...change } as never)
    expect(result).toMatchObject({ outcome: 'classified', classes, missing: [] })
  })

  it('settles the scope before the kind', () => {
    const { outcome, classes } = complianceReformScope({ caseConcerns: 'other-enterprise' })
    expect([outcome, classes]).toEqual(['undetermined', ['explored']])
  })

  it('needs nothing more where no enterprise is involved', () => {
    expect(complianceReformScope({ caseConcerns: 'no-enterprise' })).toMatchObject({
      outcome: 'classified',
      classes: ['outside'],
      missing: [],
    })
  })

  it('says nothing of a case of which nothing is known', () => {
    expect(complianceReformScope({})).toMatchObject({ outcome: 'undetermined', classes: [] })
  })

  it.each(Object.keys(ordinary))('asks for %s when it is not known', (fact) => {
    const result = complianceReformScope({ ...ordinary, [fact]: undefined })
    expect(result).toMatchObject({ outcome: 'undetermined', missing: [{ fact }] })
  })

  it('grants nothing by itself, and flags both texts', () => {
    expect(complianceReformScope(ordinary)).toMatchObject({
      force: 'may',
      discrepancies: ['m46.reform-pace'],
    })
  })

  refuses(complianceReformScope, [
    [{ isMajorComplexCase: 'yes' }, 'isMajorComplexCase'],
    [{ size: 'huge' }, 'size'],
    [{ isMultinational: 1 }, 'isMultinational'],
  ])
})
