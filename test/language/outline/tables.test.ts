import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { interpretation } from '../../../src/facts/document'
import { loan } from '../../../src/facts/loan'
import {
  type ExplanationLine,
  explain,
  InvalidFactsError,
  decisionTables as inRulebook,
  provisions,
} from '../../../src/index'
import { calculator, decisionTables, evaluate, not, number, output, table, yuan } from '../../../src/language/index'
import { arbitraryInput } from '../../../src/testing/index'
import { base, thing, words } from '../vocabulary'

const fee = calculator('m03.test-fee', () => ({
  title: { zh: '费', en: 'fee' },
  source: interpretation('收费表'),
  subject: loan,
  outputs: {
    fee: output.money(
      { zh: '费', en: 'fee' },
      table(
        [loan.days.atMost(3), yuan(1)],
        [loan.days.moreThan(3), loan.days.atMost(10), loan.sector.is('manufacturing'), yuan(2)],
        [loan.days.moreThan(3), loan.days.atMost(10), loan.sector.is('other'), yuan(3)],
        [loan.days.moreThan(10), yuan(4)],
      ),
    ),
  },
}))

const inEnglish = (facts: object) =>
  decisionTables(fee, facts).map(({ path, columns, rows }) => ({
    path,
    columns: columns.map((one) => one.en),
    rows: rows.map(({ path, cells, gives, state }) => [
      path,
      ...cells.map((one) => one && `${one.words.en}: ${one.state}`),
      gives.en,
      state,
    ]),
  }))

describe('the decision tables of a rule', () => {
  it('have a column for each fact that rows ask about, and a state in each cell', () => {
    expect(inEnglish({ days: 4 })).toEqual([
      {
        path: 'fee',
        columns: ['days', 'sector'],
        rows: [
          ['fee/1', 'days at most 3: fails', undefined, '1 yuan', 'fails'],
          [
            'fee/2',
            'days more than 3 and days at most 10: holds',
            'sector: manufacturing: unknown',
            '2 yuan',
            'unknown',
          ],
          [
            'fee/3',
            'days more than 3 and days at most 10: holds',
            'sector: other than manufacturing: unknown',
            '3 yuan',
            'unknown',
          ],
          ['fee/4', 'days more than 10: fails', undefined, '4 yuan', 'fails'],
        ],
      },
    ])
  })

  it('have one row that holds once enough is known', () => {
    expect(inEnglish({ days: 4, sector: 'other' })[0]?.rows.map((one) => one.at(-1))).toEqual([
      'fails',
      'fails',
      'holds',
      'fails',
    ])
    expect(evaluate(fee, { days: 4, sector: 'other' })).toMatchObject({ values: { fee: expect.anything() } })
  })

  it('follow a reform', () => {
    const [first] = inRulebook(
      'm03.loan-rollover-fee',
      { principal: '5000000', sector: 'manufacturing', days: 4 },
      { parameters: { 'm03.free-days': 5 } },
    )
    expect(first?.rows[0]?.cells[2]).toEqual({
      words: expect.objectContaining({ en: expect.stringContaining('5 days (changed from 3 days)') }),
      state: 'holds',
    })
  })

  it('have cells that can’t be reckoned with stay open, where the answer makes no use of them', () => {
    const { a, count, other } = thing
    const isLarge = count.over(other).atLeast(2)
    const made = calculator('m00.made', () => ({
      ...base,
      outputs: {
        out: output.number(
          words,
          table([a, number(1)], [not(a), isLarge, number(2)], [not(a), not(isLarge), number(3)]),
        ),
      },
    }))
    const states = (facts: object) => decisionTables(made, facts as never)[0]?.rows.map((one) => one.state)
    expect(states({ a: true, count: 1, other: 0 })).toEqual(['holds', 'fails', 'fails'])
    expect(decisionTables(made, { a: true, count: 1, other: 0 } as never)[0]?.rows[1]?.cells[1]?.state).toBe('unknown')
    // What is refused is refused here, too.
    expect(() => states({ a: false, count: 1, other: 0 })).toThrow('other')
    expect(() => evaluate(made, { a: false, count: 1, other: 0 } as never)).toThrow('other')
  })

  it('are none where a rule has none', () => expect(inRulebook('m06.vehicle-subsidy-eligibility')).toEqual([]))
})

/** The tables of a record; none of one that contradicts itself. */
function tablesOf(one: (typeof provisions)[number], facts: object) {
  try {
    return inRulebook(one, facts)
  } catch (error) {
    if (InvalidFactsError.is(error)) return []
    throw error
  }
}

/** The states of all lines, by path. */
function statesIn(lines: readonly ExplanationLine[]): Map<string, string | undefined> {
  const all = lines.flatMap((line): [string, string | undefined][] => [
    [line.path, line.state],
    ...statesIn(line.parts),
  ])
  return new Map(all)
}

const tabled = provisions.filter((one) => inRulebook(one).length > 0)

describe('of every provision that has tables', () => {
  it('there are some', () => expect(tabled.length).toBeGreaterThan(20))

  it.each(tabled.map((one) => [one.id, one] as const))(
    '%s: at most one row holds, the one that the explanation tells of',
    (_, one) => {
      fc.assert(
        fc.property(arbitraryInput(one), (facts) => {
          for (const { rows } of tablesOf(one, facts)) {
            const states = statesIn(explain(one, facts).lines)
            const holding = rows.filter((row) => row.state === 'holds')
            expect(holding.length).toBeLessThanOrEqual(1)
            for (const { path } of holding) if (states.has(path)) expect(states.get(path)).toBe('holds')
          }
        }),
        { numRuns: 20 },
      )
    },
  )
})
