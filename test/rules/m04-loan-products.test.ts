import { describe, expect, it } from 'vitest'
import { loanProducts } from '../../src/rules/index'

describe('loanProducts', () => {
  it('M04: three products of fiscal finance, and Sugangdai beside them', () => {
    const { entries } = loanProducts()
    expect(entries.map((one) => [one.key, one.isFiscalFinance])).toEqual([
      ['xiaoweidai', true],
      ['sukedai', true],
      ['jianghaidai', true],
      ['sugangdai', false],
    ])
  })

  it('M04 解读（1） 担保方式: Xiaoweidai has a guarantor', () => {
    expect(loanProducts({ loanProduct: 'xiaoweidai' }).entries).toMatchObject([
      {
        guarantor: [{ zh: '南通科创融资担保有限公司' }],
        guaranteeMode: [{ zh: '见贷即保' }],
        features: [{ zh: '无抵押' }, { zh: '无质押' }],
      },
    ])
  })

  it('M04 解读（3）: Jianghaidai is the Finance Bureau’s, and puts some first', () => {
    const [one] = loanProducts({ loanProduct: 'jianghaidai' }).entries
    expect(one?.issuer?.map(({ zh }) => zh)).toEqual(['市财政局'])
    expect(one?.features?.map(({ zh }) => zh)).toEqual(['无抵押', '无担保', '高效率', '低成本'])
    expect(one?.first?.map(({ zh }) => zh)).toEqual(['各区内特色产业', '“3+3”重点企业'])
  })

  it('M04 解读（4）: Sugangdai has a first pilot bank, and shuts four economic types out', () => {
    const [one] = loanProducts({ loanProduct: 'sugangdai' }).entries
    expect(one?.bank?.map(({ zh }) => zh)).toEqual(['中国银行'])
    expect(one?.shutOut?.length).toBe(4)
    expect(
      loanProducts()
        .notes.map(({ zh }) => zh)
        .join(),
    ).toMatch(/等.*首批试点/)
  })
})
