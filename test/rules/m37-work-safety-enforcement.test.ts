import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  enforcementItemList,
  enforcementMeetings,
  keyEnforcementItems,
  selfRectificationExemption,
} from '../../src/rules/index'
import { classifies, decides, refuses } from '../support/cases'

const labels = (items: readonly { readonly label: { readonly zh: string } }[]) => items.map((one) => one.label.zh)

describe('enforcementMeetings', () => {
  it.each([
    [
      'before',
      '执法告知会',
      ['所有被查重点企业的主要负责人', '安全管理人员'],
      ['执法检查程序', '检查方式', '检查内容', '处罚依据'],
    ],
    [
      'during',
      '现场启动会',
      ['企业主要负责人', '安全管理部门负责人', '重要岗位员工'],
      ['执法人员组成', '现场检查流程', '现场组资料组检查重点内容'],
    ],
    ['after', '警示教育会', ['同地区、相同行业领域的企业主要负责人', '安全管理人员'], ['共性问题与典型案例']],
  ] as const)('has, %s the inspection, one meeting: %s', (inspectionStage, label, attend, about) => {
    const { entries, outcome } = enforcementMeetings({ inspectionStage })
    expect([outcome, labels(entries)]).toEqual(['found', [label]])
    expect(entries.map((one) => [labels(one.attend), labels(one.about)])).toEqual([[attend, about]])
  })

  it('lists the three in their order, and hands over the list of items at the first', () => {
    const { entries } = enforcementMeetings()
    expect(entries.map((one) => one.stage)).toEqual(['before', 'during', 'after'])
    expect(entries.map((one) => 'handsOver' in one && one.handsOver.zh)).toEqual(['重点执法事项清单', false, false])
  })

  it('points to what the document says otherwise', () => {
    expect(enforcementMeetings().discrepancies).toEqual([
      'm37.warning-meeting-scope',
      'm37.meeting-contents',
      'm37.wording',
    ])
  })

  refuses(enforcementMeetings, [[{ inspectionStage: 'later' }, 'inspectionStage']])
})

describe('selfRectificationExemption', () => {
  const tackled = { isKeySafetyEnterprise: true, problemState: 'rectified', wasHandledBeforeInspection: true } as const
  const unfinished = [
    { problemState: 'planned-only' },
    { problemState: 'under-way-unplanned' },
    { problemState: 'untouched' },
    { isKeySafetyEnterprise: false },
  ]
  decides(selfRectificationExemption, {
    eligible: tackled,
    stillEligible: [{ problemState: 'under-way-in-plan' }],
    ineligible: [...unfinished, { wasHandledBeforeInspection: false }],
  })

  describe('read as at any time, without asking when', () => {
    const { wasHandledBeforeInspection: _, ...rest } = tackled
    decides(selfRectificationExemption, {
      eligible: rest,
      stillEligible: [{ problemState: 'under-way-in-plan' }, { wasHandledBeforeInspection: false }],
      ineligible: unfinished,
      options: { reading: 'at-any-time' },
    })
  })

  it('only permits', () => {
    expect(selfRectificationExemption(tackled).force).toBe('may')
  })

  refuses(selfRectificationExemption, [[{ problemState: true }, 'problemState']])
})

describe('keyEnforcementItems', () => {
  it('adds up to the stated total', () => {
    const { entries, outcome } = keyEnforcementItems()
    expect([outcome, entries.map((one) => one.items)]).toEqual(['listed', [15, 20, 71, 106]])
    const total = entries.at(-1)
    expect(total).toMatchObject({ label: { zh: '合计' }, items: 15 + 20 + 71, stated: 106 })
  })

  it.each([
    ['general', 15],
    ['hazardous-chemicals-and-fireworks', 20],
    ['metallurgy-and-trade', 71],
  ] as const)('has of the group %s %d items', (safetyItemGroup, items) => {
    const found = keyEnforcementItems({ safetyItemGroup })
    expect([found.outcome, found.entries.map((one) => one.items)]).toEqual(['found', [items]])
  })

  refuses(keyEnforcementItems, [[{ safetyItemGroup: 'fireworks' }, 'safetyItemGroup']])
})

describe('enforcementItemList', () => {
  const named = ['hazardous-chemicals', 'fireworks', 'metal-smelting', 'explosive-dust', 'ammonia-refrigeration']
  const inSectors = (...safetySectors: string[]) => ({ isKeySafetyEnterprise: true, safetySectors })
  classifies(enforcementItemList, [
    ...named.map((one) => [inSectors(one), 'key-items'] as const),
    [inSectors('hazardous-chemicals', 'fireworks'), 'comprehensive'],
    [inSectors('metal-smelting', 'explosive-dust', 'ammonia-refrigeration'), 'comprehensive'],
    [inSectors(...named, 'other'), 'comprehensive'],
    [inSectors('fireworks', 'other'), undefined],
    [{ ...inSectors('fireworks', 'other'), otherListedSectors: 0 }, 'key-items'],
    [{ ...inSectors('fireworks', 'other'), otherListedSectors: 1 }, 'comprehensive'],
    [inSectors('other'), undefined],
    [{ ...inSectors('other'), otherListedSectors: 1 }, 'key-items'],
    [{ ...inSectors('other'), otherListedSectors: 2 }, 'comprehensive'],
    [{ ...inSectors('fireworks'), otherListedSectors: 1 }, 'key-items'],
    [{ isKeySafetyEnterprise: true }, undefined],
    [{ safetySectors: ['fireworks'] }, undefined],
  ])

  it.each([
    [{ ...inSectors('other'), otherListedSectors: 0 }, '行业领域'],
    [inSectors(), '行业领域'],
    [{ isKeySafetyEnterprise: false, safetySectors: ['fireworks'] }, '重点企业'],
    [{ isKeySafetyEnterprise: false }, '重点企业'],
  ])('has no list for %o', (facts, reason) => {
    const { outcome, reasons } = enforcementItemList(facts as never)
    expect([outcome, reasons?.length]).toEqual(['not-covered', 1])
    expect(reasons?.[0]?.zh).toContain(reason)
  })

  it('leaves another sector to the bureau', () => {
    expect(enforcementItemList(inSectors('other') as never).missing).toMatchObject([
      { fact: 'otherListedSectors', judgedBy: { zh: '市应急管理局' } },
    ])
  })

  it('is comprehensive exactly from the second sector on', () => {
    fc.assert(
      fc.property(fc.subarray(named, { minLength: 1 }), (sectors) => {
        const { class: list } = enforcementItemList(inSectors(...sectors) as never)
        expect(list).toBe(sectors.length > 1 ? 'comprehensive' : 'key-items')
      }),
    )
  })

  refuses(enforcementItemList, [
    [inSectors('mining'), 'safetySectors'],
    [{ ...inSectors('other'), otherListedSectors: -1 }, 'otherListedSectors'],
  ])
})
