import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { suzhidaiAverage, suzhidaiMonthly } from '../../src/calculators/index'
import { evaluate } from '../../src/index'
import { computes, needsEach, plain, refuses } from '../support/cases'

describe('suzhidaiAverage', () => {
  const averageAtTarget = '20000000'
  computes(suzhidaiAverage, [
    [
      { suzhidaiCredit: '2000000000', suzhidaiEnterprises: 100 },
      { average: '20000000', averageAtTarget },
    ],
    [
      { suzhidaiCredit: '1.5', suzhidaiEnterprises: 2 },
      { average: '0.75', averageAtTarget },
    ],
    [
      { suzhidaiCredit: '0', suzhidaiEnterprises: 0 },
      { average: null, averageAtTarget },
    ],
  ])
  needsEach(suzhidaiAverage, { suzhidaiCredit: '2000000000', suzhidaiEnterprises: 100 })
  refuses(suzhidaiAverage, [
    [{ suzhidaiCredit: '-1', suzhidaiEnterprises: 1 }, 'suzhidaiCredit'],
    [{ suzhidaiCredit: '0', suzhidaiEnterprises: 1 }, 'suzhidaiEnterprises'],
    [{ suzhidaiCredit: '5', suzhidaiEnterprises: 0 }, 'suzhidaiEnterprises'],
    [{ suzhidaiCredit: '1', suzhidaiEnterprises: 1.5 }, 'suzhidaiEnterprises'],
  ])

  it('says why there is no average', () => {
    expect(plain(evaluate('m12.suzhidai-average', { suzhidaiCredit: 0, suzhidaiEnterprises: 0 }))).toMatchObject({
      outcome: 'computed',
      values: { average: null },
      reasons: [{ zh: '没有授信企业，无户均可言' }],
    })
  })

  it('gives the whole back when every enterprise has the average', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 ** 9 }), fc.constantFrom(1, 2, 4, 5, 8, 10), (credit, count) =>
        suzhidaiAverage({ suzhidaiCredit: credit, suzhidaiEnterprises: count }).average?.times(count).eq(credit),
      ),
    )
  })
})

describe('suzhidaiMonthly', () => {
  computes(suzhidaiMonthly, [
    [{ suzhidaiMonths: 12 }, { statistics: 12, bulletins: 12 }],
    [{ suzhidaiMonths: 0 }, { statistics: 0, bulletins: 0 }],
  ])
  needsEach(suzhidaiMonthly, { suzhidaiMonths: 1 })
  refuses(suzhidaiMonthly, [[{ suzhidaiMonths: 0.5 }, 'suzhidaiMonths']])
})
