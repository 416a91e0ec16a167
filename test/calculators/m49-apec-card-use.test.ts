import { describe } from 'vitest'
import { apecCardLastDay } from '../../src/calculators/index'
import { computes, refuses } from '../support/cases'

describe('apecCardLastDay, by “有效期为5年”', () => {
  const anniversary = { reading: 'anniversary' }
  computes(apecCardLastDay, [
    [{ cardIssuedOn: '2023-05-08' }, { lastDay: '2028-05-07' }],
    [{ cardIssuedOn: '2023-05-08' }, { lastDay: '2028-05-08' }, anniversary],
    [{ cardIssuedOn: '2023-01-01' }, { lastDay: '2027-12-31' }],
    [{ cardIssuedOn: '2023-03-01' }, { lastDay: '2028-02-29' }],
    [{ cardIssuedOn: '2024-02-28' }, { lastDay: '2029-02-27' }],
    [{ cardIssuedOn: '2024-02-29' }, { lastDay: '2029-02-28' }],
    [{ cardIssuedOn: '2024-03-01' }, { lastDay: '2029-02-28' }],
    [{ cardIssuedOn: '2024-02-29' }, { lastDay: '2029-02-28' }, anniversary],
    [{ cardIssuedOn: '2023-05-08' }, { lastDay: '2026-05-07' }, { parameters: { 'm49.card-validity-years': 3 } }],
  ])
  refuses(apecCardLastDay, [[{ cardIssuedOn: '2023-02-29' }, 'cardIssuedOn']])
})
