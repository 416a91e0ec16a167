import { describe, expect, it } from 'vitest'
import { leniencyLists, minorViolationTreatment } from '../../src/rules/index'
import { refuses } from '../support/cases'

describe('leniencyLists', () => {
  it('lists five: the original four, and the fifth', () => {
    const { entries, outcome } = leniencyLists()
    expect([outcome, entries.map((one) => one.label.zh)]).toEqual([
      'listed',
      ['首违不罚', '免予处罚', '减轻处罚', '不予行政强制措施', '从轻处罚'],
    ])
    expect(entries.length).toBe(4 + 1)
  })

  it.each([
    ['first-violation', 'may', '须全部具备', ['初次违法', '危害后果轻微', '及时改正']],
    ['no-penalty', 'shall', '须全部具备', ['情节轻微', '及时改正', '没有造成危害后果']],
    ['mitigated', 'shall', '有其一即可', ['主动消除危害后果', '主动减轻危害后果']],
    ['no-coercion', 'shall', '有其一即可', ['情节显著轻微', '没有明显社会危害']],
    ['lighter', 'shall', '有其一即可', ['主动消除危害后果', '主动减轻危害后果']],
  ] as const)('says of %s: %s, by %s of %o', (leniencyList, force, takes, grounds) => {
    const { entries, outcome } = leniencyLists({ leniencyList })
    expect(outcome).toBe('found')
    expect(entries).toMatchObject([
      { key: leniencyList, force, takes: { zh: takes }, grounds: grounds.map((zh) => ({ label: { zh } })) },
    ])
  })

  it('gives the fields of the fifth list, and of no other', () => {
    const withFields = leniencyLists().entries.filter((one) => 'fields' in one)
    expect(withFields).toMatchObject([
      { key: 'lighter', fields: [{ key: 'advertising' }, { key: 'trademarks' }, { key: 'metrology' }] },
    ])
  })

  it('by “规定（试行）…后评估”: names the provisions behind the original four', () => {
    const named = leniencyLists().entries.map(
      (one) => 'provisions' in one && one.provisions.zh.endsWith('规定（试行）'),
    )
    expect(named).toEqual([true, true, true, true, false])
  })

  it('gives what the classification gives', () => {
    for (const { key, label, consequence, force } of leniencyLists().entries)
      expect(minorViolationTreatment.classes[key]).toMatchObject({ label, consequence, force })
  })

  refuses(leniencyLists, [[{ leniencyList: 'sixth' }, 'leniencyList']])
})
