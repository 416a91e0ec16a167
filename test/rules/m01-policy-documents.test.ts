import { describe, expect, it } from 'vitest'
import { policyDocuments, privateEconomyFollowUp } from '../../src/rules/index'
import { classifies } from '../support/cases'

describe('policyDocuments', () => {
  it('by “（通政发〔2023〕1号）…加载在政府网站上”: names the notice, its day and where it stands', () => {
    const { outcome, entries } = policyDocuments()
    expect(outcome).toBe('listed')
    expect(entries).toMatchObject([
      {
        label: { zh: '通政发〔2023〕1号' },
        title: '关于推动经济运行率先整体好转促进制造业倍增和服务业繁荣发展的若干政策措施的通知',
        issuedOn: '2023-02-01',
        publishedOn: { zh: '政府网站' },
      },
      { label: { zh: '“惠企通”平台管理办法' } },
    ])
  })

  it('by “待国家、省文件印发后”: counts the opinion on the private economy among none', () => {
    const { discrepancies, notes } = policyDocuments()
    expect(discrepancies).toContain('m01.private-economy-policy')
    expect(notes.some((one) => one.zh.includes('《民营经济贯彻落实意见的出台》'))).toBe(true)
  })
})

const documents = (state?: boolean, province?: boolean) => ({
  ...(state !== undefined && { statePrivateEconomyDocumentIsIssued: state }),
  ...(province !== undefined && { provincialPrivateEconomyDocumentIsIssued: province }),
})
const either = { reading: 'either' }

describe('privateEconomyFollowUp', () => {
  classifies(privateEconomyFollowUp, [
    [documents(true, true), 'due-promptly'],
    [documents(true, false), 'not-yet-due'],
    [documents(false, true), 'not-yet-due'],
    [documents(false, false), 'not-yet-due'],
    [documents(undefined, false), 'not-yet-due'],
    [documents(true), undefined],
    [{}, undefined],
    [documents(true, false), 'due-promptly', either],
    [documents(undefined, true), 'due-promptly', either],
    [documents(false, false), 'not-yet-due', either],
    [documents(false), undefined, either],
  ])

  it('by “待国家、省文件印发后，及时出台”: says who waits, and for what', () => {
    expect(privateEconomyFollowUp(documents(false, false)).consequence?.zh).toMatch(/市发改委.*国家和省的文件/)
    expect(privateEconomyFollowUp(documents(true, true)).consequence?.zh).toContain('市发改委')
  })

  it('never gives a day', () => {
    expect(JSON.stringify(privateEconomyFollowUp(documents(true, true)))).not.toMatch(/\d{4}-\d{2}/)
  })
})

describe('who issued the notice', () => {
  it('M01 “市政府于今年2月1日印发出台”', () => {
    expect(policyDocuments.notes.some((one) => /市政府印发/.test(one.zh) && /municipal government/.test(one.en))).toBe(
      true,
    )
  })
})
