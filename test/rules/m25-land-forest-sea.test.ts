import { describe, expect, it } from 'vitest'
import { landQuotaGuarantee, seaUseMergedOpinion } from '../../src/rules/index'
import { classifies, refuses } from '../support/cases'

describe('landQuotaGuarantee', () => {
  const everyYear = { reading: 'every-year' }
  const of2023 = { majorProjectListYear: 2023 }
  classifies(landQuotaGuarantee, [
    [{ majorProjectLevel: 'provincial', ...of2023 }, 'full'],
    [{ majorProjectLevel: 'municipal', ...of2023 }, 'priority'],
    [{ majorProjectLevel: 'provincial', majorProjectListYear: 2022 }, 'full', everyYear],
    [{ majorProjectLevel: 'municipal' }, 'priority', everyYear],
    [{ majorProjectLevel: 'national', ...of2023 }, undefined],
    [{ majorProjectLevel: 'national', ...of2023, nationalProjectOtherList: 'provincial' }, 'full'],
    [{ majorProjectLevel: 'national', ...of2023, nationalProjectOtherList: 'municipal' }, 'priority'],
    [{ majorProjectLevel: 'provincial' }, undefined],
    [{}, undefined],
  ])

  it.each([
    [{ majorProjectLevel: 'none' }, undefined, 'provincial and municipal'],
    [{ majorProjectLevel: 'county', ...of2023 }, undefined, 'provincial and municipal'],
    [{ majorProjectLevel: 'none' }, 'every-year', 'provincial and municipal'],
    [{ majorProjectLevel: 'provincial', majorProjectListYear: 2022 }, undefined, 'of other years'],
    [{ majorProjectLevel: 'municipal', majorProjectListYear: 2024 }, undefined, 'of other years'],
    [{ majorProjectLevel: 'national', ...of2023, nationalProjectOtherList: 'none' }, undefined, 'national'],
  ] as const)('says nothing of %o (%s), and why', (facts, reading, why) => {
    const { outcome, reasons } = landQuotaGuarantee(facts, reading ? { reading } : {})
    expect([outcome, reasons?.map((one) => one.en.includes(why))]).toEqual(['not-covered', [true]])
  })

  refuses(landQuotaGuarantee, [
    [{ majorProjectLevel: 'town' }, 'majorProjectLevel'],
    [{ majorProjectLevel: 'none', ...of2023 }, 'majorProjectLevel'],
    [{ majorProjectLevel: 'provincial', nationalProjectOtherList: 'municipal' }, 'majorProjectLevel'],
    [{ majorProjectLevel: 'municipal', majorProjectKind: 'none' }, 'majorProjectKind'],
    [{ majorProjectLevel: 'county', majorProjectKind: 'municipal-industrial' }, 'majorProjectKind'],
  ])
})

describe('seaUseMergedOpinion', () => {
  classifies(seaUseMergedOpinion, [
    [{ conformsToMarineZoning: false, isPlanningCommitmentProject: true }, 'merged'],
    [{ conformsToMarineZoning: false }, undefined],
    [{ isPlanningCommitmentProject: true }, undefined],
  ])
  it.each([
    [{ conformsToMarineZoning: true, isPlanningCommitmentProject: true }, 'conform'],
    [{ conformsToMarineZoning: false, isPlanningCommitmentProject: false }, 'planning-commitment'],
  ])('by “不符合现行海洋功能区划的规划承诺制项目”: says nothing of %o, and why', (facts, why) => {
    const { outcome, reasons } = seaUseMergedOpinion(facts)
    expect([outcome, reasons?.map((one) => one.en.includes(why))]).toEqual(['not-covered', [true]])
  })
})
