import { describe } from 'vitest'
import { pollutantQuotaUse } from '../../src/rules/index'
import { classifies, refuses } from '../support/cases'

describe('pollutantQuotaUse', () => {
  const county = { quotaShare: 'county', isInQuotaCounty: true }
  const municipal = { quotaShare: 'municipal' }
  const none = { majorProjectLevel: 'none' }
  classifies(pollutantQuotaUse, [
    [{ ...county, majorProjectLevel: 'national' }, 'first'],
    [{ ...county, majorProjectLevel: 'provincial' }, 'first'],
    [{ ...county, majorProjectLevel: 'municipal' }, 'first'],
    [{ ...county, ...none, isCountyMajorProject: true }, 'first'],
    [{ ...county, ...none, isCountyMajorProject: false }, 'after-major-projects'],
    [{ ...county, isInQuotaCounty: false, majorProjectLevel: 'national' }, 'not-covered'],
    [{ ...county, isInQuotaCounty: false }, 'not-covered'],
    [{ ...county, ...none }, undefined],
    [county, undefined],
    [{ quotaShare: 'county', majorProjectLevel: 'national' }, undefined],
    [{ ...municipal, majorProjectLevel: 'national' }, 'graded-support'],
    [{ ...municipal, majorProjectLevel: 'provincial' }, 'graded-support'],
    [{ ...municipal, majorProjectLevel: 'municipal' }, 'graded-support'],
    [{ ...municipal, ...none, isCountyMajorProject: true }, 'not-covered'],
    [municipal, undefined],
    [{ majorProjectLevel: 'national', isInQuotaCounty: true }, undefined],
    [{}, undefined],
  ])
  refuses(pollutantQuotaUse, [[{ quotaShare: 'provincial' }, 'quotaShare']])
})
