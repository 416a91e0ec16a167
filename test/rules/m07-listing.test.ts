import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listingCoverage, listingProcedure } from '../../src/rules/index'
import { assesses, classifies, refuses } from '../support/cases'

const data = ['product-data']
const code = [...data, 'product-code']
const applied = [...code, 'application']

describe('listingProcedure', () => {
  classifies(listingProcedure, [
    [{ listingStepsDone: [] }, 'product-data'],
    [{ listingStepsDone: data }, 'product-code'],
    [{ listingStepsDone: code }, 'application'],
    [{ listingStepsDone: applied, isInnovativeProduct: true }, 'green-channel'],
    [{ listingStepsDone: applied, isInnovativeProduct: false }, 'all-done'],
    [{ listingStepsDone: [...applied, 'green-channel'], isInnovativeProduct: true }, 'all-done'],
    [{ listingStepsDone: [...applied, 'green-channel'] }, 'all-done'],
    [{ listingStepsDone: applied }, undefined],
    [{ isInnovativeProduct: true }, undefined],
  ])

  it('M07 解读（2） “依据药品监督管理部门的认定标准界定”: waits for the bureau to say what is innovative by the regulator’s standard', () => {
    const { missing } = listingProcedure({ listingStepsDone: ['product-data', 'product-code', 'application'] })
    expect(missing.map((one) => [one.fact, one.judgedBy?.zh])).toEqual([['isInnovativeProduct', '市医疗保障局']])
  })

  it.each([
    [[], '医保药品（耗材）分类与代码'],
    [code, '药品质量承诺书'],
    [applied, '江苏省阳光平台绿色通道'],
  ] as [never[], string][])('after %j names %s', (listingStepsDone, name) => {
    expect(listingProcedure({ listingStepsDone, isInnovativeProduct: true }).consequence?.zh).toContain(name)
  })

  refuses(listingProcedure, [
    [{ listingStepsDone: ['product-code'] }, 'listingStepsDone'],
    [{ listingStepsDone: ['listed'] }, 'listingStepsDone'],
  ])
})

describe('listingCoverage', () => {
  assesses(listingCoverage, [
    [{ medicalProductsToList: 40, medicalProductsListed: 40 }, 'met', 0, { asOf: '2023-12-31' }],
    [{ medicalProductsToList: 40, medicalProductsListed: 40 }, 'met', 0, { asOf: '2024-06-30' }],
    // Within the year more products may still be to be listed.
    [{ medicalProductsToList: 40, medicalProductsListed: 40 }, 'not-due', 0, { asOf: '2023-06-30' }],
    [{ medicalProductsToList: 40, medicalProductsListed: 40 }, 'not-due', 0, { asOf: '2022-12-31' }],
    [{ medicalProductsToList: 40, medicalProductsListed: 40 }, 'undetermined', 0],
    [{ medicalProductsToList: 40, medicalProductsListed: 39 }, 'not-met', 1, { asOf: '2023-12-31' }],
    [{ medicalProductsToList: 40, medicalProductsListed: 0 }, 'not-met', 40, { asOf: '2023-12-31' }],
    // M07 解读（2） “应挂尽挂”: no day is stated, so the programme's year is the term; nothing to list is nothing to count.
    [{ medicalProductsToList: 40, medicalProductsListed: 39 }, 'not-due', 1, { asOf: '2023-12-30' }],
    [{ medicalProductsToList: 0, medicalProductsListed: 0 }, 'not-applicable', undefined, { asOf: '2023-12-31' }],
    [{ medicalProductsToList: 0, medicalProductsListed: 0 }, 'not-due', undefined, { asOf: '2023-06-30' }],
    [{ medicalProductsToList: 40 }, 'undetermined'],
    [{ medicalProductsListed: 40 }, 'undetermined'],
  ])
  refuses(listingCoverage, [
    [{ medicalProductsToList: 40, medicalProductsListed: 41 }, 'medicalProductsListed'],
    [{ medicalProductsListed: -1 }, 'medicalProductsListed'],
  ])

  it('lacks exactly what isn’t listed', () => {
    const count = fc.integer({ min: 1, max: 10_000 })
    fc.assert(
      fc.property(count, count, (a, b) => {
        const facts = { medicalProductsToList: Math.max(a, b), medicalProductsListed: Math.min(a, b) }
        return listingCoverage(facts).shortfall === Math.abs(a - b)
      }),
    )
  })
})
