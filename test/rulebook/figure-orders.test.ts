import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { InvalidFactsError, type Parameter, parameters, provisions, reform } from '../../src/index'
import type { Node } from '../../src/language/expression/nodes'
import { flawsOf, tablesIn } from '../../src/language/prove/index'
import { coreOf } from '../../src/language/provisions/provision'
import { readingsOf } from '../../src/language/rulebook/prove'
import { plusDays, plusMonths } from '../../src/language/values/dates'
import { compare, exact, type Num } from '../../src/language/values/decimal'

type Changes = Parameters<typeof reform>[0]

function issueOf(changes: Changes) {
  try {
    reform(changes)
  } catch (error) {
    if (error instanceof InvalidFactsError) return error.issues[0]
    throw error
  }
  return undefined
}

const orders = [...new Set(parameters.flatMap((one) => one.orders ?? []))]

/** A little further on, or back. */
function beside({ stated, range }: Pick<Parameter, 'stated' | 'range'>, step: 1 | -1): string {
  if (range)
    return exact(stated)
      .plus(exact(range.whole ? step : 0.001 * step))
      .toFixed()
  return String(stated).length === 7 ? plusMonths(String(stated), step) : plusDays(String(stated), step)
}

describe('two figures that can’t cross', () => {
  it('are these', () => {
    expect(orders.map(({ low, high }) => `${low.id} ≤ ${high.id}`)).toEqual([
      'm03.free-amount ≤ m03.preferential-amount',
      'm03.preferential-amount ≤ m03.amount-bands/third',
      'm03.free-days ≤ m03.preferential-days',
      'm04.sugangdai-amount-cap ≤ m04.sugangdai-amount-cap-raised',
      'm04.sugangdai-term ≤ m04.sugangdai-term-extended',
      'm05.interest-sharing-from ≤ m05.full-subsidy-from',
      'm06.etc-from ≤ m06.etc-to',
      'm06.mileage-from ≤ m06.mileage-to',
      'm08.small-micro-from ≤ m08.small-micro-until',
      'm08.unemployment-from ≤ m08.unemployment-to',
      'm09.water-from ≤ m09.water-to',
      'm23.usual-permits-min ≤ m23.usual-permits-max',
      'm49.stay-min-days ≤ m49.stay-max-days',
      'm50.japan-apparel-tariff-low ≤ m50.japan-apparel-tariff-high',
      'm50.japan-zero-years/shorter ≤ m50.japan-zero-years/longer',
      'm51.expo-start ≤ m51.expo-end',
      'm54.new-banks-min ≤ m54.new-banks-max',
      'm65.recuperation-months/first ≤ m65.recuperation-months/last',
      'm65.recuperation-days-min ≤ m65.recuperation-days-max',
    ])
  })
  it.each(orders.map(({ low, high }) => [low.id, high.id, low, high] as const))('%s, %s', (_, __, low, high) => {
    expect(low.unit).toBe(high.unit)
    for (const changes of [{ [low.id]: beside(high, 1) }, { [high.id]: beside(low, -1) }] as Changes[])
      expect(issueOf(changes)).toMatchObject({
        code: 'contradiction',
        facts: [`parameters.${low.id}`, `parameters.${high.id}`],
      })
    for (const changes of [{ [low.id]: high.stated }, { [high.id]: low.stated }] as Changes[])
      expect(issueOf(changes)).toBeUndefined()
  })
  it('are both named, with what the other is', () => {
    expect(issueOf({ 'm06.mileage-from': '2023-10-01' })?.message).toEqual({
      zh: 'parameters.m06.mileage-from："2023-10-01"不能成立：须 m06.mileage-from ≤ m06.mileage-to，而“里程核算末日”为2023-09-30',
      en: 'parameters.m06.mileage-from: "2023-10-01" can’t be: m06.mileage-from ≤ m06.mileage-to must hold, and “last day of the mileage period” is 2023-09-30',
    })
    expect(issueOf({ 'm03.preferential-amount': 400 })?.message).toEqual({
      zh: 'parameters.m03.preferential-amount：400不能成立：须 m03.free-amount ≤ m03.preferential-amount，而“免费档金额上限”为500万元',
      en: 'parameters.m03.preferential-amount: 400 can’t be: m03.free-amount ≤ m03.preferential-amount must hold, and “most that is rolled over free” is 5,000,000 yuan',
    })
  })
  it('are held against each other as the reform has them both, from each day on', () => {
    expect(issueOf({ 'm49.stay-min-days': 100, 'm49.stay-max-days': 120 })).toBeUndefined()
    expect(issueOf({ 'm49.stay-min-days': 100, 'm49.stay-max-days': 99 })?.message.en).toContain(
      'm49.stay-min-days ≤ m49.stay-max-days must hold, and “longest limit of a stay” is 99 days',
    )
    const later = [{ from: '2024-01-01', value: 100 }]
    expect(issueOf({ 'm49.stay-min-days': later })?.message).toMatchObject({
      zh: expect.stringContaining('而自2024-01-01起“每次停留上限最长”为90天'),
      en: expect.stringContaining('“longest limit of a stay” is 90 days from 2024-01-01 on'),
    })
    expect(issueOf({ 'm49.stay-min-days': later, 'm49.stay-max-days': later })).toBeUndefined()
    expect(
      issueOf({ 'm49.stay-min-days': later, 'm49.stay-max-days': [{ from: '2024-01-02', value: 100 }] })?.code,
    ).toBe('contradiction')
  })
})

const figureOf = (node: Node | undefined): Parameter | undefined =>
  node?.op === 'parameter' ? node.parameter : undefined

interface Bound {
  readonly of: string
  readonly side: 'low' | 'high'
  readonly figure: Parameter
}

/** What a condition holds between figures. */
function boundsIn(node: Node): readonly Bound[] {
  const bound = (of: Node, side: Bound['side'], by: Node | undefined): readonly Bound[] => {
    const figure = figureOf(by)
    return figure ? [{ of: JSON.stringify(of), side, figure }] : []
  }
  switch (node.op) {
    case 'all':
      return node.of.flatMap(boundsIn)
    case 'within':
      return [...bound(node.date, 'low', node.from), ...bound(node.date, 'high', node.to)]
    case 'compare': {
      const side = { atLeast: 'low', moreThan: 'low', atMost: 'high', lessThan: 'high' } as const
      return node.how === 'is' || node.how === 'isNot' ? [] : bound(node.left, side[node.how], node.right)
    }
    default:
      return []
  }
}

describe('what the rules hold between two figures', () => {
  it('the figures say themselves', () => {
    const nodes = [...new Set(provisions.flatMap((one) => [...coreOf(one).program.nodes]))]
    const pairs = nodes.flatMap((node) => {
      const bounds = boundsIn(node)
      return bounds.flatMap(({ of, side, figure }) =>
        side === 'high'
          ? []
          : bounds.filter((one) => one.of === of && one.side === 'high').map((one) => [figure, one.figure] as const),
      )
    })
    expect(pairs.length).toBeGreaterThan(8)
    const unsaid = pairs.filter(([low, high]) => !low.orders?.some((one) => one.high.id === high.id))
    expect(unsaid.map(([low, high]) => `${low.id} ≤ ${high.id}`)).toEqual([])
  })
})

/** An expression with other figures. */
function withFigures<T>(part: T, values: ReadonlyMap<string, Num | string>): T {
  if (typeof part !== 'object' || part === null || 'cmp' in part) return part
  if (Array.isArray(part)) return part.map((one) => withFigures(one, values)) as T
  if ('id' in part && 'keys' in part && 'value' in part)
    return { ...part, value: values.get(String(part.id)) ?? part.value }
  if ('op' in part && part.op === 'fact') return part
  return Object.fromEntries(Object.entries(part).map(([key, one]) => [key, withFigures(one, values)])) as T
}

describe('a reform that is taken leaves every table total and free of overlap', () => {
  const withTables = provisions.flatMap((one) => {
    const tables = tablesIn(coreOf(one).roots.map((root) => root.of.node))
    const figures = parameters.filter(({ id }) =>
      tables.some((table) => table.rows.some((row) => row.if.some((each) => JSON.stringify(each).includes(`"${id}"`)))),
    )
    return figures.length > 0 ? [[one.id, one, tables, figures] as const] : []
  })
  it('there are such tables', () => expect(withTables.map(([id]) => id)).toContain('m03.loan-rollover-fee'))
  it.each(withTables)('%s', (_, provision, tables, figures) => {
    const drawn = fc.subarray([...figures], { minLength: 1, maxLength: 2 }).chain((some) =>
      fc.tuple(
        ...some.map(({ id, range, stated }) => {
          const shares = range ? [0, 0.5, 1, 1.5, 3].map((one) => exact(stated).times(one)) : []
          const values = range
            ? shares.filter((one) => compare(one, range.atMost) <= 0 && (!range.whole || one.isInteger())).map(String)
            : [-400, 0, 400].map((days) => plusDays(String(stated), days))
          return fc.constantFrom(...values).map((value) => [id, value] as const)
        }),
      ),
    )
    const alike = figures.flatMap(({ orders = [] }) => orders.map(({ low, high }) => [[low.id, high.stated] as const]))
    for (const changed of [...alike, ...fc.sample(drawn, { numRuns: 12, seed: 11 })]) {
      const changes = Object.fromEntries<string | number>(changed) as Changes
      if (issueOf(changes)) continue
      const values = new Map([...reform(changes).changes].map(([id, [only]]) => [id, only?.value as Num | string]))
      for (const reading of readingsOf(provision)) {
        const { chosen } = coreOf(provision).program.prepare(reading)
        const flaws = tables.flatMap((table) =>
          flawsOf(withFigures(table, values), (node) => withFigures(chosen(node), values)),
        )
        expect([changes, flaws]).toEqual([changes, []])
      }
    }
  })
})
