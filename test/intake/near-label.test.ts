import { describe, expect, it } from 'vitest'
import { talentAllowanceRate } from '../../src/calculators/index'
import { readFacts } from '../../src/intake/index'
import { nearLabel } from '../../src/intake/near-label'

describe('the label that a text most likely means', () => {
  it.each([
    ['is the only one that it is a part of', '大专', ['全日制普通高校大专', '硕士'], '全日制普通高校大专'],
    ['not one of several', '船舶', ['船舶所有权变动', '船舶航线变更'], undefined],
    ['else the nearest by letters', '企业规摸', ['企业规模', '企业类别'], '企业规模'],
    ['that has one of its characters', '大米', ['电煤', '粮食'], undefined],
    ['also where that is near enough', '新房', ['二手房', '其他'], '二手房'],
    ['of other scripts by letters alone', 'smal', ['small', 'tall'], 'small'],
    ['and not a part of a word', 'art', ['a part-time worker'], undefined],
  ])('%s', (_, text, known, label) => {
    expect(nearLabel(text, known)).toBe(label)
  })
  it('is found among several names of one thing', () => {
    expect(nearLabel('大专', ['高校大专', '全日制大专'], () => 'college')).toBe('高校大专')
  })
  it('is named in the issue of a cell: M65, a college', () => {
    const { issues } = readFacts(talentAllowanceRate, { '学历、职称或职业资格': '大专' })
    expect(issues[0]?.nearest).toBe('全日制普通高校大专')
  })
})
