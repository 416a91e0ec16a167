import { describe, expect, it } from 'vitest'
import { readFacts } from '../../src/intake/index'
import { libraryServices, serviceLibraryMembership, serviceLibrarySize } from '../../src/rules/index'
import { decides } from '../support/cases'

const in2023 = { asOf: '2023-06-01' }

describe('serviceLibraryMembership', () => {
  decides(serviceLibraryMembership, {
    eligible: { majorProjectLevel: 'municipal', majorProjectListYear: 2023 },
    stillEligible: [{ majorProjectLevel: 'provincial' }, { majorProjectLevel: 'national' }],
    ineligible: [],
    options: in2023,
  })

  it.each([2022, 2024])('by “年度…清单”: says nothing of the lists of %d', (majorProjectListYear) => {
    const result = serviceLibraryMembership({ majorProjectLevel: 'municipal', majorProjectListYear }, in2023)
    expect(result).toMatchObject({ outcome: 'not-covered', reasons: [{ zh: expect.stringContaining('其他年度') }] })
  })

  it('by “年度…清单”: goes by the list of the year asked about', () => {
    const listed = { majorProjectLevel: 'municipal', majorProjectListYear: 2022 } as const
    expect(serviceLibraryMembership(listed, { asOf: '2022-12-31' }).outcome).toBe('eligible')
    expect(serviceLibraryMembership(listed).missing).toMatchObject([{ fact: 'asOf' }])
  })

  it.each([
    ['none', undefined, 'not-covered'],
    ['county', undefined, 'not-covered'],
    ['county', 'two-lists', 'not-covered'],
    ['provincial', 'two-lists', 'eligible'],
    ['municipal', 'two-lists', 'eligible'],
  ] as const)('a %s project (%s) is %s', (majorProjectLevel, reading, outcome) => {
    const facts = { majorProjectLevel, ...(majorProjectLevel !== 'none' && { majorProjectListYear: 2023 }) }
    expect(serviceLibraryMembership(facts, { ...in2023, ...(reading && { reading }) }).outcome).toBe(outcome)
  })

  it.each([
    ['none', 'not-covered'],
    ['municipal', 'eligible'],
    ['provincial', 'eligible'],
    [undefined, 'undetermined'],
  ] as const)('a national project, on these other lists too: %s, read as two lists, is %s', (other, outcome) => {
    const facts = { majorProjectLevel: 'national', majorProjectListYear: 2023 } as const
    const told = { ...facts, ...(other && { nationalProjectOtherList: other }) }
    expect(serviceLibraryMembership(told, { ...in2023, reading: 'two-lists' }).outcome).toBe(outcome)
    expect(serviceLibraryMembership(told, in2023).outcome).toBe('eligible')
  })

  it('by “容缺受理、优化流程、同步联审”: says what it gives', () => {
    const facts = { majorProjectLevel: 'municipal', majorProjectListYear: 2023 } as const
    expect(serviceLibraryMembership(facts, in2023).gives?.zh).toContain('容缺受理、优化流程、同步联审')
  })
})

describe('libraryServices', () => {
  it.each([
    ['modes', ['容缺受理', '优化流程', '同步联审']],
    ['preparation', ['成片开发方案编制', '征地安置', '控规编报']],
    ['linkage', ['市', '县', '乡']],
    [
      'follow-up',
      [
        '组建工作专班',
        '逐个项目倒排时间',
        '明确责任',
        '专题协调推进会',
        '清单式管理',
        '销号式管理',
        '审批报件材料内部处室共享',
      ],
    ],
    ['other', undefined],
  ] as const)('lists %s', (libraryService, items) => {
    expect(libraryServices({ libraryService }).entries[0]?.items.map((one) => one.zh)).toEqual(items)
  })
})

describe('serviceLibrarySize', () => {
  it.each([
    ['provincial', 'found', [49]],
    ['municipal', 'found', [211]],
    ['national', 'not-listed', []],
    [undefined, 'listed', [49, 211, 260]],
  ] as const)('for %s is %s', (majorProjectLevel, outcome, projects) => {
    const listing = serviceLibrarySize({ majorProjectLevel })
    expect([listing.outcome, listing.entries.map((one) => one.projects)]).toEqual([outcome, projects])
  })
})

it.each([
  ['majorProjectLevel', '市重大项目', 'municipal'],
  ['libraryService', '三级联动', 'linkage'],
])('%s takes %s', (fact, name, key) => {
  expect(readFacts('project', { [fact]: name }, { language: 'zh' })).toEqual({ facts: { [fact]: key }, issues: [] })
})
