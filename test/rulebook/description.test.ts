import { expect, describe as group, it } from 'vitest'
import { describe, diagrams, provision } from '../../src/index'

group('a provision in words', () => {
  it('is a line for each output, named in the language', () => {
    const { zh, en } = describe('m06.vehicle-subsidy')
    expect(zh.split('\n').map((line) => line.split('：')[0])).toEqual(['车型标准', '奖补金额'])
    expect(en.split('\n').map((line) => line.split(': ')[0])).toEqual(['cap by type', 'subsidy'])
  })
  it('of an eligibility is its condition alone', () => {
    const { zh, en } = describe('m06.vehicle-subsidy-eligibility')
    expect(en).toMatch(/^all of: .*mileage in the city at least 20,000 km/)
    expect(zh).toMatch(/^全部满足：.*市区行驶里程 不少于 2万公里/)
  })
  it('is refused for an id that there isn’t, with the nearest one', () => {
    expect(() => describe('m06.vehicle-subsidies')).toThrow(/did you mean m06.vehicle-subsidy\?/)
  })
})

group('a provision as flowcharts', () => {
  it('is one for each output, in either language', () => {
    expect(diagrams('m06.vehicle-subsidy').length).toBe(2)
    expect(diagrams('m06.vehicle-subsidy', 'zh')[1]).toContain('"否则"')
    expect(diagrams('m06.vehicle-subsidy')[1]).toContain(
      `n0 -- "${provision('m06.vehicle-subsidy-eligibility').title.en}" --> n1`,
    )
  })
})
