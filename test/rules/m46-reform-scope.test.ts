import { describe, expect, it } from 'vitest'
import { complianceReformScope } from '../../src/rules/index'
import { refuses } from '../support/cases'

describe('complianceReformScope', () => {
  const ordinary = {
    isEnterpriseSuspected: true,
    isMajorComplexCase: false,
    size: 'medium',
    isMultinational: false,
  } as const
  const [major, large, multinational] = ['major-complex-case', 'large-enterprise', 'multinational-enterprise']

  it.each([
    [{}, ['explored']],
    [{ size: 'micro' }, ['explored']],
    [{ size: 'small' }, ['explored']],
    [{ size: 'large' }, ['explored', large]],
    [{ isMajorComplexCase: true }, ['explored', major]],
    [{ isMultinational: true }, ['explored', multinational]],
    [{ isMajorComplexCase: true, size: 'large', isMultinational: true }, ['explored', major, large, multinational]],
  ])('with %o is %o', (change, classes) => {
    const result = complianceReformScope({ ...ordinary, ...change } as never)
    expect(result).toMatchObject({ outcome: 'classified', classes, missing: [] })
  })

  it('settles the scope before the kind', () => {
    const { outcome, classes } = complianceReformScope({ isEnterpriseSuspected: true })
    expect([outcome, classes]).toEqual(['undetermined', ['explored']])
  })

  it('by “涉案企业”: says nothing where none is suspected, and asks no more', () => {
    const result = complianceReformScope({ isEnterpriseSuspected: false })
    expect(result).toMatchObject({ outcome: 'not-covered', classes: [], missing: [] })
    expect(result.reasons?.[0]?.zh).toContain('被害')
  })

  it('says nothing of a case of which nothing is known', () => {
    expect(complianceReformScope({})).toMatchObject({ outcome: 'undetermined', classes: [] })
  })

  it.each(Object.keys(ordinary))('asks for %s when it is not known', (fact) => {
    const result = complianceReformScope({ ...ordinary, [fact]: undefined })
    expect(result).toMatchObject({ outcome: 'undetermined', missing: [{ fact }] })
  })

  it('by “积极稳慎探索”: is aimed at, and flags both texts', () => {
    expect(complianceReformScope(ordinary)).toMatchObject({
      force: 'aims',
      discrepancies: ['m46.reform-pace'],
    })
  })

  refuses(complianceReformScope, [
    [{ isEnterpriseSuspected: true, concernsEnterprise: false }, 'concernsEnterprise'],
    [{ isMajorComplexCase: 'yes' }, 'isMajorComplexCase'],
    [{ size: 'huge' }, 'size'],
    [{ isMultinational: 1 }, 'isMultinational'],
  ])
})
