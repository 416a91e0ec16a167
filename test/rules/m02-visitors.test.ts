import { describe, expect, it } from 'vitest'
import { migrationStatus, searchModes, viewerAccess } from '../../src/rules/index'
import { classifies, decides } from '../support/cases'

describe('viewerAccess', () => {
  decides(viewerAccess, {
    eligible: { visitorIsRegistered: true, visitorIsLoggedIn: true },
    ineligible: [{ visitorIsRegistered: false }, { visitorIsLoggedIn: false }],
  })
})

describe('searchModes', () => {
  it('lists three ways and leaves the list open', () => {
    const { outcome, entries } = searchModes()
    expect([outcome, entries.map((one) => one.label.zh)]).toEqual(['listed', ['地区', '产品类别', '产品名称']])
    expect(searchModes.openEnded).toBe(true)
  })

  it.each([
    ['by-area', 'found', ['地区']],
    ['by-category', 'found', ['产品类别']],
    ['by-name', 'found', ['产品名称']],
    ['other', 'unconfirmed', []],
  ] as const)('%s is %s', (productSearchMode, outcome, labels) => {
    const result = searchModes({ productSearchMode })
    expect([result.outcome, result.entries.map((one) => one.label.zh)]).toEqual([outcome, labels])
  })
})

describe('migrationStatus', () => {
  classifies(migrationStatus, [
    [{ productDirectoryHasMoved: false }, 'product-directory'],
    [{ productDirectoryHasMoved: true }, 'tongcheng-huoduoduo'],
    [{}, undefined],
  ])

  it.each([
    [false, '产品大全', '在南通政企通APP上'],
    [true, '同城货多多', '在“惠企通”平台上'],
  ])('moved %s: %s %s', (productDirectoryHasMoved, name, place) => {
    const { label, consequence } = migrationStatus({ productDirectoryHasMoved })
    expect([label?.zh, consequence?.zh]).toEqual([name, place])
  })

  it('isn’t settled by a day', () => {
    expect(migrationStatus({}, { asOf: '2024-01-01' }).outcome).toBe('undetermined')
  })
})
