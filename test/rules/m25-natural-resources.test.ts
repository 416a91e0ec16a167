import { describe, expect, it } from 'vitest'
import { municipalReviewMode, portProjectService } from '../../src/rules/index'
import { classifies } from '../support/cases'

describe('municipalReviewMode', () => {
  const above = { reading: 'above-municipal' }
  classifies(municipalReviewMode, [
    [{ majorProjectLevel: 'national' }, 'eased'],
    [{ majorProjectLevel: 'provincial' }, 'eased'],
    [{ majorProjectLevel: 'municipal' }, 'eased'],
    [{ majorProjectLevel: 'national' }, 'eased', above],
    [{ majorProjectLevel: 'provincial' }, 'eased', above],
    [{}, undefined],
  ])

  it.each([
    ['none', undefined],
    ['county', undefined],
    ['municipal', 'above-municipal'],
  ] as const)('by “市以上重大项目”: says nothing of a %s project (%s)', (majorProjectLevel, reading) => {
    const { outcome, reasons } = municipalReviewMode({ majorProjectLevel }, reading ? { reading } : {})
    expect([outcome, reasons?.length]).toEqual(['not-covered', 1])
  })

  it('says that its list of mechanisms is open', () => {
    expect(municipalReviewMode.notes.map((one) => one.zh)).toContain('两种机制之后有“等”')
  })
})

describe('portProjectService', () => {
  classifies(portProjectService, [
    [{ isKeyPortProject: true }, 'served'],
    [{}, undefined],
  ])

  it('by “重点涉港项目”: says nothing of another project', () => {
    const { outcome, reasons } = portProjectService({ isKeyPortProject: false })
    expect([outcome, reasons?.length]).toEqual(['not-covered', 1])
  })
})
