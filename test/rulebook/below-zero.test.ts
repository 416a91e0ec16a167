import { describe, expect, it } from 'vitest'
import { evaluate, outline, provisions } from '../../src/index'
import { readingsOf } from '../../src/language/rulebook/prove'

/* What lies between two days or hours is never less than nothing: no condition asks for “at least -1 hour”. */

describe('no rule is said by a number below zero', () => {
  it('under any reading', () => {
    const told = provisions.flatMap((of) =>
      readingsOf(of).flatMap((reading) => {
        const { lines } = outline(of, (reading === undefined ? {} : { reading }) as never)
        const said =
          JSON.stringify(lines).match(/(不[少超晚早]\S{0,2}|等于|at least |at most |exactly )-\d[^"]*/g) ?? []
        return said.map((one) => `${of.id} ${reading}: ${one}`)
      }),
    )
    expect(told).toEqual([])
  })
  it('M27, whichever owner files first: 22 hours apart', () => {
    const unmetOf = (newOwnerFiledAt: string, oldOwnerFiledAt: string) => {
      const sale = { transferReason: 'ownership', hasNewOwnerFiled: true, hasOldOwnerFiled: true } as const
      const filed = { ...sale, areTransferPapersFiled: true, newOwnerFiledAt, oldOwnerFiledAt }
      const options = { reading: 'within-the-hour', asOf: '2023-06-15' } as const
      return evaluate('m27.registry-transfer-filing', filed, options).unmet.map((one) => [
        one.words?.en,
        one.found?.en.split(' (')[0],
      ])
    }
    const told = [['hours between the two filings at most 1 hour', 'hours between the two filings = 22 hours']]
    expect(unmetOf('2023-05-21T10:00', '2023-05-20T12:00')).toEqual(told)
    expect(unmetOf('2023-05-20T12:00', '2023-05-21T10:00')).toEqual(told)
  })
})
