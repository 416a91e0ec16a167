import { describe, expect, it } from 'vitest'
import { resalePowerCode, singleSupplyPoint } from '../../src/rules/index'
import { classifies, refuses } from '../support/cases'

describe('resalePowerCode', () => {
  classifies(resalePowerCode, [
    [{ resaleCodeColour: 'red' }, 'high'],
    [{ resaleCodeColour: 'yellow' }, 'medium'],
    [{ resaleCodeColour: 'green' }, 'low'],
    [{}, undefined],
  ])

  it('names where to report for red alone', () => {
    const told = (['red', 'yellow', 'green'] as const).map(
      (resaleCodeColour) => resalePowerCode({ resaleCodeColour }).consequence?.zh,
    )
    expect(told).toEqual(['可向当地市场监管部门举报', undefined, undefined])
  })

  it('asks for the colour', () => {
    expect(resalePowerCode({}).missing.map((one) => one.fact)).toEqual(['resaleCodeColour'])
  })

  refuses(resalePowerCode, [[{ resaleCodeColour: 'amber' }, 'resaleCodeColour']])
})

const area = { supplyScopeIsRecognised: true, supplyAreaIsContiguous: true, priceCategories: 1 }
const byException = { reading: 'accepted-exception' }

describe('singleSupplyPoint', () => {
  classifies(singleSupplyPoint, [
    [area, 'one-meter'],
    [{ ...area, priceCategories: 2 }, 'meter-per-category'],
    [{ supplyScopeIsRecognised: true, supplyAreaIsContiguous: true }, undefined],
    [{ supplyScopeIsRecognised: true, priceCategories: 1 }, undefined],
    [{ supplyAreaIsContiguous: true, priceCategories: 1 }, undefined],
    [area, undefined, byException],
    [{ ...area, supplyExceptionIsAccepted: false }, 'one-meter', byException],
    [{ ...area, supplyExceptionIsAccepted: true }, 'exception', byException],
    [{ ...area, supplyExceptionIsAccepted: true }, 'one-meter'],
  ])

  it.each([
    [{ ...area, supplyScopeIsRecognised: false }, {}],
    [{ ...area, supplyAreaIsContiguous: false }, {}],
    [{ supplyAreaIsContiguous: false }, {}],
    [{ ...area, supplyExceptionIsAccepted: true, supplyAreaIsContiguous: false }, byException],
  ])('says nothing of %o', (facts, options) => {
    expect(singleSupplyPoint(facts, options).outcome).toBe('not-covered')
  })

  it('leaves an exception to the power company', () => {
    expect(singleSupplyPoint(area, byException).missing).toMatchObject([
      { fact: 'supplyExceptionIsAccepted', judgedBy: { en: 'the power company' } },
    ])
  })

  refuses(singleSupplyPoint, [
    [{ ...area, priceCategories: 0 }, 'priceCategories'],
    [{ ...area, priceCategories: 1.5 }, 'priceCategories'],
  ])
})
