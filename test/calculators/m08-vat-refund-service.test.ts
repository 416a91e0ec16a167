import { describe } from 'vitest'
import { vatRefundDue } from '../../src/calculators/index'
import { computes, needsEach, refuses } from '../support/cases'

const accepted = { vatRefundAcceptedOn: '2023-05-08' }
const sameDay = { reading: 'same-day' }
const fromApplication = { reading: 'from-application' }

// M08 解读 “税务机关在5个工作日内办结”: days counted by hand on the State's calendar of 2023.
describe('vatRefundDue', () => {
  computes(vatRefundDue, [
    [accepted, { completeBy: '2023-05-15' }], // a Monday: Tuesday to Friday, and the Monday after
    [{ vatRefundAcceptedOn: '2023-05-12' }, { completeBy: '2023-05-19' }],
    [{ vatRefundAcceptedOn: '2023-05-13' }, { completeBy: '2023-05-19' }], // a Saturday
    [{ vatRefundAcceptedOn: '2023-09-28' }, { completeBy: '2023-10-11' }], // 7 and 8 October made up for the holidays
    [accepted, { completeBy: '2023-05-12' }, sameDay],
    [{ vatRefundAcceptedOn: '2023-05-13' }, { completeBy: '2023-05-19' }, sameDay],
    [{ vatRefundAppliedOn: '2023-05-05', ...accepted }, { completeBy: '2023-05-11' }, fromApplication], // Saturday 6 May made up for May Day
    [accepted, { completeBy: '2023-05-10' }, { parameters: { 'm08.case-days': 2 } }],
  ])
  needsEach(vatRefundDue, accepted)
  refuses(vatRefundDue, [
    [{ vatRefundAppliedOn: '2023-05-09', ...accepted }, 'vatRefundAcceptedOn'],
    [{ vatRefundAcceptedOn: '2023-05' }, 'vatRefundAcceptedOn'],
  ])
})
