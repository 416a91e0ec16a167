import { describe, expect, it } from 'vitest'
import { resalePowerCode, resalePowerCodeChannels, singleSupplyPoint } from '../../src/rules/index'
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

  it('M09 解读（转供电费码） “可”: may be reported', () => {
    expect(resalePowerCode({ resaleCodeColour: 'red' }).force).toBe('may')
    expect(resalePowerCode({ resaleCodeColour: 'green' }).force).toBe('shall')
  })

  refuses(resalePowerCode, [[{ resaleCodeColour: 'amber' }, 'resaleCodeColour']])
})

describe('resalePowerCodeChannels', () => {
  it('M09 解读（转供电费码）: names the app, what is entered in it, and the office', () => {
    const { entries, outcome } = resalePowerCodeChannels()
    expect([outcome, ...entries.map((one) => one.label.zh)]).toEqual(['listed', '网上国网 App', '当地市场监管部门'])
    const [app] = resalePowerCodeChannels({ resaleCodeStep: 'make' }).entries
    expect(app).toMatchObject({ inputs: [{ label: { zh: '电费' } }, { label: { zh: '转供主体' } }] })
    expect(resalePowerCodeChannels({ resaleCodeStep: 'report' }).entries.map((one) => one.label.zh)).toEqual([
      '当地市场监管部门',
    ])
  })
  it('is led to by what the colour says', () => {
    expect(resalePowerCode.notes.map((one) => one.zh).join()).toContain('《转供电费码的生成与举报渠道》')
  })
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
  it.each([
    [{ supplyScopeIsRecognised: false }, '许可文件认定'],
    [{ supplyAreaIsContiguous: false }, '不相连'],
  ])('says which condition fails with %o', (change, words) => {
    const { reasons } = singleSupplyPoint({ ...area, ...change })
    expect(reasons?.map((one) => one.zh.includes(words))).toEqual([true])
  })

  it('leaves an exception to the power company', () => {
    expect(singleSupplyPoint(area, byException).missing).toMatchObject([
      { fact: 'supplyExceptionIsAccepted', judgedBy: { en: 'the power company (not named in the text)' } },
    ])
  })

  refuses(singleSupplyPoint, [
    [{ ...area, priceCategories: 0 }, 'priceCategories'],
    [{ ...area, priceCategories: 1.5 }, 'priceCategories'],
  ])
})

describe('what singleSupplyPoint says beside', () => {
  it.each([
    [/尽快直供到户/, /as soon as may be/],
    [/原则上/, /in principle/],
  ])('M09: %s', (zh, en) => {
    expect(singleSupplyPoint.notes.some((one) => zh.test(one.zh) && en.test(one.en))).toBe(true)
  })
})
