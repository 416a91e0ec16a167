import { describe, expect, it } from 'vitest'
import { calculator, figure, figures, output, sum } from '../../../src/language'
import type { Calculation } from '../../../src/language/provisions/calculator'
import { coreOf } from '../../../src/language/provisions/provision'
import { base, place, thing, words } from '../vocabulary'

const { few, more } = figures(0, {
  few: figure(2, '个', place, { zh: '少', en: 'few' }),
  more: figure(3, '个', place, { zh: '多', en: 'more' }),
})

describe('what no fact has a part in', () => {
  const total = coreOf(
    calculator('m00.total', () => ({
      ...base,
      outputs: {
        figures: output.count(words, sum(few, more).times(2), '个'),
        both: output.count(words, thing.count.plus(few), '个'),
      },
    })),
  )
  const ask = (count: number, parameters?: object) =>
    (total.evaluate({ count }, (parameters && { parameters }) as never) as Calculation).values

  it('is what it was, in every record', () => {
    expect(ask(1)).toMatchObject({ figures: 10, both: 3 })
    expect(ask(7)).toMatchObject({ figures: 10, both: 9 })
  })

  it('follows a reform, and is again what it was without', () => {
    expect(ask(1, { 'm00.few': 4 })).toMatchObject({ figures: 14, both: 5 })
    expect(ask(1, { 'm00.few': 5 })).toMatchObject({ figures: 16, both: 6 })
    expect(ask(1)).toMatchObject({ figures: 10, both: 3 })
  })
})
