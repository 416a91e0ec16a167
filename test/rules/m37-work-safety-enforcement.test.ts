import { describe, expect, it } from 'vitest'
import { explain, remedies } from '../../src/index'
import { enforcementMeetings, selfRectificationExemption } from '../../src/rules/index'
import { decides, refuses } from '../support/cases'

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

  it('by “说理式”、“整改援助”: says what the inspectors offer on site', () => {
    expect(enforcementMeetings().notes).toContainEqual({
      zh: expect.stringMatching(/说理式.*整改援助/),
      en: expect.stringContaining('help on site'),
    })
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
  const since = { wasHandledBeforeInspection: false }
  decides(selfRectificationExemption, {
    eligible: tackled,
    stillEligible: [{ problemState: 'under-way-in-plan' }],
    ineligible: [],
    implied: ['problemState'],
  })
  it.each(['planned-only', 'under-way-unplanned', 'untouched'] as const)(
    'doesn’t exempt what is %s, which has to be put right, and before the inspection',
    (problemState) => {
      const { outcome, unmet } = selfRectificationExemption({ ...tackled, ...since, problemState })
      expect(outcome).toBe('ineligible')
      expect(unmet.map((one) => one.fact)).toEqual(['problemState', 'wasHandledBeforeInspection'])
    },
  )

  it.each([
    [{ ...tackled, isKeySafetyEnterprise: false }, '重点企业'],
    [{ ...tackled, ...since }, '检查开展之后'],
    [{ ...tackled, ...since, problemState: 'under-way-in-plan' as const }, '检查开展之后'],
  ])('of %o says nothing, and why', (facts, reason) => {
    const { outcome, reasons } = selfRectificationExemption(facts)
    expect([outcome, reasons?.length]).toEqual(['not-covered', 1])
    expect(reasons?.[0]?.zh).toContain(reason)
  })

  describe('read as at any time, without asking when', () => {
    const { wasHandledBeforeInspection: _, ...rest } = tackled
    decides(selfRectificationExemption, {
      eligible: rest,
      stillEligible: [{ problemState: 'under-way-in-plan' }, since],
      ineligible: [{ problemState: 'planned-only' }, { problemState: 'untouched' }],
      options: { reading: 'at-any-time' },
    })
  })

  it('says of what wasn’t tackled in time that it was neither put right nor under way by plan', () => {
    const { lines } = explain('m37.self-rectification-exemption', { ...tackled, ...since })
    expect(JSON.stringify(lines)).toContain('检查前既未整改完成，也未按计划整改中')
    expect(JSON.stringify(lines)).not.toContain('检查前未整改或已按计划整改')
  })

  it('by “企业先行对照…逐项排查”: says what can still be done ahead of the inspection', () => {
    expect(selfRectificationExemption(tackled).notes).toContainEqual({
      zh: expect.stringContaining('尚未开展'),
      en: expect.stringContaining('ahead of the inspection'),
    })
  })

  it('proposes to put right what isn’t, which does only ahead of the inspection', () => {
    const untouched = { isKeySafetyEnterprise: true, problemState: 'untouched' } as const
    const proposed = (facts: object, reading?: 'at-any-time') =>
      remedies(selfRectificationExemption, { ...untouched, ...facts }, { ...(reading && { reading }) })
    const putRight = { changes: [{ fact: 'problemState', oneOf: ['rectified', 'under-way-in-plan'] }] }
    expect(proposed({}).remedies).toMatchObject([{ ...putRight, provided: [{ fact: 'wasHandledBeforeInspection' }] }])
    expect(proposed(since)).toMatchObject({
      remedies: [],
      because: { zh: '取决于申请人不能自行改变的：检查前已整改或已按计划整改' },
    })
    expect(proposed(since, 'at-any-time').remedies).toMatchObject([{ ...putRight, provided: [] }])
  })

  it('only permits', () => {
    expect(selfRectificationExemption(tackled).force).toBe('may')
  })

  refuses(selfRectificationExemption, [
    [{ problemState: true }, 'problemState'],
    [{ problemState: 'untouched', wasHandledBeforeInspection: true }, 'wasHandledBeforeInspection'],
    [{ problemState: 'planned-only', wasHandledBeforeInspection: true }, 'wasHandledBeforeInspection'],
  ])
})
