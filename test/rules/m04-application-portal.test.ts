import { describe, expect, it } from 'vitest'
import { applicationPortal } from '../../src/rules/index'

const labels = (loanProduct: 'xiaoweidai' | 'sukedai' | 'jianghaidai' | 'sugangdai') =>
  applicationPortal({ loanProduct }).entries.map((one) => one.label.zh)

describe('applicationPortal', () => {
  it.each(['xiaoweidai', 'sukedai'] as const)('has one way in for %s', (loanProduct) => {
    expect(labels(loanProduct)).toEqual(['江苏省普惠金融发展风险补偿基金服务平台'])
    expect(applicationPortal({ loanProduct }).entries).toMatchObject([
      { url: 'http://www.jsphjr.com', isOnlyWay: true },
    ])
  })

  it('sends 江海贷 to the outlets of four banks', () => {
    expect(labels('jianghaidai')).toEqual(['北京银行南通分行', '建设银行南通分行', '江苏银行南通分行', '南通农商行'])
  })

  it('M04 解读（3） 申报流程: ①②③, the first with the documents for the form', () => {
    const steps = [
      { zh: expect.stringMatching(/^①.*相关材料/) },
      { zh: expect.stringMatching(/^②/) },
      { zh: expect.stringMatching(/^③/) },
    ]
    expect(applicationPortal({ loanProduct: 'jianghaidai' }).entries[0]).toMatchObject({ steps })
    expect(
      applicationPortal()
        .notes.map(({ zh }) => zh)
        .join(),
    ).toContain('相关材料')
  })

  it('sends 苏岗贷 to the employment offices and the bank, to enquire', () => {
    expect(labels('sugangdai')).toEqual(['各地就业部门', '中国银行'])
    const { entries } = applicationPortal({ loanProduct: 'sugangdai' })
    expect(entries.map((one) => one.purpose)).toEqual(['enquire', 'enquire'])
  })

  it('lists every way when no product is named', () => {
    expect(applicationPortal().entries.length).toBe(7)
  })
})
