import { describe, expect, it } from 'vitest'
import { migrationStatus, searchModes, viewerAccess } from '../../src/rules/index'
import { classifies, decides, refuses } from '../support/cases'

describe('viewerAccess', () => {
  decides(viewerAccess, {
    eligible: { visitorIsRegistered: true, visitorIsLoggedIn: true },
    ineligible: [{ visitorIsLoggedIn: false }],
    implied: ['visitorIsRegistered'],
  })
  it('by “用户注册登录后可查看”: isn’t open to one who hasn’t registered', () => {
    expect(viewerAccess({ visitorIsRegistered: false, visitorIsLoggedIn: false }).outcome).toBe('ineligible')
  })
  it('by “企业产品信息以及企业地址和联系方式”: says what is seen', () => {
    const { gives, leadsTo } = viewerAccess({ visitorIsRegistered: true, visitorIsLoggedIn: true })
    expect([gives?.zh.includes('联系方式'), leadsTo?.[0]]).toEqual([true, 'm02.search-modes'])
  })
  refuses(viewerAccess, [[{ visitorIsRegistered: false, visitorIsLoggedIn: true }, 'visitorIsRegistered']])
})

describe('searchModes', () => {
  it('lists three ways and leaves the list open', () => {
    const { outcome, entries } = searchModes()
    expect([outcome, entries.map((one) => one.label.zh)]).toEqual(['listed', ['地区', '产品类别', '产品名称']])
    expect(searchModes.openEnded).toBe(true)
    expect(searchModes().force).toBe('may') // “用户可通过…等方式查找”
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

  it('by “拟将…整体迁移”: only plans the move, and leaves it to the bureau whether it is done', () => {
    expect(migrationStatus({ productDirectoryHasMoved: true }).force).toBe('aims')
    expect(migrationStatus({ productDirectoryHasMoved: false }).force).toBe('shall')
    expect(migrationStatus({}).missing).toMatchObject([{ judgedBy: { zh: '市工业和信息化局' } }])
  })

  it('isn’t settled by a day', () => {
    expect(migrationStatus({}, { asOf: '2024-01-01' }).outcome).toBe('undetermined')
  })
})
